"""What an article's text says about the article: date, title, author, source and regions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile
from pathlib import PurePath

from annotator.domain.article import Region
from annotator.domain.dates import is_date
from annotator.domain.lines import TextLine, text_lines
from annotator.text.furniture import furniture
from annotator.text.known_lines import KnownLine, folded, known_line

LINES = 20_000
HEAD_LINES = 30
GLUED_BODY = 120
BODY = 200
BODY_SENTENCE = 60
WRAPPED = 50
TITLE = range(15, 161)
LONG_TITLE_WORDS = 6
MOST_SECTION_WORDS = 2
MOST_TOPIC_WORDS = 4
LONGEST_TOPIC = 40
LONGEST_TITLE_BLOCK = 2
SHORTEST_KEY = 12
_HEADER = re.compile(r"\ufeff?date (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\s+|$)", re.ASCII)
_BETWEEN_TAGS = re.compile(r"\s*[,;|·•#/»>]\s*|\s\s+")
_BLANKS = re.compile(r"[ \t]*")
_SENTENCE_END = re.compile(r"[.!?…;;]['\"”“»’)\]]*$")
_NO_TITLE_END = re.compile(r"([.:,;…]|\.\.\.)['\"”“»’)\]]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What was surely found, "" for what was not; the regions are in code points and in order."""

    published: str = ""
    title: str = ""
    author: str = ""
    source: str = ""
    topics: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True)
class _Header:
    """The date that is glued to the first line, up to ``end``, and the rest of that line."""

    line: int
    published: str
    start: int
    end: int
    rest: TextLine

    @property
    def has_tags(self) -> bool:
        """Whether the rest is neither empty nor the first paragraph of the body."""
        return bool(self.rest.text) and not self.glued_to_body

    @property
    def glued_to_body(self) -> bool:
        """Whether the rest is the first paragraph."""
        return len(self.rest.text) >= GLUED_BODY or bool(_SENTENCE_END.search(self.rest.text))


def describe(text: str, file_name: str) -> Description:
    """What the first lines, the lines of known wording and the file's name tell.

    A title is only said where there is little doubt: a wrong one is worse than none.
    """
    lines = list(islice(text_lines(text), LINES))
    header = _header(text, lines)
    if header:
        # What is glued to the date is no part of the head: tags, a section or the first paragraph.
        lines[header.line] = TextLine("", header.end, header.end)
    body = _body_start(lines)
    known = {
        place: found
        for place, line in enumerate(lines)
        if line.text and (found := known_line(line.text, in_head=place < body))
    }
    under_tags = header.line + 1 if header and header.has_tags else -1
    title = _named_title(lines[: body + 1], file_name) or _title(
        lines, known, body=body, under_tags=under_tags
    )
    if not title and header and body < len(lines) and _is_sentence_case_title(header.rest.text):
        title = header.rest
    kinds = {at: it.kind for at, it in known.items() if lines[at] is not title}
    kinds |= furniture(lines, kinds, title=lines.index(title) if title in lines else -1)
    regions = [Region(kind, lines[at].start, lines[at].end) for at, kind in kinds.items()]
    if title:
        regions.append(Region("title", title.start, title.end))
    if header:
        regions.append(_header_region(header, title))
    return Description(
        published=header.published if header else _first(it.published for it in known.values()),
        title=title.text if title else "",
        author=_first(it.author for it in known.values()),
        source=_first(it.source for it in known.values()),
        topics=_topics(header.rest.text) if header and _holds_tags(header, title) else (),
        regions=tuple(sorted(regions, key=lambda region: region.start)),
    )


def _header(text: str, lines: list[TextLine]) -> _Header | None:
    place = next((at for at, line in enumerate(lines) if line.text), 0)
    line = lines[place]
    found = _HEADER.match(line.text)
    if not found or not is_date(found[1]):
        return None
    rest = line.text[found.end() :]
    after = line.start + found.end()
    end = _BLANKS.match(text, after).end()  # type: ignore[union-attr]  # it matches nothing, too
    start = line.start if place else 0
    return _Header(place, found[1], start, end, TextLine(rest, end, end + len(rest)))


def _header_region(header: _Header, title: TextLine | None) -> Region:
    with_tags = _holds_tags(header, title)
    return Region("header", header.start, header.rest.end if with_tags else header.end)


def _holds_tags(header: _Header, title: TextLine | None) -> bool:
    # A headline that was taken for tags would be missing where the header is left out.
    few = len(header.rest.text.split()) <= MOST_SECTION_WORDS
    return header.has_tags and (title is not header.rest if title else few)


def _topics(tags: str) -> tuple[str, ...]:
    """The tags, where it is sure where each ends: many sites leave nothing between them."""
    found = tuple(dict.fromkeys(filter(None, _BETWEEN_TAGS.split(tags.strip()))))
    apart = len(found) > 1 or tags[:1].isupper()
    return found if apart and all(map(_is_one_topic, found)) else ()


def _is_one_topic(tag: str) -> bool:
    # A capital letter after a small one is where another tag was glued on.
    glued = any(one.islower() and other.isupper() for one, other in pairwise(tag))
    return len(tag) <= LONGEST_TOPIC and len(tag.split()) <= MOST_TOPIC_WORDS and not glued


def _body_start(lines: list[TextLine]) -> int:
    """The place of the first line of the body, or the number of lines."""
    for at, line in enumerate(lines):
        if _is_body(line.text) or _is_wrapped_paragraph(lines[at : at + 3]):
            return at
    return len(lines)


def _is_body(line: str) -> bool:
    return len(line) >= BODY or (len(line) >= BODY_SENTENCE and bool(_SENTENCE_END.search(line)))


def _is_wrapped_paragraph(lines: list[TextLine]) -> bool:
    return len(lines) == 3 and all(len(line.text) >= WRAPPED for line in lines)


def _named_title(lines: list[TextLine], file_name: str) -> TextLine | None:
    """The line that the file is named after."""
    named = _key(PurePath(file_name).stem)
    if len(named) < SHORTEST_KEY:
        return None
    head = (line for line in lines if line.text)
    return next((line for line in islice(head, HEAD_LINES) if _key(line.text) == named), None)


def _title(
    lines: list[TextLine], known: dict[int, KnownLine], *, body: int, under_tags: int
) -> TextLine | None:
    """The only line above the body that can be one, or the only long one of two."""
    if body == len(lines):
        return None
    found = [
        lines[at]
        for at in range(min(body, HEAD_LINES))
        if at not in known
        and at != under_tags
        and _is_title(lines[at].text)
        and _opens_block(lines[:body], known, at=at)
        and not _is_caption(known.get(at + 1))
    ]
    if len(found) == 2:
        found = [line for line in found if len(line.text.split()) >= LONG_TITLE_WORDS]
    return found[0] if len(found) == 1 else None


def _opens_block(lines: list[TextLine], known: dict[int, KnownLine], *, at: int) -> bool:
    """Whether a line stands at the top and is not one of a list."""
    if at and lines[at - 1].text and not _is_navigation(known.get(at - 1)):
        return False
    block = takewhile(lambda place: lines[place].text, range(at, len(lines)))
    return sum(place not in known for place in block) <= LONGEST_TITLE_BLOCK


def _is_caption(found: KnownLine | None) -> bool:
    return found is not None and found.kind == "caption"


def _is_navigation(found: KnownLine | None) -> bool:
    return found is not None and found.kind == "boilerplate"


def _is_title(line: str) -> bool:
    first = next((each for each in line if each.isalnum()), "")
    return (
        len(line) in TITLE
        and len(line.split()) >= 3
        and not first.islower()
        and not _NO_TITLE_END.search(line)
        and "://" not in line
    )


def _is_sentence_case_title(line: str) -> bool:
    """Whether the line is no list of section names or tags either."""
    later = line.split()[1:]
    small = sum(word[0].islower() for word in later)
    return _is_title(line) and len(later) >= LONG_TITLE_WORDS - 2 and small * 2 >= len(later)


def _key(text: str) -> str:
    return "".join(each for each in folded(text) if each.isalnum())


def _first(found: Iterable[str]) -> str:
    return next(filter(None, found), "")
