"""What a tool tip says about spans."""

import html
from collections.abc import Iterable

MOST_SPANS = 12
MOST_LETTERS = 200


def tool_tip(named: Iterable[tuple[str, str]]) -> str:
    """Rich text with a line for each label and quote; "" for none.

    Qt guesses whether a tool tip is HTML, so this always is, with all of the text escaped.
    """
    lines = [
        f"<b>{html.escape(label)}</b> {html.escape(_short(quote))}"
        for label, quote in list(named)[:MOST_SPANS]
    ]
    return "<br>".join(lines)


def _short(quote: str) -> str:
    line = " ".join(quote[: MOST_LETTERS + 1].split())
    # What Python cannot write as UTF-8 would end the tool tip with an error.
    line = line.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")
    return line if len(quote) <= MOST_LETTERS else line[:MOST_LETTERS] + "…"
