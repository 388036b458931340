"""What a label says about itself: its name, its explanation, and how it is found by typing."""

import re
import unicodedata
from html import escape

from annotator.domain.scheme import Attribute, Label
from annotator.ui.translation import of_scheme

_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def name_of(label: Label) -> str:
    """The label's name in that UI language, or its id where it has none."""
    return of_scheme(label.name) or label.id


def marked_parts(example: str) -> tuple[tuple[str, bool], ...]:
    """The pieces of an example, each with whether it is marked; the square brackets are gone."""
    pieces = _MARKED.split(example)
    return tuple((piece, at % 2 == 1) for at, piece in enumerate(pieces) if piece)


def tip(label: Label) -> str:
    """Name, definition and example as a tool tip: HTML with the label's own texts escaped."""
    example = "".join(
        f"<u>{escape(piece)}</u>" if marked else escape(piece)
        for piece, marked in marked_parts(of_scheme(label.example))
    )
    paragraphs = [
        f"<b>{escape(name_of(label))}</b>",
        escape(of_scheme(label.definition)),
        f"<i>{example}</i>" if example else "",
    ]
    return "<qt>" + "".join(f"<p>{each}</p>" for each in paragraphs if each) + "</qt>"


def folded(text: str) -> str:
    """The text without case and accents, to compare what was typed with."""
    bare = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in bare if not unicodedata.combining(each))


def search_text(label: Label) -> str:
    """All by which a label may be found, folded."""
    return folded(" ".join((name_of(label), label.id, label.export)))


def plain_tip(text: str) -> str:
    """A text as a tool tip that is wrapped; what looks like HTML in it stays text."""
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>" if text else ""


def title_of(attribute: Attribute) -> str:
    """The attribute's title in that UI language, or its name where it has none."""
    return of_scheme(attribute.title) or attribute.name
