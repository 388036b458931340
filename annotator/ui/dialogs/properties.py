"""What is known about an article, to be corrected in place; each field counts at once."""

from collections import Counter

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.languages import other_languages
from annotator.app.library import Library
from annotator.domain.article import Article, topics_text
from annotator.domain.changes import Changes, Kind
from annotator.domain.commands.articles import Field
from annotator.domain.scheme import Scheme
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.label_text import plain_tip
from annotator.ui.roomy import ChoiceBox
from annotator.ui.tagging import shortened
from annotator.ui.translation import counted, of_scheme, tr
from annotator.ui.wording import language_name

FIELDS: tuple[Field, ...] = (
    "title",
    "language",
    "published",
    "source",
    "author",
    "url",
    "event",
    "topics",
)


LETTERS = 20


class PropertiesDialog(QDialog):
    """Wishes for changes of one article's metadata and labels."""

    edit_requested = Signal(str, str, str)  # article, field, value
    label_requested = Signal(str, str, str)  # article, scheme, label

    def __init__(
        self, library: Library, changed: SignalInstance, *, annotator: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Article"))
        self._library = library
        self._annotator = annotator
        self._article = ""
        self._fields: dict[Field, QLineEdit] = {}
        self._labels: dict[str, QComboBox] = {}
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form = QFormLayout()
        names = _names()
        for field in FIELDS:
            form.addRow(names[field], self._field(field, names[field]))
        for scheme in library.schemes.articles.values():
            name = of_scheme(scheme.title)
            label, choice = _plain(name), self._label_choice(scheme, name)
            label.setBuddy(choice)
            form.addRow(label, choice)
        self._fields["published"].setPlaceholderText(tr("YYYY, YYYY-MM, YYYY-MM-DD"))
        self._fields["topics"].setPlaceholderText(tr("politics; elections"))
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._about)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(460)
        changed.connect(self._changed)

    def show_article(self, article: str) -> None:
        """Show another article."""
        self._commit()
        self._article = article
        self._read()
        self.show()
        self.raise_()

    def _field(self, field: Field, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.editingFinished.connect(lambda: self._edited(field))
        self._fields[field] = line
        return line

    def _label_choice(self, scheme: Scheme, name: str) -> QComboBox:
        combo = ChoiceBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(LETTERS)
        combo.addItem(tr("not said"), "")
        for label in scheme.labels:
            combo.addItem(of_scheme(label.name), label.id)
            combo.setItemData(
                combo.count() - 1,
                plain_tip(of_scheme(label.definition)),
                Qt.ItemDataRole.ToolTipRole,
            )
        combo.activated.connect(
            lambda: self.label_requested.emit(self._article, scheme.name, combo.currentData())
        )
        self._labels[scheme.name] = combo
        return combo

    @guarded(nothing)
    def done(self, result: int) -> None:
        self._commit()
        super().done(result)

    def _edited(self, field: Field) -> None:
        line = self._fields[field]
        if line.isModified() and self._library.has_article(self._article):
            line.setModified(False)
            self.edit_requested.emit(self._article, field, line.text())
            self._read()

    def _commit(self) -> None:
        for field in self._fields:
            self._edited(field)

    def _changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if not self._library.has_article(self._article):
            self.close()
        elif changes.touch(self._article, Kind.METADATA, Kind.LABELS):
            self._read()

    def _read(self) -> None:
        article = self._library.article(self._article)
        for field, line in self._fields.items():
            if not line.isModified():
                line.setText(_shown(article, field))
                line.setCursorPosition(0)
        for scheme, combo in self._labels.items():
            mine = [
                label.label
                for label in self._library.labels(self._article)
                if (label.scheme, label.annotator) == (scheme, self._annotator)
            ]
            combo.setCurrentIndex(max(0, combo.findData(mine[0] if mine else "")))
        self._about.setText(
            counted(
                article.length,
                "File {file} · {encoding} · {count} character · {languages}",
                "File {file} · {encoding} · {count} characters · {languages}",
                file=article.file or "–",
                encoding=article.encoding,
                languages=self._languages(article),
            )
        )

    def _languages(self, article: Article) -> str:
        """How sure the language is, and which ones other paragraphs are in."""
        said = tr("language sure to {sure} %", sure=round(100 * article.language_confidence))
        others = Counter(part.language for part in other_languages(self._library, article.id))
        found = (
            tr("{count} × {language}", count=count, language=language_name(language))
            for language, count in others.most_common()
        )
        parts = ", ".join(found)
        return (
            tr("{said} · paragraphs in others: {parts}", said=said, parts=parts) if parts else said
        )


def _names() -> dict[Field, str]:
    return {
        "title": tr("Title"),
        "language": tr("Language"),
        "published": tr("Date"),
        "source": tr("Source"),
        "author": tr("Author"),
        "url": tr("Address"),
        "event": tr("Event"),
        "topics": tr("Topics"),
    }


def _shown(article: Article, field: Field) -> str:
    return topics_text(article.topics) if field == "topics" else str(getattr(article, field))


def _plain(name: str) -> QLabel:
    label = QLabel(shortened(name))
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
