"""The two articles of the sample project that are shown beside each other."""

from annotator.app.demo import DEMO_PAIR
from annotator.ui.workspace import Workspace


def open_pair(workspace: Workspace) -> None:
    """Open the two articles on one event in two panes; the first one has the focus.

    Raises KeyError where one of them is no longer in the project.
    """
    files = {row.article.file: row.article.id for row in workspace.session.library.rows()}
    first, second = (files[name] for name in DEMO_PAIR)
    workspace.panes.show_count(1)
    workspace.open(first)
    workspace.panes.open_beside(second)
    workspace.panes.focus(0)
