"""The search index, brought in step in the background while one works."""

from PySide6.QtCore import QObject, QTimer, SignalInstance

from annotator.app.session import Session
from annotator.domain.changes import Changes, Kind
from annotator.ui.in_step import InStep, teller
from annotator.ui.jobs import Job, JobRunner

FIRST_MS = 3000
LATER_MS = 1000
KINDS = frozenset({Kind.ARTICLES, Kind.METADATA})


class Indexing(InStep):
    """Begins by itself some time after the project was opened, or articles or titles changed."""

    def __init__(
        self, session: Session, changed: SignalInstance, *, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(session, _update, runner=runner, parent=parent)
        self._later = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._later.timeout.connect(self.begin)
        changed.connect(self._changed)
        self._later.start()

    def begin(self) -> None:
        """Bring it in step, now or when what goes on is done."""
        self._later.stop()
        super().begin()

    def close(self) -> None:
        """Stop and wait for it, as before the project is closed."""
        self._later.stop()
        super().close()

    def _changed(self, changes: Changes) -> None:
        if KINDS & changes.kinds:
            self._later.start(LATER_MS)


def _update(job: Job, session: Session) -> bool:
    searching = session.searching()
    try:
        return not searching.is_behind() or searching.update(teller(job))
    finally:
        searching.close()
