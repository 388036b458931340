"""How the articles are looked at: what of them is hidden, folded, found, and scrolled together."""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.app.session import Session
from annotator.app.settings import FOLDED, HIDDEN_LABELS, SCROLL_TOGETHER, Settings
from annotator.domain.changes import Changes
from annotator.domain.span import LAYERS
from annotator.ui.article.page import ZOOM_STEP
from annotator.ui.bridge import Bridge
from annotator.ui.find_bar import FindBar
from annotator.ui.hiding import Hiding
from annotator.ui.panes import Panes
from annotator.ui.tagging import Handlers, Say, bound
from annotator.ui.together import Together
from annotator.ui.translation import tr

REMEMBERED = 50


class Looking(QObject):
    """Changes nothing in the project; ``checked`` tells which of its actions are on."""

    checked = Signal(str, bool)  # action, whether it is on

    def __init__(
        self, session: Session, panes: Panes, *, bridge: Bridge, settings: Settings, say: Say
    ) -> None:
        super().__init__(panes)
        self._project = session.project_id
        self._library = session.library
        self._panes = panes
        self._settings = settings
        self._say = say
        self.hiding = Hiding(session.library.schemes, self)
        self.together = Together(panes, session.library, changed=bridge.changed, parent=self)
        self.hiding.changed.connect(panes.set_hidden)
        self.hiding.changed.connect(self._remember_hidden)
        self.hiding.said.connect(say)
        panes.arranged.connect(self.together.refresh)
        panes.article_shown.connect(lambda _: self.together.refresh())
        self.together.switched.connect(self._switched)

    def start(self) -> None:
        """Look as it was the last time."""
        self.set_folded(self._settings.get(FOLDED))
        self.together.set_scroll_together(self._settings.get(SCROLL_TOGETHER))
        self.checked.emit("view.together", self.together.scrolls_together())
        state = self._settings.get(HIDDEN_LABELS).get(self._project, "")
        if state:
            self.hiding.restore(_names(state))

    def close(self) -> None:
        """Let go of the panes before they are closed."""
        self.together.silence()

    def show_changed(self, changes: Changes) -> None:
        """Bring the first span that changed into view, as after undo."""
        view = self._panes.current.view
        changed = [view.mark_of(span) for span in changes.spans if view.has_span(span)]
        if changed:
            first = min(changed)
            view.reveal(first.start, first.end)

    def handlers(self) -> Handlers:
        """What each action does, by its name."""
        hide = {f"view.hide_{each}": bound(self.hiding.toggle_layer, each) for each in LAYERS}
        return {
            **hide,
            "view.show_all": self.hiding.show_all,
            "view.hide_label": self._hide_label,
            "view.fold": lambda: self.set_folded(not self._settings.get(FOLDED)),
            "view.together": lambda: self.together.set_scroll_together(
                not self.together.scrolls_together()
            ),
            "view.counterparts": self.together.show_counterparts,
            "help.here": lambda: self._say(self._panes.current.describe()),
            "find.open": self._find(FindBar.open),
            "find.next": self._find(FindBar.find_next),
            "find.previous": self._find(FindBar.find_previous),
            "zoom.all_in": lambda: self._zoom_all(ZOOM_STEP),
            "zoom.all_out": lambda: self._zoom_all(-ZOOM_STEP),
            "zoom.all_reset": lambda: self._panes.zoom_all(100),
        }

    # ------------------------------------------------------------------ what is hidden

    def _hide_label(self) -> None:
        view = self._panes.current.view
        if selected := view.selected_span():
            mark = view.mark_of(selected)
            self.hiding.toggle_label(mark.layer, mark.label)

    def _remember_hidden(self) -> None:
        known = dict(self._settings.get(HIDDEN_LABELS))
        known.pop(self._project, None)
        kept = dict(list(known.items())[-REMEMBERED + 1 :])
        if state := self.hiding.state():
            kept[self._project] = json.dumps(state)
        self._settings.set(HIDDEN_LABELS, kept)

    def set_folded(self, folded: bool) -> None:
        """Fold what is not body, or show it again, and keep it so."""
        if folded != self._settings.get(FOLDED):
            self._settings.set(FOLDED, folded)
            self._say(tr("Boilerplate is folded.") if folded else tr("Everything is shown again."))
        self._panes.set_folded(folded)
        self.checked.emit("view.fold", folded)

    # ------------------------------------------------------------------ panes

    def _find(self, act: Callable[[FindBar], object]) -> Callable[[], object]:
        return lambda: act(self._panes.current.find_bar)

    def _zoom_all(self, step: int) -> None:
        self._panes.zoom_all(self._panes.current.view.zoom() + step)

    def _switched(self, on: bool) -> None:
        self._settings.set(SCROLL_TOGETHER, on)
        self.checked.emit("view.together", on)
        self._say(
            tr("The panes scroll together; with Alt one scrolls alone.")
            if on
            else tr("Each pane scrolls on its own.")
        )


def _names(state: str) -> list[str]:
    try:
        found = json.loads(state)
    except (ValueError, RecursionError):
        return []
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []
