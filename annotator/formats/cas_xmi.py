"""UIMA CAS XMI: one file for each article, and the type system in a file of its own."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar
from xml.parsers import expat  # what makes it dangerous, a DOCTYPE, is refused

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.offsets import Utf16Map
from annotator.domain.record import Record
from annotator.formats.cas import (
    DOCUMENT,
    DOCUMENT_KEY,
    SOFA_KEY,
    SOURCE,
    TARGET,
    TYPES,
    VIEW,
    Cas,
    Structure,
    cas_of,
)
from annotator.formats.cas_before import file_before
from annotator.formats.cas_reading import read_cas
from annotator.formats.file_stems import FileStems
from annotator.formats.losses import Loss
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext

TYPE_SYSTEM = "TypeSystem.xml"
_XMI = "http://www.omg.org/XMI"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile('[&<>"\t\n\r]')
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_NUMBERS = re.compile(r"\d+(?: \d+)*")
_PLACE = ("sofa", "begin", "end")
_OWN = {each.name: each.strings for each in TYPES}
_NAMESPACE = re.compile(r"http:///(.*)\.ecore")


class CasXmi:
    """Reads and writes UIMA CAS XMI; offsets are UTF-16 units."""

    name = "uima-cas-xmi"
    title = said("UIMA CAS XMI, one article a file and the type system")
    suffixes: tuple[str, ...] = (".xmi",)
    offset_unit = "UTF-16"
    is_folder: ClassVar[bool] = True

    def sniff(self, head: bytes) -> bool:
        """Whether the namespace of XMI is named at the beginning."""
        return _XMI.encode() in head

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the file; its type system is not needed."""
        if source.file == TYPE_SYSTEM:
            message = said("is passed over: a type system is no article")
            yield ReadProblem(source.name, 0, message, fatal=False)
            return
        yield from read_cas(source, context, parse=parsed_xmi, name=self.name)

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write a file for each article whose text XML can hold; others are noted as dropped."""
        stems = FileStems()
        written = 0
        for record in records:
            if _FORBIDDEN.search(record.text):
                what = said("articles with characters that XML forbids")
                context.losses.note(Loss("dropped", what, record.article.id))
                continue
            cas = cas_of(record, context)
            for each in cas.structures:
                if any(map(_FORBIDDEN.search, each.strings.values())):
                    what = said("characters that XML forbids to U+FFFD")
                    item = each.strings.get("id", "")
                    context.losses.note(Loss("mapped", what, record.article.id, item))
            before = file_before(record, context, of=self.name)
            with out.inside(f"{stems.of(record.article)}.xmi") as stream:
                stream.write(before or "".join(f"{line}\n" for line in _lines(cas)).encode())
            written += 1
        with out.inside(TYPE_SYSTEM) as stream:
            stream.write(_type_system().encode())
        return written


def parsed_xmi(data: bytes) -> Cas:
    """What stands in these bytes; raises UserError when they are of another format, or broken."""
    reader = _XmiReader()
    try:
        reader.parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # also of its encoding
        raise UserError(said("the XML in it is broken: {error}", error=error)) from None
    return reader.cas()


class _XmiReader:
    """Takes down all elements of a file."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.StartDoctypeDeclHandler = _refuse
        self._elements: list[tuple[int, str, dict[str, str]]] = []
        self._is_xmi = False

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        self._is_xmi = self._is_xmi or name == f"{_XMI} XMI"
        if found := _NAMESPACE.fullmatch(namespace):
            package = found[1].replace("/", ".").removeprefix("uima.noNamespace")
            line = self.parser.CurrentLineNumber
            self._elements.append((line, f"{package}.{local}".removeprefix("."), attributes))

    def cas(self) -> Cas:
        """The article; raises UserError when there is none."""
        sofas = [each for _, name, each in self._elements if name == "uima.cas.Sofa"]
        texts = [each for each in sofas if "sofaString" in each]
        first = [each for each in texts if each.get("sofaID") == VIEW] or texts
        if not self._is_xmi or not first:
            raise UserError(said("this is XML, but no UIMA CAS with a text in it"))
        sofa = first[0].get(f"{_XMI} id", "")
        here = [each for each in self._elements if each[2].get("sofa", sofa) == sofa]
        keys = {each.get(f"{_XMI} id", "") for _, _, each in self._elements}
        structures = tuple(
            _structure(line, name, attributes=attributes, keys=keys)
            for line, name, attributes in here
            if not name.startswith("uima.cas.")
        )
        languages = [each.get("language", "") for _, name, each in here if name == DOCUMENT]
        return Cas(
            text=first[0]["sofaString"], language="".join(languages[:1]), structures=structures
        )


def _structure(line: int, name: str, *, attributes: dict[str, str], keys: set[str]) -> Structure:
    begin, end = attributes.get("begin", ""), attributes.get("end", "")
    own = {each.name: each.strings for each in TYPES}.get(name, ())
    features = {
        each: it for each, it in attributes.items() if each not in _PLACE and " " not in each
    }
    return Structure(
        key=_number(attributes.get(f"{_XMI} id", "")),
        type=name,
        extent=(_number(begin), _number(end)) if begin and end else None,
        # Without the type system, numbers of other elements can only be references to them.
        strings={
            each: it
            for each, it in features.items()
            if each in own or not (_NUMBERS.fullmatch(it) and keys.issuperset(it.split()))
        },
        references={each: _number(features[each]) for each in (SOURCE, TARGET) if each in features},
        line=line,
    )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else -1


def _refuse(*_: object) -> None:
    raise UserError(said("there is a DOCTYPE in it, which no UIMA CAS has: it is refused"))


def _lines(cas: Cas) -> Iterator[str]:
    end = Utf16Map(cas.text).qt_length
    language = cas.language or "x-unspecified"
    members = " ".join(map(str, (DOCUMENT_KEY, *(each.key for each in cas.structures))))
    yield _HEAD + (
        f'<xmi:XMI xmlns:xmi="{_XMI}" xmlns:cas="http:///uima/cas.ecore"'
        ' xmlns:tcas="http:///uima/tcas.ecore" xmlns:custom="http:///webanno/custom.ecore"'
        ' xmi:version="2.0">'
    )
    yield '<cas:NULL xmi:id="0"/>'
    document = {"sofa": str(SOFA_KEY), "begin": "0", "end": str(end), "language": language}
    yield _element("tcas:DocumentAnnotation", DOCUMENT_KEY, attributes=document)
    for each in cas.structures:
        known = {"sofa": str(SOFA_KEY)}
        if each.extent is not None:
            known |= {"begin": str(each.extent[0]), "end": str(each.extent[1])}
        references = {name: str(key) for name, key in each.references.items()}
        name = f"custom:{each.type.rpartition('.')[2]}"
        yield _element(name, each.key, attributes={**known, **each.strings, **references})
    sofa = {"sofaNum": "1", "sofaID": VIEW, "mimeType": "text", "sofaString": cas.text}
    yield _element("cas:Sofa", SOFA_KEY, attributes=sofa)
    yield f'<cas:View sofa="{SOFA_KEY}" members="{members}"/>'
    yield "</xmi:XMI>"


def _element(name: str, key: int, *, attributes: dict[str, str]) -> str:
    given = "".join(f' {each}="{_escaped(value)}"' for each, value in attributes.items())
    return f'<{name} xmi:id="{key}"{given}/>'


def _escaped(text: str) -> str:
    plain = _FORBIDDEN.sub("\ufffd", text)
    return _SPECIAL.sub(lambda sign: _ESCAPES.get(sign[0], f"&#{ord(sign[0])};"), plain)


def _type_system() -> str:
    lines = ['<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">', "<types>"]
    for each in TYPES:
        ranges = [(name, "uima.cas.String") for name in each.strings]
        ranges += [(name, "uima.tcas.Annotation") for name in each.references]
        lines.append(f"<typeDescription><name>{each.name}</name>")
        lines.append(f"<supertypeName>{each.supertype}</supertypeName><features>")
        for name, kind in ranges:
            of = f"<name>{name}</name><rangeTypeName>{kind}</rangeTypeName>"
            lines.append(f"<featureDescription>{of}</featureDescription>")
        lines.append("</features></typeDescription>")
    return _HEAD + "\n".join([*lines, "</types>", "</typeSystemDescription>", ""])
