"""What is done about events, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.domain.commands.articles import ImportArticles, SetRegions
from annotator.ui.event_acts import EventActs
from annotator.ui.main_window import MainWindow
from tests.analysis.conftest import REPORTS
from tests.domain.conftest import record_of
from tests.ui.conftest import MakeWindow

NAMES = ("visit_ro", "visit_en", "law_ro", "law_ru", "illness_ro")
VISIT = {"visit_ro.txt", "visit_en.txt"}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("events") / "events.sqlite"
    session = Session.create(path, "anna")
    records = [
        record_of(
            REPORTS[name].body,
            title=name,
            file=f"{name}.txt",
            language=REPORTS[name].language,
            published=REPORTS[name].published,
        )
        for name in NAMES
    ]
    copy = REPORTS["illness_ro"].body + "Mai multe la ora opt.\n"
    records.append(record_of(copy, file="copy.txt", language="ro"))
    session.do(ImportArticles(tuple(records)))
    session.close()
    return path.read_bytes()


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path, corpus: bytes) -> MainWindow:
    path = tmp_path / "events.sqlite"
    path.write_bytes(corpus)
    made = make_window()
    assert made.open_project(path), made.said()
    return made


@pytest.fixture
def acts(window: MainWindow) -> EventActs:
    trigger(window, "view.events")
    assert window._events is not None
    return window._events


def trigger(window: MainWindow, name: str) -> None:
    window._menus.actions[name].trigger()


def files(acts: EventActs, articles: tuple[str, ...]) -> set[str]:
    return {acts._library.article(each).file for each in articles}


def events(window: MainWindow) -> dict[str, str]:
    rows = window.workspace.session.library.rows()
    return {row.article.file: row.article.event for row in rows}


def shown(window: MainWindow) -> list[str]:
    panes = window.workspace.panes.all()
    library = window.workspace.session.library
    return [library.article(pane.article).file if pane.article else "" for pane in panes]


def test_opening_the_panel_looks_for_pairs_at_once(window: MainWindow, acts: EventActs) -> None:
    assert "Pairs: 2" in window.said()
    assert QApplication.focusWidget() is acts.panel.list
    entry = acts.panel.current()
    assert entry is not None
    assert files(acts, entry.articles) == VISIT


def test_a_pair_is_accepted_with_one_key_and_that_is_one_step(
    window: MainWindow, acts: EventActs
) -> None:
    QTest.keyClick(acts.panel.list, Qt.Key.Key_A)
    named = events(window)
    assert {file for file, event in named.items() if event} == VISIT
    assert set(named.values()) - {""} == {"2025-06-02-tamm-dragomir"}
    rest = acts.panel.current()
    assert rest is not None and files(acts, rest.articles) == {"law_ro.txt", "law_ru.txt"}
    trigger(window, "edit.undo")
    acts._soon.now()
    assert set(events(window).values()) == {""}
    assert len(acts.panel._entries["pairs"]) == 2


def test_a_rejected_pair_is_not_proposed_again(window: MainWindow, acts: EventActs) -> None:
    QTest.keyClick(acts.panel.list, Qt.Key.Key_R)
    assert len(acts.panel._entries["pairs"]) == 1
    trigger(window, "event.find")
    assert len(acts.panel._entries["pairs"]) == 1
    assert window._menus.actions["edit.undo"].text().endswith("rejecting a pair")


def test_a_group_of_copies_is_accepted_or_rejected_whole(
    window: MainWindow, acts: EventActs
) -> None:
    acts.panel.turn_to("copies")
    entry = acts.panel.current()
    assert entry is not None
    assert files(acts, entry.articles) == {"illness_ro.txt", "copy.txt"}
    trigger(window, "event.accept")
    assert len({event for event in events(window).values() if event}) == 1
    trigger(window, "edit.undo")
    acts._soon.now()
    trigger(window, "event.reject")
    assert acts.panel._entries["copies"] == []


def test_an_event_that_is_there_takes_in_what_is_accepted(
    window: MainWindow, acts: EventActs
) -> None:
    QTest.keyClick(acts.panel.list, Qt.Key.Key_A)
    QTest.keyClick(acts.panel.list, Qt.Key.Key_A)
    acts.panel.turn_to("events")
    both = acts.panel._entries["events"]
    joined = type(both[0])((*both[0].articles, *both[1].articles), "", ())
    acts.accept(joined)
    assert len({event for event in events(window).values() if event}) == 1
    acts.reject(joined)
    assert "Only what is proposed" in window.said()


def test_what_belongs_together_opens_in_panes_and_the_keyboard_stays(
    window: MainWindow, acts: EventActs
) -> None:
    QTest.keyClick(acts.panel.list, Qt.Key.Key_Return)
    assert set(shown(window)) == VISIT
    assert QApplication.focusWidget() is acts.panel.list
    trigger(window, "event.next")
    assert set(shown(window)) == {"law_ro.txt", "law_ru.txt"}
    trigger(window, "event.next")
    assert "no further" in window.said()
    trigger(window, "event.open")
    assert set(shown(window)) == {"law_ro.txt", "law_ru.txt"}


def test_the_event_of_the_article_that_is_read_opens(window: MainWindow, acts: EventActs) -> None:
    workspace = window.workspace
    article = next(r.article.id for r in workspace.session.library.rows() if r.article.event == "")
    workspace.open(article)
    trigger(window, "event.open")
    assert "of no event" in window.said()
    acts.panel.list.setFocus()
    QTest.keyClick(acts.panel.list, Qt.Key.Key_A)
    member = next(r.article.id for r in workspace.session.library.rows() if r.article.event)
    workspace.open(member)
    trigger(window, "event.open")
    assert set(shown(window)) == VISIT


def test_of_many_articles_one_of_each_language_opens_first(
    window: MainWindow, acts: EventActs
) -> None:
    rows = sorted(acts._library.rows(), key=lambda row: row.article.language != "ro")
    entry = acts.panel.current()
    assert entry is not None
    acts.open(type(entry)(tuple(row.article.id for row in rows), "", ()))
    library = window.workspace.session.library
    languages = [library.article(p.article).language for p in window.workspace.panes.all()]
    assert len(languages) == 4
    assert set(languages[:3]) == {"ro", "ru", "en"}
    assert "4 of the 6 articles" in window.said()


def test_what_is_proposed_grows_stale(window: MainWindow, acts: EventActs) -> None:
    article = acts._library.rows()[0].article.id
    window.workspace.session.do(SetRegions(article, ()))
    assert acts.panel._button.text() == "Look for pairs"
    window.workspace.session.do(ImportArticles((record_of("A new one."),)))
    assert acts.panel._button.text() == "Look again"


def test_without_a_choice_nothing_is_done(window: MainWindow, acts: EventActs) -> None:
    acts.panel.turn_to("events")
    trigger(window, "event.accept")
    assert "No pair is chosen" in window.said()


def test_a_panel_that_is_hidden_asks_for_nothing(
    make_window: MakeWindow, tmp_path: Path, corpus: bytes, qtbot: QtBot
) -> None:
    path = tmp_path / "events.sqlite"
    path.write_bytes(corpus)
    window = make_window()
    window.open_project(path)
    assert window._events is not None
    window.workspace.session.do(ImportArticles((record_of("A new one."),)))
    qtbot.wait(5)
    assert window._events._articles == {}
    window.close_project()
    assert window._events is None
