"""Where the frozen program begins."""

import os
import sys


def main() -> int:
    """Run the program, with what it starts itself free of our libraries.

    The loader has set LD_LIBRARY_PATH to our folder, and this process has read it; a browser or a
    file manager that we start must not find our libraries first.
    """
    for name in ("LD_LIBRARY_PATH", "LIBPATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif getattr(sys, "frozen", False):
            os.environ.pop(name, None)
    from annotator.__main__ import main as program

    return program()


if __name__ == "__main__":
    sys.exit(main())
