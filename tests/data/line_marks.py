"""How well lines are told apart: marks made by hand against those that the program makes."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.article import Region
from annotator.domain.lines import TextLine, text_lines
from annotator.text.describe import describe
from annotator.text.encoding import decode

FOLDER = Path(__file__).parent
LETTERS = {"b": "body", "t": "title", "h": "header", "c": "caption", "y": "byline"}
LETTERS["x"] = "boilerplate"
CONTENT = frozenset({"body", "title"})


@dataclass(frozen=True, slots=True)
class Page:
    """A text and, for each of its lines that are not empty, what it is."""

    name: str
    text: str
    kinds: dict[int, str]


@dataclass(frozen=True, slots=True)
class Score:
    """How many lines that are not body were found, missed, and wrongly taken for such."""

    found: int
    missed: int
    wrong: int
    kept: int

    @property
    def precision(self) -> float:
        return self.found / max(1, self.found + self.wrong)

    @property
    def recall(self) -> float:
        return self.found / max(1, self.found + self.missed)


def seed_pages(folder: Path) -> Iterator[Page]:
    """The real articles, their lines by number as in seed_lines.json; the others are body."""
    for number, marks in json.loads((FOLDER / "seed_lines.json").read_text("utf-8")).items():
        (file,) = folder.glob(f"{number}*.txt")
        text = decode(file.read_bytes()).text
        kinds = {at: kind for kind, said in marks.items() for at in _numbers(said)}
        lines = enumerate(text_lines(text), 1)
        yield Page(number, text, {at: kinds.get(at, "body") for at, line in lines if line.text})


def invented_pages(name: str) -> Iterator[Page]:
    """The pages of a file in which each line begins with the letter of its kind and a bar."""
    for page in (FOLDER / f"{name}.txt").read_text("utf-8").split("\n####")[1:]:
        title, *lines = page.split("\n")
        marked = [(line[:1], line[2:]) if line[1:2] == "|" else ("", "") for line in lines]
        kinds = {at: LETTERS[mark] for at, (mark, _) in enumerate(marked, 1) if mark}
        yield Page(title.strip(), "\n".join(text for _, text in marked), kinds)


def score(pages: Iterator[Page]) -> dict[str, Score]:
    """Each page's score, by its name."""
    return {page.name: _score(page) for page in pages}


def total(scores: dict[str, Score]) -> Score:
    """All of them as one."""
    every = scores.values()
    return Score(
        *(
            sum(getattr(each, name) for each in every)
            for name in ("found", "missed", "wrong", "kept")
        )
    )


def mistakes(page: Page) -> list[tuple[int, str, str]]:
    """The lines told wrongly: number, what it is, what it was taken for."""
    regions = describe(page.text, "").regions
    told = {at: _told(line.start, line.end, regions) for at, line in _lines(page)}
    return [
        (at, kind, told[at])
        for at, kind in page.kinds.items()
        if (kind in CONTENT) != (told[at] in CONTENT)
    ]


def _score(page: Page) -> Score:
    wrong = {at: kind for at, kind, _ in mistakes(page)}
    counts = Counter((kind in CONTENT, at in wrong) for at, kind in page.kinds.items())
    return Score(counts[False, False], counts[False, True], counts[True, True], counts[True, False])


def _lines(page: Page) -> Iterator[tuple[int, TextLine]]:
    return enumerate(text_lines(page.text), 1)


def _told(start: int, end: int, regions: tuple[Region, ...]) -> str:
    """The kind of the region in which most of the line lies."""
    for region in regions:
        if 2 * (min(end, region.end) - max(start, region.start)) > end - start:
            return region.kind
    return "body"


def _numbers(said: str) -> Iterator[int]:
    for part in said.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)
