"""The formats that exist, found by their name, by the ending of a file or by its first bytes."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.formats.protocol import FolderReader, Format, Reader, Source, Writer
from annotator.formats.wording import shown

if TYPE_CHECKING:
    from annotator.formats.archive import ZipArchive

# Each function imports what it names: a window opens without any of the formats.
USUAL = ("annotator", "json", "csv", "text")
HEAD = 65_536  # where the labels of doccano stand behind the text


def readers() -> tuple[Reader, ...]:
    """All formats that can be read, the more particular ones first."""
    from annotator.formats.annotator_jsonl import AnnotatorJsonl
    from annotator.formats.cas_json import CasJson
    from annotator.formats.cas_xmi import CasXmi
    from annotator.formats.conll import Conll
    from annotator.formats.doccano import Doccano
    from annotator.formats.gliner import Gliner
    from annotator.formats.hf_spans import HfSpans
    from annotator.formats.hf_tokens import HfTokens
    from annotator.formats.json_articles import Json, JsonLines
    from annotator.formats.label_studio import LabelStudio
    from annotator.formats.open_document import OpenDocument
    from annotator.formats.parquet import Parquet
    from annotator.formats.pdf_document import PdfDocument
    from annotator.formats.plain_text import Markdown, PlainText
    from annotator.formats.prodigy import Prodigy
    from annotator.formats.spacy import Spacy
    from annotator.formats.span_table import SpanTable
    from annotator.formats.table import Table
    from annotator.formats.technique_json import CHECKTHAT, MEMES
    from annotator.formats.web_page import WebPage
    from annotator.formats.webanno_tsv import WebannoTsv
    from annotator.formats.word_document import WordDocument

    return (
        AnnotatorJsonl(),
        CasXmi(),
        CasJson(),
        CHECKTHAT,
        MEMES,
        Parquet(),
        Doccano(),
        LabelStudio(),
        Conll(),
        Conll("bilou"),
        Conll("iobes"),
        Conll("iob1"),
        HfTokens(),
        Prodigy(),
        HfSpans(),
        Gliner(),
        Spacy(),
        Json(),
        JsonLines(),
        WordDocument(),
        OpenDocument(),
        PdfDocument(),
        WebPage(),
        SpanTable(texts=True),
        Table(),
        WebannoTsv(),
        Markdown(),
        PlainText(),
    )


def archives() -> "tuple[ZipArchive, ...]":
    """All formats that hold files of the others."""
    from annotator.formats.archive import ZipArchive

    return (ZipArchive(),)


def folder_readers() -> tuple[FolderReader, ...]:
    """All formats whose articles and annotations stand in several files."""
    from annotator.formats.brat import Brat
    from annotator.formats.ptc import PTC
    from annotator.formats.semeval_2020 import SPANS, TECHNIQUES
    from annotator.formats.semeval_2023 import Semeval2023
    from annotator.formats.semeval_2025 import Semeval2025
    from annotator.formats.slavic_ner import SlavicNer
    from annotator.formats.web_annotation import WebAnnotation

    return (
        Brat(),
        PTC,
        TECHNIQUES,
        SPANS,
        Semeval2023(),
        Semeval2025(),
        SlavicNer(),
        WebAnnotation(),
    )


def files_read() -> tuple[Format, ...]:
    """All formats of single files that can be read, archives among them."""
    return (*readers(), *archives())


def inputs() -> tuple[Format, ...]:
    """All formats that can be read."""
    return (*files_read(), *folder_readers())


def writers() -> tuple[Writer, ...]:
    """All formats that can be written."""
    from annotator.formats.annotator_jsonl import AnnotatorJsonl
    from annotator.formats.brat import Brat
    from annotator.formats.cas_json import CasJson
    from annotator.formats.cas_xmi import CasXmi
    from annotator.formats.conll import CONLL_2003, Conll
    from annotator.formats.doccano import Doccano
    from annotator.formats.gliner import Gliner
    from annotator.formats.hf_spans import HfSpans
    from annotator.formats.hf_tokens import HfTokens
    from annotator.formats.label_studio import LabelStudio
    from annotator.formats.parquet import Parquet
    from annotator.formats.prodigy import Prodigy
    from annotator.formats.ptc import PTC
    from annotator.formats.semeval_2020 import SPANS, TECHNIQUES
    from annotator.formats.semeval_2023 import Semeval2023
    from annotator.formats.semeval_2025 import Semeval2025
    from annotator.formats.slavic_ner import SlavicNer
    from annotator.formats.spacy import Spacy
    from annotator.formats.span_table import SpanTable
    from annotator.formats.web_annotation import WebAnnotation
    from annotator.formats.webanno_tsv import WebannoTsv

    return (
        AnnotatorJsonl(),
        Brat(),
        WebannoTsv(),
        CasXmi(),
        CasJson(),
        PTC,
        TECHNIQUES,
        SPANS,
        Semeval2023(),
        Semeval2025(),
        SlavicNer(),
        Parquet(),
        Doccano(),
        Doccano(graphemes=True),
        Doccano(relations=True),
        LabelStudio(),
        WebAnnotation(),
        SpanTable(),
        SpanTable(texts=True),
        Conll(),
        Conll(names=CONLL_2003),
        Conll("bilou"),
        Conll("iobes"),
        Conll("iob1"),
        HfTokens(),
        Prodigy(),
        HfSpans(),
        Gliner(),
        Spacy(),
    )


def reader_for(name: str, source: Source) -> Reader:
    """The reader of that name or, for "", the one that fits the source.

    Its file's ending decides, and among formats of one ending its first bytes; with an ending of
    no format the first bytes alone. Raises UserError, which lists what can be read.
    """
    if name:
        for reader in readers():
            if reader.name == name:
                return reader
        raise UserError(
            said(
                "There is no format {name} to read. {formats}",
                name=shown(name),
                formats=_listed(readers()),
            )
        )
    head = _head(source)
    of_ending = [reader for reader in readers() if source.file.lower().endswith(reader.suffixes)]
    for reader in of_ending or readers():
        if reader.sniff(head):
            return reader
    if of_ending:
        return next((each for each in of_ending if each.name in USUAL), of_ending[0])
    raise UserError(
        said(
            "This is no text and of no format that is known. {formats}", formats=_listed(readers())
        )
    )


def writer_for(name: str, path: Path) -> Writer:
    """The writer of that name or, for "", the one that the path's ending asks for.

    A format that is a folder must be named. Raises UserError, which lists what can be written.
    """
    for writer in writers():
        if writer.name == name:
            return writer
    if not name:
        for writer in writers():
            if not writer.is_folder and path.name.lower().endswith(writer.suffixes):
                return writer
    formats = _listed(writers())
    if name:
        raise UserError(
            said("There is no format {name} to write. {formats}", name=shown(name), formats=formats)
        )
    raise UserError(
        said("There is no format for {name}. {formats}", name=shown(path.name), formats=formats)
    )


def _head(source: Source) -> bytes:
    try:
        with source.open() as stream:
            return stream.read(HEAD)
    except OSError as error:
        raise UserError(said("cannot be read: {reason}", reason=reason_of(error))) from error


def _listed(formats: Iterable[Format]) -> str:
    names = ", ".join(f"{each.name} ({', '.join(each.suffixes)})" for each in formats)
    return said("There is: {names}.", names=names)
