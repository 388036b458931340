"""Rows with a text are exact, and others are put together."""

import pytest

from annotator.formats.extracted import Origin
from annotator.formats.foreign import ForeignArticle
from annotator.formats.protocol import ReadProblem
from annotator.formats.token_rows import TokenRow, articles_of, fault_of, found_offsets

ORIGIN = Origin("x", "")


def exact(start: int, text: str = "Ada swam.\n", article: str = "a") -> TokenRow:
    return TokenRow(
        line=start + 1,
        article=article,
        words=("Ada", "swam"),
        spans=(("PER", 0, 1),),
        text=text,
        offsets=((0, 3), (4, 8)),
        start=start,
    )


def made(*rows: TokenRow | ReadProblem) -> list[ForeignArticle | ReadProblem]:
    return list(articles_of(rows, origin=ORIGIN, name="x"))


def told(each: ForeignArticle | ReadProblem) -> object:
    if isinstance(each, ReadProblem):
        return each.line
    return each.text, [(span.label, span.numbers) for span in each.spans]


def test_rows_that_go_on_are_one_text() -> None:
    assert [told(each) for each in made(exact(0), exact(10), exact(0), exact(0, article="b"))] == [
        ("Ada swam.\nAda swam.\n", [("PER", ((0, 3),)), ("PER", ((10, 13),))]),
        ("Ada swam.\n", [("PER", ((0, 3),))]),
        ("Ada swam.\n", [("PER", ((0, 3),))]),
    ]


def test_others_are_put_together_from_words_or_from_lines() -> None:
    words = TokenRow(line=1, article="a", words=("Ada", ",", "Bob"), spans=(("X", 1, 3),))
    assert [told(each) for each in made(words, exact(-1, "Ada swam."), words)] == [
        (
            "Ada , Bob\nAda swam.\nAda , Bob",
            [("X", ((4, 9),)), ("PER", ((10, 13),)), ("X", ((24, 29),))],
        )
    ]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (TokenRow(line=7, article="", words=("a",), text="a"), "1 tokens and 0 offsets"),
        (
            TokenRow(line=7, article="", words=("a",), text="b", offsets=((0, 1),)),
            'the token "a" is not at 0–1 of the text',
        ),
        (
            TokenRow(line=7, article="", words=("",), text="b", offsets=((1, 1),)),
            'the token "" is not at 1–1 of the text',
        ),
    ],
)
def test_a_row_with_a_fault_is_told_with_its_line(row: TokenRow, fault: str) -> None:
    assert fault in fault_of(row)
    problem, article = made(row, exact(0))
    assert isinstance(problem, ReadProblem)
    assert (problem.line, problem.fatal, problem.message) == (7, True, fault_of(row))
    assert isinstance(article, ForeignArticle)


def test_a_span_past_the_tokens_is_left_out_and_its_row_comes_in() -> None:
    spans = (("X", 0, 2), ("PER", 0, 1), ("X", 0, 0), ("X", -1, 1))
    *problems, article = made(TokenRow(line=7, article="", words=("Ada",), spans=spans))
    assert isinstance(article, ForeignArticle)
    assert [each.label for each in article.spans] == ["PER"]
    told_of = [each for each in problems if isinstance(each, ReadProblem)]
    assert [(it.line, it.fatal, it.refused) for it in told_of] == [(7, False, 1)] * 3
    assert "0–2 is left out: it passes the 1 tokens" in told_of[0].message


def test_problems_are_handed_on() -> None:
    problem = ReadProblem("x", 1, "bad")
    assert made(problem) == [problem]
    assert fault_of(exact(0)) == ""


def test_words_are_found_one_after_the_other() -> None:
    assert found_offsets(["a", "b", "a"], "a  ba") == ((0, 1), (3, 4), (4, 5))
    assert found_offsets(["b", "a", "a"], "a  ba") is None
    assert found_offsets([], "x") == ()
