"""The list's model: what each column shows, by what it sorts, and what the filter looks through."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.domain.choice import Choice
from annotator.domain.commands.articles import EditArticle, RemoveArticles, SetStatus
from annotator.domain.commands.spans import AddSpan
from annotator.domain.span import Range
from annotator.ui.list_models import (
    ARTICLE_ID,
    ARTICLES_MIME,
    ArticleModel,
    Column,
    dragged_articles,
)

Role = Qt.ItemDataRole


class Listed:
    """The model of a project, and the ids of its articles by their files."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.model = ArticleModel(session.library, lambda: session.annotator)
        session.listen(self.model.follow)
        self.ids = {row.article.file: row.article.id for row in session.library.rows()}

    def data(self, file: str, column: Column, role: Role = Role.DisplayRole) -> object:
        index = self.model.place(self.ids[file])
        return index.siblingAtColumn(column).data(role)


HU, RO, EL = "bridge_hu.txt", "bridge_ro.txt", "bridge_el.txt"


@pytest.fixture
def listed(qapp: object, project_path: Path) -> Iterator[Listed]:
    session = Session.open(project_path, "anna")
    yield Listed(session)
    session.close()


def test_the_model_obeys_qt(listed: Listed, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(listed.model)  # type: ignore[no-untyped-call]


def test_what_the_columns_show(listed: Listed) -> None:
    text = listed.session.library.text(listed.ids[HU])
    start = text.index("Kovács-Nagy Bálint")
    listed.session.do(AddSpan(listed.ids[HU], (Range(start, start + 18),), "entity", "PER"))
    shown = [listed.data(HU, column) for column in Column]
    assert shown == ["Megnyílt a zsombolyi híd", "hu", "2026-03-01", "◐", "1", "", ""]
    assert listed.data(HU, Column.STATUS, Role.AccessibleTextRole) == "In progress"
    assert listed.data(HU, Column.STATUS, Role.ToolTipRole) == "In progress"


def test_an_article_without_a_title_goes_by_its_file_in_italics(listed: Listed) -> None:
    listed.session.do(EditArticle(listed.ids[RO], "title", ""))
    assert listed.data(RO, Column.TITLE) == RO
    assert listed.data(RO, Column.TITLE, Role.FontRole).italic()  # type: ignore[attr-defined]
    assert listed.data(HU, Column.TITLE, Role.FontRole) is None


def test_a_title_never_becomes_html(listed: Listed) -> None:
    listed.session.do(EditArticle(listed.ids[RO], "title", "<img src=x>"))
    assert "<" not in str(listed.data(RO, Column.TITLE, Role.ToolTipRole))


def test_every_column_has_a_heading_and_says_in_full_what_it_is(listed: Listed) -> None:
    across = Qt.Orientation.Horizontal
    tips = [listed.model.headerData(c, across, Role.ToolTipRole) for c in Column]
    assert len(set(tips)) == len(Column)
    assert listed.model.headerData(0, across) == "Title"
    assert listed.model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_change_is_shown_in_its_row_alone(listed: Listed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.model.dataChanged) as told:
        listed.session.do(SetStatus((listed.ids[EL],), "done"))
    assert told.args[0].data(ARTICLE_ID) == listed.ids[EL]
    assert listed.data(EL, Column.STATUS) == "●"
    assert listed.data(HU, Column.STATUS) == "○"


def test_the_status_is_the_annotators_own_or_else_that_of_the_others(listed: Listed) -> None:
    listed.session.do(SetStatus((listed.ids[EL],), "done"))
    listed.session.annotator = "berta"
    assert listed.data(EL, Column.STATUS) == "●"
    listed.session.do(SetStatus((listed.ids[EL],), "in_progress"))
    assert listed.data(EL, Column.STATUS) == "◐"


def test_an_article_that_goes_leaves_the_list_and_comes_back(listed: Listed) -> None:
    listed.session.do(RemoveArticles((listed.ids[EL],)))
    assert listed.model.rowCount() == 2
    assert not listed.model.place(listed.ids[EL]).isValid()
    listed.session.undo()
    assert listed.model.rowCount() == 3


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ("ZSOMBOLYI", {HU}),
        ("bridge_r", {RO}),
        ("híd megnyílt", {HU}),
        ("zsombolyi hid", {HU}),
        ("ΓΈΦΥΡΑ", {EL}),
        ("γεφυρα", {EL}),
        ("2026-03", {HU, RO}),
        ("nowhere", set()),
        ("  ", {HU, RO, EL}),
    ],
)
def test_the_filter_wants_every_word_somewhere(listed: Listed, words: str, files: set[str]) -> None:
    listed.session.do(SetStatus((listed.ids[EL],), "skipped"))
    listed.session.do(EditArticle(listed.ids[EL], "title", "Άνοιξε η γέφυρα"))
    model = listed.model
    model.set_filter(words)
    found = {model.index(row, 0).data(ARTICLE_ID) for row in range(model.rowCount())}
    assert found == {listed.ids[file] for file in files}


def test_counts_sort_as_numbers_and_statuses_in_the_order_of_the_work(listed: Listed) -> None:
    session = listed.session
    for file, count in ((HU, 10), (RO, 2)):
        for start in range(count):
            word = Range(30 + start, 31 + start)
            label = ("PER", "ORG", "GPE", "LOC")[start % 4]
            if session.library.text(listed.ids[file])[word.start].strip():
                session.do(AddSpan(listed.ids[file], (word,), "entity", label))
    session.do(SetStatus((listed.ids[EL],), "done"))
    model = listed.model

    def order(column: Column) -> list[str]:
        model.sort(column, Qt.SortOrder.DescendingOrder)
        files = {article: file for file, article in listed.ids.items()}
        return [files[model.index(row, 0).data(ARTICLE_ID)] for row in range(3)]

    assert order(Column.ENTITY) == [HU, RO, EL]
    assert order(Column.STATUS)[0] == EL
    assert order(Column.DATE)[2] == EL


def test_articles_that_are_dragged_are_found_again(listed: Listed) -> None:
    model = listed.model
    indexes = [model.index(row, column) for row in (0, 1) for column in range(3)]
    data = model.mimeData(indexes)
    assert dragged_articles(data) == [model.index(row, 0).data(ARTICLE_ID) for row in (0, 1)]
    assert dragged_articles(QMimeData()) == []
    assert model.flags(indexes[0]) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b"3", b"[[3]]", b"\xff", b"[" * 99_999])
def test_what_another_program_drags_under_that_name_is_no_article(content: bytes) -> None:
    data = QMimeData()
    data.setData(ARTICLES_MIME, content)
    assert dragged_articles(data) == []


def test_a_language_that_is_not_sure_has_a_question_mark_to_be_found_by(listed: Listed) -> None:
    listed.session.do(EditArticle(listed.ids[EL], "language", ""))
    assert listed.data(EL, Column.LANGUAGE) == "?"
    assert listed.data(EL, Column.LANGUAGE, Role.ToolTipRole) == "Language unknown"
    assert listed.data(HU, Column.LANGUAGE, Role.AccessibleTextRole) == "magyar (hu)"


def test_only_what_is_chosen_is_shown(listed: Listed) -> None:
    listed.session.do(EditArticle(listed.ids[EL], "language", "el"))
    listed.model.set_choice(Choice(language="el"))
    assert listed.model.rowCount() == 1
    assert listed.model.total == 3
    assert listed.model.place(listed.ids[EL]).row() == 0
    assert not listed.model.place(listed.ids[HU]).isValid()
    assert not listed.model.place("").isValid()


def test_an_article_that_changes_stays_until_the_list_is_made_anew(listed: Listed) -> None:
    listed.model.set_choice(Choice(status="new"))
    listed.session.do(SetStatus((listed.ids[EL],), "done"))
    assert listed.data(EL, Column.STATUS) == "●"
    listed.model.reload()
    assert not listed.model.place(listed.ids[EL]).isValid()


def test_rows_are_read_page_by_page(listed: Listed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.ui.article_rows.PAGE", 2)
    listed.model.reload()
    listed.model.index(0, 0).data()
    assert len(listed.model._rows) == 2
    listed.model.index(2, 0).data()
    assert len(listed.model._rows) == 3
    monkeypatch.setattr("annotator.ui.article_rows.MOST", 2)
    listed.model._rows.pop(listed.model._groups.rows[0])
    listed.model._rows[-1] = listed.model._rows[listed.model._groups.rows[1]]
    listed.model.index(0, 0).data()
    assert len(listed.model._rows) == 2


def test_a_long_list_is_looked_through_bit_by_bit(
    listed: Listed, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for name in ("FIRST", "STEP"):
        monkeypatch.setattr(f"annotator.ui.list_words.{name}", 1)
    listed.model.set_filter("txt")
    assert listed.model.rowCount() == 1
    qtbot.waitUntil(lambda: listed.model.rowCount() == 3)
    assert not listed.model._more.isActive()


def test_a_long_list_waits_until_an_import_is_done(
    listed: Listed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.article_rows.FEW", 1)
    listed.session.do(RemoveArticles((listed.ids[EL],)))
    assert listed.model._later.isActive()
    gone = listed.model.index(listed.model.place(listed.ids[HU]).row(), 0)
    assert gone.data() is not None
    listed.model._later.timeout.emit()
    assert listed.model.rowCount() == 2
