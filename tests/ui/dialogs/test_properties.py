"""What is known about an article is corrected in place, and undo shows at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.domain.article import ArticleLabel
from annotator.domain.commands.articles import EditArticle, LabelArticle, RemoveArticles
from annotator.domain.errors import UserError
from annotator.ui.bridge import Bridge
from annotator.ui.dialogs.properties import FIELDS, PropertiesDialog


class Properties:
    """The dialog joined to a session, as the window joins it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.parent = QWidget()
        self.bridge = Bridge(session)
        self.said: list[str] = []
        self.dialog = PropertiesDialog(
            session.library, self.bridge.changed, annotator="anna", parent=self.parent
        )
        self.dialog.edit_requested.connect(lambda *edit: self.do(EditArticle(*edit)))
        self.dialog.label_requested.connect(lambda *label: self.do(LabelArticle(*label)))
        rows = session.library.rows()
        self.ids = {row.article.file: row.article.id for row in rows}
        self.article = self.ids["bridge_hu.txt"]
        self.dialog.show_article(self.article)

    def do(self, command: EditArticle | LabelArticle) -> None:
        try:
            self.session.do(command)
        except UserError as error:
            self.said.append(str(error))

    def field(self, name: str) -> QLineEdit:
        return self.dialog._fields[name]  # type: ignore[index]

    def type(self, name: str, text: str) -> None:
        self.field(name).setFocus()
        self.field(name).selectAll()
        QTest.keyClicks(self.field(name), text)
        QTest.keyClick(self.field(name), Qt.Key.Key_Return)


@pytest.fixture
def properties(project_path: Path, qtbot: QtBot) -> Iterator[Properties]:
    session = Session.open(project_path, "anna")
    made = Properties(session)
    qtbot.addWidget(made.parent)
    qtbot.waitExposed(made.dialog)
    yield made
    made.dialog.close()
    session.close()


def test_every_field_is_shown_and_can_be_corrected(properties: Properties) -> None:
    values = dict(
        zip(FIELDS, ("T", "ro", "2026-03", "S", "A", "http://x", "E", "P; Q"), strict=True)
    )
    for name, value in values.items():
        properties.type(name, value)
    article = properties.session.library.article(properties.article)
    found = {name: getattr(article, name) for name in FIELDS}
    assert found == values | {"topics": ("P", "Q")}
    assert properties.field("topics").text() == "P; Q"
    assert properties.said == []


def test_undo_is_shown(properties: Properties) -> None:
    properties.type("title", "Other")
    properties.session.undo()
    assert properties.field("title").text() == "Megnyílt a zsombolyi híd"


def test_what_is_refused_goes_back_to_what_it_was(properties: Properties) -> None:
    properties.type("published", "yesterday")
    assert "yesterday" in properties.said[0]
    assert properties.field("published").text() == "2026-03-01"


def test_what_is_being_typed_outlives_a_change_elsewhere(properties: Properties) -> None:
    properties.field("source").setFocus()
    QTest.keyClicks(properties.field("source"), "Folyami")
    properties.session.do(EditArticle(properties.article, "title", "Másik"))
    assert properties.field("source").text() == "Folyami"
    assert properties.field("title").text() == "Másik"


def test_another_article_first_takes_over_what_was_typed(properties: Properties) -> None:
    QTest.keyClicks(properties.field("source"), "Folyami Hirlap")
    properties.dialog.show_article(properties.ids["bridge_ro.txt"])
    article = properties.session.library.article(properties.article)
    assert article.source == "Folyami Hirlap"
    assert properties.field("source").text() != "Folyami Hirlap"


def test_the_genre_is_the_annotators_own(properties: Properties) -> None:
    combo = properties.dialog._labels["genre"]
    QTest.keyClick(combo, Qt.Key.Key_Down)
    labels = properties.session.library.labels(properties.article)
    assert list(labels) == [ArticleLabel("genre", combo.currentData(), "anna")]
    QTest.keyClick(combo, Qt.Key.Key_Home)
    assert list(properties.session.library.labels(properties.article)) == []


def test_it_goes_with_its_article(properties: Properties) -> None:
    properties.session.do(RemoveArticles((properties.article,)))
    assert not properties.dialog.isVisible()


def test_it_says_what_file_it_was(properties: Properties) -> None:
    said = properties.dialog._about.text()
    assert "bridge_hu.txt" in said
    assert "utf-8" in said


def test_it_says_how_sure_the_language_is_and_which_others_there_are(
    properties: Properties,
) -> None:
    said = properties.dialog._about.text()
    assert "language sure to 100 %" in said
    assert "paragraphs in others" not in said
    rows = properties.session.library.rows()
    (romanian,) = [row.article.id for row in rows if row.article.file == "bridge_ro.txt"]
    properties.dialog.show_article(romanian)
    assert "paragraphs in others: 1 × română (ro)" in properties.dialog._about.text()
