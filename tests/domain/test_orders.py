"""A text from elsewhere gives no orders to what shows it, and is left as it is otherwise."""

import pytest

from annotator.domain.orders import TURNING, without_orders


@pytest.mark.parametrize(
    "order", ["\x1b", "\x07", "\n", "\t", "\x85", "\u2028", "\uffff", *sorted(TURNING)]
)
def test_what_gives_orders_is_replaced(order: str) -> None:
    assert without_orders(f"a{order}b") == "a\ufffdb"


@pytest.mark.parametrize("text", ["", "Ő, Ελλάδα — ţară", "می\u200cخواهم", "\u200fא", "👩\u200d👧"])
def test_what_belongs_to_a_script_stays(text: str) -> None:
    assert without_orders(text) == text
