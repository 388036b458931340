"""One key offers languages; the status bar tells that of the paragraph one is in."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from annotator.app.languages import warm_up
from annotator.domain.commands.articles import EditArticle


def bar(hand: Any) -> str:
    text: str = hand.window._status._language.text()
    return text


def test_the_key_opens_the_menu_and_a_digit_chooses(hand: Any) -> None:
    hand.view.setFocus()
    hand.press(Qt.Key.Key_F4)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [each for each in menu.actions() if each.text().startswith("&")]
    assert [each.isChecked() for each in offered[:2]] == [True, False]
    assert offered[0].text() == "&1  magyar (hu)"
    offered[1].trigger()
    menu.close()
    article = hand.session.library.article(hand.article("bridge_hu.txt"))
    assert (article.language, article.language_confidence) == ("ro", 1.0)
    assert hand.window.said() == "Language: română (ro)"
    hand.window.workspace.undo()
    assert hand.session.library.article(article.id).language == "hu"


def test_all_other_languages_are_below(hand: Any) -> None:
    menu = hand.window.workspace.languages.menu(hand.article("bridge_hu.txt"))
    more: Any = menu.actions()[-1].menu()
    texts = [each.text() for each in more.actions()]
    assert "suomi (fi)" in texts
    assert len(texts) > 40
    menu.deleteLater()


def test_the_paragraph_of_the_caret_may_be_in_another_language(hand: Any) -> None:
    warm_up()
    hand.open("bridge_ro.txt")
    languages = hand.window.workspace.languages
    hand.view.set_caret(hand.range_of("Primarul")[0])
    languages._tell()
    assert bar(hand) == "hu · here ro"
    hand.session.do(EditArticle(hand.article("bridge_ro.txt"), "language", "ro"))
    languages._tell()
    assert bar(hand) == "ro"


def test_without_an_article_there_is_nothing_to_tell_or_choose(hand: Any) -> None:
    hand.window.workspace.panes.close_pane(hand.window.workspace.panes.current)
    hand.window.workspace.languages.choose()
    hand.window.workspace.languages._tell()
    assert QApplication.activePopupWidget() is None
    assert bar(hand) == ""
