"""The menu at a place of an article: what can be done with the text, line and span there."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from annotator.ui.line_marking import LineMarking
from annotator.ui.panes import Panes
from annotator.ui.popup import LabelPopup
from annotator.ui.tagging import Tagging
from annotator.ui.translation import tr


class ArticleMenu:
    """Opens over the pane that has the focus."""

    def __init__(
        self,
        panes: Panes,
        popup: LabelPopup,
        *,
        tagging: Tagging,
        lines: LineMarking,
        write_note: Callable[[], None],
    ) -> None:
        self._panes = panes
        self._popup = popup
        self._tagging = tagging
        self._lines = lines
        self._write_note = write_note

    def show(self, at: QPoint, span: str) -> None:
        """Offer it at a global point, on which that span lies or, with "", none."""
        view = self._panes.current.view
        if span:
            view.select_span(span)
        menu = QMenu(view)
        copy = menu.addAction(tr("Copy"), view.copy)
        copy.setEnabled(bool(view.selection()))
        choose = menu.addAction(tr("Choose a label…"), lambda: self._popup.open_all(at))
        choose.setEnabled(bool(view.selection() or span))
        if span:
            menu.addAction(tr("Write a note"), self._write_note)
            menu.addAction(tr("Delete the span"), lambda: self._tagging.delete(span))
        self._lines.offer(menu, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
