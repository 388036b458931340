"""Export: what is selected of a project, written beside and then put in place at once."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from annotator.app.library import Selection
from annotator.app.session import Session
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.record import Record, without_boilerplate
from annotator.formats.protocol import LossReport, WriteContext, Writer
from annotator.formats.registry import writer_for, writers

Progress = Callable[[int, int], bool]
PARTS = ("train", "dev", "test")
IN_BOILERPLATE = "spans in boilerplate"


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


@dataclass(frozen=True, slots=True)
class FormatName:
    """A format as a person chooses it."""

    name: str
    title: str
    suffixes: tuple[str, ...]


def export_formats() -> list[FormatName]:
    """The formats that can be written."""
    return [FormatName(each.name, each.title, each.suffixes) for each in writers()]


def export(
    session: Session, out: Path, options: ExportOptions, *, progress: Progress | None = None
) -> ExportReport:
    """Write what is selected to that file, or with a split to one file for each part.

    ``progress`` is told how many of how many articles are done and stops the export by answering
    False: then Cancelled is raised and no file has changed. Raises UserError when a file cannot
    be written.
    """
    writer = writer_for(options.format, out)
    told = _Told(len(session.library.rows()), progress)
    reports = [
        _export_part(session, part, path, writer, options=options, told=told)
        for part, path in _parts(out, options)
    ]
    losses: dict[str, int] = {}
    for _, report in reports:
        for loss, count in report.losses.items():
            losses[loss] = losses.get(loss, 0) + count
    return ExportReport(
        sum(report.written for _, report in reports),
        tuple(path for paths, _ in reports for path in paths),
        losses,
    )


def export_stream(session: Session, out: BinaryIO, options: ExportOptions) -> ExportReport:
    """Write what is selected to an open stream; a split needs files and raises UserError."""
    if options.split:
        raise UserError("A split is written into several files: give a file name instead of “-”.")
    writer = writer_for(options.format or "annotator", Path("-"))
    chosen = _Chosen(session, options, "", _Told(0, None))
    with session.snapshot():
        report = writer.write(chosen.records(), out, _context(session))
    return ExportReport(report.written, (), chosen.losses(report))


def part_of(record: Record, shares: Sequence[int], seed: int) -> str:
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

    def __init__(self, session: Session, options: ExportOptions, part: str, told: _Told) -> None:
        self._session = session
        self._options = options
        self._part = part
        self._told = told
        self._dropped = 0

    def records(self) -> Iterator[Record]:
        options = self._options
        for record in self._session.library.records(options.selection):
            if self._part and part_of(record, options.split, options.seed) != self._part:
                continue
            self._told.one_more()
            if options.without_boilerplate:
                record, dropped = without_boilerplate(record)
                self._dropped += dropped
            yield record

    def losses(self, report: LossReport) -> dict[str, int]:
        losses = dict(report.losses)
        if self._dropped:
            losses[IN_BOILERPLATE] = self._dropped
        return losses


def _parts(out: Path, options: ExportOptions) -> list[tuple[str, Path]]:
    if not options.split:
        return [("", out)]
    parts = PARTS[: len(options.split)]
    return [(part, out.with_name(f"{out.stem}.{part}{out.suffix}")) for part in parts]


def _export_part(
    session: Session,
    part: str,
    out: Path,
    writer: Writer,
    *,
    options: ExportOptions,
    told: _Told,
) -> tuple[list[Path], LossReport]:
    chosen = _Chosen(session, options, part, told)
    context = _context(session)
    with session.snapshot(), replaced(out) as stream:
        report = writer.write(chosen.records(), stream, context)
    files = [out]
    for name, content in writer.companions(out, context).items():
        path = out.with_name(name)
        with replaced(path) as stream:
            stream.write(content)
        files.append(path)
    return files, LossReport(report.written, chosen.losses(report))


def _context(session: Session) -> WriteContext:
    schemes = session.library.schemes
    return WriteContext(schemes=schemes.layers, article_schemes=schemes.articles)


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content takes the file's place when all went well, and else leaves it.

    Raises UserError when the disk, the folder or the file refuses.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with temporary.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        temporary.unlink(missing_ok=True)
