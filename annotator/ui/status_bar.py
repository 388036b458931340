"""The status bar: what was said last, and where one is."""

from PySide6.QtCore import QTime, QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from annotator.ui.elided import QuietLabel
from annotator.ui.translation import tr

SAID_MS = 8000


class StatusBar(QStatusBar):
    """Messages on the left; on the right saved state, position, language and counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._message = QuietLabel(grows=False)
        self._message.setContentsMargins(6, 0, 6, 0)
        self._counts = _label(tr("Spans of the article"))
        self._language = _label(tr("Language of the article"))
        self._position = _label(tr("Place of the caret"))
        self._saved = _label(tr("Saved state"))
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(180)
        self._progress.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.addWidget(self._message, 1)
        for widget in (self._progress, self.cancel):
            self.addWidget(widget)
            widget.hide()
        for label in (self._counts, self._language, self._position, self._saved):
            self.addPermanentWidget(label)
        self._silence = QTimer(self, singleShot=True, interval=SAID_MS)
        self._silence.timeout.connect(self._message.clear)

    def say(self, message: str) -> None:
        """Show a message for a while."""
        self._message.setText(" ".join(message.split()))
        self._silence.start()

    def hush(self) -> None:
        """Say nothing more, as at the end."""
        self._silence.stop()
        self._message.clear()

    def said(self) -> str:
        """The message that is shown."""
        return self._message.text()

    def show_progress(self, text: str, done: int, *, total: int) -> None:
        """Show how far something is; without a total, that it goes on."""
        self._silence.stop()
        self._message.setText(text)
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._progress.show()
        self.cancel.show()

    def hide_progress(self) -> None:
        """Nothing is going on any longer."""
        self._progress.hide()
        self.cancel.hide()
        self._message.clear()

    def show_saved(self, *, read_only: bool) -> None:
        """Say that all is on disk, since now, or that nothing can be changed."""
        time = QTime.currentTime().toString("HH:mm:ss")
        self._saved.setText(tr("Read-only") if read_only else tr("Saved · {time}", time=time))

    def show_position(self, text: str) -> None:
        """Show where the caret is."""
        self._position.setText(text)

    def show_article(self, language: str, counts: str) -> None:
        """Show the language and the counts of the article that has the focus."""
        self._language.setText(language)
        self._counts.setText(counts)

    def show_language(self, language: str) -> None:
        """Show in which language the article is, or the paragraph in which one is."""
        self._language.setText(language)

    def clear_facts(self) -> None:
        """Show nothing on the right, as without a project."""
        for label in (self._counts, self._language, self._position, self._saved):
            label.clear()


def _label(name: str) -> QuietLabel:
    label = QuietLabel(name)
    label.setContentsMargins(6, 0, 6, 0)
    return label
