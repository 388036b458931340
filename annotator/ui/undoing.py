"""Undo and redo, and what they are called in the menu just now."""

import time
from collections.abc import Callable

from annotator.app.session import Session
from annotator.domain.changes import Changes
from annotator.domain.errors import UserError
from annotator.domain.history import Act
from annotator.ui.tagging import Say
from annotator.ui.translation import told, tr
from annotator.ui.wording import act_name

IMPORT = "ImportArticles"
AT_ONCE = 0.4
"""Within so many seconds steps follow one another while the key is held down."""


class Undoing:
    """Takes steps back and does them again; ``before`` hands over what is being edited first.

    ``show`` brings what changed into view. A key that is held down stops at an import, which
    would else take all articles away before one lets it go.
    """

    def __init__(
        self,
        session: Session,
        *,
        say: Say,
        before: Callable[[], object],
        show: Callable[[Changes], object],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._say = say
        self._before = before
        self._show = show
        self._clock = clock
        self._last = -AT_ONCE

    def undo(self) -> None:
        """Take the last step back and say which."""
        self._before()
        act, before, self._last = self._session.next_undo(), self._last, self._clock()
        if act is not None and act.kind == IMPORT and self._last - before < AT_ONCE:
            self._say(tr("Undo has come to an import. Ask once more to take that back too."))
            return
        self._step(
            self._session.undo,
            act,
            said=lambda act: tr("Undone: {act}", act=act),
        )

    def redo(self) -> None:
        """Do the step again that was taken back last, and say which."""
        self._before()
        self._step(
            self._session.redo,
            self._session.next_redo(),
            said=lambda act: tr("Done again: {act}", act=act),
        )

    def names(self) -> tuple[str, str]:
        """What undo and redo would do, or why nothing, "" for nothing."""
        done, undone = self._session.next_undo(), self._session.next_redo()
        return (self._name(done) if done else self._end(), self._name(undone) if undone else "")

    def _end(self) -> str:
        """Why nothing older can be undone, where that is so."""
        if not self._session.made_smaller:
            return ""
        return tr("(nothing older: the project was made smaller)")

    def _name(self, act: Act) -> str:
        return act_name(act, self._session.library.schemes)

    def _step(
        self, step: Callable[[], Changes], act: Act | None, *, said: Callable[[str], str]
    ) -> None:
        try:
            changes = step()
        except UserError as error:
            self._say(told(str(error)))
            return
        self._show(changes)
        assert act is not None
        self._say(said(self._name(act)))
