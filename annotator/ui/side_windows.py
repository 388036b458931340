"""The windows that lie beside the main one: properties, progress, keys, help, and the name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.people import annotator_name
from annotator.app.settings import (
    ANNOTATOR,
    FONT_FAMILY,
    KEYS,
    LEADING,
    LINE_COLUMNS,
    ZOOM,
    Settings,
)
from annotator.domain.commands.articles import EditArticle, LabelArticle
from annotator.ui.actions import ACTIONS, ActionSpec, keys_of, label_actions
from annotator.ui.article.style import TextLook
from annotator.ui.dialogs.label_help import LabelHelp
from annotator.ui.jobs import JobRunner
from annotator.ui.reading_look import text_look
from annotator.ui.status_bar import StatusBar
from annotator.ui.translation import tr
from annotator.ui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.ui.dialogs.properties import PropertiesDialog
    from annotator.ui.progressing import Progressing


class SideWindows(QObject):
    """None of them stands in the way of the work: all can stay open beside it."""

    keys_changed = Signal(object)  # dict[str, tuple[str, ...]]
    list_requested = Signal()

    def __init__(
        self,
        window: QWidget,
        *,
        settings: Settings,
        status: StatusBar,
        runner: JobRunner,
        workspace: Callable[[], Workspace | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._say = status.say
        self._runner = runner
        self._workspace = workspace
        self._help = LabelHelp(window)
        self._properties: PropertiesDialog | None = None
        self._progress: Progressing | None = None

    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions of the table, and those of the open project's labels."""
        workspace = self._workspace()
        if workspace is None:
            return ACTIONS
        return (*ACTIONS, *label_actions(workspace.session.library.schemes))

    def show_properties(self, article: str) -> None:
        """Show what is known about an article."""
        workspace = self._workspace()
        if not article or workspace is None:
            return
        if self._properties is None:
            self._properties = self._make_properties(workspace)
        self._properties.show_article(article)

    def _make_properties(self, workspace: Workspace) -> "PropertiesDialog":
        from annotator.ui.dialogs.properties import PropertiesDialog

        session, doer = workspace.session, workspace.doer
        dialog = PropertiesDialog(
            session.library, workspace.changed, annotator=session.annotator, parent=self._window
        )
        dialog.edit_requested.connect(lambda *edit: doer.do(EditArticle(*edit)))
        dialog.label_requested.connect(lambda *label: doer.do(LabelArticle(*label)))
        return dialog

    def close_properties(self) -> None:
        """Close the window of properties, after handing over what is being edited in it."""
        if self._properties is not None:
            self._properties.close()
            self._properties.deleteLater()
            self._properties = None

    def show_progress(self) -> None:
        """Show how far the project is."""
        from annotator.ui.progressing import Progressing

        workspace = self._workspace()
        if workspace is None:
            return
        if self._progress is None:
            self._progress = Progressing(workspace, self._runner, self._window)
            self._progress.listed.connect(self.list_requested)
        self._progress.open()

    def close_project(self) -> None:
        """Close what belongs to the open project."""
        self.close_properties()
        if self._progress is not None:
            self._progress.close()
            self._progress = None

    def ask_name(self) -> None:
        """Ask for the name that spans carry."""
        from annotator.ui.dialogs.name import NameDialog

        dialog = NameDialog(annotator_name(self._settings), parent=self._window)
        dialog.name_chosen.connect(self._set_name)
        dialog.show()

    def _set_name(self, name: str) -> None:
        # What is being edited still goes by the old one.
        self.close_properties()
        self._settings.set(ANNOTATOR, name)
        self.follow_name()

    def follow_name(self) -> None:
        """Act under the name that the settings have now."""
        name, workspace = annotator_name(self._settings), self._workspace()
        if workspace is not None and workspace.session.annotator != name:
            self.close_properties()
            workspace.set_annotator(name)
            if self._progress is not None:
                self._progress.refresh()
        self._say(tr("Your spans carry the name {name} from now on.", name=name))

    def choose_text_look(self) -> None:
        """Let the font, the width, the leading and the size of the articles be chosen."""
        from annotator.ui.dialogs.text_look import TextLookDialog

        dialog = TextLookDialog(
            text_look(self._settings), self._settings.get(ZOOM), parent=self._window
        )
        dialog.look_chosen.connect(self._set_text_look)
        dialog.zoom_chosen.connect(lambda zoom: self._settings.set(ZOOM, zoom))
        dialog.show()

    def _set_text_look(self, look: TextLook) -> None:
        self._settings.set(FONT_FAMILY, look.family)
        self._settings.set(LINE_COLUMNS, look.columns)
        self._settings.set(LEADING, look.leading)

    def follow_text_look(self) -> None:
        """Show the articles in the look that the settings have now."""
        if (workspace := self._workspace()) is not None:
            workspace.panes.set_text_look(text_look(self._settings))

    def follow_zoom(self) -> None:
        """Show the articles in the size that the settings have now."""
        if (workspace := self._workspace()) is not None:
            workspace.panes.set_zoom(self._settings.get(ZOOM))

    def change_keys(self) -> None:
        """Let the keys of all actions be changed."""
        from annotator.ui.dialogs.keys import KeysDialog

        specs = self.specs()
        dialog = KeysDialog(specs, keys_of(specs, self._settings), parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.keys_changed.connect(lambda given: self._settings.set(KEYS, given))
        dialog.show()

    def follow_keys(self) -> None:
        """Do the actions by the keys that the settings have now."""
        self.keys_changed.emit(keys_of(self.specs(), self._settings))

    def show_keys(self) -> None:
        """Show all keys on one sheet."""
        from annotator.ui.dialogs.cheat_sheet import CheatSheet

        specs = self.specs()
        labels = specs[len(ACTIONS) :]
        keys = keys_of(specs, self._settings)
        sheet = CheatSheet(ACTIONS, labels, keys=keys, parent=self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.show()

    def show_about(self) -> None:
        """Show what the program is, and the licences of all that it stands on."""
        from annotator.app.licences import parts
        from annotator.ui.dialogs.about import About

        dialog = About(parts(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def explain_label(self) -> None:
        """Say what the label of the selected span means, or the one in the palette."""
        workspace = self._workspace()
        if workspace is not None:
            self.explain(*workspace.label_in_question())

    def explain(self, layer: str, label: str) -> None:
        """Say what a label means, with an example."""
        workspace = self._workspace()
        if workspace is None or not label:
            self._say(tr("Select a span, or a label in the palette, to see what it means."))
            return
        scheme = workspace.session.library.schemes.layer(layer)
        self._help.set_keys(keys_of(self.specs(), self._settings))
        self._help.show_label(scheme, scheme.label(label))
