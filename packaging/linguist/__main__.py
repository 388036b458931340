"""`make translations`: keeps the Qt Linguist files in step with the program, and compiles them.

Texts that are gone leave the files, new ones come in unfinished, and what is translated stays. A
translator changes nothing but the `<translation>` of each message, by hand or in Qt Linguist, takes
`type="unfinished"` away where it is decided, and calls this once more.
"""

import sys
from collections.abc import Mapping

from .checking import faults, path_of, texts, wanted
from .files import FORMS, Key, Said, compile_with_qt, read, written


def renew() -> None:
    """Write and compile the files of all languages."""
    every = texts()
    for language in FORMS:
        path = path_of(language)
        held: Mapping[Key, Said] = read(path)
        mine = wanted(language, every)
        if language == "en":
            own = {it.key: Said((it.one, it.source), done=True, counted=True) for it in mine}
            held = {**own, **held}
        path.write_text(written(language, mine, held), "utf-8", newline="\n")
        compile_with_qt(path, path.with_suffix(".qm"))
        left = sum(1 for it in read(path).values() if not it.done)
        print(f"{path.name}: {len(mine)} texts, {left} unfinished")


def main() -> int:
    """Renew all files and say what is wrong in them; 1 when something is."""
    renew()
    every = texts()
    found = [fault for language in FORMS for fault in faults(language, every)]
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
