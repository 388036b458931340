"""The bar above the list: what is filtered, and the views that were kept under a name."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QStyle, QToolButton, QWidget

from annotator.app.library import Library
from annotator.app.views import Views
from annotator.domain.article import STATUSES
from annotator.domain.choice import Choice, GroupBy
from annotator.ui.article.guarded import guarded
from annotator.ui.days import day_said
from annotator.ui.elided import ElidedLabel
from annotator.ui.ordering import in_order
from annotator.ui.panels.choice_form import ChoiceForm
from annotator.ui.panels.group_menu import fill_group_menu, group_name
from annotator.ui.tagging import bound
from annotator.ui.translation import tr
from annotator.ui.wording import status_name


class ChoiceBar(QWidget):
    """Tells which articles are wanted, in words and by its signal."""

    choice_changed = Signal(object)  # Choice
    group_requested = Signal(str)  # GroupBy

    def __init__(self, library: Library, views: Views) -> None:
        super().__init__()
        self._views = views
        self._form = ChoiceForm(library, self)
        #: A button: choose what the list shows
        self._button = _button(tr("Filter"), tr("Filter the list (Ctrl+Shift+L)"))
        self._clear = _button("✕", tr("Show all articles"))
        #: A button: filters of the list that were kept under a name
        self._named = _button(tr("Views"), tr("Views that were kept"), made=MenuButton())
        self._menu = QMenu(self)
        self._gone = QMenu(tr("Remove"), self._menu)
        #: A button: choose by what the list is grouped
        self._group = _button(tr("Group"), tr("Group the list (Ctrl+Alt+G)"), made=MenuButton())
        self._ways = QMenu(self)
        self._grouping: GroupBy = ""
        self._group.setMenu(self._ways)
        self._group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._said = ElidedLabel()
        self._said.setAccessibleName(tr("What is filtered"))
        self._named.setMenu(self._menu)
        self._named.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(1)  # the list may be narrower than its buttons
        layout.addWidget(self._button)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._clear)
        layout.addWidget(self._group)
        layout.addWidget(self._named)
        self._button.clicked.connect(self.open)
        self._clear.clicked.connect(lambda: self._form.set_choice(Choice()))
        self._menu.aboutToShow.connect(self._fill_menu)
        self._ways.aboutToShow.connect(self._fill_ways)
        self._form.choice_changed.connect(self._show)
        self._form.choice_changed.connect(self.choice_changed)
        self._show(Choice())

    def open(self) -> None:
        """Show the filters below the bar."""
        self._form.refresh()
        self._form.adjustSize()
        self._form.move(self._button.mapToGlobal(self._button.rect().bottomLeft()))
        self._form.show()
        self._form.setFocus()
        self._form.focusNextChild()

    def open_grouping(self) -> None:
        """Offer the ways to group the list."""
        self._ways.popup(self._group.mapToGlobal(self._group.rect().bottomLeft()))

    def show_grouping(self, by: GroupBy) -> None:
        """Tell by what the list is grouped now."""
        self._grouping = by
        self._group.setText(group_name(by) if by else tr("Group"))

    def _fill_ways(self) -> None:
        self._ways.clear()
        fill_group_menu(self._ways, self._grouping, choose=self.group_requested.emit)

    def choice(self) -> Choice:
        """What is wanted."""
        return self._form.choice()

    def set_choice(self, choice: Choice) -> None:
        """Want these, instead of what was wanted."""
        self._form.set_choice(choice)

    def show_view(self, name: str) -> None:
        """Want what was kept under that name."""
        self._form.set_choice(self._views.of(name))

    def keep(self, name: str) -> None:
        """Keep what is wanted now under that name."""
        if name.strip():
            self._views.keep(name.strip(), self.choice())

    def _show(self, choice: Choice) -> None:
        self._said.setText(words_of(choice))
        self._clear.setVisible(bool(choice))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name in in_order(self._views.names()):
            self._menu.addAction(name, bound(self.show_view, name))
        self._menu.addSeparator()
        keep = self._menu.addAction(tr("Keep this view…"), self._ask_name)
        keep.setEnabled(bool(self.choice()))
        self._gone.clear()
        if names := in_order(self._views.names()):
            self._menu.addMenu(self._gone)
            for name in names:
                self._gone.addAction(name, bound(self._views.remove, name))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("Keep this view"))
        dialog.setLabelText(tr("Its name; one of the same name is replaced"))
        dialog.setTextValue(words_of(self.choice()))
        dialog.textValueSelected.connect(self.keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def words_of(choice: Choice) -> str:
    """A choice in words, "" when it wants everything."""
    label = choice.label.partition("/")[2]
    said = (
        choice.language,
        choice.unsure_language and tr("language not sure"),
        next((status_name(each) for each in STATUSES if each == choice.status), ""),
        choice.source,
        choice.event,
        (choice.first or choice.last) and f"{day_said(choice.first)}–{day_said(choice.last)}",
        label and (tr("without {label}", label=label) if choice.without_label else label),
        choice.annotator,
        choice.with_note and tr("with a note"),
        choice.low_confidence and tr("low confidence"),
        choice.unread and tr("not read", "articles"),
    )
    return " · ".join(str(each) for each in said if each)


class MenuButton(QToolButton):
    """A button whose text leaves room for the arrow of its menu, which Qt draws over its end."""

    @guarded(lambda: QSize(0, 0))
    def sizeHint(self) -> QSize:
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, None, self)
        return super().sizeHint() + QSize(2 * arrow, 0)

    @guarded(lambda: QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _button(text: str, name: str, *, made: QToolButton | None = None) -> QToolButton:
    button = made or QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
