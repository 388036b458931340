"""UIMA CAS JSON 0.4: one file for each article, whatever characters are in it."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.offsets import Utf16Map
from annotator.domain.record import Record
from annotator.formats.cas import (
    DOCUMENT,
    DOCUMENT_KEY,
    SOFA_KEY,
    TYPES,
    VIEW,
    Cas,
    CasType,
    Structure,
    cas_of,
)
from annotator.formats.cas_before import file_before
from annotator.formats.cas_reading import read_cas
from annotator.formats.file_stems import FileStems
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext

_OURS = re.compile(rb'\s*\{\s*"%(?:TYPES|FEATURE_STRUCTURES|VIEWS|FLAGS)"')


class CasJson:
    """Reads and writes UIMA CAS JSON 0.4; offsets are UTF-16 units."""

    name = "uima-cas-json"
    title = said("UIMA CAS JSON 0.4, one article a file")
    suffixes: tuple[str, ...] = (".json",)
    offset_unit = "UTF-16"
    is_folder: ClassVar[bool] = True

    def sniff(self, head: bytes) -> bool:
        """Whether the first key is one of the format's own."""
        return _OURS.match(head.removeprefix(b"\xef\xbb\xbf")) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the file."""
        yield from read_cas(source, context, parse=parsed_json, name=self.name)

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write a file for each article."""
        stems = FileStems()
        written = 0
        for record in records:
            value = _value(cas_of(record, context))
            before = file_before(record, context, of=self.name)
            with out.inside(f"{stems.of(record.article)}.json") as stream:
                encoded = json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"
                stream.write(before or encoded)
            written += 1
        return written


def parsed_json(data: bytes) -> Cas:
    """What stands in these bytes; raises UserError when they are of another format, or broken."""
    try:
        value = json.loads(data)
        found = [each for each in value["%FEATURE_STRUCTURES"] if isinstance(each, dict)]
        views = value.get("%VIEWS", {})
        sofas = {each["%ID"]: each for each in found if each.get("%TYPE") == "uima.cas.Sofa"}
        chosen = views[VIEW]["%SOFA"] if VIEW in views else next(iter(sofas))
        text = "" + sofas[chosen]["sofaString"]
    except (ValueError, RecursionError) as error:
        raise UserError(said("this is no JSON ({error})", error=error)) from None
    except (KeyError, TypeError, StopIteration, AttributeError):
        raise UserError(said("this is JSON, but no UIMA CAS with a text in it")) from None
    structures = [_structure(each) for each in found if each.get("@sofa", chosen) == chosen]
    known = tuple(each for each in structures if each is not None)
    languages = [each.strings.get("language", "") for each in known if each.type == DOCUMENT]
    _refuse_halves("".join((text, *(it for each in known for it in each.strings.values()))))
    return Cas(text=text, language="".join(languages[:1]), structures=known)


def _structure(value: dict[str, object]) -> Structure | None:
    key, name, begin, end = (value.get(each) for each in ("%ID", "%TYPE", "begin", "end"))
    if not isinstance(key, int) or not isinstance(name, str):
        return None
    features = {each: it for each, it in value.items() if each[:1] not in "%@^#"}
    return Structure(
        key=key,
        type=name,
        extent=(begin, end) if isinstance(begin, int) and isinstance(end, int) else None,
        strings={
            each: it if isinstance(it, str) else json.dumps(it)
            for each, it in features.items()
            if isinstance(it, str | int | float) and each not in ("begin", "end")
        },
        references={
            each[1:]: it
            for each, it in value.items()
            if each[:1] == "@" and each != "@sofa" and isinstance(it, int)
        },
    )


def _refuse_halves(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise UserError(
            said("there is half a character in it: write both halves or none")
        ) from None


def _value(cas: Cas) -> dict[str, object]:
    sofa = {"%ID": SOFA_KEY, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": VIEW}
    document: dict[str, object] = {"%ID": DOCUMENT_KEY, "%TYPE": DOCUMENT, "@sofa": SOFA_KEY}
    document |= {"begin": 0, "end": Utf16Map(cas.text).qt_length}
    if cas.language:
        document["language"] = cas.language
    members = [DOCUMENT_KEY, *(each.key for each in cas.structures)]
    return {
        "%TYPES": {each.name: _type(each) for each in TYPES},
        "%FEATURE_STRUCTURES": [
            {**sofa, "mimeType": "text", "sofaString": cas.text},
            document,
            *map(_structure_value, cas.structures),
        ],
        "%VIEWS": {VIEW: {"%SOFA": SOFA_KEY, "%MEMBERS": members}},
    }


def _type(each: CasType) -> dict[str, object]:
    strings = {name: {"%NAME": name, "%RANGE": "uima.cas.String"} for name in each.strings}
    others = {name: {"%NAME": name, "%RANGE": "uima.tcas.Annotation"} for name in each.references}
    return {"%NAME": each.name, "%SUPER_TYPE": each.supertype, **strings, **others}


def _structure_value(each: Structure) -> dict[str, object]:
    value: dict[str, object] = {"%ID": each.key, "%TYPE": each.type, "@sofa": SOFA_KEY}
    if each.extent is not None:
        value |= {"begin": each.extent[0], "end": each.extent[1]}
    return {**value, **each.strings, **{f"@{name}": key for name, key in each.references.items()}}
