"""The window: panels around the articles, menus above, and one project at a time in it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from annotator.app import languages
from annotator.app.paths import log_dir
from annotator.app.people import annotator_name
from annotator.app.recent_projects import remember_project
from annotator.app.session import Session, warm_up
from annotator.app.settings import LANGUAGE, PROJECT_SCHEMES, Settings
from annotator.domain.changes import Changes, Kind
from annotator.domain.errors import UserError
from annotator.ui.actions import ACTIONS, Keys, Need, keys_of, label_actions
from annotator.ui.appearance import Appearance
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.backup_acts import BackupActs
from annotator.ui.docks import Docks
from annotator.ui.dropping import DropTarget
from annotator.ui.event_acts import EventActs
from annotator.ui.further_keys import FurtherKeys
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.list_grouping import ListGrouping
from annotator.ui.menus import Menus
from annotator.ui.preferring import Preferring
from annotator.ui.project_files import ProjectFiles
from annotator.ui.reading_look import text_look
from annotator.ui.repairing import Repairs
from annotator.ui.seeking import Seeking
from annotator.ui.side_windows import SideWindows
from annotator.ui.start_page import StartPage
from annotator.ui.starting import Starting
from annotator.ui.status_bar import StatusBar
from annotator.ui.tagging import Handlers
from annotator.ui.theme import is_dark, label_styles
from annotator.ui.translation import tr
from annotator.ui.window_memory import (
    opened_before,
    remember_opened,
    remember_window,
    restore_window,
)
from annotator.ui.workspace import Workspace

FIRST_SIZE = (1440, 900)
RENEWED_AFTER = 200


class MainWindow(QMainWindow):
    """The one window of the program."""

    language_chosen = Signal()

    def __init__(
        self, settings: Settings, runner: JobRunner, *, indexer: JobRunner | None = None
    ) -> None:
        """``indexer`` does what may take long and nobody waits for; else ``runner`` does it."""
        super().__init__()
        self._indexer = indexer or runner
        self._settings = settings
        self._runner = runner
        self._workspace: Workspace | None = None
        self._seeking: Seeking | None = None
        self._events: EventActs | None = None
        self._grouping: ListGrouping | None = None
        self._project_handlers: Handlers = {}
        self._further = FurtherKeys()
        self._status = StatusBar(self)
        self.setStatusBar(self._status)
        self.files = ProjectFiles(self, settings=settings, runner=runner, status=self._status)
        self._start = StartPage(settings)
        self.repairs = Repairs(self, self._start.offer, runner)
        self._starting = Starting(
            self,
            self._start,
            settings=settings,
            status=self._status,
            open_project=self.open_project,
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self._start)
        self.setCentralWidget(self._middle)
        self._backups = BackupActs(
            self, settings=settings, runner=self._indexer, status=self._status, files=self.files
        )
        self._docks = Docks(self)
        self._beside = SideWindows(
            self,
            settings=settings,
            status=self._status,
            runner=self._indexer,
            workspace=lambda: self._workspace,
        )
        self._menus = Menus(self)
        self._appearance = Appearance(self, self._menus, settings=settings, status=self._status)
        self.preferring = Preferring(self, settings, beside=self._beside, backups=self._backups)
        keys, toggles = keys_of(ACTIONS, settings), self._docks.toggles()
        self._menus.add(ACTIONS, self._handlers(), keys=keys, ready=toggles)
        self._starting.add_recent(self._menus)
        self.preferring.listen(self._appearance, self._menus, speak=self.speak)
        self._join()
        self.resize(*FIRST_SIZE)
        if not restore_window(self, settings):
            self._docks.arrange()
        self._show_nothing()

    # ------------------------------------------------------------------ putting together

    def _join(self) -> None:
        files, start = self.files, self._start
        files.create_requested.connect(self.create_project)
        files.open_requested.connect(self.open_project)
        self._backups.open_requested.connect(self.open_project)
        self._backups.close_requested.connect(self.close_project)
        start.new_requested.connect(files.ask_new)
        start.open_requested.connect(files.ask_open)
        start.tour_requested.connect(self._show_around)
        self.preferring.folder_requested.connect(self._starting.show_folder)
        self.preferring.language_changed.connect(self._be_made_anew)
        self.repairs.open_requested.connect(self.open_project)
        drops = DropTarget(self, lambda: self.has_project)
        drops.told.connect(self._status.say)
        drops.open_requested.connect(self.open_project)
        drops.preview_requested.connect(
            lambda paths: files.preview_import(self.workspace.session, paths)
        )
        self._beside.keys_changed.connect(self._set_keys)
        self._beside.list_requested.connect(lambda: self._docks.bring_up("list"))

    def _handlers(self) -> Handlers:
        own: Handlers = {
            "file.new": self.files.ask_new,
            "file.open": self.files.ask_open,
            "file.sample": self.open_sample,
            "file.import": lambda: self.files.ask_import(self.workspace.session),
            "file.import_folder": lambda: self.files.ask_import_folder(self.workspace.session),
            "file.export": lambda: self.files.ask_export(self.workspace.session),
            "file.backups": self._backups.show,
            "file.smaller": self._backups.smaller.show,
            "file.close": self.close_project,
            "file.quit": self.close,
            "edit.name": self._beside.ask_name,
            "edit.keys": self._beside.change_keys,
            "edit.preferences": self.preferring.show,
            "view.progress": self._beside.show_progress,
            "view.text": self._beside.choose_text_look,
            "help.keys": self._beside.show_keys,
            "help.label": self._beside.explain_label,
            "help.tour": self._show_around,
            "help.log": lambda: self._status.say(tr("The log is in {path}", path=log_dir())),
            "help.about": self._beside.show_about,
        }
        known = {**self._appearance.handlers(), **own}
        for spec in ACTIONS:
            if spec.name not in known:
                known[spec.name] = self._passed_on(spec.name)
        return known

    def _passed_on(self, name: str) -> Callable[[], object]:
        def call() -> object:
            return self._project_handlers[name]() if self._workspace is not None else None

        return call

    # ------------------------------------------------------------------ projects

    @property
    def workspace(self) -> Workspace:
        """The open project; raises RuntimeError without one."""
        if self._workspace is None:
            raise RuntimeError("there is no project open")
        return self._workspace

    @property
    def has_project(self) -> bool:
        """Whether a project is open."""
        return self._workspace is not None

    def warm_up(self) -> None:
        """Load in the background what the first act would else wait for."""
        from annotator.app.format_list import known_formats

        def load(_: object) -> None:
            known_formats()
            warm_up()
            languages.warm_up()

        self._runner.start(load, Job(self))

    def said(self) -> str:
        """What the status bar says."""
        return self._status.said()

    def create_project(self, path: Path) -> bool:
        """Make a new project and open it; False when that is refused, which is said."""
        schemes = self._settings.get(PROJECT_SCHEMES)
        return self._enter(lambda name: Session.create_alone(path, name, schemes=schemes))

    def open_project(self, path: Path) -> bool:
        """Open a project; False when that is refused, which is said, and the old one stays."""
        enter = lambda: self._enter(lambda name: Session.open_alone(path, name), path)  # noqa: E731
        return self._backups.opening(path, enter)

    def open_sample(self) -> bool:
        """Open the sample project, which is made at the first time."""
        return self._starting.open_sample()

    def _show_around(self) -> None:
        self._starting.show_around(lambda: self.workspace, docks=self._docks, menus=self._menus)

    def _enter(self, opening: Callable[[str], Session], path: Path | None = None) -> bool:
        if self.files.busy:
            self._status.say(tr("Wait until the import or export is done, or cancel it."))
            return False
        try:
            session = opening(annotator_name(self._settings))
        except UserError as error:
            behind = self.has_project
            self._status.say(self.repairs.offer_after(error, path, behind=behind))
            return False
        self.close_project()
        self._show_workspace(session)
        remember_project(session.path, self._settings)
        return True

    def _show_workspace(self, session: Session) -> None:
        schemes = session.library.schemes
        labels = label_actions(schemes)
        keys = keys_of((*ACTIONS, *labels), self._settings)
        workspace = Workspace(
            session,
            self,
            settings=self._settings,
            styles=label_styles(schemes, dark=self._is_dark()),
            keys=keys,
            status=self._status,
        )
        self._workspace = workspace
        self._seeking = seeking = Seeking(workspace, self._docks, runner=self._indexer)
        self._events = events = EventActs(workspace, self._runner)
        self._grouping = grouping = ListGrouping(workspace, self._settings, runner=self._indexer)
        self._project_handlers = {
            **workspace.handlers(),
            **seeking.handlers(),
            **events.handlers(),
            **grouping.handlers(),
        }
        self._menus.add(labels, workspace.label_handlers(), keys=keys)
        self._further.give(workspace, keys)
        self._menus.set_article_widget(workspace.panes)
        workspace.possible.connect(self._menus.set_possible)
        workspace.undo_named.connect(self._menus.name_undo)
        workspace.looking.checked.connect(self._menus.set_checked)
        workspace.properties_requested.connect(self._beside.show_properties)
        workspace.palette.help_requested.connect(self._beside.explain)
        workspace.list.import_requested.connect(lambda: self.files.ask_import(session))
        # In the order in which Tab goes through them.
        self._docks.fill({"list": workspace.list, "search": seeking.panel})
        self._docks.fill({"events": events.panel})
        self._middle.addWidget(workspace.panes)
        self._docks.fill({"palette": workspace.palette, "inspector": workspace.inspector})
        self._docks.bring_back()
        self._middle.setCurrentWidget(workspace.panes)
        workspace.panes.set_text_look(text_look(self._settings))
        workspace.panes.reopen(opened_before(session.project_id, self._settings))
        workspace.panes.article_shown.connect(self._remember_opened)
        self.setWindowTitle(f"{session.path.name} – Annotator")
        self.setWindowFilePath(str(session.path))
        workspace.changed.connect(self._follow_schemes)
        workspace.start()
        workspace.take_focus()
        self._backups.begin(session)
        self.preferring.begin(workspace)

    def _follow_schemes(self, changes: Changes) -> None:
        if Kind.SCHEMES in changes.kinds:
            QTimer.singleShot(0, self, self._renew)

    def _renew(self) -> None:
        """Open the project once more, so that everything shows the labels that it has now."""
        if self._workspace is None:
            return
        if self.files.busy:  # an import adds labels while it goes on
            QTimer.singleShot(RENEWED_AFTER, self, self._renew)
            return
        said, path = self.said(), self._workspace.session.path
        self.close_project()
        if self.open_project(path):
            self._status.say(said)

    def close_project(self) -> None:
        """Close the project, after handing over what is being edited."""
        workspace = self._workspace
        if workspace is None:
            return
        self._starting.leave_tour()
        self.preferring.end()
        self._backups.end()
        self.files.end()
        for part in (self._events, self._grouping, self._seeking):
            if part is not None:
                part.close()
        self._events = self._grouping = self._seeking = None
        self._beside.close_project()
        self._remember_opened()
        self._workspace = None
        self._menus.remove(label_actions(workspace.session.library.schemes))
        self._further.take_away()
        workspace.close()
        self._middle.removeWidget(workspace.panes)
        for view in (workspace.panes, workspace.popup):
            view.setParent(None)
            view.deleteLater()
        self._docks.empty()
        workspace.deleteLater()
        self._show_nothing()

    def _remember_opened(self) -> None:
        if (workspace := self._workspace) is not None:
            opened = workspace.panes.opened()
            remember_opened(workspace.session.project_id, opened, settings=self._settings)

    def _show_nothing(self) -> None:
        self._docks.put_away()
        self._status.hush()
        self._status.clear_facts()
        self._start.refresh()
        self._middle.setCurrentWidget(self._start)
        self._menus.set_possible(frozenset({Need.NOTHING}))
        self._menus.name_undo("", "")
        self.setWindowTitle("Annotator")
        self.setWindowFilePath("")

    # ------------------------------------------------------------------ looks and keys

    def speak(self, code: str) -> None:
        """Have the window made anew in that language, "" for the system's, unless it is busy."""
        if self.files.busy:
            self._status.say(tr("Wait until the import or export is done, or cancel it."))
        else:
            self._settings.set(LANGUAGE, code)

    def _be_made_anew(self) -> None:
        if self.files.busy:
            self._status.say(tr("The language counts when the program is opened next."))
        else:
            self.language_chosen.emit()

    def _set_keys(self, keys: Keys) -> None:
        self._menus.set_keys(keys)
        if self._workspace is not None:
            self._workspace.set_keys(keys)
            self._further.give(self._workspace, keys)

    def _is_dark(self) -> bool:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return is_dark(application)

    # ------------------------------------------------------------------ what Qt calls

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = event.oldSize().width()
        if event.oldSize().isValid() and event.size().width() != before:
            QTimer.singleShot(0, self, lambda: self._docks.follow_width(before))

    @guarded(nothing)
    def closeEvent(self, event: QCloseEvent) -> None:
        self._docks.bring_back()
        remember_window(self, self._settings)
        self.preferring.close()
        self._backups.close()
        self.close_project()
        self._runner.close()
        self._indexer.close()
        self._status.hush()
        super().closeEvent(event)
