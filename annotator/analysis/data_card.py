"""A data card: what an export holds, for whoever trains on it or reads about it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from annotator.domain.orders import without_orders
from annotator.domain.record import Record

MOST_SOURCES = 30
UNKNOWN = "not said"
BAR, ROW, NAME, WIDE = 14, 22, 260, 760


@dataclass(slots=True)
class Contents:
    """What of which kind an export holds, counted as it passes.

    ``labels`` are by layer and name, ``articles`` by part of the split.
    """

    articles: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)
    spans: Counter[tuple[str, str]] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    origins: Counter[str] = field(default_factory=Counter)
    days: set[str] = field(default_factory=set)
    code_points: int = 0
    empty: int = 0

    def take(self, record: Record, *, part: str, names: Mapping[tuple[str, str], str]) -> None:
        """One more article; ``names`` are the export strings of labels by layer and id."""
        article = record.article
        self.articles[part] += 1
        self.languages[article.language or UNKNOWN] += 1
        self.sources[article.source or UNKNOWN] += 1
        self.code_points += len(record.text)
        self.empty += not record.spans
        if article.published:
            self.days.add(article.published)
        for span in record.spans:
            name = names.get((span.layer, span.label), span.label)
            self.labels[span.layer, name] += 1
            self.spans[article.language or UNKNOWN, span.layer] += 1
            self.annotators[span.annotator or UNKNOWN] += 1
            self.origins[span.origin.partition(":")[0]] += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CardHead:
    """What a card says of an export beside its contents, each a line."""

    title: str
    program: str
    format: str
    schemes: Sequence[str]
    losses: Sequence[str]
    plot: str


def markdown(contents: Contents, head: CardHead) -> str:
    """The card; names of sources, labels and people stand in it as text, whatever they hold."""
    days = sorted(contents.days)
    layers = sorted({layer for _, layer in contents.spans})
    parts = [
        f"# {_text(head.title)}",
        (
            f"{sum(contents.articles.values()):,} articles, {contents.code_points:,} characters, "
            f"{sum(contents.labels.values()):,} spans; {contents.empty:,} articles without a span."
        ),
        f"Written by {_text(head.program)} as {_text(head.format)}.",
    ]
    if days:
        parts.append(f"Published from {_text(days[0])} to {_text(days[-1])}.")
    if len(contents.articles) > 1:
        parts += ["## Split", _table(("part", "articles"), _rows(contents.articles))]
    parts += [
        "## Languages",
        _table(
            ("language", "articles", *(f"{layer} spans" for layer in layers)),
            [
                (name, f"{count:,}", *(f"{contents.spans[name, it]:,}" for it in layers))
                for name, count in _sorted(contents.languages)
            ],
        ),
        "## Sources",
        _table(("source", "articles"), _rows(contents.sources)[:MOST_SOURCES]),
    ]
    if len(contents.sources) > MOST_SOURCES:
        parts.append(f"And {len(contents.sources) - MOST_SOURCES:,} more.")
    parts.append("## Labels")
    if contents.labels:
        parts.append(f"![Spans of each label]({head.plot})")
        labels = ((layer, name, f"{count:,}") for (layer, name), count in _by_layer(contents))
        parts.append(_table(("layer", "label", "spans"), labels))
    else:
        parts.append("There is no span in it.")
    parts += [
        "## Annotators",
        _table(("annotator", "spans"), _rows(contents.annotators)),
        _table(("made", "spans"), _rows(contents.origins)),
        "Agreement between annotators has not been measured for this export.",
        "## Schemes and losses",
        "\n".join(f"- {_text(each)}" for each in head.schemes),
        "\n".join(f"- {_text(each)}" for each in head.losses)
        or "The format holds everything that was exported.",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def plot(contents: Contents) -> str:
    """The number of spans of each label as bars, as SVG; on a light and on a dark ground."""
    rows = _by_layer(contents)
    most = max((count for _, count in rows), default=1)
    height = ROW * len(rows) + 2 * ROW
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{height}"'
            f' viewBox="0 0 {WIDE} {height}" font-family="sans-serif" font-size="13" role="img">'
        ),
        "<title>Spans of each label</title>",
        (
            "<style>text{fill:#222}.entity{fill:#2f6db3}.claim{fill:#2d7d46}.framing{fill:#b0562a}"
            "@media (prefers-color-scheme: dark){text{fill:#ddd}}</style>"
        ),
    ]
    for at, ((layer, name), count) in enumerate(rows):
        top, shown = ROW * (at + 1), escape(without_orders(name))
        wide = max(1, round((WIDE - NAME - 90) * count / most))
        lines.append(
            f'<text x="{NAME - 8}" y="{top + BAR - 2}" text-anchor="end">{shown}</text>'
            f'<rect class="{escape(layer)}" x="{NAME}" y="{top}" width="{wide}" height="{BAR}"/>'
            f'<text x="{NAME + wide + 6}" y="{top + BAR - 2}">{count:,}</text>'
        )
    return "\n".join((*lines, "</svg>")) + "\n"


def _by_layer(contents: Contents) -> list[tuple[tuple[str, str], int]]:
    return sorted(contents.labels.items(), key=lambda it: (it[0][0], -it[1], it[0][1]))


def _sorted(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda it: (-it[1], it[0]))


def _rows(counts: Counter[str]) -> list[tuple[str, str]]:
    return [(name, f"{count:,}") for name, count in _sorted(counts)]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(_text, line))} |" for line in lines)


def _text(value: str) -> str:
    """The value as Markdown shows it letter for letter, on one line of a table."""
    line = without_orders(" ".join(value.split()))
    escaped = "".join(f"\\{each}" if each in "\\`*_{}[]<>()#+!|~" else each for each in line)
    return escaped.replace("---", "\\---") if line != "---" else line
