"""The groups of settings below each other, of which one is shown, or what fits some words."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.app.setting_forms import GROUPS, Group
from annotator.app.settings import SETTINGS, AnySetting, Settings
from annotator.ui.label_text import folded
from annotator.ui.setting_row import SettingRow
from annotator.ui.translation import told, tr

HEADING_SIZE = 1.25


class SettingPage(QWidget):
    """The settings of one group; ``default_requested`` wishes all of them back."""

    default_requested = Signal()

    def __init__(self, title: str, rows: Iterable[SettingRow]) -> None:
        super().__init__()
        self.rows = tuple(rows)
        heading = QLabel(title)
        heading.setWordWrap(True)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * HEADING_SIZE)
        font.setBold(True)
        heading.setFont(font)
        self.default = QPushButton(tr("Defaults for all of “{group}”", group=title))
        self.default.setAutoDefault(False)
        self.default.clicked.connect(self.default_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 12)
        column.addWidget(heading)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self.default, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show what counts now."""
        for row in self.rows:
            row.refresh()
        self.default.setEnabled(any(row.differs() for row in self.rows))

    def narrow(self, words: str) -> int:
        """Show only rows that fit these words, folded, all for ""; answers how many do."""
        fitting = [row for row in self.rows if row.fits(words)]
        for row in self.rows:
            row.setVisible(row in fitting)
        self.default.setVisible(not words)
        return len(fitting)


class SettingPages(QScrollArea):
    """Scrolls; what it wishes comes from its rows."""

    wished = Signal(object, object)  # AnySetting, its value
    default_requested = Signal(object)  # the settings of a group
    keys_requested = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages: dict[Group, SettingPage] = {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        for group in GROUPS:
            chosen = [each for each in SETTINGS if each.group == group]
            if chosen:
                column.addWidget(self._page(group, chosen, settings=settings))
        self._nothing = QLabel()
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.setWidget(inner)
        self.refresh()

    def _page(self, group: Group, chosen: list[AnySetting], *, settings: Settings) -> SettingPage:
        page = SettingPage(told(GROUPS[group]), [SettingRow(each, settings) for each in chosen])
        page.default_requested.connect(lambda: self.default_requested.emit(chosen))
        for row in page.rows:
            row.wished.connect(self.wished)
            row.field.keys_requested.connect(self.keys_requested)
        self.pages[group] = page
        return page

    def rows(self) -> list[SettingRow]:
        """All rows that are not hidden by words."""
        return [row for page in self.pages.values() for row in page.rows if not row.isHidden()]

    def refresh(self) -> None:
        """Show what counts now."""
        for page in self.pages.values():
            page.refresh()

    def show_group(self, group: Group) -> None:
        """Show all of one group."""
        for each, page in self.pages.items():
            page.narrow("")
            page.setVisible(each == group)
        self._nothing.hide()
        self.verticalScrollBar().setValue(0)

    def search(self, text: str) -> dict[Group, int]:
        """Show what fits these words in all groups, and count it."""
        found = {group: page.narrow(folded(text)) for group, page in self.pages.items()}
        for group, page in self.pages.items():
            page.setVisible(found[group] > 0)
        self._nothing.setText(tr("No setting has “{words}” in it.", words=text))
        self._nothing.setVisible(not any(found.values()))
        self.verticalScrollBar().setValue(0)
        return found

    def said(self) -> str:
        """What stands where nothing was found, "" where something was."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def focus_first(self) -> None:
        """Put the keyboard into the first row that is shown."""
        for page in self.pages.values():
            for row in page.rows:
                if page.isVisible() and row.isVisible():
                    row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return
