"""Traits of very many articles in little memory: packed, and unpacked one by one."""

import json
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import overload

from annotator.analysis.dated import Day, Days
from annotator.analysis.traits import Thing, Traits

AT_HAND = 2000
FAST = 1


class PackedTraits(Sequence[Traits]):
    """Traits in the order in which they were added; some thousand that were asked for last wait."""

    def __init__(self, traits: Iterable[Traits] = ()) -> None:
        self._packed: list[bytes] = []
        self._unpacked = lru_cache(AT_HAND)(self._unpack)
        for each in traits:
            self.append(each)

    def append(self, traits: Traits) -> None:
        """Take in one more."""
        self._packed.append(zlib.compress(packed(traits).encode("utf-8", "surrogatepass"), FAST))

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, at: int) -> Traits: ...

    @overload
    def __getitem__(self, at: slice) -> list[Traits]: ...

    def __getitem__(self, at: int | slice) -> Traits | list[Traits]:
        if isinstance(at, slice):
            return [self._unpacked(each) for each in range(*at.indices(len(self)))]
        return self._unpacked(at)

    def _unpack(self, at: int) -> Traits:
        return unpacked(zlib.decompress(self._packed[at]).decode("utf-8", "surrogatepass"))


def packed(traits: Traits) -> str:
    """Traits as a text that ``unpacked`` makes the same traits of."""
    things = [(it.kind, it.keys, it.form, it.weight, it.group) for it in traits.things]
    values = (traits.article, things, traits.published, sorted(traits.days), traits.latest_year)
    return json.dumps(values, ensure_ascii=False)


def unpacked(text: str) -> Traits:
    """The traits in such a text."""
    article, things, published, days, latest_year = json.loads(text)
    return Traits(
        article=article,
        things=tuple(
            [
                Thing(kind, tuple(keys), form, weight, group)
                for kind, keys, form, weight, group in things
            ]
        ),
        published=Days(*published) if published else None,
        days=frozenset(Day(*each) for each in days),
        latest_year=latest_year,
    )
