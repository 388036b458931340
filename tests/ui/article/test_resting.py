"""Where a caret may come to rest."""

from annotator.domain.article import Region
from annotator.ui.article.resting import Resting
from tests.ui.article.conftest import Desk

TEXT = "menü\r\nmegosztás\r\n\r\nA hajó elment.\r\nkapcsolódó\r\ncikkek"


def folded(desk: Desk) -> Resting:
    aside = [(0, 17), (TEXT.index("kap"), len(TEXT))]
    desk.show(TEXT, regions=[Region("boilerplate", *each) for each in aside])
    desk.view.set_folded(True)
    return desk.view._resting


def test_it_passes_over_what_is_folded(desk):
    resting = folded(desk)
    body, end = TEXT.index("A hajó"), TEXT.index("elment.") + 7
    assert resting.in_sight(2, on=True) == TEXT.index("\r\nA hajó")  # the empty line before it
    assert resting.in_sight(2, on=False) == TEXT.index("\r\nA hajó")
    assert resting.in_sight(body + 3, on=True) == body + 3
    assert resting.in_sight(len(TEXT) - 2, on=True) == end
    assert resting.in_sight(len(TEXT) - 2, on=False) == end


def test_where_everything_is_folded_it_stays(desk):
    desk.show("menü\ncikkek", regions=[Region("boilerplate", 0, 11)])
    desk.view.set_folded(True)
    assert desk.view._resting.in_sight(7, on=True) == 7


def test_behind_a_carriage_return_it_goes_before_it_or_on(desk):
    desk.show(TEXT)
    resting, at = desk.view._resting, TEXT.index("\r")
    assert resting.beside_return(at, on=True) == at
    assert resting.beside_return(at + 1, on=False) == at
    assert resting.beside_return(at + 1, on=True) == at + 2
