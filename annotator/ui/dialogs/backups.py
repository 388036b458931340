"""The backups of a project: when and why each was made, what is in it, and putting it back."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.backups import Known, Reason
from annotator.app.settings import BACKUP_COUNT, BACKUP_FOLDER, BACKUP_MEGABYTES, BACKUPS, Settings
from annotator.ui import days
from annotator.ui.label_text import plain_tip
from annotator.ui.roomy import RoomyRows
from annotator.ui.translation import counted, tr

MOST = 999
_PATH = Qt.ItemDataRole.UserRole
_NUMBERS = (2, 3, 4, 6)


class BackupsDialog(QDialog):
    """Lies beside the work; a choice counts at once."""

    restore_requested = Signal(object)  # Path of the backup
    make_requested = Signal()
    folder_requested = Signal()

    def __init__(self, project: Path, settings: Settings, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Backups of {name}", name=project.name))
        self.project = project
        self._settings = settings
        self._tree = _tree()
        self._said = _label()
        self._where = _label()
        self._restore = QPushButton(tr("&Restore"))
        self._restore.setToolTip(
            tr("Puts this backup in the place of the project. What is there now is kept beside it.")
        )
        self._make = QPushButton(tr("&Back up now"))
        self._on = QCheckBox(tr("&Make backups by themselves"))
        self._on.setToolTip(
            tr("At the opening when something changed, before imports and before new schemas.")
        )
        self._most = QSpinBox()
        self._folder = QPushButton(tr("Other &folder…"))
        self._beside = QPushButton(tr("Beside the &project"))
        self._close = QPushButton(tr("Close"))
        self._lay_out()
        self._join()
        self.show_settings()

    # ------------------------------------------------------------------ what is shown

    def begin(self, *, can_make: bool) -> None:
        """Show no backups, until they come."""
        self._tree.clear()
        self._restore.setEnabled(False)
        self._make.setEnabled(can_make)
        self.say(tr("Looking for backups…"))

    def add(self, known: Known) -> None:
        """Show one more, which is older than those before."""
        item = QTreeWidgetItem(self._tree, _texts(known))
        item.setData(0, _PATH, str(known.backup.path))
        item.setToolTip(0, plain_tip(str(known.backup.path)))
        for column in _NUMBERS:
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        item.setDisabled(known.contents is None)
        if self._tree.currentItem() is None and known.contents is not None and not known.is_same:
            self._tree.setCurrentItem(item)

    def end(self, said: str = "") -> None:
        """All are shown; below them, what has to be said, or how to go on."""
        first = self._tree.topLevelItem(0)
        if first is not None and self._tree.currentItem() is None:
            self._tree.setCurrentItem(first)
        self._choose()
        self.say(
            said
            or (
                tr("What the project holds now is kept beside it when a backup is restored.")
                if first is not None
                else tr("There are no backups of this project yet.")
            )
        )

    def say(self, text: str) -> None:
        """Tell something below the list."""
        self._said.setText(text)

    def said(self) -> str:
        """What is told below the list."""
        return self._said.text()

    def show_settings(self) -> None:
        """Show what the settings say."""
        self._on.setChecked(self._settings.get(BACKUPS))
        self._most.setValue(self._settings.get(BACKUP_COUNT))
        folder = self._settings.get(BACKUP_FOLDER)
        self._beside.setEnabled(bool(folder))
        where = folder or tr("a folder beside each project")
        room = QLocale().toString(self._settings.get(BACKUP_MEGABYTES))
        self._where.setText(
            tr("They go to {where}, and take at most {room} MB.", where=where, room=room)
        )

    # ------------------------------------------------------------------ how it is built

    def _lay_out(self) -> None:
        self._most.setRange(1, MOST)
        self._most.setAccessibleName(tr("Most backups that are kept"))
        most = QLabel(tr("&At most"))
        most.setBuddy(self._most)
        rules = QHBoxLayout()
        rules.addWidget(self._on)
        rules.addStretch(1)
        rules.addWidget(most)
        rules.addWidget(self._most)
        place = QHBoxLayout()
        place.addWidget(self._where, 1)
        place.addWidget(self._folder)
        place.addWidget(self._beside)
        buttons = QHBoxLayout()
        buttons.addWidget(self._make)
        buttons.addStretch(1)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._close)
        for button in (self._make, self._folder, self._beside, self._close):
            button.setAutoDefault(False)
        self._restore.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._said)
        layout.addLayout(rules)
        layout.addLayout(place)
        layout.addLayout(buttons)
        self.resize(860, 420)

    def _join(self) -> None:
        self._tree.currentItemChanged.connect(self._choose)
        self._restore.clicked.connect(self._wish)
        self._tree.itemActivated.connect(self._wish)
        self._make.clicked.connect(self.make_requested)
        self._folder.clicked.connect(self.folder_requested)
        self._beside.clicked.connect(self._lay_beside)
        self._close.clicked.connect(self.close)
        self._on.toggled.connect(lambda on: self._settings.set(BACKUPS, on))
        self._most.valueChanged.connect(lambda most: self._settings.set(BACKUP_COUNT, most))

    def _choose(self) -> None:
        item = self._tree.currentItem()
        self._restore.setEnabled(item is not None and not item.isDisabled())

    def _wish(self) -> None:
        item = self._tree.currentItem()
        if item is not None and self._restore.isEnabled():
            self._restore.setEnabled(False)
            self.restore_requested.emit(Path(item.data(0, _PATH)))

    def _lay_beside(self) -> None:
        self._settings.set(BACKUP_FOLDER, "")
        self.show_settings()


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setItemDelegate(RoomyRows(tree))
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(tr("Backups, the newest first"))
    tree.setHeaderLabels(
        [
            #: When a backup was made
            tr("Made"),
            #: Why a backup was made
            tr("Why"),
            tr("Articles"),
            tr("Spans"),
            tr("Acts"),
            tr("Differs from now"),
            tr("Size"),
        ]
    )
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
    return tree


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def reason_said(reason: Reason) -> str:
    """Why a backup was made, in words."""
    return {
        #: Why a backup was made
        "opening": tr("at the opening"),
        #: Why a backup was made
        "migration": tr("before a new schema"),
        "import": tr("before an import"),
        "merge": tr("before a merge"),
        #: Why a backup was made: the file was about to be made smaller
        "compaction": tr("before making it smaller"),
        #: Why a backup was made: a person wanted it
        "asked": tr("asked for"),
        "unchecked": tr("unchecked, of a project with faults"),
    }[reason]


def time_said(known: Known) -> str:
    """When a backup was made, in the time of this place."""
    made = QDateTime.fromSecsSinceEpoch(int(known.backup.time.timestamp()))
    return days.time_said(made)


def difference_said(known: Known) -> str:
    """What is more or less in a backup than in the project, in words."""
    ours, theirs = known.now, known.contents
    if theirs is None:
        return tr("cannot be read")
    if ours is None:
        return tr("the project cannot be read")
    if known.is_same:
        #: In what a backup differs from the project
        return tr("nothing", "differs")
    said = []
    if articles := theirs.articles - ours.articles:
        size, sign = _signed(articles)
        said.append(counted(size, "{sign}{count} article", "{sign}{count} articles", sign=sign))
    if spans := theirs.spans - ours.spans:
        size, sign = _signed(spans)
        said.append(counted(size, "{sign}{count} span", "{sign}{count} spans", sign=sign))
    if acts := theirs.acts - ours.acts:
        size, sign = _signed(acts)
        said.append(counted(size, "{sign}{count} act", "{sign}{count} acts", sign=sign))
    return ", ".join(said) or tr("other acts")


def _signed(difference: int) -> tuple[int, str]:
    return abs(difference), "−" if difference < 0 else "+"


def _texts(known: Known) -> list[str]:
    locale, found = QLocale(), known.contents
    counts = (found.articles, found.spans, found.acts) if found else ()
    numbers = [locale.toString(count) for count in counts] or [tr("unknown")] * 3
    size = locale.formattedDataSize(known.backup.size)
    reason = reason_said(known.backup.reason)
    return [time_said(known), reason, *numbers, difference_said(known), size]
