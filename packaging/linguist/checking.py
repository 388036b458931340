"""Whether the Linguist files hold every text of the program, whole and with nothing else."""

import re
import string
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .files import FORMS, Said, read
from .gathered import Text, gathered

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
QT_TEXTS = Path(__file__).with_name("qt_texts.toml")
# These must be whole: nothing missing, nothing unfinished. The others may still be in the making.
COMPLETE = ("en", "hu", "ro", "el")
PLACE = re.compile(r"%\d|%[nLp]")


def texts() -> tuple[Text, ...]:
    """All texts of the program, then those of Qt that it can show."""
    known = tomllib.loads(QT_TEXTS.read_text("utf-8"))
    of_qt = (Text(context, source) for context, held in known.items() for source in held)
    return (*gathered(ROOT), *of_qt)


def wanted(language: str, every: Sequence[Text]) -> tuple[Text, ...]:
    """What the file of that language holds: of English, which the source is in, plurals alone."""
    return tuple(it for it in every if it.one) if language == "en" else tuple(every)


def path_of(language: str) -> Path:
    """The Linguist file of that language."""
    return FOLDER / f"annotator_{language}.ts"


def faults(language: str, every: Sequence[Text]) -> Iterator[str]:
    """What is wrong with the file of that language, in the order of its texts."""
    held = read(path_of(language))
    ours = {it.key: it for it in wanted(language, every)}
    for key in held.keys() - ours.keys():
        yield f"{language}: “{key[1]}” is in no source any more: make translations"
    for key, text in ours.items():
        said = held.get(key)
        if said is None:
            yield f"{language}: “{text.source}” is missing: make translations"
        elif said.done:
            yield from (f"{language}: “{text.source}” {it}" for it in wrongs(language, text, said))
        elif language in COMPLETE:
            yield f"{language}: “{text.source}” is not translated"


def wrongs(language: str, text: Text, said: Said) -> Iterator[str]:
    """What a finished translation has that it may not have, or lacks."""
    if len(said.forms) != (FORMS[language] if text.one else 1):
        yield f"has {len(said.forms)} forms"
    for form in said.forms:
        if not form.strip():
            yield "has an empty translation"
            continue
        for what, found in _features(text).items():
            if found not in (now := _features(text, form)[what], None):
                yield f"has other {what}: {now or 'none'}, not {found or 'none'} in “{form}”"


def _features(text: Text, form: str | None = None) -> Mapping[str, object]:
    """What must be the same in all languages; a plural form may leave its count to a word."""
    of = text.source if form is None else form
    fields = _fields(of) - {"count"} if text.one else _fields(of)
    ours = text.context not in _contexts_of_qt()
    return {
        "fields": sorted(fields),
        "places": sorted(PLACE.findall(of)),
        "spaces at its ends": (of[: len(of) - len(of.lstrip())], of[len(of.rstrip()) :]),
        "ellipsis": of.endswith(("…", "...")),
        "marked parts": (of.count("[["), of.count("]]")),
        "accelerator": (of.replace("&&", "").count("&") == 1) if ours else None,
        "patterns of files": sorted(re.findall(r"\(([^)]*\*[^)]*)\)", of)),
    }


def _contexts_of_qt() -> frozenset[str]:
    return frozenset(tomllib.loads(QT_TEXTS.read_text("utf-8")))


def _fields(template: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
    except ValueError:
        return {template}
