"""Import: what was prepared becomes articles of a project, in batches."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.app.preparing import (
    ImportOptions,
    Item,
    Mappings,
    Preparation,
    Prepared,
    checked_encoding,
    checked_offset_unit,
    described,
    read_context,
)
from annotator.app.repeating import repeated_lines
from annotator.app.schemes import grown
from annotator.app.session import Session
from annotator.domain.article import Article
from annotator.domain.commands import Command
from annotator.domain.commands.articles import ImportArticles, id_taken, ids_of
from annotator.domain.commands.joining import (
    JoinAnnotations,
    Joining,
    is_marked,
    joining,
)
from annotator.domain.commands.schemes import ChangeScheme
from annotator.domain.errors import ProjectError, UserError
from annotator.domain.message import counted, said
from annotator.domain.record import Record
from annotator.domain.repeated_lines import line_keys
from annotator.domain.span import Span
from annotator.formats.protocol import ReadProblem

__all__ = [
    "ImportOptions",
    "ImportReport",
    "Importer",
    "Item",
    "Mappings",
    "Preparation",
    "Prepared",
    "ReadProblem",
    "checked_encoding",
    "checked_offset_unit",
    "described",
    "known_texts",
    "read_context",
]

OWN_IDS = ("annotator", "parquet", "")
BATCH_ARTICLES = 500
BATCH_CODE_POINTS = 4_000_000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How an import went; ``problems`` also holds what is only worth a note.

    ``refused`` are spans that were left out of articles that came in. ``added`` are the spans that
    came to articles which were there already, ``joined`` how many articles these are (they are
    among the skipped), and ``same`` the spans that such articles had already.
    """

    imported: int
    skipped: int
    failed: int
    problems: tuple[ReadProblem, ...]
    refused: int = 0
    added: int = 0
    joined: int = 0
    same: int = 0

    def __str__(self) -> str:
        return said(
            "imported {imported}, skipped {skipped}, failed {failed}",
            imported=self.imported,
            skipped=self.skipped,
            failed=self.failed,
        )

    @property
    def told_of_joined(self) -> str:
        """What came to articles that were there, "" when nothing did."""
        if not self.joined:
            return ""
        return said(
            "added {added} spans to {joined} articles that were there; {same} they had already",
            added=self.added,
            joined=self.joined,
            same=self.same,
        )


def known_texts(session: Session) -> frozenset[str]:
    """The sha256 of every text of the project."""
    return frozenset(row.article.sha256 for row in session.library.rows())


class Importer:
    """Takes what was prepared into a project, in the thread of its session, as one undo step.

    With ``dry_run`` all is checked and counted and nothing written.
    """

    def __init__(self, session: Session, *, dry_run: bool = False) -> None:
        self._session = session
        self._dry_run = dry_run
        self._group = session.new_group()
        self._waiting: list[Prepared] = []
        self._waiting_length = 0
        self._waiting_texts: set[str] = set()
        self._imagined: set[tuple[str, str]] = set()
        self._failed: dict[tuple[str, int], int] = {}
        self._refused = 0
        self._left_out = 0
        self._problems: list[ReadProblem] = []
        self._imported = 0
        self._skipped = 0
        self._added = self._same = 0
        self._joined: set[str] = set()
        self._lines: dict[Article, frozenset[int]] = {}

    def take(self, item: Item) -> None:
        """One more record or problem; raises ProjectError when the project cannot be written."""
        if isinstance(item, ReadProblem):
            self._note(item)
            return
        record = item.record
        sha = record.article.sha256
        if sha in self._waiting_texts:  # whether it comes in is known after that
            self._flush()
        if ("text", sha) in self._imagined:
            self._imagine_joined(item.record)
            return
        self._waiting_texts.add(sha)
        self._waiting.append(item)
        self._waiting_length += len(record.text)
        if len(self._waiting) >= BATCH_ARTICLES or self._waiting_length >= BATCH_CODE_POINTS:
            self._flush()

    @property
    def problems(self) -> Sequence[ReadProblem]:
        """What was found wrong so far."""
        return self._problems

    def report(self) -> ImportReport:
        """How far the import is."""
        failed = sum(self._failed.values()) + self._refused
        problems = tuple(self._problems)
        return ImportReport(
            self._imported,
            self._skipped,
            failed,
            problems,
            refused=self._left_out,
            added=self._added,
            joined=len(self._joined),
            same=self._same,
        )

    def finish(self) -> ImportReport:
        """Write what is left, and say how it went; raises ProjectError as ``take`` does.

        Lines that stand in several articles of a source are marked then, in the same step of undo.
        """
        self._flush()
        lines, self._lines = self._lines, {}
        if lines:
            self._do(repeated_lines(self._session.library, lines))
        return self.report()

    def _note(self, problem: ReadProblem) -> None:
        self._problems.append(problem)
        self._left_out += problem.refused
        if problem.fatal:
            self._failed[problem.source, problem.line] = problem.files

    def _join(self, items: Sequence[Prepared]) -> None:
        """Take what is new of them to the articles that have their texts."""
        self._skipped += len(items)
        bringing = [each for each in items if is_marked(each.record)]
        try:
            self._take_joined(bringing)
        except ProjectError:
            raise
        except UserError:  # two of them share an id
            for each in bringing:
                self._take_joined([each])

    def _take_joined(self, items: Sequence[Prepared]) -> None:
        found = [joining(self._unimagined(each.record), self._session.library) for each in items]
        command = JoinAnnotations(tuple(filter(None, found)))
        if self._dry_run:
            self._session.check(command)
        else:
            for change in self._new_labels(span for each in found for span in each.spans):
                self._do(change)
            self._do(command)
        for item, each in zip(items, found, strict=True):
            self._count_joined(each.article, item.record, added=each.spans)
            self._same += each.same
            self._tell_changed(item, each)

    def _count_joined(self, article: str, record: Record, *, added: Sequence[Span]) -> None:
        self._added += len(added)
        if added:
            self._joined.add(article)
        if self._dry_run:
            self._imagined |= {("span", span.id) for span in added}
            self._imagined |= {_mark(span, record) for span in added}

    def _imagine_joined(self, record: Record) -> None:
        """The same for an article that would be there if this were no dry run."""
        new = self._unimagined(record).spans
        self._skipped += 1
        self._same += len(record.spans) - len(new)
        self._count_joined(record.article.sha256, record, added=new)

    def _unimagined(self, record: Record) -> Record:
        """Without the spans that would be there if this were no dry run."""
        if not self._imagined:
            return record
        spans = (
            span
            for span in record.spans
            if not self._imagined & {("span", span.id), _mark(span, record)}
        )
        return replace(record, spans=tuple(spans))

    def _tell_changed(self, item: Prepared, found: Joining) -> None:
        """Ids of our own formats are those of spans; those of others only follow from content."""
        if item.format in OWN_IDS:
            for span in found.changed:
                message = said(
                    "the span {id} is left out: the project has another one of that id, or has "
                    "changed it",
                    id=span.id,
                )
                self._note(ReadProblem(item.source, item.line, message, fatal=False, refused=1))
        elif found.changed:
            message = counted(
                len(found.changed),
                "{count} span was changed since it came in: it stays so",
                "{count} spans were changed since they came in: they stay so",
            )
            self._note(ReadProblem(item.source, item.line, message, fatal=False))

    def _flush(self) -> None:
        waiting, self._waiting, self._waiting_length = self._waiting, [], 0
        self._waiting_texts = set()
        waiting = self._new(waiting)
        if not waiting:
            return
        try:
            self._commit(waiting)
        except ProjectError:
            raise
        except UserError:
            for each in waiting:
                self._alone(each)

    def _new(self, items: list[Prepared]) -> list[Prepared]:
        """Those whose text is not in the project, described; the others are skipped."""
        shas = [each.record.article.sha256 for each in items]
        there = self._session.library.known_texts(shas) if items else frozenset()
        new = []
        self._join([each for each, sha in zip(items, shas, strict=True) if sha in there])
        for each, sha in zip(items, shas, strict=True):
            if sha in there:
                continue
            if each.described:
                new.append(each)
            else:  # it was known, but was removed since
                new.append(replace(each, record=described(each.record), described=True))
        return new

    def _alone(self, item: Prepared) -> None:
        try:
            self._commit([item])
        except ProjectError:
            raise
        except UserError as error:
            self._refused += 1
            message = said(
                "the article {article}: {error}", article=item.record.article.id, error=error
            )
            self._problems.append(ReadProblem(item.source, 0, message))

    def _commit(self, items: list[Prepared]) -> None:
        command = ImportArticles(tuple(item.record for item in items))
        if self._dry_run:
            self._session.check(command)
            self._imagine(command)
        else:
            spans = (span for each in command.records for span in each.spans)
            for change in self._new_labels(spans):
                self._do(change)
            self._do(command)
            self._lines |= {
                each.record.article: line_keys(each.record.text) for each in items if each.plain
            }
        self._imported += len(items)

    def _new_labels(self, spans: Iterable[Span]) -> Iterator[ChangeScheme]:
        """What the schemes need so that they have the labels of all these spans."""
        schemes = self._session.library.schemes
        wanted: dict[str, dict[str, None]] = {}
        for span in spans:
            wanted.setdefault(span.layer, {})[span.label] = None
        for layer, labels in wanted.items():
            if (source := schemes.sources.get(layer)) is not None:
                yield ChangeScheme(source, grown(source, labels))

    def _do(self, command: Command) -> None:
        self._group = self._session.joinable(self._group)
        self._session.do(command, group=self._group)

    def _imagine(self, command: ImportArticles) -> None:
        ids = {each for record in command.records for each in ids_of(record)}
        for kind, key in sorted(ids & self._imagined):
            raise id_taken(kind, key)
        self._imagined |= ids | {("text", each.article.sha256) for each in command.records}
        self._imagined |= {_mark(span, each) for each in command.records for span in each.spans}


def _mark(span: Span, record: Record) -> tuple[str, str]:
    return "mark", repr((record.article.sha256, *replace(span, article="").identity))
