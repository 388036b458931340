"""The table of actions: what each is called, where it stands, and by which keys it is done."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Literal

from annotator.app.schemes import Schemes
from annotator.app.settings import KEYS, Settings
from annotator.domain.scheme import Label, Scheme
from annotator.ui.translation import of_scheme

Scope = Literal["window", "article"]
Keys = Mapping[str, tuple[str, ...]]


class Need(Enum):
    """What must be there before an action can be done."""

    NOTHING = 0
    PROJECT = 1
    WRITABLE = 2
    ARTICLE = 3
    SPAN = 4


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. Its keys are in Qt's portable form, the first one is shown.

    In the scope "article" they work only while an article has the focus, so that letters can be
    typed elsewhere.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    scope: Scope = "window"
    need: Need = Need.PROJECT


def _window(name: str, text: str, *keys: str, need: Need = Need.PROJECT) -> ActionSpec:
    return ActionSpec(name, text, "", keys, "window", need)


def _article(name: str, text: str, *keys: str, need: Need = Need.ARTICLE) -> ActionSpec:
    return ActionSpec(name, text, "", keys, "article", need)


def _menu(menu: str, *specs: ActionSpec) -> tuple[ActionSpec, ...]:
    return tuple(replace(spec, menu=menu) for spec in specs)


FILE = _menu(
    "File",
    _window("file.new", "New project…", "Ctrl+N", need=Need.NOTHING),
    _window("file.open", "Open project…", "Ctrl+O", need=Need.NOTHING),
    _window("file.sample", "Open the sample project", need=Need.NOTHING),
    _window("file.import", "Import files…", "Ctrl+I", need=Need.WRITABLE),
    _window("file.import_folder", "Import a folder…", "Ctrl+Alt+I", need=Need.WRITABLE),
    _window("file.export", "Export…", "Ctrl+E"),
    _window("file.backups", "Backups…", need=Need.NOTHING),
    _window("file.smaller", "Make the project smaller…", need=Need.WRITABLE),
    _window("file.close", "Close project"),
    _window("file.quit", "Quit", "Ctrl+Q", need=Need.NOTHING),
)
EDIT = _menu(
    "Edit",
    _window("edit.undo", "Undo", "Ctrl+Z", need=Need.WRITABLE),
    _window("edit.redo", "Redo", "Ctrl+Shift+Z", "Ctrl+Y", need=Need.WRITABLE),
    _article("edit.copy", "Copy", "Ctrl+C"),
    _article("edit.select_all", "Select all", "Ctrl+A"),
    _window("edit.name", "Your name as annotator…", need=Need.NOTHING),
    _window("edit.keys", "Change keys…", need=Need.NOTHING),
    _window("edit.preferences", "Preferences…", "Ctrl+,", need=Need.NOTHING),
)
ARTICLE = _menu(
    "Article",
    _window("article.filter", "Find in the list", "Ctrl+L"),
    _window("article.choose", "Filter the list…", "Ctrl+Shift+L"),
    _window("article.next", "Next article", "Ctrl+PgDown"),
    _window("article.previous", "Previous article", "Ctrl+PgUp"),
    _window("article.done", "Mark as done", "Ctrl+D", need=Need.ARTICLE),
    _window("article.in_progress", "Mark as in progress", need=Need.ARTICLE),
    _window("article.new", "Mark as new", need=Need.ARTICLE),
    _window("article.skipped", "Mark as skipped", need=Need.ARTICLE),
    _window("article.read_entity", "Read for entities", need=Need.ARTICLE),
    _window("article.read_claim", "Read for claims", need=Need.ARTICLE),
    _window("article.read_framing", "Read for framing", need=Need.ARTICLE),
    _window("article.language", "Language…", "F4", need=Need.ARTICLE),
    _window("article.properties", "Properties…", "Alt+Return", need=Need.ARTICLE),
    _window("event.find", "Look for articles on the same event", "Ctrl+Alt+E"),
    _window("event.accept", "Same event", "Ctrl+Alt+A", need=Need.WRITABLE),
    _window("event.reject", "Not the same event", "Ctrl+Alt+R", need=Need.WRITABLE),
    _window("event.open", "Open the event in panes", "Ctrl+Alt+O"),
    _window("event.next", "Next event", "Ctrl+Alt+N"),
    _window("article.remove", "Remove from the project", need=Need.ARTICLE),
)
TAG = _menu(
    "Tag",
    _article("tag.repeat", "Repeat the last label", "."),
    _article("tag.popup", "Choose a label…", "/"),
    _article("tag.delete", "Delete the span", "Del", "Backspace", need=Need.SPAN),
    _article("tag.note", "Write a note", "F2", need=Need.SPAN),
    _article("tag.inspect", "Go to the inspector", "Return", "Enter", need=Need.SPAN),
    _article("tag.keep", "Keep the selection and add another", "+"),
    _article("tag.escape", "Select nothing", "Esc"),
    _article("line.toggle", "This line is body, or is not", "B"),
    _article("line.spread", "Mark this line so in all articles of its source", "Shift+B"),
    _article("line.body", "This line is body"),
    _article("line.boilerplate", "This line is boilerplate"),
    _article("line.header", "This line is of the header"),
    _article("line.title", "This line is the title"),
    _article("line.caption", "This line is a caption"),
    _article("line.byline", "This line is a byline"),
    _article("start.left", "Start one letter left", "[", need=Need.SPAN),
    _article("start.right", "Start one letter right", "{", need=Need.SPAN),
    _article("end.right", "End one letter right", "]", need=Need.SPAN),
    _article("end.left", "End one letter left", "}", need=Need.SPAN),
    _article("start.word_left", "Start one word left", "Ctrl+[", need=Need.SPAN),
    _article("start.word_right", "Start one word right", "Ctrl+{", need=Need.SPAN),
    _article("end.word_right", "End one word right", "Ctrl+]", need=Need.SPAN),
    _article("end.word_left", "End one word left", "Ctrl+}", need=Need.SPAN),
)
GO = _menu(
    "Go",
    _window("find.open", "Find in the article…", "Ctrl+F", need=Need.ARTICLE),
    _window("find.next", "Find next", "F3", "Ctrl+G", need=Need.ARTICLE),
    _window("find.previous", "Find previous", "Shift+F3", "Ctrl+Shift+G", need=Need.ARTICLE),
    _window("find.everywhere", "Search all articles…", "Ctrl+Shift+F"),
    _article("go.cycle", "Next span here, or in the text", "Tab"),
    _article("go.cycle_back", "Previous span here, or in the text", "Shift+Tab"),
    _article("go.next", "Next span", "J"),
    _article("go.previous", "Previous span", "K"),
    _article("select.word", "Select the word", "Space"),
    _article("select.more", "Select one word more", "Shift+Space"),
    _article("select.sentence", "Select the sentence", "S"),
    _article("move.sentence", "Next sentence", "Alt+Right"),
    _article("move.sentence_back", "Previous sentence", "Alt+Left"),
    _article("extend.sentence", "Select to the end of the sentence", "Alt+Shift+Right"),
    _article("extend.sentence_back", "Select to its start", "Alt+Shift+Left"),
    _article("move.paragraph", "Next paragraph", "Ctrl+Down"),
    _article("move.paragraph_back", "Previous paragraph", "Ctrl+Up"),
    _article("extend.paragraph", "Select to the end of the paragraph", "Ctrl+Shift+Down"),
    _article("extend.paragraph_back", "Select to its beginning", "Ctrl+Shift+Up"),
)
VIEW = _menu(
    "View",
    _window("view.list", "List of articles", "F7"),
    _window("list.group", "Group the list by…", "Ctrl+Alt+G"),
    _window("view.search", "Search in all articles"),
    _window("view.palette", "Palette of labels", "F8"),
    _window("view.inspector", "Inspector", "F9"),
    _window("view.events", "Events", "Shift+F8"),
    _window("view.progress", "Progress…", "Shift+F7"),
    _window("pane.1", "Go to pane 1", "Ctrl+1"),
    _window("pane.2", "Go to pane 2", "Ctrl+2"),
    _window("pane.3", "Go to pane 3", "Ctrl+3"),
    _window("pane.4", "Go to pane 4", "Ctrl+4"),
    _window("pane.next", "Next pane", "F6", "Ctrl+Tab"),
    _window("pane.previous", "Previous pane", "Shift+F6", "Ctrl+Shift+Tab"),
    _window("panes.1", "Show 1 pane", "Ctrl+Shift+1"),
    _window("panes.2", "Show 2 panes", "Ctrl+Shift+2"),
    _window("panes.3", "Show 3 panes", "Ctrl+Shift+3"),
    _window("panes.4", "Show 4 panes", "Ctrl+Shift+4"),
    _window("pane.close", "Close pane", "Ctrl+W"),
    _window("view.together", "Scroll panes together", "Ctrl+T"),
    _window("view.counterparts", "Show it in the other panes", "Ctrl+J", need=Need.SPAN),
    _window("view.fold", "Fold boilerplate", "Ctrl+B"),
    _window("view.hide_entity", "Hide or show entities", "Alt+1"),
    _window("view.hide_claim", "Hide or show claims", "Alt+2"),
    _window("view.hide_framing", "Hide or show framing", "Alt+3"),
    _article("view.hide_label", "Hide this label", "H", need=Need.SPAN),
    _window("view.show_all", "Show all labels", "Alt+0"),
    _window("zoom.in", "Larger text", "Ctrl+=", "Ctrl++"),
    _window("zoom.out", "Smaller text", "Ctrl+-"),
    _window("zoom.reset", "Text in its own size", "Ctrl+0"),
    _window("zoom.all_in", "Larger text in all panes", "Ctrl+Alt+=", "Ctrl+Alt++"),
    _window("zoom.all_out", "Smaller text in all panes", "Ctrl+Alt+-"),
    _window("zoom.all_reset", "Text in its own size in all panes", "Ctrl+Alt+0"),
    _window("view.text", "Text of the articles…", need=Need.NOTHING),
    _window("theme.system", "Colours of the system", need=Need.NOTHING),
    _window("theme.light", "Light colours", need=Need.NOTHING),
    _window("theme.dark", "Dark colours", need=Need.NOTHING),
    _window("view.popup", "Palette at each selection by mouse", need=Need.NOTHING),
    _window("view.fullscreen", "Full screen", "F11", need=Need.NOTHING),
)
HELP = _menu(
    "Help",
    _article("help.keys", "All keys", "?", need=Need.NOTHING),
    _article("help.here", "Say what is here", "I"),
    _window("help.label", "What this label means", "F1"),
    _window("help.tour", "Show me around", "Shift+F1", need=Need.NOTHING),
    _window("help.log", "Where the log is", need=Need.NOTHING),
    _window("help.about", "About Annotator…", need=Need.NOTHING),
)
ACTIONS: tuple[ActionSpec, ...] = (*FILE, *EDIT, *ARTICLE, *TAG, *GO, *VIEW, *HELP)


def label_actions(schemes: Schemes) -> tuple[ActionSpec, ...]:
    """An action for each label that one key gives, and for each family that one key opens."""
    found = []
    for layer, scheme in schemes.layers.items():
        for label in scheme.labels:
            if label.key and not label.retired and not _in_family(label, scheme):
                name = f"label.{layer}.{label.id}"
                text = of_scheme(label.name)
                key = label.key.upper()
                found.append(ActionSpec(name, text, "Labels", (key,), "article", Need.ARTICLE))
    return tuple(found)


def _in_family(label: Label, scheme: Scheme) -> bool:
    families = {family.id for family in scheme.families()}
    return not families.isdisjoint(label.parents)


def keys_of(specs: Iterable[ActionSpec], settings: Settings) -> dict[str, tuple[str, ...]]:
    """The keys of each action: those that a person gave it, else its own."""
    given = settings.get(KEYS)
    return {
        spec.name: tuple(filter(None, (given[spec.name],))) if spec.name in given else spec.keys
        for spec in specs
    }


def conflicts(specs: Iterable[ActionSpec], keys: Keys) -> list[tuple[str, tuple[str, ...]]]:
    """Each key that several actions have, with their names.

    A key of the window would never reach an article that has the focus, so the scopes do not
    matter.
    """
    users: defaultdict[str, list[str]] = defaultdict(list)
    for spec in specs:
        for key in keys.get(spec.name, spec.keys):
            users[key].append(spec.name)
    return [(key, tuple(names)) for key, names in users.items() if len(names) > 1]
