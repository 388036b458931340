"""The columns of a Hugging Face data set of tokens: ours, or those of the rows that came in."""

from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.message import said
from annotator.formats.features import STRING, type_of_value
from annotator.formats.json_rows import Object
from annotator.formats.losses import Loss, Losses
from annotator.formats.tags import KINDS, OUTSIDE, Extent, extents, is_tag
from annotator.formats.token_objects import PLACE, place_of
from annotator.formats.tokenised import Row

TAGS = "ner_tags"
TOKENS = "tokens"
MORE = said("further columns")
NO_PLACE = said("texts between tokens")


def names_of(features: Mapping[str, Any]) -> list[str]:
    """The names of the tags in the types of a data set, [] where they have none."""
    found = features.get(TAGS, features.get("tags"))
    # Releases of ``datasets`` differ in what they put around it.
    while not (isinstance(found, dict) and "names" in found):
        match found:
            case [one] | {"feature": one}:
                found = one
            case _:
                return []
    names = found["names"]
    return [str(each) for each in names] if isinstance(names, list) else []


def tags_key(row: Mapping[str, Any]) -> str:
    """Where the tags of a row stand."""
    return TAGS if TAGS in row else "tags"


class HfLayout:
    """The columns of one file, which its first article decides; the names of tags may grow.

    ``first`` is the row of a file of others, which says with ``theirs`` what its columns are; the
    names of its tags go before those of the labels in ``exports``. None is for columns of ours.
    """

    def __init__(
        self, exports: Iterable[str], *, first: Object | None = None, theirs: Object | None = None
    ) -> None:
        names = names_of(theirs or {})
        self._first = first
        self._theirs = theirs or {}
        self._key = TAGS if first is None else tags_key(first)
        tags = [] if first is None else first.get(self._key, [])
        self._is_text = not names and any(isinstance(each, str) for each in tags)
        self._kind = _kind_of(names or tags)
        ours = [OUTSIDE, *(tag for each in exports for tag in self._tags_of(each))]
        self.names = list(dict.fromkeys([*names, *ours]))
        self._numbers = {name: number for number, name in enumerate(self.names)}

    def _tags_of(self, label: str) -> Iterable[str]:
        made = KINDS[self._kind]
        return dict.fromkeys(tag for count in (3, 1) for tag in made(count, [(label, 0, count)]))

    def own(self, kept: Object, row: Row, *, theirs: Object) -> Object | None:
        """A row that came in, with its spans as they are now; None where it has other columns."""
        if self._first is None or [*kept] != [*self._first] or kept.get(TOKENS) != row.words:
            return None
        names = dict(enumerate(names_of(theirs)))
        before = [str(names.get(each, each)) for each in kept.get(self._key, ())]
        spans = [(each.label, each.first, each.past) for each in row.spans]
        same = all(map(is_tag, before)) and sorted(extents(before)) == sorted(spans)
        tags = before if same else KINDS[self._kind](len(before), spans)
        return {**kept, self._key: self._written(tags)}

    def made(self, row: Row, losses: Losses) -> Object:
        """A row of an article that came from elsewhere."""
        spans: list[Extent] = [(each.label, each.first, each.past) for each in row.spans]
        tags = self._written(KINDS[self._kind](len(row.tokens), spans))
        ours = {"id": row.id, TOKENS: row.words, self._key: tags}
        if self._first is None:
            return {**ours, **place_of(row)}
        losses.note(Loss("dropped", NO_PLACE, row.article))
        return {name: ours.get(name, type(value)()) for name, value in self._first.items()}

    @property
    def features(self) -> Mapping[str, object]:
        """The types of the columns, as ``datasets.Features.from_dict`` takes them."""
        # A list of one type stands for a list of any length: releases before and after 4.0 read it.
        tags: object = [STRING if self._is_text else {"names": self.names, "_type": "ClassLabel"}]
        if self._first is None:
            return {"id": STRING, TOKENS: [STRING], self._key: tags, **PLACE}
        found = {
            name: self._theirs.get(name) or type_of_value(value)
            for name, value in self._first.items()
        }
        return {**found, TOKENS: [STRING], self._key: tags}

    def _written(self, tags: Iterable[str]) -> list[str] | list[int]:
        if self._is_text:
            return list(tags)
        return [self._number(tag) for tag in tags]

    def _number(self, tag: str) -> int:
        if tag not in self._numbers:
            self._numbers[tag] = len(self.names)
            self.names.append(tag)
        return self._numbers[tag]


def _kind_of(tags: Iterable[object]) -> str:
    """The kind of tags of a file, by those that it has: IOB2 unless there are others."""
    begins = {str(tag)[:2] for tag in tags}
    if begins & {"L-", "U-"}:
        return "bilou"
    return "iobes" if begins & {"E-", "S-"} else "iob2"
