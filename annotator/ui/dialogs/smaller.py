"""Making a project smaller: what can then no longer be undone, said before; and what came of it."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.app.compacting import KEEP_DAYS, Outcome, Plan
from annotator.ui.translation import counted, tr

MOST_DAYS = 3650
WIDTH = 560
LINES = 9


class SmallerDialog(QDialog):
    """Lies beside the work, and wishes; nothing is done before its button is pressed."""

    days_changed = Signal(int)
    begin_requested = Signal(int)
    cancel_requested = Signal()

    def __init__(self, project: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Make {name} smaller", name=project.name))
        self.project = project
        self._told = _label()
        self.days = QSpinBox()
        self.days.setRange(0, MOST_DAYS)
        self.days.setValue(KEEP_DAYS)
        self.days.setAccessibleName(tr("Days before the last act that stay undoable"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.begin = QPushButton(tr("&Make it smaller"))
        self.cancel = QPushButton(tr("&Cancel"))
        self.put_away = QPushButton(tr("Close"))
        self._lay_out()
        self.days.valueChanged.connect(self.days_changed)
        self.begin.clicked.connect(lambda: self.begin_requested.emit(self.days.value()))
        self.cancel.clicked.connect(self.cancel_requested)
        self.put_away.clicked.connect(self.close)

    def _lay_out(self) -> None:
        asked = QLabel(tr("&Days that stay undoable, besides the last session:"))
        asked.setBuddy(self.days)
        asked.setWordWrap(True)
        days = QHBoxLayout()
        days.addWidget(asked, 1)
        days.addWidget(self.days)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.begin, self.cancel, self.put_away):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self._told, 1)
        layout.addLayout(days)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        # What it says comes later, and is longer in other languages.
        self._told.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self.resize(WIDTH, self.sizeHint().height())
        self._offer(ready=False)

    # ------------------------------------------------------------------ what is shown

    def show_looking(self) -> None:
        """Say that it is being found out what can be done."""
        self._told.setText(tr("Looking at the log…"))
        self._offer(ready=False)

    def show_plan(self, plan: Plan | None) -> None:
        """Say what would be done, before it is."""
        self._told.setText(plan_said(plan))
        self._offer(ready=plan is not None)

    def show_progress(self, text: str, done: int, *, total: int) -> None:
        """Say how far it is; without a total, that it goes on."""
        self._told.setText(text)
        self.progress.setMaximum(total)
        self.progress.setValue(min(done, total))
        if self.progress.isHidden():
            for part in (self.progress, self.cancel):
                part.show()
            for part in (self.begin, self.put_away):
                part.hide()
            self.days.setEnabled(False)
            self.cancel.setFocus()

    def show_end(self, text: str) -> None:
        """Say what came of it, or why nothing did."""
        self._told.setText(text)
        self._offer(ready=False)
        self.put_away.setFocus()

    def said(self) -> str:
        """What it says."""
        return self._told.text()

    def _offer(self, *, ready: bool) -> None:
        self.progress.hide()
        self.cancel.hide()
        self.begin.show()
        self.put_away.show()
        self.days.setEnabled(True)
        self.begin.setEnabled(ready)


def _label() -> QLabel:
    label = QLabel()
    # A file's name is no HTML.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def plan_said(plan: Plan | None) -> str:
    """What would be done, in words."""
    if plan is None:
        return tr(
            "There is nothing to do: all steps are of the time that stays undoable, or cannot be "
            "undone any more already."
        )
    going = counted(
        plan.steps,
        "{count} step up to {time} can then no longer be undone.",
        "{count} steps up to {time} can then no longer be undone.",
        time=time_said(plan.last),
    )
    staying = counted(
        plan.staying,
        "{count} step since {time} can be undone as before.",
        "{count} steps since {time} can be undone as before.",
        time=time_said(plan.first),
    )
    kept = tr(
        "Nothing else changes: all articles and annotations stay, and who did what and when. The "
        "details of old steps, {size}, go into an archive beside the project, and a backup is made "
        "before. The project is closed meanwhile.",
        size=_size(plan.size),
    )
    return f"{going}\n{staying}\n\n{kept}"


def outcome_said(outcome: Outcome) -> str:
    """What was done, in words."""
    parts = [
        tr(
            "The project had {before} and has {after} now.",
            before=_size(outcome.before),
            after=_size(outcome.after),
        ),
        counted(
            outcome.plan.staying,
            "{count} step since {time} can be undone as before.",
            "{count} steps since {time} can be undone as before.",
            time=time_said(outcome.plan.first),
        ),
        tr(
            "The details of older steps are in {name} ({size}): keep that file beside the project.",
            name=outcome.archive.name,
            size=_size(outcome.archived),
        ),
    ]
    if outcome.large:
        parts.append(
            tr(
                "The file kept its size, and what is free in it is used first: {why}",
                why=outcome.large,
            )
        )
    return "\n".join(parts)


def time_said(utc: str) -> str:
    """A UTC time of the log, in the time and the words of this place."""
    time = QDateTime.fromString(utc, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size)
