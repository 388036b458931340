"""Articles with everything that tokens make hard: overlaps, white space, flags, odd labels."""

from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.record import Record
from annotator.domain.span import Span
from tests.formats.conftest import plain_record, span

PIECES = (
    "🙂 Ada  met Bob Post of Lodva.\r\nThe mark, said ORG\u00a0and conj, is 3.14!\n\n",
    "Ő. Ádám é\u0301s Żółć: \u2028 „Nem” – mondta Ada – „soha”.\t\n",
    "아다는 로드바에 있다。 艾达在洛德瓦。\x85Ada swam.",
)
NAMES = ("Ada", "Bob Post", "Lodva", "Żółć", "洛德瓦", "ORG")


def hard(number: int) -> Record:
    """Article of that number; every third has no span."""
    text = f"{number} " + "".join(PIECES[: number % 3 + 1]) + f" Ada {number}"
    record = plain_record(text, f"a{number}")
    spans = tuple(_spans(text, number)) if number % 3 else ()
    return replace(record, spans=tuple(replace(it, article=f"a{number}") for it in spans))


def _spans(text: str, number: int) -> Iterator[Span]:
    for name in NAMES:
        at = text.find(name)
        if at >= 0:
            label = "PER" if name[0] in "AB" else "GPE"
            yield span(f"{number}-{name}", (at, at + len(name)), text=text, label=label)
    start, end = text.index("Ada"), text.index("Lodva") + 5
    yield span(f"{number}-long", (start, end), text=text, label="PER")
    yield span(f"{number}-claim", (start, end), text=text, layer="claim", label="Claim")
