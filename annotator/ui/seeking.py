"""Search in all articles: its panel, its index, and the panes in which hits are opened."""

from PySide6.QtCore import QObject, QTimer

from annotator.app.searching import Hit
from annotator.ui.docks import Docks
from annotator.ui.find_bar import query_of
from annotator.ui.indexing import Indexing
from annotator.ui.jobs import JobRunner
from annotator.ui.pane import Pane
from annotator.ui.panels.search import SearchPanel
from annotator.ui.tagging import Handlers
from annotator.ui.workspace import Workspace


class Seeking(QObject):
    """Belongs to one open project; the index is made by the runner, away from the window."""

    def __init__(self, workspace: Workspace, docks: Docks, *, runner: JobRunner) -> None:
        super().__init__(workspace)
        self._panes = workspace.panes
        self._list = workspace.list
        self._docks = docks
        session = workspace.session
        self.indexing = Indexing(session, workspace.changed, runner=runner, parent=self)
        self.panel = SearchPanel(session.searching(), self.indexing)
        self.panel.open_requested.connect(self._open)
        self.panel.left.connect(workspace.take_focus)

    def handlers(self) -> Handlers:
        """What its actions do, by their names."""
        return {"find.everywhere": self.begin, "article.choose": self._list.open_choices}

    def begin(self) -> None:
        """Show the panel and go there, for the first line of what is selected in the article."""
        self._docks.bring_up("search")
        view = self._panes.current.view
        selection = view.selection()
        words = query_of(view.stored_text(), selection[0]) if selection else ""
        self.panel.open(f"“{words}”" if " " in words else words)

    def close(self) -> None:
        """Let go of the index, before the project is closed."""
        self.indexing.close()
        self.panel.close_index()

    def _open(self, hit: Hit, beside: bool) -> None:
        article = hit.article.id
        if beside:
            self._panes.open_beside(article)
        elif self._panes.current.article != article:
            self._panes.open(article)
        pane = self._panes.current
        pane.view.setFocus()
        # The pane goes first to where one was in the article the last time.
        QTimer.singleShot(0, pane, lambda: _show(pane, hit))


def _show(pane: Pane, hit: Hit) -> None:
    if pane.article == hit.article.id:
        pane.view.set_caret(hit.place.start)
        if hit.in_title:
            pane.view.verticalScrollBar().setValue(0)
        else:
            pane.find_bar.show_hit(hit.find, hit.place.start)
