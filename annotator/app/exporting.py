"""Export: what is selected of a project, written beside and then put in place at once."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from annotator.app.library import Selection
from annotator.app.replacing import Replacements
from annotator.app.session import Session
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.link import Link
from annotator.domain.record import Record, in_boilerplate, without_boilerplate
from annotator.formats.protocol import LossReport, WriteContext, Writer
from annotator.formats.registry import writer_for

Progress = Callable[[int, int], bool]
PARTS = ("train", "dev", "test")
IN_BOILERPLATE = "spans in boilerplate"
ONLY_BOILERPLATE = "articles of boilerplate alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What leaves and how: ``split`` is the shares of train, dev and test, such as (80, 10, 10)."""

    format: str = ""
    selection: Selection = field(default_factory=Selection)
    without_boilerplate: bool = False
    split: tuple[int, ...] = ()
    seed: int = 0


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How many articles left, into which files, and what the format could not hold."""

    written: int
    files: tuple[Path, ...]
    losses: Mapping[str, int]


def export(
    session: Session, out: Path, *, options: ExportOptions, progress: Progress | None = None
) -> ExportReport:
    """Write what is selected to that file, or with a split to one file for each part.

    ``progress`` is told how many of how many articles are done and stops the export by answering
    False: then Cancelled is raised and no file has changed. Raises UserError when a file cannot
    be written.
    """
    if not out.name:
        raise UserError(f"{out}: is a folder; give the name of a file in it.")
    writer = _writer(options.format, out)
    context = _context(session)
    told = _Told(len(session.library.rows()), progress)
    reports = []
    with Replacements(keep=session.path) as files, session.snapshot():
        for part, path in _parts(out, options):
            chosen = _Chosen(session, options, part=part, told=told)
            report = writer.write(chosen.records(), files.stream(path), context=context)
            reports.append(LossReport(report.written, chosen.losses(report)))
            for companion, content in writer.companions(path, context).items():
                files.stream(companion).write(content)
    losses = sum((Counter(report.losses) for report in reports), Counter[str]())
    return ExportReport(sum(report.written for report in reports), files.paths, losses)


def export_stream(session: Session, out: BinaryIO, *, options: ExportOptions) -> ExportReport:
    """Write what is selected to an open stream; a split needs files and raises UserError."""
    if options.split:
        raise UserError("A split is written into several files: give a file name instead of “-”.")
    writer = writer_for(options.format or "annotator", Path("-"))
    chosen = _Chosen(session, options, part="", told=_Told(0, None))
    with session.snapshot():
        report = writer.write(chosen.records(), out, context=_context(session))
    return ExportReport(report.written, (), chosen.losses(report))


def part_of(record: Record, shares: Sequence[int], *, seed: int) -> str:
    """Whether an article goes to train, dev or test: all articles of an event go together.

    The choice depends on the seed and the event (or the article, where it has no event) alone, so
    that it stays when other articles come in.
    """
    key = record.article.event or record.article.id
    drawn = int.from_bytes(sha256(f"{seed}:{key}".encode()).digest()[:8], "big") / 2**64
    reached = 0.0
    for part, share in zip(PARTS, shares, strict=False):
        reached += share / sum(shares)
        if drawn < reached:
            return part
    return PARTS[len(shares) - 1]


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
            raise Cancelled("The export was cancelled; no file has changed.")


class _Chosen:
    """The records of one part, counted as they pass."""

    def __init__(self, session: Session, options: ExportOptions, *, part: str, told: _Told) -> None:
        self._session = session
        self._options = options
        self._part = part
        self._told = told
        self._losses = Counter[str]()

    def records(self) -> Iterator[Record]:
        options = self._options
        for record in self._session.library.records(options.selection):
            if self._part and part_of(record, options.split, seed=options.seed) != self._part:
                continue
            self._told.one_more()
            if options.without_boilerplate:
                record = self._cleared(record)
            if record.text.strip():
                yield record
            else:
                self._losses[ONLY_BOILERPLATE] += 1

    def losses(self, report: LossReport) -> dict[str, int]:
        return {**report.losses, **self._losses}

    def _cleared(self, record: Record) -> Record:
        cleared, dropped = without_boilerplate(record)
        if dropped:
            self._losses[IN_BOILERPLATE] += dropped
        return replace(cleared, links=tuple(filter(self._reaches, cleared.links)))

    def _reaches(self, link: Link) -> bool:
        library = self._session.library
        if not library.has_span(link.target):
            return True
        target = library.span(link.target)
        return not in_boilerplate(target, library.regions(target.article))


def _writer(name: str, out: Path) -> Writer:
    try:
        return writer_for(name, out)
    except UserError as error:
        raise UserError(f"{out}: {error}") from None


def _parts(out: Path, options: ExportOptions) -> list[tuple[str, Path]]:
    if not options.split:
        return [("", out)]
    parts = PARTS[: len(options.split)]
    return [(part, out.with_name(f"{out.stem}.{part}{out.suffix}")) for part in parts]


def _context(session: Session) -> WriteContext:
    schemes = session.library.schemes
    return WriteContext(schemes=schemes.layers, article_schemes=schemes.articles)
