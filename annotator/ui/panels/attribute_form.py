"""The attributes that a scheme asks about a span, each with its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from annotator.domain.scheme import Attribute, Scheme
from annotator.domain.span import Span
from annotator.ui.label_text import plain_tip, title_of
from annotator.ui.panels.several_field import SeveralField
from annotator.ui.panels.span_candidates import Candidate
from annotator.ui.panels.value_fields import ValueField, Values, value_field
from annotator.ui.translation import of_scheme, tr


class AttributeForm(QWidget):
    """Wishes for attribute values by ``requested``: name and values."""

    requested = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._asked: tuple[Attribute, ...] = ()
        self._fields: dict[str, ValueField] = {}
        self._titles: dict[str, QLabel] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._build(())

    def show_span(
        self, span: Span, scheme: Scheme, *, spans: Sequence[Candidate], fresh: bool
    ) -> None:
        """Show that span's attributes; unless ``fresh``, edits in progress stay.

        ``spans`` are those that an attribute can name.
        """
        asked = scheme.attributes_of(span.label)
        if asked != self._asked:
            self._build(asked)
        for attribute in asked:
            values = span.values(attribute.name)
            field = self._fields[attribute.name]
            field.offer(spans)
            field.show_values(values, fresh=fresh)
            self._show_title(attribute, values)
            visible = bool(values) or is_asked(attribute, span)
            self._form.setRowVisible(self._titles[attribute.name], visible)
            self._form.setRowVisible(field, visible)
        self._show_others(span)

    def field(self, name: str) -> ValueField:
        """The field of that attribute; raises KeyError when it is not asked."""
        return self._fields[name]

    def title(self, name: str) -> str:
        """What stands above the field of that attribute."""
        return self._titles[name].text()

    def commit(self) -> None:
        """Hand over what is still being edited."""
        for field in tuple(self._fields.values()):
            field.commit()

    def _build(self, asked: tuple[Attribute, ...]) -> None:
        self._asked = asked
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields.clear()
        self._titles.clear()
        for attribute in asked:
            field = self._made(attribute)
            title = _plain_label()
            title.setBuddy(field)
            explained = of_scheme(attribute.help)
            title.setToolTip(plain_tip(explained))
            title.setAccessibleDescription(explained)
            self._fields[attribute.name] = field
            self._titles[attribute.name] = title
            if attribute.kind == "choice" and not attribute.multiple:
                self._form.addRow(title, field)
            else:
                self._form.addRow(title)
                self._form.addRow(field)
        self._others = _plain_label()
        self._form.addRow(self._others)

    def _made(self, attribute: Attribute) -> ValueField:
        make = SeveralField if attribute.multiple else value_field
        field = make(attribute)
        field.committed.connect(lambda values: self.requested.emit(attribute.name, values))
        return field

    def _show_title(self, attribute: Attribute, values: Values) -> None:
        title = title_of(attribute)
        label = self._titles[attribute.name]
        missing = attribute.required and not values
        label.setText(tr("{title} (required)", title=title) if missing else title)
        role = QPalette.ColorRole.BrightText if missing else QPalette.ColorRole.WindowText
        label.setForegroundRole(role)

    def _show_others(self, span: Span) -> None:
        known = {attribute.name for attribute in self._asked}
        others = [each for each in span.attributes if each.name not in known]
        self._others.setText("\n".join(f"{each.name} = {each.value}" for each in others))
        self._form.setRowVisible(self._others, bool(others))


def is_asked(attribute: Attribute, span: Span) -> bool:
    """Whether the conditions under which the scheme asks for the attribute hold."""
    return all(
        not set(wanted).isdisjoint(span.values(name)) for name, wanted in attribute.when.items()
    )


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
