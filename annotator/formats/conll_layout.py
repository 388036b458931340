"""Which columns a file of tokens has, and what its lines are."""

import re
from dataclasses import astuple, dataclass
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.tags import is_tag
from annotator.formats.wording import shown

BEGINS = "-DOCSTART-"
_COMMENT = re.compile(r"#\s*(\w[\w:.\- ]*?)\s*(?:=\s?(.*))?")
_CELL = {"\t": re.compile(r"(?<![^\t])[^\t\r]*"), " ": re.compile(r"[^ \r]+")}
_UNKNOWN = "_"


@dataclass(frozen=True, slots=True)
class Layout:
    """How many columns there are, which one has the token and which the tag, and what parts them.

    That is a tab, or any number of blanks.
    """

    width: int = 4
    word: int = 0
    tag: int = 3
    between: str = " "

    def of(self, line: str) -> tuple[str, str]:
        """The token and the tag of a line; raises UserError."""
        cells = _cells(line)
        if len(cells) != self.width:
            raise UserError(
                said(
                    "has {count} columns, and the lines before it {width}",
                    count=len(cells),
                    width=self.width,
                )
            )
        word, tag = cells[self.word], cells[self.tag]
        if not is_tag(tag):
            raise UserError(
                said("{tag} is no tag: a tag is O, or begins as B-PER does", tag=shown(tag))
            )
        return word, tag

    def line(self, word: str, tag: str, *, number: int) -> str:
        """The line of the token of that number in its row, whose further columns are not known."""
        cells = ["", "-X-", _UNKNOWN, ""] if self == Layout() else [_UNKNOWN] * self.width
        if self.word:  # Universal NER numbers its tokens
            cells[0] = str(number)
        cells[self.word], cells[self.tag] = word, tag
        return self.between.join(cells) + "\n"

    def tagged(self, line: str, tag: str) -> str:
        """That line of a file with another tag."""
        cell = _CELL[self.between]
        start, end = [each.span() for each in cell.finditer(line)][self.tag]
        return line[:start] + tag + line[end:]

    @property
    def begins(self) -> str:
        """The line that begins a document, and an empty one."""
        return self.between.join([BEGINS, *["-X-"] * (self.width - 2), "O"]) + "\n\n"

    @property
    def has_more(self) -> bool:
        """Whether there are columns of which we know nothing."""
        return self.width > 2 + bool(self.word)

    @property
    def kept(self) -> list[Any]:
        """What ``kept_layout`` makes it of again."""
        return list(astuple(self))


def kept_layout(kept: object) -> Layout | None:
    """The layout of which that was kept; None for anything else."""
    match kept:
        case [int(width), int(word), int(tag), "\t" | " " as between] if (
            0 <= word < width and 0 <= tag < width
        ):
            return Layout(width, word, tag, between)
        case _:
            return None


def layout_of(line: str) -> Layout:
    """The layout of a file by its first line with a token; raises UserError."""
    cells = _cells(line)
    tags = [at for at, cell in enumerate(cells) if at and is_tag(cell)]
    if not 2 <= len(cells) <= 5 or not tags:
        raise UserError(said("is no line of two to five columns: a token first, and a tag last"))
    # Universal NER numbers its tokens, and ends with the name of the annotator.
    word = 1 if cells[0] == "1" and tags[-1] > 1 and len(cells) == 5 else 0
    return Layout(len(cells), word, tags[-1], "\t" if "\t" in line else " ")


def comment_in(line: str) -> tuple[str, str] | None:
    """What a line such as "# text = …" says, and of what; None for a line that is no comment."""
    found = _COMMENT.fullmatch(line) if line.startswith("#") and "\t" not in line else None
    if found is None or (found[2] is None and not found[1].startswith("newdoc")):
        return None
    return found[1], found[2] or ""


def begins_document(line: str) -> bool:
    """Whether a document begins with that line."""
    comment = comment_in(line)
    return line.startswith(BEGINS) or (comment is not None and comment[0].startswith("newdoc"))


def is_token(line: str) -> bool:
    """Whether there is a token on that line, which may have its end."""
    line = line.rstrip("\r\n")
    return bool(line.strip(" \t")) and comment_in(line) is None and not line.startswith(BEGINS)


def _cells(line: str) -> list[str]:
    # Never str.split(): a token may hold a no-break space.
    return line.split("\t") if "\t" in line else [each for each in line.split(" ") if each]
