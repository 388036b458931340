"""A paragraph in another language is said in words: in the inspector, and of what is here."""

from typing import Any

import pytest

from annotator.app.languages import warm_up
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.commands.spans import AddSpan
from annotator.domain.span import Range
from annotator.ui.paragraph_language import language_said_at
from annotator.ui.wording import language_name
from tests.domain.conftest import record_of

HOME = "A polgármester szerint a híd mindenkié, és holnaptól újra lehet rajta közlekedni a városba."
OTHER = "The mayor said that the bridge belongs to everybody and would open again in the morning."


def test_it_is_said_of_the_paragraph_alone(hand: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    warm_up()
    record = record_of(f"{HOME}\n{OTHER}\n", language="hu", file="mixed.txt")
    hand.session.do(ImportArticles((record,)))
    article, library = record.article.id, hand.session.library
    place, wanted = len(HOME) + 5, f"paragraph in {language_name('en')}"
    assert language_said_at(library, article, position=place) == wanted
    assert language_said_at(library, article, position=5) == ""
    hand.open("mixed.txt")
    hand.view.set_caret(place)
    assert hand.window.workspace.panes.current.describe().endswith(f"; {wanted}")
    hand.session.do(AddSpan(article, (Range(place, place + 5),), "entity", "PER"))
    hand.view.select_span(hand.spans()[0].id)
    hand.settle()
    inspector = hand.window.workspace.inspector
    assert inspector._page.history.text().endswith(f"\n{wanted}")
    monkeypatch.setattr("annotator.ui.paragraph_language.is_warm", lambda: False)
    assert language_said_at(library, article, position=place) == ""
