"""What counts as read: what stood in view, and not what only passed by."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.seen import LONG_ENOUGH, Seen, without

TEXT = "x" * 100


def test_of_a_new_text_nothing_is_read():
    seen = Seen(TEXT)
    assert (seen.read, seen.unread(), seen.share()) == ((), ((0, 100),), 0.0)
    assert not seen.is_waiting()


def test_what_stands_in_view_is_read_after_a_while_and_not_before():
    seen = Seen(TEXT)
    assert [seen.look([(10, 40)], now) for now in (5000, 5200, 5599)] == [False] * 3
    assert not seen.read and seen.is_waiting()
    assert seen.look([(10, 40)], 5000 + LONG_ENOUGH)
    assert seen.read == ((10, 40),) and not seen.is_waiting()
    assert seen.unread() == ((0, 10), (40, 100))
    assert seen.share() == 0.3
    assert not seen.look([(10, 40)], 7000)


def test_what_is_scrolled_past_is_not_read():
    seen = Seen(TEXT)
    for step in range(8):
        seen.look([(step * 10, step * 10 + 20)], step * 100)
    assert seen.read == ()


def test_what_stays_in_view_while_one_scrolls_goes_on_counting():
    seen = Seen(TEXT)
    for step in range(7):
        seen.look([(step, step + 30)], step * 100)
    assert seen.read == ((6, 30),)


def test_who_looks_away_begins_again():
    seen = Seen(TEXT)
    seen.look([(0, 50)], 0)
    seen.look((), 300)
    assert not seen.is_waiting()
    seen.look([(0, 50)], 500)
    seen.look([(0, 50)], 500 + LONG_ENOUGH - 1)
    assert seen.read == ()
    assert seen.look([(0, 50)], 500 + LONG_ENOUGH)


def test_a_page_and_the_next_leave_no_line_end_between_them():
    text = "One line.\r\n\r\nAnd two.\n"
    first, second = (0, 9), (13, 21)
    seen = Seen(text)
    for page, start in ((first, 0), (second, 1000)):
        seen.look([page], start)
        seen.look([page], start + LONG_ENOUGH)
    assert seen.read == ((0, len(text)),) and seen.unread() == () and seen.share() == 1.0
    assert Seen(text, [second]).unread() == ((0, 9),)


def test_parts_that_are_folded_away_are_not_in_view():
    seen = Seen(TEXT)
    for now in (0, 1000):
        seen.look([(0, 20), (60, 80)], now)
    assert seen.unread() == ((20, 60), (80, 100))
    seen.add([(20, 60)])
    assert seen.unread() == ((80, 100),)


def test_it_is_taken_up_again():
    read = [[0, 10], [30, 40]]
    seen = Seen(TEXT, ((start, end) for start, end in read))
    assert seen.read == ((0, 10), (30, 40))
    assert Seen(TEXT, seen.read).unread() == seen.unread()


def test_ranges_of_another_text_do_no_harm():
    assert Seen("abc", [(-5, 1), (2, 900), (50, 60), (1, 1), (2, 1)]).unread() == ((1, 2),)


def test_an_empty_text_is_read():
    seen = Seen("")
    assert not seen.look([(0, 0)], 0) and not seen.is_waiting()
    assert (seen.share(), seen.unread()) == (1.0, ())


extents = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda it: (it[0], it[0] + it[1]))
looks = st.tuples(st.lists(extents, max_size=2), st.integers(0, 500))


@given(st.lists(looks, max_size=14))
def test_each_letter_counts_for_itself(looked):
    """The same told with a clock for each letter of the text."""
    seen = Seen("x" * 40)
    since: dict[int, int] = {}
    expected: set[int] = set()
    now = 0
    for view, passed in looked:
        now += passed
        letters = {at for start, end in view for at in range(start, min(end, 40))}
        since = {at: since.get(at, now) for at in letters}
        before = set(expected)
        expected |= {at for at, first in since.items() if now - first >= LONG_ENOUGH}
        assert seen.look(view, now) == (expected > before)
        assert {at for start, end in seen.read for at in range(start, end)} == expected
        assert seen.is_waiting() == bool(letters - expected)
        assert sum(end - start for start, end in seen.unread()) == 40 - len(expected)


@given(st.sets(st.integers(0, 30)), st.sets(st.integers(0, 30)))
def test_what_is_taken_is_left_out(one, other):
    def ranges(letters: set[int]) -> list[tuple[int, int]]:
        bounds = sorted(letters ^ {it + 1 for it in letters})
        return list(zip(bounds[::2], bounds[1::2], strict=True))

    assert list(without(ranges(one), ranges(other))) == [tuple(it) for it in ranges(one - other)]
