"""The figures of the window of progress as tables, for a spreadsheet or for a text in Markdown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.app.progress import Group, Progress, Statuses
from annotator.domain.article import STATUSES
from annotator.ui.progress_bars import annotators
from annotator.ui.translation import number, tr
from annotator.ui.wording import layer_name, status_name

Cell = str | int
FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a heading; its first row says what its columns are."""

    title: str
    head: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


def tables(progress: Progress) -> tuple[Table, ...]:
    """All that the window shows, and of long lists all of it; what is empty is left out."""
    found = (
        _grouped(tr("All articles"), tr("Articles"), groups=[Group(tr("all"), progress.articles)]),
        _grouped(tr("Languages"), tr("Language"), groups=progress.languages),
        _events(progress),
        _labels(progress),
        _readings(progress),
        _days(progress),
    )
    return tuple(table for table in found if table.rows)


def _grouped(title: str, what: str, *, groups: Sequence[Group]) -> Table:
    rows = [_row_of(group.name or tr("unknown"), group.statuses) for group in groups]
    return Table(title, (what, *_status_head()), rows)


def _status_head() -> tuple[str, ...]:
    return (*map(status_name, STATUSES), tr("Total"))


def _row_of(name: str, statuses: Statuses, *further: str) -> tuple[Cell, ...]:
    return (name, *further, *map(statuses.of, STATUSES), statuses.total)


def _events(progress: Progress) -> Table:
    head = (tr("Event"), tr("Languages"), *_status_head())
    rows = [_row_of(each.name, each.statuses, " ".join(each.languages)) for each in progress.events]
    return Table(tr("Events"), head, rows)


def _labels(progress: Progress) -> Table:
    rows = [(layer_name(each.layer), each.label, each.count) for each in progress.labels]
    return Table(tr("Spans"), (tr("Layer"), tr("Label"), tr("Spans")), rows)


def _readings(progress: Progress) -> Table:
    rows = [
        (layer_name(each.layer), each.annotator, each.read, each.nothing)
        for each in progress.readings
    ]
    #: Articles that were read for a layer
    head = (tr("Layer"), tr("Annotator"), tr("Read"), tr("Nothing found"))
    #: Articles that were read for a layer
    return Table(tr("Read"), head, rows)


def _days(progress: Progress) -> Table:
    people = annotators(progress.days)
    rows: list[tuple[Cell, ...]] = []
    for day in progress.days if people else ():
        done = dict(day.done)
        rows.append((day.day.isoformat(), *(done.get(name, 0) for name in people), day.total))
    return Table(tr("Articles done"), (tr("Day"), *people, tr("Total")), rows)


def as_tsv(found: Sequence[Table]) -> str:
    """Cells parted by tabs, with plain numbers; no text of them is a formula in a spreadsheet."""
    return "\n\n".join("\n".join(_tsv_lines(table)) for table in found) + "\n"


def _tsv_lines(table: Table) -> Iterator[str]:
    yield _tsv(table.title)
    for row in (table.head, *table.rows):
        yield "\t".join(map(_tsv, row))


def _tsv(cell: Cell) -> str:
    text = " ".join(str(cell).split())
    return f"'{text}" if isinstance(cell, str) and text.startswith(FORMULA) else text


def as_markdown(found: Sequence[Table]) -> str:
    """Tables with headings, their numbers to the right and as they are written here."""
    return "\n\n".join("\n".join(_markdown_lines(table)) for table in found) + "\n"


def _markdown_lines(table: Table) -> Iterator[str]:
    yield f"## {_markdown(table.title)}"
    yield ""
    yield _markdown_row(table.head)
    numbers = [isinstance(cell, int) for cell in table.rows[0]]
    yield _row("---:" if each else "---" for each in numbers)
    for row in table.rows:
        yield _markdown_row(row)


def _markdown_row(cells: Sequence[Cell]) -> str:
    return _row(map(_markdown, cells))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _markdown(cell: Cell) -> str:
    if isinstance(cell, int):
        return number(cell)
    text = " ".join(cell.split())
    for sign in "\\|`*_<[]":
        text = text.replace(sign, f"\\{sign}")
    return text
