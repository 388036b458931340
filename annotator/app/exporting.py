"""Export: what is selected of a project, written beside and then put in place at once."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from annotator.app.crosswalks import crosswalks
from annotator.app.export_reports import LOSSES, SPLIT, ExportReports
from annotator.app.library import Selection
from annotator.app.manifest import Manifest
from annotator.app.outputs import MANIFEST, ExportFiles, FilesBeside, FilesInside, StreamOutput
from annotator.app.session import Session
from annotator.app.splitting import PARTS, kept_parts, parts_of
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.record import Record, in_boilerplate, without_boilerplate
from annotator.formats.losses import Act, Loss, Losses
from annotator.formats.protocol import WriteContext, Writer
from annotator.formats.registry import writer_for
from annotator.text.tokens import tokenizer_of

Progress = Callable[[int, int], bool]
OURS = frozenset({"annotator", "parquet"})
"""Formats that are the same for all projects with the same content, whatever came first."""
IN_BOILERPLATE = said("spans in boilerplate")
LINKS_INTO = said("links of spans in boilerplate")
ONLY_BOILERPLATE = said("articles of boilerplate alone")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What leaves and how: ``split`` is the shares of train, dev and test, such as (80, 10, 10).

    With ``data_card`` a description of what left, in Markdown with a plot, stands beside it.
    """

    format: str = ""
    selection: Selection = field(default_factory=Selection)
    without_boilerplate: bool = False
    split: tuple[int, ...] = ()
    seed: int = 0
    data_card: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How many articles left, into which files, and what the format could not hold, with counts.

    ``place`` is the folder of a format that is one, else the first file; ``lost_in`` the list of
    each loss, where there is one.
    """

    written: int
    files: tuple[Path, ...]
    losses: Mapping[tuple[Act, str], int]
    place: Path
    lost_in: Path | None = None


def export(
    session: Session, out: Path, *, options: ExportOptions, progress: Progress | None = None
) -> ExportReport:
    """Write what is selected to that file or folder, with a split in parts.

    Beside it, or in it, stand a manifest and, where anything was lost, a list of what. ``progress``
    is told how many of how many articles are done and stops the export by answering False: then
    Cancelled is raised and no file has changed. Raises UserError when a file cannot be written.
    """
    if not out.name:
        raise UserError(said("{out}: is a folder; give the name of a file in it.", out=out))
    writer = _writer(options.format, out)
    told = _Told(len(session.library.rows()), progress)
    with (
        _files(writer, out, keep=session.path) as files,
        session.snapshot(),
        ExportReports(files, with_card=options.data_card) as reports,
    ):
        context = _context(session, options, losses=reports.losses)
        context = replace(
            context, tokenizer=reports.tokenizer, own_tokens=reports.own_tokens.append
        )
        parts = _parts(session, options, files=files)
        written = {}
        for part in PARTS[: len(options.split)] or ("",):
            chosen = _Chosen(session, options, told=told, losses=reports.losses)
            chosen.as_they_came = writer.name not in OURS
            if part:
                chosen.articles = frozenset(each for each, its in parts.items() if its == part)
            records = reports.counted(chosen.records(), part, schemes=session.library.schemes)
            there = replace(context, part=part)
            written[part] = writer.write(records, files.part(part), context=there)
        reports.write(
            Manifest(
                format=writer.name,
                filters=_filters(options),
                articles=written,
                losses=reports.losses.counts,
                files=files.written,
                schemes=session.library.schemes,
                tokenizers=reports.tokenizers,
                own_tokens=len(set(reports.own_tokens)),
            ),
            parts,
        )
    paths = tuple(files.path(each.name) for each in files.written)
    place = out if writer.is_folder else paths[0]
    counts = reports.losses.counts
    lost_in = files.report_path(LOSSES) if counts else None
    return ExportReport(sum(written.values()), paths, counts, place, lost_in)


def export_stream(session: Session, out: BinaryIO, *, options: ExportOptions) -> ExportReport:
    """Write what is selected to an open stream; a split needs files and raises UserError."""
    if options.split:
        raise UserError(
            said("A split is written into several files: give a file name instead of “-”.")
        )
    writer = writer_for(options.format or "annotator", Path("-"))
    if writer.is_folder:
        raise UserError(
            said("This format is a folder of files: give a folder's name instead of “-”.")
        )
    losses = Losses()
    chosen = _Chosen(session, options, told=_Told(0, None), losses=losses)
    chosen.as_they_came = writer.name not in OURS
    with session.snapshot():
        context = _context(session, options, losses=losses)
        written = writer.write(chosen.records(), StreamOutput(out), context=context)
    return ExportReport(written, (), losses.counts, Path("-"))


class _Told:
    """How far an export is, told to who wants to know."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self.total = total
        self.done = 0
        self._progress = progress

    def one_more(self) -> None:
        """Raises Cancelled when the person has had enough."""
        self.done += 1
        if self._progress is not None and not self._progress(self.done, self.total):
            raise cancelled()


class _Chosen:
    """The records that leave, or of them those in ``articles``."""

    def __init__(
        self, session: Session, options: ExportOptions, *, told: _Told, losses: Losses
    ) -> None:
        self.as_they_came = True
        self.articles: frozenset[str] | None = None
        self._session = session
        self._options = options
        self._told = told
        self._losses = losses

    def records(self) -> Iterator[Record]:
        options = self._options
        if self.articles is not None and not self.articles:
            return
        records = self._session.library.records(
            options.selection, self.articles or (), as_they_came=self.as_they_came
        )
        for record in records:
            self._told.one_more()
            if options.without_boilerplate:
                record = self._cleared(record)
            if record.text.strip():
                yield record
            else:
                self._losses.note(Loss("dropped", ONLY_BOILERPLATE, record.article.id))

    def _cleared(self, record: Record) -> Record:
        cleared, _ = without_boilerplate(record)
        kept = {span.id for span in cleared.spans}
        for span in record.spans:
            if span.id not in kept:
                self._losses.note(Loss("dropped", IN_BOILERPLATE, record.article.id, span.id))
        links = tuple(filter(self._reaches, cleared.links))
        for link in record.links:
            if link not in links:
                self._losses.note(Loss("dropped", LINKS_INTO, record.article.id, link.id))
        return replace(cleared, links=links)

    def _reaches(self, link: Link) -> bool:
        library = self._session.library
        if not library.has_span(link.target):
            return True
        target = library.span(link.target)
        return not in_boilerplate(target, library.regions(target.article))


def cancelled() -> Cancelled:
    """What is said of an export that was called off."""
    return Cancelled(said("The export was cancelled; no file has changed."))


def _writer(name: str, out: Path) -> Writer:
    try:
        return writer_for(name, out)
    except UserError as error:
        raise UserError(said("{out}: {error}", out=out, error=error)) from None


def _files(writer: Writer, out: Path, *, keep: Path) -> ExportFiles:
    if writer.is_folder:
        return FilesInside(out)
    return FilesBeside(out, suffixes=writer.suffixes, keep=keep)


def _parts(session: Session, options: ExportOptions, *, files: ExportFiles) -> dict[str, str]:
    """The part of each article; what an earlier export of this kind to this place said stays."""
    if not options.split:
        return {}
    kept: dict[str, str] = {}
    # Without an earlier export, or with one that cannot be read, nothing is kept.
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        filters = json.loads(files.report_path(MANIFEST).read_bytes())["filters"]
        if (tuple(filters["split"]), filters["seed"]) == (options.split, options.seed):
            with files.report_path(SPLIT).open("rb") as lines:
                kept = kept_parts(lines)
    return parts_of(session, options.split, seed=options.seed, kept=kept)


def _context(session: Session, options: ExportOptions, *, losses: Losses) -> WriteContext:
    schemes = session.library.schemes
    return WriteContext(
        schemes=schemes.layers,
        article_schemes=schemes.articles,
        losses=losses,
        tokenizer=tokenizer_of,
        page=session.library.page,
        crosswalks=crosswalks(),
        layers=options.selection.layers,
    )


def _filters(options: ExportOptions) -> dict[str, object]:
    return {
        **asdict(options.selection),
        "without_boilerplate": options.without_boilerplate,
        "split": options.split,
        "seed": options.seed,
    }
