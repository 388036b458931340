"""Which labels and layers are not shown for the moment; it changes nothing in the project."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QObject, Signal

from annotator.app.schemes import Schemes
from annotator.domain.scheme import Scheme
from annotator.ui.label_text import name_of
from annotator.ui.translation import of_scheme, tr

Hidden = frozenset[tuple[str, str]]


class Visibility(Enum):
    """How much is shown of what belongs to a label, a family or a layer."""

    SHOWN = 0
    PARTLY = 1
    HIDDEN = 2


class Hiding(QObject):
    """Keeps what is hidden, as pairs of layer and label; ``(layer, "")`` is a whole layer.

    A family takes its members along. What no scheme of the project knows is passed over.
    """

    changed = Signal(object)  # Hidden
    said = Signal(str)  # what was done, for a person

    def __init__(self, schemes: Schemes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schemes = schemes
        self._hidden: Hidden = frozenset()

    # ------------------------------------------------------------------ asking

    def hidden(self) -> Hidden:
        """All that is hidden; a layer of which nothing is shown stands there as ``(layer, "")``."""
        return self._hidden

    def hides(self, layer: str, label: str) -> bool:
        """Whether spans of that label are hidden; with "" whether the whole layer is."""
        return (layer, "") in self._hidden or (layer, label) in self._hidden

    def visibility(self, layer: str, label: str = "") -> Visibility:
        """How much is shown of a label, of a family with its members, or with "" of a layer."""
        ours = self._group(layer, label)
        hidden = ours & self._hidden_of(layer)
        if not hidden:
            return Visibility.SHOWN
        return Visibility.HIDDEN if hidden == ours else Visibility.PARTLY

    def count(self) -> int:
        """How many labels are hidden."""
        return sum(len(self._hidden_of(layer)) for layer in self._schemes.layers)

    def names(self) -> tuple[str, ...]:
        """What is hidden as a person knows it: layers by their titles, else labels by name."""
        found = []
        for layer, scheme in self._schemes.layers.items():
            if (layer, "") in self._hidden:
                found.append(self.name(layer, ""))
            else:
                ids = self._hidden_of(layer)
                found += [name_of(label) for label in scheme.labels if label.id in ids]
        return tuple(found)

    def name(self, layer: str, label: str) -> str:
        """The name of a label, or with "" the title of a layer."""
        scheme = self._schemes.layer(layer)
        if not label:
            return of_scheme(scheme.title) or scheme.name
        return name_of(scheme.label(label))

    # ------------------------------------------------------------------ changing

    def toggle_layer(self, layer: str) -> None:
        """Hide a layer of which anything is shown, else show all of it."""
        self.toggle_label(layer, "")

    def toggle_label(self, layer: str, label: str) -> None:
        """Hide a label or family of which anything is shown, else show all of it."""
        ours = self._group(layer, label)
        if not ours:
            return
        before, name = self._hidden_of(layer), self.name(layer, label)
        if ours <= before:
            self._take(self._with(layer, before - ours))
            self.said.emit(tr("{name}: shown again.", name=name))
        else:
            self._take(self._with(layer, before | ours))
            self.said.emit(tr("{name}: hidden in all panes.", name=name))

    def only(self, layer: str, label: str = "") -> None:
        """Show nothing but that label, family or layer; all again when that is so already."""
        ours = self._group(layer, label)
        if not ours:
            return
        wanted: Hidden = frozenset((each, "") for each in self._schemes.layers if each != layer)
        wanted |= self._of_layer(layer, self._all(layer) - ours)
        if wanted == self._hidden:
            self.show_all()
        else:
            self._take(wanted)
            name = self.name(layer, label)
            self.said.emit(tr("{name}: all other labels are hidden.", name=name))

    def show_all(self) -> None:
        """Hide nothing any longer."""
        if self._hidden:
            self._take(frozenset())
            self.said.emit(tr("All labels are shown again."))

    def reveal(self, layer: str, label: str) -> str:
        """Show a label that is given; returns what to say of that, "" when it was not hidden."""
        if not self.hides(layer, label):
            return ""
        self._take(self._with(layer, self._hidden_of(layer) - {label}))
        return tr("{name} was hidden and is shown again.", name=self.name(layer, label))

    # ------------------------------------------------------------------ what is remembered

    def state(self) -> list[str]:
        """What is hidden, sorted, to be remembered: ``layer/label``, ``layer/`` for all of it."""
        return sorted(f"{layer}/{label}" for layer, label in self._hidden)

    def restore(self, state: Iterable[str]) -> None:
        """Hide what was remembered, as far as the schemes still have it."""
        pairs = {tuple(each.partition("/")[::2]) for each in state}
        wanted: Hidden = frozenset()
        for layer in self._schemes.layers:
            known = self._all(layer)
            ids = known if (layer, "") in pairs else {it for it in known if (layer, it) in pairs}
            wanted |= self._of_layer(layer, frozenset(ids))
        self._take(wanted)

    # ------------------------------------------------------------------ inside

    def _take(self, wanted: Hidden) -> None:
        if wanted != self._hidden:
            self._hidden = wanted
            self.changed.emit(wanted)

    def _with(self, layer: str, ids: frozenset[str]) -> Hidden:
        others = frozenset(each for each in self._hidden if each[0] != layer)
        return others | self._of_layer(layer, ids)

    def _of_layer(self, layer: str, ids: frozenset[str]) -> Hidden:
        if ids and ids == self._all(layer):
            return frozenset({(layer, "")})
        return frozenset((layer, label) for label in ids)

    def _all(self, layer: str) -> frozenset[str]:
        scheme = self._schemes.layers.get(layer)
        return frozenset(label.id for label in scheme.labels) if scheme else frozenset()

    def _hidden_of(self, layer: str) -> frozenset[str]:
        if (layer, "") in self._hidden:
            return self._all(layer)
        return frozenset(label for each, label in self._hidden if each == layer)

    def _group(self, layer: str, label: str) -> frozenset[str]:
        known = self._all(layer)
        if not label:
            return known
        return _family(self._schemes.layer(layer), label) if label in known else frozenset()


def _family(scheme: Scheme, label: str) -> frozenset[str]:
    found, waiting = {label}, [label]
    while waiting:
        below = {member.id for member in scheme.members(waiting.pop())} - found
        found |= below
        waiting += below
    return frozenset(found)
