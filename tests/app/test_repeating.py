"""Lines that stand in three articles of a source are marked in all of them, at the import."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.app.importing import Importer, Preparation
from annotator.app.repeating import same_lines
from annotator.app.session import Session
from annotator.domain.commands.articles import EditArticle, RemoveArticles
from annotator.domain.commands.regions import MarkLines
from annotator.domain.span import Range

Preparing = Callable[..., Preparation]
PLEA = "Support the ferry and its paper with a small sum each month, if you can."


@pytest.fixture
def bring(empty: Session, preparation: Preparing, tmp_path: Path) -> Callable[..., list[str]]:
    """Imports texts from files; gives the ids of the articles."""

    def brought(*texts: str) -> list[str]:
        paths = []
        for text in texts:
            path = tmp_path / f"{len(list(tmp_path.glob('*.txt')))}.txt"
            path.write_text(text, "utf-8")
            paths.append(path)
        importer = Importer(empty)
        before = {row.article.id for row in empty.library.rows()}
        for item in preparation().of(paths):
            importer.take(item)
        importer.finish()
        return [r.article.id for r in empty.library.rows() if r.article.id not in before]

    return brought


def page(number: int, line: str = PLEA) -> str:
    return (
        f"The mayors met for the {number}th time and said that nothing is decided about the ferry, "
        f"which {number} people had asked for.\n\n{line}\n\n"
        f"Nobody knows who is to pay the {number} crowns that the new landing stage will cost, and "
        "the council does not meet before the autumn.\n"
    )


def marked(session: Session, article: str) -> list[str]:
    text = session.library.text(article)
    return [
        text[each.start : each.end]
        for each in session.library.regions(article)
        if each.origin == "repeated"
    ]


def test_the_third_article_marks_the_first_two_and_undo_takes_all_back(
    empty: Session, bring: Callable[..., list[str]]
) -> None:
    first, second = bring(page(1), page(2))
    assert marked(empty, first) == marked(empty, second) == []
    (third,) = bring(page(3))
    assert [marked(empty, each) for each in (first, second, third)] == [[PLEA]] * 3
    (fourth,) = bring(page(4))
    assert marked(empty, fourth) == [PLEA]
    empty.undo()
    empty.undo()
    assert [row.article.id for row in empty.library.rows()] == [first, second]
    assert marked(empty, first) == marked(empty, second) == []
    assert list(empty.faults()) == []


def test_three_at_once_are_enough(empty: Session, bring: Callable[..., list[str]]) -> None:
    assert [marked(empty, each) for each in bring(page(1), page(2), page(3))] == [[PLEA]] * 3


def test_articles_that_left_do_not_count(empty: Session, bring: Callable[..., list[str]]) -> None:
    first, _ = bring(page(1), page(2))
    empty.do(RemoveArticles((first,)))
    (third,) = bring(page(3))
    assert marked(empty, third) == []


def test_what_was_marked_by_hand_once_is_known_in_the_next_article(
    empty: Session, bring: Callable[..., list[str]]
) -> None:
    (first,) = bring(page(1))
    place = page(1).index(PLEA)
    empty.do(MarkLines(first, place, place, "boilerplate"))
    (second,) = bring(page(2))
    assert marked(empty, second) == [PLEA]
    assert [each.origin for each in empty.library.regions(first)] == ["manual"]


def test_what_was_called_body_by_hand_stays_body(
    empty: Session, bring: Callable[..., list[str]]
) -> None:
    first, *_ = bring(page(1), page(2), page(3))
    place = page(1).index(PLEA)
    empty.do(MarkLines(first, place, place, "body"))
    (fourth,) = bring(page(4))
    assert marked(empty, fourth) == marked(empty, first) == []


def test_copies_of_an_article_are_not_furniture(
    empty: Session, bring: Callable[..., list[str]]
) -> None:
    poem = "The river took the ferry away,\nthe mayors came on Sunday to stay,\nand left on Monday."
    copies = bring(*(f"{poem}\n{number}{number}{number}" for number in range(4)))
    assert [marked(empty, each) for each in copies] == [[]] * 4


def test_a_mark_is_spread_to_the_other_articles_of_the_source_as_one_step(
    empty: Session, bring: Callable[..., list[str]]
) -> None:
    first, second = bring(page(1), page(2))
    (third,) = bring(page(3, "Another line."))
    place = page(1).index(PLEA)
    where = Range(place, place)
    empty.do(MarkLines(first, *where, "boilerplate"))
    command = same_lines(empty.library, first, place=where).spread(empty.library, "boilerplate")
    assert [article for article, _ in command.lines] == [second]
    empty.do(command)
    assert [marked(empty, each) for each in (second, third)] == [[PLEA], []]
    again = same_lines(empty.library, first, place=where).spread(empty.library, "boilerplate")
    assert again.lines == ()
    assert list(empty.faults()) == []
    empty.undo()
    assert marked(empty, second) == []
    assert [each.origin for each in empty.library.regions(first)] == ["manual"]


def test_lines_of_another_source_are_others(
    empty: Session, bring: Callable[..., list[str]]
) -> None:
    first, second = bring(page(1), page(2))
    empty.do(EditArticle(second, "source", "another.example"))
    place = page(1).index(PLEA)
    assert same_lines(empty.library, first, place=Range(place, place)).articles == {}


def test_body_is_spread_too_but_not_where_a_person_said_else(
    empty: Session, bring: Callable[..., list[str]]
) -> None:
    first, second, third = bring(page(1), page(2), page(3))
    place = page(1).index(PLEA)
    where = Range(place, place)
    empty.do(MarkLines(third, place, place, "caption"))
    empty.do(MarkLines(first, *where, "body"))
    command = same_lines(empty.library, first, place=where).spread(empty.library, "body")
    assert [article for article, _ in command.lines] == [second]
    empty.do(command)
    assert marked(empty, second) == []
    assert [each.kind for each in empty.library.regions(third)] == ["caption"]
    assert list(empty.faults()) == []


def test_long_lines_stand_nowhere_else(empty: Session, bring: Callable[..., list[str]]) -> None:
    first, _ = bring(page(1), page(2))
    assert same_lines(empty.library, first, place=Range(0, 9)).articles == {}
