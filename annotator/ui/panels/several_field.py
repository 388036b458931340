"""A field for an attribute of which a span can have several values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.domain.scheme import Attribute
from annotator.ui.icons import icon
from annotator.ui.label_text import plain_tip, title_of
from annotator.ui.panels.span_candidates import Candidate
from annotator.ui.panels.value_fields import ValueField, Values, shown, value_field
from annotator.ui.translation import of_scheme, tr


class SeveralField(ValueField):
    """The values one below the other, each with a button to take it away, and a field for more."""

    def __init__(self, attribute: Attribute) -> None:
        self._attribute = attribute
        self._adder = value_field(attribute, nothing=tr("add…"))
        self._spans: dict[str, Candidate] = {}
        self._values: Values = ()
        self._names: tuple[str, ...] = ()
        help_text = of_scheme(attribute.help)
        super().__init__(self._adder, name=title_of(attribute), help_text=help_text)
        self._list = QWidget()
        self._rows = QGridLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(0)
        self._rows.setColumnStretch(0, 1)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._list)
        self._adder.committed.connect(self._add)

    def offer(self, spans: Sequence[Candidate]) -> None:
        """Offer those spans in the field for more."""
        self._spans = {span.id: span for span in spans}
        self._adder.offer(spans)

    def show_values(self, values: Values, *, fresh: bool) -> None:
        """Show the values; the field for more is emptied."""
        self._values = values
        self._adder.show_values((), fresh=fresh)
        names = tuple(self._name(value) for value in values)
        if names == self._names:
            return
        self._names = names
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, value in enumerate(values):
            self._show_row(at, value)
        self._list.setVisible(bool(values))

    def commit(self) -> None:
        """Hand over what was typed into the field for more."""
        self._adder.commit()

    def _show_row(self, at: int, value: str) -> None:
        text = QLabel(self._name(value))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        remove = QToolButton()
        remove.setIcon(icon("remove"))
        remove.setAutoRaise(True)
        spoken = tr("Remove {value}", value=self._name(value))
        remove.setAccessibleName(spoken)
        remove.setToolTip(plain_tip(spoken))
        remove.clicked.connect(lambda: self._remove(value))
        self._rows.addWidget(text, at, 0)
        self._rows.addWidget(remove, at, 1)

    def _name(self, value: str) -> str:
        if value in self._spans:
            return shown(self._spans[value])
        chosen = [choice for choice in self._attribute.values if choice.id == value]
        return (of_scheme(chosen[0].name) if chosen else "") or value

    def _add(self, values: Values) -> None:
        self._adder.show_values((), fresh=True)
        new = tuple(value for value in values if value not in self._values)
        if new:
            self.committed.emit(self._values + new)

    def _remove(self, value: str) -> None:
        self.committed.emit(tuple(each for each in self._values if each != value))
