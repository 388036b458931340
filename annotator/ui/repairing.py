"""A repair in the background, from the offer on the start page to the new project."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import DamagedProject, UserError
from annotator.ui import file_dialogs
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.repair_offer import RepairOffer
from annotator.ui.translation import counted, told, tr

if TYPE_CHECKING:
    from annotator.app.repairing import RepairReport

EVERY = 2_000
"""So many rows are read from one telling of the progress to the next."""


class Repairs(QObject):
    """Joins the offer with the work; one repair at a time."""

    open_requested = Signal(object)  # Path

    def __init__(self, window: QWidget, offer: RepairOffer, runner: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._job: Job | None = None
        self._path = self._new = Path()
        self.offered = offer
        offer.repair_requested.connect(self.ask)
        offer.cancel_requested.connect(self.cancel)
        offer.open_requested.connect(lambda: self.open_requested.emit(self._new))

    @property
    def busy(self) -> bool:
        """Whether a repair is going on."""
        return self._job is not None

    def offer(self, path: Path) -> None:
        """Offer to repair that project."""
        if not self.busy:
            self._path = path
            self.offered.offer(path)

    def offer_after(self, error: UserError, path: Path | None, *, behind: bool) -> str:
        """Offer it when that is what stood in the way of opening the project; what to say.

        The start page is hidden ``behind`` another project, or to be seen.
        """
        if path is None or not isinstance(error, DamagedProject):
            return told(str(error))
        self.offer(path)
        if not behind:
            return told(str(error))
        return tr(
            "{name} is damaged. File ▸ Close project: the start page offers a repair.",
            name=path.name,
        )

    @property
    def is_offered(self) -> bool:
        """Whether the start page has the offer."""
        return not self.offered.isHidden()

    def ask(self) -> None:
        """Ask where the new project shall lie, and begin."""
        path = self._path
        start = path.with_name(f"{path.stem}-repaired{path.suffix}")
        new = file_dialogs.ask_new(
            self._window,
            title=tr("Repair into a new file"),
            start=str(start),
            filters=tr("Projects (*.sqlite);;All files (*)"),
        )
        if new is not None:
            self.start(new)

    def start(self, new: Path) -> None:
        """Begin to repair into that file."""
        self._new = new
        self._job = job = Job(self)
        job.told.connect(self._tell)
        job.done.connect(self._end)
        job.failed.connect(self._fail)
        self._tell(("read", 0))
        path = self._path
        self._runner.start(lambda job: _repaired(job, path, new=new), job)

    def cancel(self) -> None:
        """Call it off; there is no new file then."""
        if self._job is not None:
            self._job.cancel()

    def _tell(self, told: tuple[str, int]) -> None:
        what, done = told
        words = {
            "read": counted(
                done,
                "Reading the damaged file: {count} row",
                "Reading the damaged file: {count} rows",
            ),
            "log": counted(
                done,
                "Doing again what the log says: {count} change",
                "Doing again what the log says: {count} changes",
            ),
            "tables": counted(
                done,
                "Taking over from the tables: {count} change",
                "Taking over from the tables: {count} changes",
            ),
            "check": tr("Checking the new file…"),
        }
        self.offered.show_progress(words[what])

    def _end(self, report: "RepairReport") -> None:
        self._let_go()
        self.offered.show_report(report.new.name, "\n".join(map(told, report.lines())))

    def _fail(self, error: Exception) -> None:
        self._let_go()
        if isinstance(error, UserError):
            self.offered.show_refusal(told(str(error)))
            return
        self.offered.show_refusal(tr("A mistake in the program stopped the repair."))
        raise error

    def _let_go(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()


def _repaired(job: Job, path: Path, *, new: Path) -> "RepairReport":
    from annotator.app.repairing import repair

    last: dict[str, int] = {}

    def go_on(what: str, done: int) -> bool:
        if what not in last or done - last[what] >= EVERY:
            last[what] = done
            job.tell((what, done))
        return not job.cancelled

    return repair(path, new, go_on=go_on)
