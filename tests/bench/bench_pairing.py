"""Finding pairs in a very large project: time, memory and quality on news that we made up.

With 20,000 articles it takes two minutes, with QUICK=1 twenty seconds; SIZE=100000 makes it more,
and takes five times as long for five times as many. Times are of the processor.
"""

import os
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.collecting import collecting_seldom
from annotator.app.pairing import find_pairs, material_of
from annotator.app.session import Session
from tests.bench.memory import resident
from tests.bench.reports import make_report_project
from tests.bench.table import Lines, Row, Table, met

ARTICLES, FEW = 20_000, 3_000
TENTH = 10
GROWTH = 1.5  # of the time for one article, with ten times as many
AT_ALL, EACH = 60e6, 5_000  # bytes: what waits unpacked, and what is kept of an article
PRECISION, RECALL = 0.95, 0.95


@dataclass(frozen=True, slots=True)
class Measured:
    """What one search took and found."""

    articles: int
    reading: float
    finding: float
    grown: int
    right: int
    found: int
    wanted: int


def run() -> Iterator[Table | Lines]:
    """Search a tenth of the articles, and then all."""
    count = int(os.environ.get("SIZE", FEW if os.environ.get("QUICK") else ARTICLES))
    measured = [_measured(each) for each in (count // TENTH, count)]
    for each in measured:
        yield Table(
            f"Pairs among {each.articles:,} articles",
            (
                Row("read each article", (each.reading,)),
                Row("find all pairs and near-duplicates", (each.finding,)),
            ),
        )
    yield Lines("Pairs", list(_said(*measured)))


def _measured(count: int) -> Measured:
    with TemporaryDirectory() as name:
        path = Path(name) / "reports.sqlite"
        wanted = make_report_project(path, count)
        with closing(Session.open(path, "bench", read_only=True)) as session, collecting_seldom():
            library = session.library
            start = time.process_time()
            for article in library.article_ids():
                material_of(library.article(article), library)
            between, before = time.process_time(), resident()
            most = before

            def go_on(_done: int, _of: int) -> bool:
                nonlocal most
                most = max(most, resident())
                return True

            findings = find_pairs(library, go_on=go_on)
            end = time.process_time()
    found = {pair.articles for pair in findings.pairs}
    return Measured(
        articles=count,
        reading=between - start,
        finding=end - between,
        grown=most - before,
        right=len(found & wanted),
        found=len(found),
        wanted=len(wanted),
    )


def _said(few: Measured, many: Measured) -> Iterator[str]:
    each = [1e3 * it.finding / it.articles for it in (few, many)]
    said = f"{each[0]:.2f} and {each[1]:.2f} ms, {each[1] / each[0]:.2f} times"
    wanted = f"ten times as many articles take at most {GROWTH} times as long each"
    yield met(each[1] <= GROWTH * each[0], wanted, said)
    said = f"{many.grown / 1e6:.0f} MB"
    most = AT_ALL + EACH * many.articles
    yield met(many.grown <= most, "memory, at most 60 MB and 5 KB for each article", said)
    precision, recall = many.right / max(1, many.found), many.right / max(1, many.wanted)
    said = f"{many.right} of {many.found} pairs found are right, {many.wanted} are there"
    yield met(precision >= PRECISION and recall >= RECALL, "precision and recall ≥ 0.95", said)
