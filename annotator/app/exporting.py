"""Export: what is selected of a project, written beside and then put in place at once."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from annotator.app.crosswalks import crosswalks
from annotator.app.library import Selection
from annotator.app.manifest import LOSSES_HEAD, Manifest, loss_line
from annotator.app.outputs import MANIFEST, ExportFiles, FilesBeside, FilesInside, StreamOutput
from annotator.app.session import Session
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.link import Link
from annotator.domain.record import Record, in_boilerplate, without_boilerplate
from annotator.formats.losses import Act, Loss, Losses
from annotator.formats.protocol import Tokenizer, WriteContext, Writer
from annotator.formats.registry import writer_for
from annotator.text.tokens import tokenizer_of

Progress = Callable[[int, int], bool]
PARTS = ("train", "dev", "test")
LOSSES = "losses.tsv"
SPOOLED = 2**22
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
    """How many articles left, into which files, and what the format could not hold, with counts."""

    written: int
    files: tuple[Path, ...]
    losses: Mapping[tuple[Act, str], int]


def export(
    session: Session, out: Path, *, options: ExportOptions, progress: Progress | None = None
) -> ExportReport:
    """Write what is selected to that file or folder, with a split in parts.

    Beside it, or in it, stand a manifest and, where anything was lost, a list of what. ``progress``
    is told how many of how many articles are done and stops the export by answering False: then
    Cancelled is raised and no file has changed. Raises UserError when a file cannot be written.
    """
    if not out.name:
        raise UserError(f"{out}: is a folder; give the name of a file in it.")
    writer = _writer(options.format, out)
    told = _Told(len(session.library.rows()), progress)
    with _files(writer, out, keep=session.path) as files, session.snapshot(), _lost() as lost:
        losses = Losses(lambda loss: lost.write(loss_line(loss)))
        tokenizers: dict[str, Tokenizer] = {}

        def tokenizer(language: str) -> Tokenizer:
            return tokenizers.setdefault(language, tokenizer_of(language))

        context = _context(session, options, losses=losses, tokenizer=tokenizer)
        written = {}
        for part in PARTS[: len(options.split)] or ("",):
            chosen = _Chosen(session, options, part=part, told=told, losses=losses)
            there = replace(context, part=part)
            written[part] = writer.write(chosen.records(), files.part(part), context=there)
        manifest = Manifest(
            format=writer.name,
            filters=_filters(options),
            articles=written,
            losses=losses.counts,
            files=files.written,
            schemes=session.library.schemes,
            tokenizers=tokenizers,
        )
        with files.report(MANIFEST) as stream:
            stream.write(manifest.encoded())
        if losses.counts:
            lost.seek(0)
            with files.report(LOSSES) as stream:
                stream.write(LOSSES_HEAD.encode())
                shutil.copyfileobj(lost, stream)
    paths = tuple(files.path(each.name) for each in files.written)
    return ExportReport(sum(written.values()), paths, losses.counts)


def export_stream(session: Session, out: BinaryIO, *, options: ExportOptions) -> ExportReport:
    """Write what is selected to an open stream; a split needs files and raises UserError."""
    if options.split:
        raise UserError("A split is written into several files: give a file name instead of “-”.")
    writer = writer_for(options.format or "annotator", Path("-"))
    if writer.is_folder:
        raise UserError("This format is a folder of files: give a folder's name instead of “-”.")
    losses = Losses()
    chosen = _Chosen(session, options, part="", told=_Told(0, None), losses=losses)
    with session.snapshot():
        context = _context(session, options, losses=losses)
        written = writer.write(chosen.records(), StreamOutput(out), context=context)
    return ExportReport(written, (), losses.counts)


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
    """The records of one part."""

    def __init__(
        self, session: Session, options: ExportOptions, *, part: str, told: _Told, losses: Losses
    ) -> None:
        self._session = session
        self._options = options
        self._part = part
        self._told = told
        self._losses = losses

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
                self._losses.note(Loss("dropped", ONLY_BOILERPLATE, record.article.id))

    def _cleared(self, record: Record) -> Record:
        cleared, _ = without_boilerplate(record)
        kept = {span.id for span in cleared.spans}
        for span in record.spans:
            if span.id not in kept:
                self._losses.note(Loss("dropped", IN_BOILERPLATE, record.article.id, span.id))
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


def _files(writer: Writer, out: Path, *, keep: Path) -> ExportFiles:
    if writer.is_folder:
        return FilesInside(out)
    return FilesBeside(out, suffixes=writer.suffixes, keep=keep)


@contextmanager
def _lost() -> Iterator[BinaryIO]:
    with SpooledTemporaryFile(max_size=SPOOLED) as stream:
        yield cast("BinaryIO", stream)


def _context(
    session: Session,
    options: ExportOptions,
    *,
    losses: Losses,
    tokenizer: Callable[[str], Tokenizer] = tokenizer_of,
) -> WriteContext:
    schemes = session.library.schemes
    return WriteContext(
        schemes=schemes.layers,
        article_schemes=schemes.articles,
        losses=losses,
        tokenizer=tokenizer,
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
