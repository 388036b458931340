"""What a span in one pane says, found and marked in the others."""

from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from annotator.app.library import Library
from annotator.domain.changes import Changes, Kind
from annotator.domain.echoes import SILENCE, Echoes, EchoIndex, Voice
from annotator.ui.pane import Pane
from annotator.ui.panes_beside import PanesBeside, others_of
from annotator.ui.translation import counted, tr


@dataclass(frozen=True, slots=True)
class Said:
    """A span in a pane that shows that article."""

    pane: Pane
    article: str
    span: str


@dataclass(slots=True)
class _Ear:
    """What a pane echoes while it shows an article; ``shown`` is where it was scrolled to last."""

    article: str
    index: EchoIndex
    echoes: Echoes = SILENCE
    shown: str = ""


class Echoing:
    """Finds and marks in the other panes what a span says in one of them."""

    def __init__(self, panes: PanesBeside, library: Library) -> None:
        self.hovered: Said | None = None
        self.selected: Said | None = None
        self.said: Said | None = None
        self._panes = panes
        self._library = library
        self._ears: WeakKeyDictionary[Pane, _Ear] = WeakKeyDictionary()

    def forget(self, changes: Changes) -> None:
        """The spans of some articles are others now."""
        for pane in self._panes.all():
            ear = self._ears.get(pane)
            if ear is not None and changes.touch(ear.article, Kind.SPANS, Kind.ARTICLES):
                self._mark(pane, SILENCE)
                del self._ears[pane]

    def renew(self, pane: Pane) -> None:
        """What the pane shows was drawn anew."""
        self._mark(pane, SILENCE)
        self._ears.pop(pane, None)

    def echo(self) -> str:
        """Mark what the span says that is hovered over or else selected, and say where it is."""
        said, voice = self._voice()
        if said != self.said:
            self.said = said
            for ear in self._ears.values():
                ear.shown = ""
        if said is None or voice is None:
            for pane in self._panes.all():
                self._mark(pane, SILENCE)
            return ""
        others = others_of(self._panes, said.pane)
        for pane in self._panes.all():
            self._mark(pane, self._ear(pane).index.of(voice) if pane in others else SILENCE)
        numbers = {pane: number for number, pane in enumerate(self._panes.all(), 1)}
        return _statement({numbers[pane]: self._ear(pane).echoes for pane in others})

    def next_places(self) -> Iterator[tuple[Pane, int]]:
        """In each pane with echoes where the next one begins, in code points; round and round."""
        for pane in self._panes.all():
            ear = self._ears.get(pane)
            if ear is not None and ear.echoes:
                names = (*ear.echoes.quotes, *ear.echoes.entities)
                after = names.index(ear.shown) + 1 if ear.shown in names else 0
                ear.shown = names[after % len(names)]
                yield pane, pane.view.mark_of(ear.shown).start

    def _voice(self) -> tuple[Said | None, Voice | None]:
        """The span that is heard, if it is still there, and what it says."""
        for said in (self.hovered, self.selected):
            if said is None or said.pane not in self._panes.all():
                continue
            if said.pane.article == said.article and self._library.has_span(said.span):
                span = self._library.span(said.span)
                return said, Voice(
                    layer=span.layer, label=span.label, quote=span.quote, entity=span.entity
                )
        return None, None

    def _mark(self, pane: Pane, echoes: Echoes) -> None:
        ear = self._ears.get(pane)
        if ear is not None and ear.article == pane.article and echoes != ear.echoes:
            ear.echoes = echoes
            pane.view.echo((*echoes.quotes, *echoes.entities))

    def _ear(self, pane: Pane) -> _Ear:
        ear = self._ears.get(pane)
        if ear is None or ear.article != pane.article:
            article, view = pane.article, pane.view
            index = EchoIndex(
                view.stored_text(),
                view.drawn_marks,
                entities=lambda: self._library.entities(article),
            )
            ear = self._ears[pane] = _Ear(article, index)
        return ear


def _statement(found: dict[int, Echoes]) -> str:
    """Where a span is found too, by the numbers of the panes."""
    if not found:
        return ""
    if not any(found.values()):
        return tr("Not in the other panes")
    parts = ", ".join(_part(echoes, number) for number, echoes in found.items())
    return tr("Also {places}", places=parts)


def _part(echoes: Echoes, number: int) -> str:
    same, others = len(echoes.quotes), len(echoes.entities)
    if not echoes:
        return tr("not in pane {number}", number=number)
    if same == 1 and not others:
        return tr("once in pane {number}", number=number)
    if not others:
        return counted(
            same, "{count} time in pane {number}", "{count} times in pane {number}", number=number
        )
    if not same:
        return counted(
            others,
            "{count} by the entity in pane {number}",
            "{count} by the entity in pane {number}",
            number=number,
        )
    return counted(
        same,
        "{count} in pane {number} and {others} by the entity",
        "{count} in pane {number} and {others} by the entity",
        number=number,
        others=others,
    )
