"""Where the frozen program begins."""

import os
import sys
from collections.abc import MutableMapping


def main() -> int:
    """Run the program, in an environment as it was before the loader made it its own."""
    give_back(os.environ)
    from annotator.__main__ import main as program

    return program()


def give_back(environment: MutableMapping[str, str]) -> None:
    """Undo what the loader of a frozen program has set, for what the program starts itself.

    This process has read LD_LIBRARY_PATH already; a browser or a file manager that we start must
    not find our libraries before its own. What begins with _PYI would make a restarted Annotator
    take itself for a part of the first one.
    """
    for name in [each for each in environment if each.startswith("_PYI_")]:
        del environment[name]
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        elif getattr(sys, "frozen", False):
            environment.pop(name, None)


if __name__ == "__main__":
    sys.exit(main())
