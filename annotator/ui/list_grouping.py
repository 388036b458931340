"""How the list is grouped: remembered, and near-duplicates looked for in the background."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.app.derived_file import IndexLost
from annotator.app.session import Session
from annotator.app.settings import LIST_GROUPS, Settings
from annotator.domain.changes import Changes, Kind
from annotator.domain.choice import GroupBy
from annotator.domain.errors import UserError
from annotator.ui.in_step import InStep, teller
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.panels.group_menu import WAYS
from annotator.ui.tagging import Handlers
from annotator.ui.translation import told, tr
from annotator.ui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.app.near_duplicates import NearDuplicates

LATER_MS = 1500
KINDS = frozenset({Kind.ARTICLES, Kind.REGIONS, Kind.PAIRS})


class ListGrouping(QObject):
    """Near-duplicates are looked for only while the list is grouped by them."""

    def __init__(self, workspace: Workspace, settings: Settings, *, runner: JobRunner) -> None:
        super().__init__(workspace)
        self._list = workspace.list
        self._say = workspace.doer.say
        self._settings = settings
        self._by: GroupBy = ""
        self._count = 0
        self._session = workspace.session
        self._near: NearDuplicates | None = None
        self._finding = InStep(workspace.session, _update, runner=runner, parent=self)
        self._finding.progress.connect(self._tell)
        self._finding.ended.connect(self._ended)
        self._finding.refused.connect(self._say)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.find)
        workspace.changed.connect(self._changed)
        self._list.grouped.connect(self._grouped)
        kept = settings.get(LIST_GROUPS)
        for by in WAYS:
            if by == kept:
                self._list.group_by(by)

    def handlers(self) -> Handlers:
        """What its actions do, by their names."""
        return {"list.group": self._list.choose_grouping}

    def find(self) -> None:
        """Show the near-duplicates that are known, and look for those that are not."""
        self._later.stop()
        if self._show():
            self._finding.begin()

    def close(self) -> None:
        """Call off what goes on in the background, before the project is closed."""
        self._later.stop()
        self._finding.close()
        if self._near is not None:
            self._near.close()

    def _duplicates(self) -> "NearDuplicates":
        self._near = self._near or self._session.near_duplicates()
        return self._near

    def _grouped(self, by: GroupBy) -> None:
        self._by = by
        self._settings.set(LIST_GROUPS, by)
        if by == "near_duplicates":
            self.find()
        else:
            self._later.stop()
            self._finding.cancel()

    def _changed(self, changes: Changes) -> None:
        if self._by == "near_duplicates" and KINDS & changes.kinds:
            self._later.start()

    def _show(self) -> bool:
        """Whether there may be more than what is shown."""
        try:
            near = self._duplicates()
            groups = near.groups()
            self._count = len(set(groups.values()))
            self._list.set_near_duplicates(groups)
            return near.is_behind()
        except UserError as error:
            self._say(told(str(error)))
            # What was damaged is made anew; a disk that fails would fail again.
            return isinstance(error, IndexLost)

    def _tell(self, done: int, total: int) -> None:
        if done < total:
            self._say(tr("Looking for near-duplicates: {share} %", share=100 * done // total))

    def _ended(self, whole: bool) -> None:
        if whole and self._by == "near_duplicates":
            self._show()
            self._say(tr("Groups of near-duplicates: {count}", count=self._count))


def _update(job: Job, session: Session) -> bool:
    near = session.near_duplicates()
    try:
        return not near.is_behind() or near.update(teller(job))
    finally:
        near.close()
