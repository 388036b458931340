"""The fields of the inspector for one span, from its label to its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.app.schemes import Schemes
from annotator.domain.span import Span
from annotator.ui.article.style import StyleOf
from annotator.ui.days import time_said
from annotator.ui.icons import icon
from annotator.ui.panels.attribute_form import AttributeForm
from annotator.ui.panels.confidence_field import ConfidenceField
from annotator.ui.panels.extent_field import ExtentField
from annotator.ui.panels.label_combo import LabelCombo
from annotator.ui.panels.quote_view import QuoteView
from annotator.ui.panels.span_candidates import Candidate
from annotator.ui.panels.text_fields import NoteField, TextField
from annotator.ui.translation import tr
from annotator.ui.wording import origin_name


class SpanPage(QWidget):
    """Shows a span; its public fields tell what is wished for."""

    def __init__(self, schemes: Schemes, styles: StyleOf) -> None:
        super().__init__()
        self._schemes = schemes
        self.label = LabelCombo(schemes, styles)
        self.quote = QuoteView()
        self.extent = ExtentField()
        self.attributes = AttributeForm()
        self.entity = TextField(tr("Entity"))
        self.entity.setToolTip(tr("Your own id of who or what it is, the same in every article."))
        self.confidence = ConfidenceField()
        self.note = NoteField()
        self.history = QLabel()
        self.history.setTextFormat(Qt.TextFormat.PlainText)
        self.history.setWordWrap(True)
        self.goto = QPushButton(tr("Go to"))
        self.delete = QPushButton(tr("Delete"))
        self._form = QFormLayout()
        self._lay_out()
        self._draw_icons()

    def show_span(
        self,
        span: Span,
        text: str,
        *,
        spans: Sequence[Candidate],
        fresh: bool,
        language: str = "",
    ) -> None:
        """Show that span of the text; unless ``fresh``, edits in progress stay.

        ``spans`` are those that an attribute can name, ``language`` is said where the span stands
        in a paragraph of another one.
        """
        self.label.show_label(span.layer, span.label)
        self.quote.show_span(span)
        self.extent.show_span(span, text, fresh=fresh)
        self.attributes.show_span(span, self._schemes.layer(span.layer), spans=spans, fresh=fresh)
        self.entity.show_text(span.entity, fresh=fresh)
        self._form.setRowVisible(self.entity, span.layer == "entity" or bool(span.entity))
        self.confidence.show_confidence(span.confidence)
        self.note.show_text(span.note, fresh=fresh)
        self.history.setText("\n".join(filter(None, (history_of(span), language))))

    def commit(self) -> None:
        """Hand over what is still being edited."""
        self.extent.commit()
        self.attributes.commit()
        self.entity.commit()
        self.note.commit()

    def set_styles(self, styles: StyleOf) -> None:
        """Draw the labels in those styles from now on."""
        self.label.set_styles(styles)
        self._draw_icons()

    def _lay_out(self) -> None:
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("Label"), self.label)
        self._form.addRow(tr("Quote"), self.quote)
        self._form.addRow(tr("Extent"), self.extent)
        self._form.addRow(tr("Entity"), self.entity)
        self._form.addRow(self.attributes)
        self._form.addRow(tr("Confidence"), self.confidence)
        self._form.addRow(tr("Note"), self.note)
        self._form.addRow(self.history)
        buttons = QHBoxLayout()
        buttons.addWidget(self.goto)
        buttons.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addLayout(self._form)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _draw_icons(self) -> None:
        self.goto.setIcon(icon("goto"))
        self.delete.setIcon(icon("delete"))


def history_of(span: Span) -> str:
    """Who made the span, how, when, and when it was changed, in local time."""
    lines = [
        tr("By {who}, {origin}", who=span.annotator or "?", origin=origin_name(span.origin)),
        tr("Created {time}", time=_local(span.created)),
    ]
    if span.updated != span.created:
        lines.append(tr("Changed {time}", time=_local(span.updated)))
    return "\n".join(lines)


def _local(time: str) -> str:
    moment = QDateTime.fromString(time, Qt.DateFormat.ISODate)
    return time_said(moment) if moment.isValid() else time
