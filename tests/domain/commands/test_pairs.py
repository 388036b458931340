"""Commands on pairs of articles that were proposed as reports on the same event."""

import pytest

from annotator.domain.commands.articles import RemoveArticles
from annotator.domain.commands.pairs import RejectPair
from annotator.domain.errors import NotFound, UserError
from annotator.domain.events import PairRejected, PairRestored
from tests.domain.conftest import Desk


def test_a_pair_is_rejected_once_whichever_comes_first(
    desk: Desk, article: str, other: str
) -> None:
    first, second = sorted((article, other))
    assert desk.do(RejectPair(second, first)) == (PairRejected(first, second, "ada"),)
    assert desk.do(RejectPair(first, second)) == ()
    assert RejectPair(first, second).detail == ""


def test_what_is_no_pair_is_refused(desk: Desk, article: str) -> None:
    with pytest.raises(UserError, match="no pair with itself"):
        desk.do(RejectPair(article, article))
    with pytest.raises(NotFound):
        desk.do(RejectPair(article, "a_none"))


def test_an_article_that_leaves_takes_its_rejections_along(
    desk: Desk, article: str, other: str
) -> None:
    first, second = sorted((article, other))
    desk.do(RejectPair(first, second))
    events = desk.do(RemoveArticles((first,)))
    assert PairRestored(first, second, "ada") in events
