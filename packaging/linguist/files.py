"""Qt Linguist files: how they are read and written, and compiled with Qt's own compiler."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from .gathered import Text

# How many plural forms Qt knows in each language.
FORMS = {"en": 2, "hu": 1, "ro": 3, "el": 2}
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What a text is in another language, one form for each plural; ``done`` when it is decided."""

    forms: tuple[str, ...]
    done: bool
    counted: bool = False


def read(path: Path) -> dict[Key, Said]:
    """All that a Linguist file holds; nothing when it is not there."""
    if not path.exists():
        return {}
    found: dict[Key, Said] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = _said(message)
    return found


def _said(message: ET.Element) -> Said:
    translation = message.find("translation")
    if translation is None:
        return Said((), done=False)
    counted = message.get("numerus") == "yes"
    forms = [it.text or "" for it in translation.iter("numerusform")]
    return Said(
        tuple(forms) if counted else (translation.text or "",),
        done=translation.get("type") is None,
        counted=counted,
    )


def written(language: str, texts: Iterable[Text], said: Mapping[Key, Said]) -> str:
    """The Linguist file of that language: each text with what it was already said to be."""
    return "".join(_parts(language, texts, said))


def _parts(language: str, texts: Iterable[Text], said: Mapping[Key, Said]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    yield f'<TS version="2.1" language="{language}" sourcelanguage="en">\n'
    contexts: dict[str, list[Text]] = {}
    for text in texts:
        contexts.setdefault(text.context, []).append(text)
    for name, held in contexts.items():
        yield f"<context>\n    <name>{escape(name)}</name>\n"
        for text in held:
            yield from _message(text, said.get(text.key), FORMS[language])
        yield "</context>\n"
    yield "</TS>\n"


def _message(text: Text, said: Said | None, forms: int) -> Iterator[str]:
    yield '    <message numerus="yes">\n' if text.one else "    <message>\n"
    for file in text.files:
        yield f"        <location filename={quoteattr(f'../../{file}')}/>\n"
    yield f"        <source>{escape(text.source)}</source>\n"
    if text.meaning:
        yield f"        <comment>{escape(text.meaning)}</comment>\n"
    if text.remarks:
        yield f"        <extracomment>{escape('; '.join(text.remarks))}</extracomment>\n"
    if said is None or said.counted is not bool(text.one):
        said = Said(("",) * (forms if text.one else 1), done=False)
    opened = "<translation>" if said.done else '<translation type="unfinished">'
    if text.one:
        each = "".join(
            f"            <numerusform>{escape(it)}</numerusform>\n" for it in said.forms
        )
        yield f"        {opened}\n{each}        </translation>\n"
    else:
        yield f"        {opened}{escape(said.forms[0])}</translation>\n"
    yield "    </message>\n"


def compile_with_qt(source: Path, target: Path) -> None:
    """Make the file that the program loads; raises CalledProcessError when Qt refuses it."""
    found = find_spec("PySide6")
    assert found is not None
    assert found.submodule_search_locations is not None
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    lrelease = Path(found.submodule_search_locations[0]) / name
    quiet = ["-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run([str(lrelease), *quiet], check=True)
