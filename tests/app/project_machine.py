"""A machine that does at random what people do, to a project on disk and to one in memory."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.app.session import Session
from annotator.domain.article import STATUSES, ArticleLabel, Region, Review, StatusMark
from annotator.domain.changes import Changes, changes_of
from annotator.domain.commands import Command
from annotator.domain.commands.articles import (
    EditArticle,
    ImportArticles,
    LabelArticle,
    RemoveArticles,
    SetRegions,
    SetReviewed,
    SetStatus,
)
from annotator.domain.commands.links import LinkSpans, UnlinkSpans
from annotator.domain.commands.spans import (
    AddSpan,
    Relabel,
    RemoveSpans,
    ResizeSpan,
    SetAttribute,
    SetConfidence,
    SetEntity,
    SetNote,
)
from annotator.domain.errors import NothingToUndo, UserError
from annotator.domain.events import Event, reverse
from annotator.domain.record import Record
from annotator.domain.span import CONFIDENCES, Range
from annotator.storage.store import Store
from tests.app.conftest import small_project, whole
from tests.domain.conftest import Desk, Ids, full_record, record_of, span_of

PLACES = st.integers(0, 80)
PICKS = st.integers(0, 29)
MISSING = 29
RANGES = st.lists(PLACES, min_size=2, max_size=5, unique=True)
LABELS = st.sampled_from(
    [
        ("entity", "PER"),
        ("entity", "ORG"),
        ("entity", "OLD"),
        ("entity", "GPE"),
        ("framing", "Slur"),
        ("framing", "Wording"),
        ("claim", "Claim"),
    ]
)
NOTES = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    ["", "=1+1", "'; DROP TABLE span; --", "</script>", "\x00 and on", "🙂\u2028"]
)
REGIONS = st.lists(
    st.builds(
        Region,
        st.sampled_from(["title", "boilerplate"]),
        st.integers(0, 10),
        st.integers(10, 25),
    ),
    max_size=3,
)


def pool() -> list[Record]:
    """Articles that come in, some of which do not go together."""
    full, plain = full_record(), record_of("Two lines.\r\nNothing marked. Ωραία 🙂", language="el")
    same_text = record_of(full.text, id="a_other", title="The same text")
    same_ids = record_of("Ada met Ada, a lot.")
    same_ids = replace(same_ids, spans=(span_of(same_ids, "s_ada", (0, 3)),))
    same_id = record_of("Quite another text.", id=full.article.id)
    marked = replace(
        record_of("Skipped by bea alone."),
        labels=(ArticleLabel("genre", "reporting", "bea"),),
        statuses=(StatusMark("bea", "skipped"),),
        regions=(Region("title", 8, 12), Region("title", 0, 7), Region("title", 0, 7)),
        reviewed=(Review("framing", "bea", "done"),),
    )
    return [full, plain, same_text, same_ids, same_id, marked]


def _picked(things: Iterable[str], pick: int) -> str:
    ids = sorted(things)
    return ids[pick % len(ids)] if ids and pick != MISSING else "x_none"


class ProjectMachine(RuleBasedStateMachine):
    """A project on disk is at every moment what the model in memory says."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="annotator-machine-"))
        self.desk = Desk()
        self.names: list[str] = []
        self.undone_names: list[str] = []
        self.ids = Ids()
        self.seconds = 0
        self.sound = True
        self.told: list[Changes] = []
        self.session = self._listening(
            small_project(self.folder / "p.sqlite", clock=lambda: self.desk.now, ids=self.ids)
        )

    def teardown(self) -> None:
        try:
            if self.sound:
                self._end()
        finally:
            self.session.close()
            shutil.rmtree(self.folder)

    def _end(self) -> None:
        assert list(self.session.faults()) == []
        before = whole(self.session)
        self.session._store.rebuild()
        assert whole(self.session) == before
        while self.session.next_undo():
            self._undo()
        assert whole(self.session) == self.desk.state.records()
        assert self.desk.done == []
        assert self.session.made_smaller or whole(self.session) == {}
        assert list(self.session.faults()) == []

    def _listening(self, session: Session) -> Session:
        session.listen(self.told.append)
        return session

    # -------------------------------------------------------- doing

    def _do(self, command: Command, group: str = "") -> None:
        self.sound = False
        self.seconds += 1
        self.desk.now = f"2026-11-22T10:{self.seconds // 60:02d}:{self.seconds % 60:02d}Z"
        self.desk.annotator = self.session.annotator
        events: Sequence[Event] = ()
        try:
            events = self.desk.do(command)
        except UserError as error:
            self._refused(type(error), lambda: self.session.do(command, group=group))
            return
        self.told.clear()
        assert self.session.do(command, group=group) == changes_of(events)
        assert self.told == ([changes_of(events)] if events else [])
        if events:
            self._remember(group)

    def _refused(self, kind: type[UserError], act: Callable[[], object]) -> None:
        self.told.clear()
        with pytest.raises(UserError) as caught:
            act()
        assert caught.type is kind
        assert self.told == []

    def _remember(self, group: str) -> None:
        if group and self.names[-1:] == [group]:
            events = self.desk.done.pop()
            self.desk.done[-1].extend(events)
        elif group in ("", *self.names, *self.undone_names):
            self.names.append(f"step {self.seconds}")
        else:
            self.names.append(group)
        self.undone_names.clear()

    def _undo(self) -> None:
        events = [reverse(each) for each in reversed(self.desk.done[-1])]
        self.desk.undo()
        self.undone_names.append(self.names.pop())
        assert self.session.undo() == changes_of(events)

    # -------------------------------------------------------- what there is

    def _article(self, pick: int) -> str:
        return _picked(self.desk.state.articles, pick)

    def _span(self, pick: int) -> str:
        return _picked(self.desk.state.spans_by_id, pick)

    def _ranges(self, article: str, places: list[int]) -> tuple[Range, ...]:
        text = self.desk.state.texts.get(article, "")
        inside = places if places[0] == 0 else sorted({it % (len(text) + 1) for it in places})
        return tuple(map(Range, inside[::2], inside[1::2]))

    # -------------------------------------------------------- rules

    @initialize(picks=st.lists(st.sampled_from([0, 1, 5]), min_size=1, max_size=2))
    def begin(self, picks: list[int]) -> None:
        self._do(ImportArticles(tuple(pool()[pick] for pick in picks)))

    @rule(picks=st.lists(st.integers(0, 5), min_size=1, max_size=3), group=st.booleans())
    def import_articles(self, picks: list[int], group: bool) -> None:
        self._do(ImportArticles(tuple(pool()[pick] for pick in picks)), "g_x" if group else "")

    @rule(picks=st.lists(PICKS, min_size=1, max_size=2))
    def remove_articles(self, picks: list[int]) -> None:
        self._do(RemoveArticles(tuple(self._article(pick) for pick in picks)))

    @rule(pick=PICKS, ranges=RANGES, label=LABELS, group=st.sampled_from(["", "", "g_x", "g_y"]))
    def add_span(self, pick: int, ranges: list[int], label: tuple, group: str) -> None:
        article = self._article(pick)
        self._do(AddSpan(article, self._ranges(article, ranges), *label), group)

    @rule(picks=st.lists(PICKS, min_size=1, max_size=3), label=LABELS)
    def relabel(self, picks: list[int], label: tuple) -> None:
        self._do(Relabel(tuple(self._span(pick) for pick in picks), *label))

    @rule(pick=PICKS, ranges=RANGES)
    def resize(self, pick: int, ranges: list[int]) -> None:
        span = self._span(pick)
        state = self.desk.state
        article = state.span(span).article if state.has_span(span) else ""
        self._do(ResizeSpan(span, self._ranges(article, ranges)))

    @rule(pick=PICKS, note=NOTES, group=st.sampled_from(["", "g_x"]))
    def note(self, pick: int, note: str, group: str) -> None:
        self._do(SetNote(self._span(pick), note), group)

    @rule(pick=PICKS, confidence=st.sampled_from([*CONFIDENCES, "sure"]))
    def confidence(self, pick: int, confidence: str) -> None:
        self._do(SetConfidence(self._span(pick), confidence))  # type: ignore[arg-type]

    @rule(pick=PICKS, entity=st.sampled_from(["", "Q1", "Ada"]))
    def entity(self, pick: int, entity: str) -> None:
        self._do(SetEntity(self._span(pick), entity))

    @rule(
        pick=PICKS,
        name=st.sampled_from(["role", "lemma", "mention", "target", "seat"]),
        values=st.lists(st.sampled_from(["Hero", "Spy", "NOM", "🙂"]), max_size=2),
        other=st.none() | PICKS,
    )
    def attribute(self, pick: int, name: str, values: list[str], other: int | None) -> None:
        named = values if other is None else [self._span(other)]
        self._do(SetAttribute(self._span(pick), name, tuple(named)))

    @rule(picks=st.lists(PICKS, min_size=1, max_size=3))
    def remove_spans(self, picks: list[int]) -> None:
        self._do(RemoveSpans(tuple(self._span(pick) for pick in picks)))

    @rule(begin=PICKS, end=PICKS, kind=st.sampled_from(["same_claim", "supports", "denies", ""]))
    def link(self, begin: int, end: int, kind: str) -> None:
        self._do(LinkSpans(self._span(begin), self._span(end), kind))

    @precondition(lambda self: self.desk.state.links_by_id)
    @rule(pick=PICKS)
    def unlink(self, pick: int) -> None:
        self._do(UnlinkSpans(_picked(self.desk.state.links_by_id, pick)))

    @rule(picks=st.lists(PICKS, min_size=1, max_size=3), status=st.sampled_from(STATUSES))
    def status(self, picks: list[int], status: str) -> None:
        self._do(SetStatus(tuple(map(self._article, picks)), status))  # type: ignore[arg-type]

    @rule(pick=PICKS, layer=st.sampled_from(["entity", "claim"]), done=st.booleans())
    def reviewed(self, pick: int, layer: str, done: bool) -> None:
        state = "done" if done else "open"
        self._do(SetReviewed(self._article(pick), layer, state))  # type: ignore[arg-type]

    @rule(pick=PICKS, regions=REGIONS)
    def regions(self, pick: int, regions: list[Region]) -> None:
        self._do(SetRegions(self._article(pick), tuple(regions)))

    @rule(pick=PICKS, label=st.sampled_from(["", "opinion", "reporting", "gone"]))
    def label_article(self, pick: int, label: str) -> None:
        self._do(LabelArticle(self._article(pick), "genre", label))

    @rule(
        pick=PICKS,
        field=st.sampled_from(["title", "language", "published", "event"]),
        value=st.sampled_from(["", "2025", "2025-08-12", "Ωραία"]),
    )
    def edit(self, pick: int, field: str, value: str) -> None:
        self._do(EditArticle(self._article(pick), field, value))  # type: ignore[arg-type]

    @rule()
    def undo(self) -> None:
        self.sound = False
        if self.desk.done:
            self._undo()
        else:
            self._refused(NothingToUndo, self.session.undo)

    @rule()
    def redo(self) -> None:
        self.sound = False
        if self.desk.undone:
            events = self.desk.undone[-1]
            self.desk.redo()
            self.names.append(self.undone_names.pop())
            assert self.session.redo() == changes_of(events)
        else:
            self._refused(NothingToUndo, self.session.redo)

    @rule(annotator=st.sampled_from(["ada", "bea"]))
    def somebody_else(self, annotator: str) -> None:
        self.session.annotator = annotator

    @rule()
    def close_and_reopen(self) -> None:
        path, annotator = self.session.path, self.session.annotator
        self.session.close()
        store = Store.open(path)
        self.session = self._listening(
            Session(store, annotator, clock=lambda: self.desk.now, ids=self.ids)
        )

    @rule(share=st.sampled_from([0.5, 0.8, 1.0]))
    def compact(self, share: float) -> None:
        """What was done from some act on stays undoable, and nothing else changes."""
        self.sound = False
        store = self.session._store
        first = max(1, round(store.log.position()[0] * share))
        plan = store.plan(first)
        if plan is not None:
            store.compact(plan, now=self.desk.now, go_on=lambda *_: True)
            del self.desk.done[: -plan.staying or None]
            del self.names[: -plan.staying or None]
            assert list(self.session.faults()) == []

    @invariant()
    def the_library_is_the_model(self) -> None:
        assert whole(self.session) == self.desk.state.records()
        assert (self.session.next_undo() is None) == (not self.desk.done)
        assert (self.session.next_redo() is None) == (not self.desk.undone)
        self.sound = True
