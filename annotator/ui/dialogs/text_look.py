"""How the text of all articles looks: its font, its longest line, its leading and its size."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.app.settings import COLUMNS, LEADINGS, ZOOMS
from annotator.ui.article.style import Measures, TextLook
from annotator.ui.family_box import FamilyBox
from annotator.ui.number_box import number_box
from annotator.ui.translation import tr

PLAIN_ZOOM = 100
LARGER = 1.2  # as in an article
SAMPLE = (
    "Őszi köd ült a folyóra, s mire a komp átért, a túlparton már csak a fűzfák csúcsa látszott.",
    "Ceața se așternuse peste râu, iar când bacul ajunse dincolo, se mai vedeau doar sălciile.",
    "Η ομίχλη σκέπασε το ποτάμι κι όταν έφτασε το πέραμα, φαίνονταν μόνο οι κορφές από τις ιτιές.",
)


class TextLookDialog(QDialog):
    """Each choice counts at once, so that it can be judged in the open articles themselves."""

    look_chosen = Signal(object)  # TextLook
    zoom_chosen = Signal(int)  # per cent

    def __init__(self, look: TextLook, zoom: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Text of the articles"))
        self._look = look
        self._family = FamilyBox(look.family)
        self._columns = number_box(COLUMNS)
        self._whole = QCheckBox(tr("As &wide as the pane"))
        self._leading = number_box(LEADINGS)
        self._zoom = number_box(ZOOMS)
        self._sample = _Sample()
        self._reset = QPushButton(tr("&Reset"))
        self._close = QPushButton(tr("Close"))
        self._lay_out()
        self._show(look, zoom)
        self._connect()

    def look(self) -> TextLook:
        """The look that is chosen."""
        return self._look

    def zoom(self) -> int:
        """The size of the text, in per cent."""
        return self._zoom.value()

    # ------------------------------------------------------------------ how it is built

    def _lay_out(self) -> None:
        spins = (self._columns, self._leading, self._zoom)
        for spin in spins:
            spin.setFixedWidth(max(each.sizeHint().width() for each in spins))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        line = QHBoxLayout()
        line.addWidget(self._columns)
        line.addWidget(self._whole)
        line.addStretch(1)
        for text, field, row in (
            (tr("&Font"), self._family, self._family),
            (tr("&Longest line"), self._columns, line),
            (tr("Line &spacing"), self._leading, self._leading),
            #: Of the letters
            (tr("Si&ze"), self._zoom, self._zoom),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, row)
        buttons = QHBoxLayout()
        buttons.addWidget(self._reset)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        self._reset.setAutoDefault(False)
        self._close.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._sample)
        layout.addLayout(buttons)
        self.resize(520, self.sizeHint().height())

    def _connect(self) -> None:
        self._family.currentIndexChanged.connect(self._change)
        self._columns.valueChanged.connect(self._change)
        self._whole.toggled.connect(self._change)
        self._leading.valueChanged.connect(self._change)
        self._zoom.valueChanged.connect(self._change_zoom)
        self._reset.clicked.connect(self._start_over)
        self._close.clicked.connect(self.close)

    # ------------------------------------------------------------------ what happens in it

    def _show(self, look: TextLook, zoom: int) -> None:
        self._family.choose(look.family)
        self._whole.setChecked(look.columns == 0)
        self._columns.setValue(look.columns or TextLook().columns)
        self._leading.setValue(look.leading)
        self._zoom.setValue(zoom)
        self._show_sample()

    def _change(self) -> None:
        chosen = TextLook(
            self._family.family(),
            0 if self._whole.isChecked() else self._columns.value(),
            self._leading.value(),
        )
        if chosen != self._look:
            self._look = chosen
            self.look_chosen.emit(chosen)
        self._show_sample()

    def _change_zoom(self, percent: int) -> None:
        self.zoom_chosen.emit(percent)
        self._show_sample()

    def _start_over(self) -> None:
        # One change for all of it: an article is laid out anew at each.
        for field in (self._family, self._columns, self._whole, self._leading):
            field.blockSignals(True)
        self._show(TextLook(), PLAIN_ZOOM)
        for field in (self._family, self._columns, self._whole, self._leading):
            field.blockSignals(False)
        self._change()

    def _show_sample(self) -> None:
        self._columns.setEnabled(not self._whole.isChecked())
        plain = TextLook() == self._look and self._zoom.value() == PLAIN_ZOOM
        self._reset.setEnabled(not plain)
        shown = replace(self._look, family=self._look.family or self._family.reading_family)
        self._sample.show_look(shown, self._zoom.value())


class _Sample(QTextEdit):
    """A few sentences in three languages, as they would stand in an article."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Sample"))
        self.setMinimumHeight(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.document().setDocumentMargin(12)
        self.setPlainText("\n".join(SAMPLE))

    def show_look(self, look: TextLook, zoom: int) -> None:
        """Show the sentences in that font and leading, and in that size in per cent."""
        font = QFont(QGuiApplication.font())
        if look.family:
            font.setFamily(look.family)
        pixels = round(QFontInfo(font).pixelSize() * LARGER * zoom / 100)
        font.setPixelSize(pixels)
        self.document().setDefaultFont(font)
        measures = Measures(pixels, look.leading)
        pitch = QTextBlockFormat()
        distance = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        pitch.setLineHeight(measures.line_gap, distance)
        pitch.setBottomMargin(measures.paragraph_gap)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(pitch)
