"""What stands around an article, found by the shape of its lines alone: in any language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.domain.article import RegionKind
from annotator.domain.lines import TextLine
from annotator.text.known_lines import folded
from annotator.text.shape import Shape, shape

PARAGRAPH = 200
PROSE = 70
SENTENCE = 8
HEADLINE = 30
HEADLINE_WORDS = 4
MOST_HEADLINES = 2
LEAST_SHARE = 0.12
FEWEST_OF_A_LIST = 3
KICKER_WORDS = 2
KICKER_WIDTH = 28
LONGEST_NOTICE = 400
# Words that are the same in the languages of the world, where they stand around an article.
_EVERYWHERE = re.compile(
    r"©|\bcopyright\b|\bcookies?\b|\bnewsletter\b|\brss\b|\bgoogle news\b|\bwhatsapp\b"
)
_BRANDS = """
facebook twitter x whatsapp telegram viber linkedin instagram pinterest reddit messenger email
e-mail mail tiktok youtube pocket flipboard tumblr vk weibo line rss print pdf
"""
BRANDS = frozenset(_BRANDS.split())
_NO_LETTERS = re.compile(r"[\W\d_]+")
_ADDRESS = re.compile(r"(https?://|www\.)\S+|\S+@\S+\.\w+")
Grade = Literal["paragraph", "prose", "sentence", "weak", "gap"]
Known = Mapping[int, RegionKind]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    shape: Shape
    grade: Grade
    known: RegionKind | None


@dataclass(frozen=True, slots=True)
class _Block:
    """Neighbouring lines without an empty one between them, by their places."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last + 1 - self.first


def furniture(lines: Sequence[TextLine], known: Known, *, title: int = -1) -> dict[int, RegionKind]:
    """The places of the lines that are not body, with what they are.

    ``known`` are those that are sure by their wording, which they stay; ``title`` is the place of
    the title. The body is the run of lines that looks most like prose: what stands before and
    behind it, and lists of short lines in it, are not body. Without prose nothing is.
    """
    page = _Page(lines, known, title=title)
    return dict(page.found())


class _Page:
    def __init__(self, lines: Sequence[TextLine], known: Known, *, title: int) -> None:
        self._lines = [_line(line.text, known.get(at)) for at, line in enumerate(lines)]
        self._known = known
        self._title = title
        self._blocks = list(_blocks(self._lines))
        self._spaced = self._is_spaced()
        self._lists = {
            at: block
            for block in self._blocks
            if self._is_list(block)
            for at in range(block.first, block.last + 1)
        }

    def found(self) -> Iterator[tuple[int, RegionKind]]:
        body = self._body()
        if body is None:
            return
        first, last = body
        for at, line in enumerate(self._lines):
            if at in self._known or at == self._title or line.grade == "gap":
                continue
            if at < first:
                kind = self._before(at, first)
            elif at > last:
                kind = "boilerplate"
            else:
                kind = self._within(at)
            if kind:
                yield at, kind

    def _before(self, at: int, first: int) -> RegionKind | None:
        line = self._lines[at]
        listed = at in self._lists and not self._is_headline(at)
        if listed or _is_notice(line) or _is_share_bar(line.text):
            return "boilerplate"
        if self._beside_caption(at):
            return "caption"
        above = at < self._title if self._title >= 0 else at < first - 1
        kicker = line.shape.words <= KICKER_WORDS and line.shape.width <= KICKER_WIDTH
        return "header" if above and kicker and not line.shape.ends else None

    def _is_headline(self, at: int) -> bool:
        """Whether it is one of at most two long lines among short ones."""
        block = self._lists[at]
        long = [
            place
            for place in range(block.first, block.last + 1)
            if self._lines[place].shape.width >= HEADLINE
            and self._lines[place].shape.words >= HEADLINE_WORDS
            and place not in self._known
        ]
        return at in long and len(long) <= MOST_HEADLINES

    def _within(self, at: int) -> RegionKind | None:
        if _is_share_bar(self._lines[at].text):
            return "boilerplate"
        block = self._lists.get(at)
        if block is None:
            return None
        inside = self._lines[block.first : block.last + 1]
        told = any(line.known == "boilerplate" or line.shape.cut for line in inside)
        return "boilerplate" if told else None

    def _beside_caption(self, at: int) -> bool:
        """Whether it is the description of a picture whose credit stands next to it."""
        near = (self._lines[each] for each in (at - 1, at + 1) if 0 <= each < len(self._lines))
        weak = self._lines[at].grade == "weak"
        return weak and at > self._title >= 0 and any(line.known == "caption" for line in near)

    # ------------------------------------------------------------------ the body

    def _body(self) -> tuple[int, int] | None:
        """The first and the last line of the run whose values add up to the most."""
        best, run, start = 0.0, 0.0, 0
        found: tuple[int, int] | None = None
        for at in range(len(self._lines)):
            if run <= 0:
                run, start = 0.0, at
            run += self._value(at)
            if run > best:
                best, found = run, (start, at)
        if found is None or self._share(found) < LEAST_SHARE:
            return None
        return found

    def _share(self, part: tuple[int, int]) -> float:
        widths = [line.shape.width for line in self._lines]
        return sum(widths[part[0] : part[1] + 1]) / max(1, sum(widths))

    def _value(self, at: int) -> float:
        line = self._lines[at]
        if line.grade == "gap":
            return 0.0
        if at in self._lists:
            # A long list weighs no more than a short one: the body may go on behind it.
            return -2.0 if at - self._lists[at].first < FEWEST_OF_A_LIST else 0.0
        if line.known or at == self._title:
            return -1.0 if line.known == "boilerplate" else -0.5
        if _is_notice(line):
            return -3.0
        return self._prose_value(at, line)

    def _prose_value(self, at: int, line: _Line) -> float:
        match line.grade:
            case "paragraph" | "prose":
                return min(line.shape.width, 400) / 50
            case "sentence":
                return 1.0
            case _ if line.shape.item and self._is_announced(at):
                return 0.5
            case _:
                return -2.0 if line.shape.cut else -1.0

    def _is_announced(self, at: int) -> bool:
        """Whether a colon stands above the items among which it is."""
        for line in reversed(self._lines[max(0, at - 30) : at]):
            if line.grade != "gap" and not line.shape.item:
                return line.text.endswith((":", "：", "：”"))
        return False

    # ------------------------------------------------------------------ lists

    def _is_spaced(self) -> bool:
        """Whether an empty line stands between paragraphs."""
        sizes = [
            len(block)
            for block in self._blocks
            for line in self._lines[block.first : block.last + 1]
            if line.grade == "paragraph"
        ]
        return bool(sizes) and sum(size <= 2 for size in sizes) >= 0.6 * len(sizes)

    def _is_list(self, block: _Block) -> bool:
        """Whether its lines are short ones, such as a menu or teasers."""
        lines = self._lines[block.first : block.last + 1]
        if any(line.grade == "paragraph" for line in lines):
            return False
        announced = lines[0].known == "boilerplate"
        if len(lines) < (2 if announced else FEWEST_OF_A_LIST):
            return False
        if lines[0].shape.item and self._is_announced(block.first):
            return False
        weak = [line for line in lines if line.grade == "weak"]
        if announced and self._spaced:
            return 2 * len(weak) >= len(lines)
        wide = sum(line.shape.width for line in lines)
        thin = sum(line.shape.width for line in weak)
        return 2 * len(weak) > len(lines) and 2 * thin >= wide


def _line(text: str, known: RegionKind | None) -> _Line:
    looks = shape(text)
    return _Line(text, looks, _grade(text, looks), known)


def _grade(text: str, looks: Shape) -> Grade:
    if not text:
        return "gap"
    if looks.width >= PARAGRAPH:
        return "paragraph"
    if looks.ends and looks.width >= PROSE:
        return "prose"
    short = looks.width < SENTENCE or looks.words < 2
    return "sentence" if looks.ends and not short else "weak"


def _blocks(lines: Sequence[_Line]) -> Iterator[_Block]:
    first = -1
    for at, line in enumerate(lines):
        if line.grade == "gap":
            if first >= 0:
                yield _Block(first, at - 1)
            first = -1
        elif first < 0:
            first = at
    if first >= 0:
        yield _Block(first, len(lines) - 1)


def _is_notice(line: _Line) -> bool:
    """Whether it is one of those that a site puts below every article, or a bare address."""
    if line.shape.width > LONGEST_NOTICE:
        return False
    return bool(_ADDRESS.fullmatch(line.text) or _EVERYWHERE.search(folded(line.text)))


def _is_share_bar(text: str) -> bool:
    words = [word for word in re.split(r"[\s|/·•,]+", folded(text)) if word]
    named = [word for word in words if not _NO_LETTERS.fullmatch(word)]
    return bool(named) and all(word in BRANDS for word in named)
