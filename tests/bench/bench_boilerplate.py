"""How well the lines around an article are told from its body, and how fast."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.text.describe import describe
from tests.bench.table import Shown, Table, measure
from tests.data.line_marks import Page, Score, invented_pages, score, seed_pages, total

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "seeds"


@dataclass(frozen=True, slots=True)
class LineTable:
    """Precision and recall of the lines that are not body, page by page."""

    title: str
    scores: dict[str, Score]

    def lines(self) -> list[str]:
        head = f"{'':10}  {'precision':>9}  {'recall':>6}  {'not body':>8}  {'body lost':>9}"
        rows = [_row(name, each) for name, each in self.scores.items()]
        return [self.title, head, *rows, _row("all", total(self.scores))]


def run() -> Iterator[Shown]:
    """The real articles where they are, the invented pages, and the time of one article."""
    folder = Path(os.environ.get("ANNOTATOR_SEEDS", BESIDE))
    sets = {
        "The real articles (the rules were made on them)": (
            list(seed_pages(folder)) if folder.is_dir() else []
        ),
        "Invented pages in known languages": list(invented_pages("other_pages")),
        "Invented pages in 13 other languages (some rules were mended after a first look)": list(
            invented_pages("held_out_pages")
        ),
        "Invented pages that no rule was ever changed for": list(invented_pages("unseen_pages")),
    }
    for title, pages in sets.items():
        if pages:
            yield LineTable(title, score(iter(pages)))
    every = [page for pages in sets.values() for page in pages]
    yield Table(
        f"Describing {len(every)} articles",
        (measure("all", lambda: _describe(every), repeat=5),),
    )


def _describe(pages: list[Page]) -> None:
    for page in pages:
        describe(page.text, "")


def _row(name: str, found: Score) -> str:
    counts = f"{found.found + found.missed:>8}  {found.wrong:>9}"
    if not found.found + found.missed:
        return f"{name:10}  {'–':>9}  {'–':>6}  {counts}"
    return f"{name:10}  {found.precision:>9.3f}  {found.recall:>6.3f}  {counts}"
