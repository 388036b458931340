"""Tokens as spaCy has them: with those that follow them by one blank or none they are the text."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.span import Range


@dataclass(frozen=True, slots=True)
class SpacedTokens:
    """All tokens of a text in code points, and whether a blank that is no token follows each.

    ``at`` leads from the words, by their number, to their place among these tokens.
    """

    tokens: list[Range]
    spaces: list[bool]
    at: list[int]


def spaced_tokens(text: str, words: Sequence[Range]) -> SpacedTokens:
    """The words, and between them tokens of white space: a single blank after a word is none."""
    made = SpacedTokens([], [], [])
    reached = 0
    for word in words:
        _fill(made, text, gap=Range(reached, word.start))
        made.at.append(len(made.tokens))
        made.tokens.append(word)
        made.spaces.append(False)
        reached = word.end
    _fill(made, text, gap=Range(reached, len(text)))
    return made


def _fill(made: SpacedTokens, text: str, *, gap: Range) -> None:
    start, end = gap
    if start < end and text[start] == " " and made.tokens:
        made.spaces[-1] = True
        start += 1
    if start < end:
        made.tokens.append(Range(start, end))
        made.spaces.append(False)
