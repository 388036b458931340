"""Which spans of another article say the same: the same label and quote, or the same entity."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal
from unicodedata import category, combining, normalize

from annotator.domain.mark import Mark
from annotator.domain.span import Layer

# Layer, label and first letter: few enough spans share them to fold the quotes of all.
_Key = tuple[Layer, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What of a span is looked for elsewhere; ``entity`` is "" when it names none."""

    layer: Layer
    label: str
    quote: str
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Echoes:
    """The spans of an article that say the same, by their ids in the order of the text.

    ``quotes`` have the same layer, label and quote. ``entities`` name the same entity in other
    words or with another label; none of them is in both.
    """

    quotes: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.quotes or self.entities)


SILENCE = Echoes()


class EchoIndex:
    """Finds the echoes in one article; with other spans in it another index is needed.

    Nothing is done before the first question, and for a question no more than it asks for.
    ``marks`` gives the article's spans in code points of its text, in any order, and ``entities``
    the entities that some of them name, by the ids of these spans.
    """

    def __init__(
        self,
        text: str,
        marks: Callable[[], Iterable[Mark]],
        *,
        entities: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        self._text = text
        self._marks = marks
        self._entities = entities
        self._by_key: dict[_Key, list[Mark]] | None = None
        self._by_quote: dict[_Key, dict[str, list[str]]] = {}
        self._by_entity: dict[str, list[str]] | None = None

    def of(self, voice: Voice) -> Echoes:
        """The spans that say the same as this one."""
        first = _first(voice.quote, 0, end=len(voice.quote))
        quotes = self._quotes((voice.layer, voice.label, first)).get(folded(voice.quote), [])
        entities = self._naming(voice.entity) if voice.entity else []
        if not quotes and not entities:
            return SILENCE
        known = set(quotes)
        return Echoes(tuple(quotes), tuple(each for each in entities if each not in known))

    def _naming(self, entity: str) -> list[str]:
        if self._by_entity is None:
            names = self._entities()
            self._by_entity = {}
            for mark in sorted(each for each in self._marks() if names.get(each.id)):
                self._by_entity.setdefault(names[mark.id], []).append(mark.id)
        return self._by_entity.get(entity, [])

    def _quotes(self, key: _Key) -> dict[str, list[str]]:
        if self._by_key is None:
            self._by_key = self._sorted()
        found = self._by_quote.get(key)
        if found is None:
            found = self._by_quote[key] = {}
            for mark in self._by_key.get(key, ()):
                quote = folded(self._text[mark.start : mark.end])
                found.setdefault(quote, []).append(mark.id)
        return found

    def _sorted(self) -> dict[_Key, list[Mark]]:
        by_key: defaultdict[_Key, list[Mark]] = defaultdict(list)
        for mark in sorted(self._marks()):
            first = _first(self._text, mark[0], end=-mark[1])
            by_key[mark[3], mark[4], first].append(mark)
        return by_key


def folded(quote: str) -> str:
    """What of a quote counts: neither case nor accents, nor how much and what white space.

    Invisible signs, such as soft hyphens, do not count either. Vowel signs and viramas do, as
    without them it would be another word. What consists of such things alone stays as it is.
    """
    kept = normalize("NFD", quote.translate(_FOLDS))
    return " ".join(kept.split()) or quote


def _first(text: str, start: int, *, end: int) -> str:
    """The first letter that counts of ``folded(text[start:end])``, "" when it could be another."""
    for place in range(start, end):
        letters = _FOLDS[ord(text[place])]
        if letters and letters != " ":
            return "" if combining(letters[0]) else letters[0]
    return ""


class _Folds(dict[int, str]):
    """What stays of a character, by its code."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character.isspace():
            kept = " "
        else:
            kept = _bare(_bare(character, "NFKD").casefold(), "NFKD")
            if " " in kept:  # an accent that stands alone
                kept = _bare(character, "NFD")
        self[code] = kept
        return kept


def _bare(text: str, form: Literal["NFD", "NFKD"]) -> str:
    return "".join([each for each in normalize(form, text) if not _counts_for_nothing(each)])


def _counts_for_nothing(character: str) -> bool:
    # The points of Hebrew and Arabic are in the classes 10 to 36, accents from 200 on.
    place = combining(character)
    return place >= 200 or 10 <= place <= 36 or category(character) == "Cf"


_FOLDS = _Folds()
