"""Makes the packages of this system in dist: `make package`, or `python3 packaging/build.py deb`.

It sets up an environment of its own in build/package from packaging/locks/package.txt, so what is
bundled is what was locked. The same commit gives the same content list, dist/contents.txt.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ENVIRONMENT = "build/package"
os.environ["ANNOTATOR_ENVIRONMENT"] = ENVIRONMENT
import setup_environment as system  # noqa: E402 (it reads the line above)


def main(arguments: Sequence[str]) -> int:
    """Build the parts that are named, or all that this system can have; the exit code."""
    if Path(sys.prefix).resolve() != system.VENV.resolve():
        code = system.main(["package"])
        again = [str(system.PYTHON), str(Path(__file__).resolve()), *arguments]
        return code or subprocess.call(again)
    from bundle.making import make
    from bundle.running import BuildFault

    try:
        make(arguments)
    except (system.SetUpError, BuildFault) as error:
        system.say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
