"""What is written down of a mistake of ours: where it happened, without a word of any article."""

import platform
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, TracebackType

from annotator import __version__
from annotator.formats.wording import printable

LONGEST_MESSAGE = 500
MOST_FRAMES = 60
_ROOT = Path(__file__).resolve().parents[2]
_WORD = re.compile(r"[^\W\d_]+|\d{7,}")
_HIDDEN = "…"
# What Python and Qt say of a mistake, none of which is of an article.
_PYTHON = (
    "a an and any argument arguments at attribute base be but bool bytes cannot character codec"
    " concatenate convert decode dict dictionary does encode exceeded expected failed False float"
    " for from function get given got has have hash in index int integer invalid is it item items"
    " iterable key keyword large list literal local maximum method missing module more must named"
    " no None NoneType not object of on only operand operation or out positional range recursion"
    " referenced required returned set size slice str string subscriptable substring supported"
    " surrogates takes than that the to too True tuple type types unexpected unhashable unpack"
    " unsupported utf value values variable was were with while without zero division by"
    " already deleted internal C PySide Qt thread error found allowed ordinal position"
)


def place_of(error: BaseException) -> str:
    """Where a mistake arose, the same each time that it comes again."""
    frames = traceback.extract_tb(error.__traceback__)
    last = f"{near(frames[-1].filename)}:{frames[-1].lineno}" if frames else "nowhere"
    return f"{type(error).__name__} at {last}"


def crash_report(error: BaseException) -> str:
    """What happened, for whoever mends it.

    Of the messages only the words stay that stand in the program itself, so that no text, label
    or note that was in hand is in it.
    """
    versions = f"Annotator {__version__}, Python {platform.python_version()}, {sys.platform}"
    return "\n".join((versions, "", *_lines(error, {id(error)})))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen | {id(before)})
        yield "\n  … which led to:\n"
    for frame in traceback.extract_tb(error.__traceback__)[-MOST_FRAMES:]:
        yield f"  {near(frame.filename)}, line {frame.lineno}, in {frame.name}"
        yield f"    {(frame.line or '').strip()}"
    yield f"{type(error).__name__}: {_message(error)}"


def near(filename: str) -> str:
    """The file as seen from the program or from its package, as whose home it is in is private."""
    path = Path(filename)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-3:])


def _message(error: BaseException) -> str:
    known = _known(error.__traceback__)
    said = str(error)[:LONGEST_MESSAGE]
    kept = _WORD.sub(lambda found: found[0] if found[0] in known else _HIDDEN, said)
    return printable(" ".join(kept.split()))


def _known(trace: TracebackType | None) -> set[str]:
    """The words in the code that ran, in the names that it knows, and in Python's own messages."""
    found = set(_PYTHON.split())
    for frame, _ in traceback.walk_tb(trace):
        for name in _words(frame.f_code):
            found.update(_WORD.findall(name))
        for name in frame.f_globals:
            found.update(_WORD.findall(name))
    return found


def _words(code: CodeType) -> Iterator[str]:
    yield from (*code.co_names, *code.co_varnames, code.co_name)
    for constant in code.co_consts:
        if isinstance(constant, str):
            yield constant
        elif isinstance(constant, CodeType):
            yield from _words(constant)
