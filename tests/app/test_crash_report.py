"""A report says where a mistake arose and why, and nothing of what was in hand."""

import json
from collections.abc import Callable
from functools import partial

import pytest

from annotator.app.crash_report import crash_report, place_of
from annotator.domain.errors import BadOffsets

SECRET = "Zsuzsanna"
EMPTY: dict[str, str] = {}


def raised(work: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011
        work()
    return caught.value


def out_of_order(group: str) -> None:
    raise ValueError(f"{group} is not the last step that is done")


@pytest.mark.parametrize(
    "work",
    [
        lambda: int(SECRET),
        lambda: EMPTY[SECRET],
        lambda: [*EMPTY].index(SECRET),
        lambda: getattr(json, SECRET),
        lambda: f"{SECRET} and a note {SECRET}"[99],
        lambda: json.loads('{"note": ' + SECRET),
        (SECRET + "\ud800").encode,
        lambda: out_of_order(f"{SECRET} {SECRET}"),
        lambda: (_ for _ in ()).throw(BadOffsets(SECRET)),
    ],
)
def test_no_word_of_what_was_in_hand_is_in_it(work: Callable[[], object]) -> None:
    secret, error = SECRET, raised(work)
    # The source lines of this test are in the traceback, as those of the program would be.
    said = [line for line in crash_report(error).splitlines() if not line.startswith("    ")]
    assert secret not in "\n".join(said)


def test_it_says_what_the_program_itself_says() -> None:
    report = crash_report(raised(lambda: out_of_order(SECRET + "_17")))
    assert report.startswith("Annotator ")
    assert "tests/app/test_crash_report.py, line " in report
    assert report.endswith("ValueError: …_17 is not the last step that is done")
    assert crash_report(raised(partial(int, "salt"))).endswith(
        "ValueError: invalid literal for int() with base 10: '…'"
    )


def test_it_gives_no_orders_to_a_terminal() -> None:
    assert crash_report(raised(lambda: out_of_order("\x1b[31\x07"))).endswith(
        "ValueError: \\u001b[31\\u0007 is not the last step that is done"
    )


def test_what_led_to_it_comes_first() -> None:
    def work() -> None:
        try:
            int(SECRET)
        except ValueError as error:
            raise RuntimeError("the last step is not done") from error

    report = crash_report(raised(work))
    assert report.index("ValueError") < report.index("which led to") < report.index("RuntimeError")


def test_a_chain_that_bites_its_tail_ends() -> None:
    one, two = ValueError("one"), ValueError("two")
    one.__cause__, two.__cause__ = two, one
    assert crash_report(one).count("ValueError") == 2


def test_the_place_is_the_same_each_time() -> None:
    places = {place_of(raised(partial(out_of_order, each))) for each in "abc"}
    assert len(places) == 1
    assert place_of(ValueError("x")) == "ValueError at nowhere"
