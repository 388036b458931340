"""Fields for the values of an attribute: chosen from a list, written, or linked to a span."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from annotator.domain.scheme import Attribute
from annotator.ui.article.guarded import guarded
from annotator.ui.article.guarded import nothing as no_answer
from annotator.ui.label_text import plain_tip, title_of
from annotator.ui.panels.span_candidates import Candidate
from annotator.ui.panels.text_fields import ENTER, TextField
from annotator.ui.roomy import ChoiceBox
from annotator.ui.translation import of_scheme, tr

Values = tuple[str, ...]
TIP = Qt.ItemDataRole.ToolTipRole


class ValueField(QWidget):
    """Shows the values of one attribute; ``committed`` tells the values that are wished for."""

    committed = Signal(object)  # Values

    def __init__(self, inner: QWidget, *, name: str, help_text: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
        inner.setAccessibleName(name)
        inner.setAccessibleDescription(help_text)
        self.setFocusProxy(inner)

    def show_values(self, values: Values, *, fresh: bool) -> None:
        """Show what is stored; unless ``fresh``, an edit in progress stays."""
        raise NotImplementedError

    def offer(self, spans: Sequence[Candidate]) -> None:
        """Take note of the spans that a value can name; most fields have no use for them."""

    def commit(self) -> None:
        """Hand over what is still being edited."""


class CalmCombo(ChoiceBox):
    """A list to choose from; the wheel over it, Enter and Esc are for the widget around."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the panel around."""
        event.ignore()

    @guarded(no_answer)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves Enter and Esc to the panel around."""
        if event.key() in (*ENTER, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceField(ValueField):
    """One of the values that the scheme lists, or none."""

    def __init__(self, attribute: Attribute, *, nothing: str) -> None:
        self._combo = CalmCombo()
        help_text = of_scheme(attribute.help)
        super().__init__(self._combo, name=title_of(attribute), help_text=help_text)
        self._combo.addItem(nothing, "")
        for choice in attribute.values:
            self._combo.addItem(of_scheme(choice.name) or choice.id, choice.id)
            explained = of_scheme(choice.help)
            self._combo.setItemData(self._combo.count() - 1, plain_tip(explained), TIP)
        self._known = self._combo.count()
        self._combo.activated.connect(self._choose)
        self._combo.setToolTip(plain_tip(help_text))

    def show_values(self, values: Values, *, fresh: bool) -> None:
        """Show the value, also one that the scheme does not list."""
        value = values[0] if values else ""
        while self._combo.count() > self._known:
            self._combo.removeItem(self._known)
        if self._combo.findData(value) < 0:
            self._combo.addItem(value, value)
        self._combo.setCurrentIndex(self._combo.findData(value))

    def _choose(self, at: int) -> None:
        value = self._combo.itemData(at)
        self.committed.emit((value,) if value else ())


class TextValueField(ValueField):
    """A text."""

    def __init__(self, attribute: Attribute) -> None:
        title = title_of(attribute)
        self._line = TextField(title)
        help_text = of_scheme(attribute.help)
        super().__init__(self._line, name=title, help_text=help_text)
        self._line.setToolTip(plain_tip(help_text))
        self._line.committed.connect(lambda text: self.committed.emit((text,) if text else ()))

    def show_values(self, values: Values, *, fresh: bool) -> None:
        """Show the text."""
        self._line.show_text(values[0] if values else "", fresh=fresh)

    def commit(self) -> None:
        """Hand over what was typed."""
        self._line.commit()


class SpanField(ValueField):
    """A span of the article, or in free words who or what is meant."""

    def __init__(self, attribute: Attribute) -> None:
        self._combo = CalmCombo()
        self._combo.setEditable(True)
        self._line = TextField(title_of(attribute))
        self._combo.setLineEdit(self._line)
        self._stored = ""
        help_text = of_scheme(attribute.help)
        super().__init__(self._combo, name=title_of(attribute), help_text=help_text)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._combo.setToolTip(plain_tip(help_text))
        self._line.setPlaceholderText(tr("span or words"))
        completer = QCompleter(self._combo.model(), self._combo)
        self._combo.setCompleter(completer)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._combo.activated.connect(lambda at: self._emit(self._combo.itemData(at)))
        self._line.committed.connect(lambda text: self._emit(self._meant(text)))

    def offer(self, spans: Sequence[Candidate]) -> None:
        """Offer those spans; what is being typed stays."""
        typed = self._line.text()
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for span in spans:
                self._combo.addItem(shown(span), span.id)
        self._line.setText(typed)

    def show_values(self, values: Values, *, fresh: bool) -> None:
        """Show the quote of the span, or the words."""
        self._stored = values[0] if values else ""
        meant = self._meant(self._line.text())
        keep = self._line.is_edited() and not fresh and meant != self._stored
        at = self._combo.findData(self._stored) if self._stored else -1
        if not keep:
            self._combo.setCurrentIndex(at)
        self._line.show_text(self._combo.itemText(at) if at >= 0 else self._stored, fresh=not keep)

    def commit(self) -> None:
        """Hand over what was typed."""
        self._line.commit()

    def _emit(self, value: str) -> None:
        if value != self._stored:
            self.committed.emit((value,) if value else ())

    def _meant(self, text: str) -> str:
        at = self._combo.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self._combo.itemData(at)) if at >= 0 else text


def value_field(attribute: Attribute, *, nothing: str = "—") -> ValueField:
    """The field for one value of that attribute; ``nothing`` is what a list says for none."""
    match attribute.kind:
        case "choice":
            return ChoiceField(attribute, nothing=nothing)
        case "text":
            return TextValueField(attribute)
        case "span":
            return SpanField(attribute)
        case _:
            assert_never(attribute.kind)


def shown(span: Candidate) -> str:
    """How a span is offered: its quote and what it is."""
    return f"{span.quote} · {span.label}"
