"""Files of a project: which one to open, what to import, and where to export to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.backups import Backups
from annotator.app.new_projects import made_project_folder, opening_folder
from annotator.app.session import Session
from annotator.app.settings import EXPORT_FOLDER, IMPORT_FOLDER, Settings
from annotator.domain.errors import UserError
from annotator.ui import file_dialogs
from annotator.ui.jobs import JobRunner
from annotator.ui.status_bar import StatusBar
from annotator.ui.translation import counted, number, told, tr
from annotator.ui.wording import act_of_loss

if TYPE_CHECKING:
    from annotator.app.exporting import ExportOptions, ExportReport
    from annotator.app.importing import ImportOptions, ImportReport
    from annotator.app.previewing import Preview
    from annotator.ui.dialogs.export import ExportDialog
    from annotator.ui.dialogs.import_preview import ImportPreview
    from annotator.ui.exporting import ExportRun
    from annotator.ui.importing import ImportRun

SUFFIX = ".sqlite"

KnownMappings = dict[frozenset[str], Mapping[str, str]]
"""By header, the column of each field, as a person said in this session."""


class ProjectFiles(QObject):
    """Asks for files, and runs imports and exports one at a time."""

    create_requested = Signal(object)  # Path
    open_requested = Signal(object)  # Path

    def __init__(
        self, window: QWidget, *, settings: Settings, runner: JobRunner, status: StatusBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._runner = runner
        self._status = status
        self._run: ImportRun | ExportRun | None = None
        self._dialog: ExportDialog | None = None
        self._preview: ImportPreview | None = None
        self.mappings: KnownMappings = {}
        self._again: Callable[[], object] = self.cancel
        status.cancel.clicked.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether an import or export is going on."""
        return self._run is not None

    def cancel(self) -> None:
        """Call off what is going on."""
        if self._run is not None:
            self._run.cancel()

    def end(self) -> None:
        """Call off what is going on, wait for it, and take in what was read until then."""
        for dialog in (self._dialog, self._preview):
            if dialog is not None:
                dialog.close()
        if self._run is not None:
            self._run.end()
            # What the thread has told still waits to be delivered; afterwards it is too late.
            QCoreApplication.sendPostedEvents(self._run)

    # ------------------------------------------------------------------ projects

    def ask_new(self) -> None:
        """Ask where a new project shall lie, at first in the folder for them."""
        try:
            start = str(made_project_folder(self._settings))
        except UserError as error:
            self._status.say(told(str(error)))
            start = str(Path.home())
        path = file_dialogs.ask_new(
            self._window, title=tr("New project"), start=start, filters=_project_filter()
        )
        if path is not None:
            ours = path.suffix.lower() == SUFFIX
            self.create_requested.emit(path if ours else path.with_name(path.name + SUFFIX))

    def ask_open(self) -> None:
        """Ask for a project to open."""
        path = file_dialogs.ask_open(
            self._window,
            title=tr("Open project"),
            start=opening_folder(self._settings),
            filters=_project_filter(),
        )
        if path is not None:
            self.open_requested.emit(path)

    # ------------------------------------------------------------------ import

    def ask_import(self, session: Session) -> None:
        """Ask for files to import."""
        paths = file_dialogs.ask_open_files(
            self._window,
            title=tr("Import files"),
            start=self._settings.get(IMPORT_FOLDER) or str(Path.home()),
            filters=_article_filter(),
        )
        if paths:
            self.preview_import(session, paths)

    def ask_import_folder(self, session: Session) -> None:
        """Ask for a folder to import."""
        path = file_dialogs.ask_folder(
            self._window,
            title=tr("Import a folder"),
            start=self._settings.get(IMPORT_FOLDER) or str(Path.home()),
        )
        if path is not None:
            self.preview_import(session, [path])

    def preview_import(self, session: Session, paths: Sequence[Path]) -> None:
        """Show what is in the files, and import what a person wants of it."""
        from annotator.app.importing import ImportOptions
        from annotator.ui.dialogs.import_preview import ImportPreview
        from annotator.ui.importing import preparation_for
        from annotator.ui.looking_ahead import LookAhead

        if self._preview is not None:
            self._preview.raise_()
            self._preview.activateWindow()
            self._status.say(tr("Begin or cancel the import that is being looked at first."))
            return

        def look(path: Path, options: "ImportOptions") -> "Preview":
            return ahead.look(path, options)

        preview = ImportPreview(look, self._window, schemes=session.library.schemes)
        ahead = LookAhead(preparation_for(session, self.mappings), self._runner, preview)

        def begin(choices: "Mapping[Path, ImportOptions]", left_out: frozenset[Path]) -> None:
            options = preview.annotations.options(ImportOptions())
            if self.import_paths(
                session, paths, choices=choices, left_out=left_out, options=options
            ):
                preview.accept()

        def remember(header: frozenset[str], columns: Mapping[str, str]) -> None:
            self.mappings.pop(header, None)  # what was said last shall be the last
            self.mappings[header] = columns
            ahead.again(header, self.mappings)

        preview.import_requested.connect(begin)
        preview.mapping_changed.connect(remember)
        preview.annotations_changed.connect(ahead.with_options)
        preview.finished.connect(self._forget_preview)
        self._preview = preview
        preview.show()
        ahead.start(paths)

    def _forget_preview(self) -> None:
        self._preview = None

    def import_paths(
        self,
        session: Session,
        paths: Sequence[Path],
        *,
        choices: "Mapping[Path, ImportOptions] | None" = None,
        left_out: frozenset[Path] = frozenset(),
        options: "ImportOptions | None" = None,
    ) -> bool:
        """Import files and folders in the background, some of them with options of their own.

        False when something else is going on, which is said.
        """
        from annotator.ui.importing import ImportRun, preparation_for

        if self.busy:
            self._status.say(tr("Wait until the import or export is done, or cancel it."))
            return False
        self._settings.set(IMPORT_FOLDER, str(paths[0].parent))
        run = ImportRun(session, self._runner, self)
        run.progress.connect(
            lambda text, done, total: self._status.show_progress(text, done, total=total)
        )
        run.ended.connect(self._import_ended)
        self._again = lambda: self.import_paths(
            session, paths, choices=choices, left_out=left_out, options=options
        )
        run.refused.connect(self._status.say)
        self._run = run
        self._status.show_progress(tr("Importing…"), 0, total=0)
        preparation = preparation_for(session, self.mappings)
        run.start(
            paths,
            replace(
                preparation,
                options=options or preparation.options,
                choices=choices or {},
                left_out=left_out,
            ),
            before=partial(Backups(session.path, self._settings).make_if_possible, "import"),
        )
        return True

    def _import_ended(self, report: "ImportReport") -> None:
        from annotator.ui.dialogs.problems import ProblemsDialog

        self._end()
        self._status.say(_told(report))
        if report.problems:
            dialog = ProblemsDialog(self._window, title=tr("What the import found"))
            dialog.retry_requested.connect(self._again)
            said = [told(str(problem)) for problem in report.problems]
            dialog.show_problems(self._status.said(), said, again=report.failed > 0)

    # ------------------------------------------------------------------ export

    def ask_export(self, session: Session) -> None:
        """Ask what to export and where to."""
        from annotator.ui.dialogs.export import ExportDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        folder = self._settings.get(EXPORT_FOLDER) or str(session.path.parent)
        dialog = ExportDialog(session.library, folder, parent=self._window)
        dialog.export_requested.connect(
            lambda out, options: self.export(session, out, options=options)
        )
        dialog.finished.connect(self._dialog_closed)
        self._dialog = dialog
        dialog.show()

    def export(self, session: Session, out: Path, *, options: "ExportOptions") -> None:
        """Export in the background."""
        from annotator.ui.exporting import ExportRun

        if self.busy:
            self._status.say(tr("Wait until the import or export is done, or cancel it."))
            return
        self._settings.set(EXPORT_FOLDER, str(out.parent))
        run = ExportRun(self._runner, self)
        run.progress.connect(
            lambda done, total: self._status.show_progress(tr("Exporting…"), done, total=total)
        )
        run.ended.connect(self._export_ended)
        run.refused.connect(self._export_refused)
        self._run = run
        self._status.show_progress(tr("Exporting…"), 0, total=0)
        run.start(session, out, options=options)

    def _export_ended(self, report: "ExportReport") -> None:
        self._end()
        said = counted(
            report.written,
            "Exported {count} article to {path}",
            "Exported {count} articles to {path}",
            path=report.place,
        )
        self._status.say(said)
        if report.losses:
            self._show_losses(report)

    def _show_losses(self, report: "ExportReport") -> None:
        from annotator.ui.dialogs.problems import ProblemsDialog

        lost = [
            tr(
                "{what}: {count} ({act})",
                what=told(what),
                count=number(count),
                act=act_of_loss(act),
            )
            for (act, what), count in report.losses.items()
        ]
        if report.lost_in is not None:
            lost.append(tr("Each case is listed in {path}", path=report.lost_in))
        dialog = ProblemsDialog(self._window, title=tr("What the export could not carry"))
        dialog.show_problems(self._status.said(), lost)

    def _export_refused(self, message: str) -> None:
        self._end()
        self._status.say(message)

    def _dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self._status.hide_progress()


def _article_filter() -> str:
    from annotator.app.format_list import known_formats

    endings = {suffix for each in known_formats() if each.reads for suffix in each.suffixes}
    patterns = " ".join(f"*{suffix}" for suffix in sorted(endings))
    return tr("Articles ({patterns});;All files (*)", patterns=patterns)


def _project_filter() -> str:
    return tr("Projects (*.sqlite);;All files (*)")


def _told(report: "ImportReport") -> str:
    said = tr(
        "Imported {imported}, skipped {skipped} that were there already, failed {failed}.",
        imported=report.imported,
        skipped=report.skipped,
        failed=report.failed,
    )
    if not report.joined:
        return said
    return tr(
        "{said} Spans added to articles that were there: {added}.", said=said, added=report.added
    )
