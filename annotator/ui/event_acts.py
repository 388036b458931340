"""What is done about events: look for pairs, accept or reject them, open them in panes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.domain.article import Article
from annotator.domain.changes import Changes, Kind
from annotator.domain.commands import Command
from annotator.domain.commands.articles import EditArticle
from annotator.domain.commands.pairs import RejectPair
from annotator.domain.errors import UserError
from annotator.ui.jobs import JobRunner
from annotator.ui.pair_search import PairSearch
from annotator.ui.panels.event_model import Entry
from annotator.ui.panels.events import EventsPanel
from annotator.ui.panes import MOST
from annotator.ui.soon import Soon
from annotator.ui.tagging import Handlers
from annotator.ui.translation import counted, told, tr
from annotator.ui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.app.pairing import Findings

AT_ONCE = 2000


class EventActs(QObject):
    """Keeps the panel in step with the project, and does what it wishes."""

    def __init__(self, workspace: Workspace, runner: JobRunner) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._session = workspace.session
        self._library = workspace.session.library
        self._say = workspace.doer.say
        self._articles: dict[str, Article] = {}
        self._findings: Findings | None = None
        self._stale = True
        self._soon = Soon(self._refresh, self)
        self.panel = EventsPanel()
        self.search = PairSearch(self._session, runner, self)
        self.search.progress.connect(self.panel.show_progress)
        self.search.found.connect(self._found)
        self.search.refused.connect(self._say)
        self.panel.shown.connect(self._shown)
        self.panel.find_requested.connect(self.search.start)
        self.panel.cancel_requested.connect(self.search.cancel)
        self.panel.open_requested.connect(self.open)
        self.panel.accept_requested.connect(self.accept)
        self.panel.reject_requested.connect(self.reject)
        workspace.changed.connect(self._changed)

    def handlers(self) -> Handlers:
        """What the actions on events do, by their names."""
        return {
            "event.find": self.search.start,
            "event.open": self.open_current,
            "event.next": self.open_next,
            "event.accept": lambda: self._with_current(self.accept),
            "event.reject": lambda: self._with_current(self.reject),
        }

    def close(self) -> None:
        """Call off what goes on in the background."""
        self._soon.forget()
        self.search.close()

    # ------------------------------------------------------------------ what there is

    def _shown(self) -> None:
        self._refresh()
        if self._findings is None and len(self._articles) <= AT_ONCE:
            self.search.start()

    def _found(self, findings: "Findings") -> None:
        from annotator.app.pairing import groups_of_copies

        self._findings = findings
        self._refresh()
        self.panel.show_stale(stale=False)
        self._say(
            tr(
                "Pairs: {pairs} · groups of near-duplicates: {copies}",
                pairs=len(findings.pairs),
                copies=len(groups_of_copies(findings)),
            )
        )

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {Kind.ARTICLES, Kind.METADATA, Kind.PAIRS, Kind.REGIONS}:
            self._stale = True
            self._soon.ask()
        if changes.kinds & {Kind.ARTICLES, Kind.REGIONS} and self._findings is not None:
            self.panel.show_stale(stale=True)

    def _refresh(self) -> None:
        if not self.panel.isVisible() and self._findings is None:
            return
        from annotator.app.pairing import Findings
        from annotator.ui.event_entries import copy_entries, event_entries, pair_entries

        if self._stale:
            self._articles = {row.article.id: row.article for row in self._library.rows()}
            self._stale = False
        rejected = self._library.rejected_pairs()
        found = self._findings or Findings((), ())
        self.panel.show_entries(
            {
                "pairs": pair_entries(found, self._articles, rejected=rejected),
                "events": event_entries(self._articles),
                "copies": copy_entries(found, self._articles, rejected=rejected),
            }
        )

    # ------------------------------------------------------------------ acts

    def _with_current(self, act: Callable[[Entry], None]) -> None:
        entry = self.panel.current()
        if entry is None:
            self._say(tr("No pair is chosen in the panel of events."))
        else:
            act(entry)

    def accept(self, entry: Entry) -> None:
        """Have these articles be of one event, as one step; other events of theirs join it."""
        from annotator.app.pairing import event_for

        articles = [self._library.article(each) for each in entry.articles]
        rows = [row.article for row in self._library.rows()]
        event = event_for(articles, entry.names, taken={each.event for each in rows})
        joining = {each.event for each in articles if each.event} - {event}
        wanted = [each.id for each in rows if each.event in joining]
        wanted += [each.id for each in articles if not each.event]
        edits = [EditArticle(each, "event", event) for each in wanted]
        if edits and self._do_all(edits):
            self._say(tr("Of one event now: {event}", event=event))

    def reject(self, entry: Entry) -> None:
        """Remember that these are not on one event; they are not proposed again."""
        if not entry.pairs:
            self._say(tr("Only what is proposed can be rejected; Ctrl+Z takes an event back."))
        elif self._do_all([RejectPair(*pair) for pair in entry.pairs]):
            self._say(tr("Not the same event: this pair is not proposed again."))

    def _do_all(self, commands: Sequence[Command]) -> bool:
        group = self._session.new_group()
        try:
            for command in commands:
                self._session.do(command, group=group)
        except UserError as error:
            self._say(told(str(error)))
            return False
        self._soon.now()
        return True

    # ------------------------------------------------------------------ panes

    def open(self, entry: Entry) -> None:
        """Put the articles into panes, up to four, one of each language first."""
        panes, focused = self._workspace.panes, QApplication.focusWidget()
        chosen = _of_all_languages([self._library.article(each) for each in entry.articles])
        panes.show_count(len(chosen))
        for place, article in enumerate(chosen):
            panes.focus(place)
            panes.open(article.id)
        panes.focus(0)
        if focused is not None and self.panel.isAncestorOf(focused):
            self.panel.list.setFocus()
        if len(chosen) < len(entry.articles):
            self._say(
                counted(
                    len(entry.articles),
                    "{shown} of the {count} article is shown.",
                    "{shown} of the {count} articles are shown.",
                    shown=len(chosen),
                )
            )

    def open_current(self) -> None:
        """Open what is chosen in the panel, or else the event of the article that is read."""
        from annotator.ui.event_entries import event_entries

        focused, article = QApplication.focusWidget(), self._workspace.panes.current.article
        entry = self.panel.current()
        if entry is not None and focused is not None and self.panel.isAncestorOf(focused):
            self.open(entry)
            return
        event = self._library.article(article).event if article else ""
        if not event:
            self._say(tr("This article is of no event yet."))
            return
        members = [row.article for row in self._library.rows() if row.article.event == event]
        self.open(event_entries({each.id: each for each in members})[0])

    def open_next(self) -> None:
        """Open the next of what the panel lists."""
        entry = self.panel.go_on()
        if entry is None:
            self._say(tr("There is no further one in the panel of events."))
        else:
            self.open(entry)


def _of_all_languages(articles: Sequence[Article]) -> list[Article]:
    """At most as many as there can be panes, one of each language before a second of any."""
    nth: dict[str, int] = {}
    ranked = []
    for place, article in enumerate(articles):
        nth[article.language] = nth.get(article.language, 0) + 1
        ranked.append((nth[article.language], place, article))
    ranked.sort(key=lambda each: each[:2])
    return [article for _, _, article in ranked[:MOST]]
