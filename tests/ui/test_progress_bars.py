"""The bars of the window of progress, in words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from annotator.app.progress import Day, Group, LabelCount, Progress, Reading, Statuses
from annotator.app.session import Session
from annotator.domain.choice import Choice
from annotator.ui.progress_bars import (
    MOST_EVENTS,
    MOST_LABELS,
    annotators,
    day_bars,
    event_bars,
    headline,
    label_bars,
    language_bars,
    legends,
    percent,
    reading_bars,
    status_bars,
)
from annotator.ui.translation import counted, number

MANY = Progress(
    articles=Statuses(new=1200, in_progress=3, done=36, skipped=1),
    languages=(Group("hu", Statuses(new=1200, done=36)), Group("", Statuses(skipped=1))),
    events=(Group("híd <2>", Statuses(in_progress=3), ("hu", "el")),),
    labels=(LabelCount("entity", "PER", 4), LabelCount("framing", "Unheard_of", 1)),
    readings=(Reading("claim", "anna", 10, 4),),
    days=(
        Day(date(2026, 3, 1)),
        Day(date(2026, 3, 2), (("Béla", 1), ("anna", 2))),
        Day(date(2026, 3, 3), (("Béla", 4),)),
    ),
)


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("count", "total", "said"),
    [(0, 0, "0"), (0, 9, "0"), (1, 900, "1"), (899, 900, "99"), (900, 900, "100"), (1, 3, "33")],
)
def test_a_share_is_not_rounded_to_all_or_nothing(count: int, total: int, said: str) -> None:
    assert percent(count, total) == f"{said} %"


def test_numbers_are_written_as_the_person_writes_them() -> None:
    assert number(12345) == "12.345"
    assert headline(MANY) == "1.240 articles · 36 done (3 %) · 1.203 left · 5 spans"
    assert counted(1, "{count} span", "{count} spans") == "1 span"


def test_statuses_can_be_listed() -> None:
    bars = status_bars(MANY)
    assert [bar.figures for bar in bars] == ["1.200 · 97 %", "3 · 1 %", "36 · 3 %", "1 · 1 %"]
    assert bars[1].choice == Choice(status="in_progress") == bars[1].parts[0].choice
    assert bars[0].spoken == "New: 1.200 · 97 %"


def test_languages_and_their_statuses_can_be_listed() -> None:
    hungarian, unknown = language_bars(MANY)
    assert hungarian.name == "magyar (hu)"
    assert hungarian.figures == "36 of 1.236 done · 1.200 left"
    assert hungarian.choice == Choice(language="hu")
    assert hungarian.parts[2].choice == Choice(language="hu", status="done")
    said = "New 1.200, In progress 0, Done 36, Skipped 0"
    assert hungarian.spoken == f"magyar (hu): {hungarian.figures}. {said}"
    assert (unknown.name, unknown.choice) == ("Language unknown", None)
    assert all(part.choice is None for part in unknown.parts)


def test_an_event_says_its_languages() -> None:
    (bar,) = event_bars(MANY)
    assert (bar.name, bar.beside, bar.choice) == ("híd <2>", "hu el", Choice(event="híd <2>"))
    assert bar.spoken.startswith("híd <2> (hu el): 0 of 3 done · 3 left.")
    events = tuple(Group(f"e{n}", Statuses(new=1)) for n in range(MOST_EVENTS + 5))
    assert len(event_bars(Progress(events=events))) == MOST_EVENTS


def test_layers_come_before_their_labels(project_path: Path) -> None:
    session = Session.open(project_path, "anna")
    library = session.library
    bars = label_bars(MANY, library)
    labels = tuple(LabelCount("claim", f"L{n}", 1) for n in range(MOST_LABELS + 9))
    many = label_bars(Progress(labels=labels), library)
    session.close()
    assert [bar.spoken for bar in bars] == [
        "Entities, all labels: 4 spans",
        "Claims, all labels: 0 spans",
        "Framing, all labels: 1 span",
        "Person, Entities: 4 spans",
        "Unheard_of, Framing: 1 span",
    ]
    assert bars[0].choice is None
    assert bars[3].choice == Choice(label="entity/PER")
    assert len(many) == 3 + MOST_LABELS


def test_what_was_read_is_parted_by_what_was_found() -> None:
    bars = reading_bars(MANY)
    assert [bar.spoken for bar in bars] == [
        "Entities: not read yet",
        "Claims, anna: 10 read · nothing found in 4",
        "Framing: not read yet",
    ]
    assert [part.count for part in bars[1].parts] == [6, 4]


def test_days_are_stacked_in_one_order() -> None:
    bars = day_bars(MANY)
    assert annotators(MANY.days) == ["Béla", "anna"]
    assert [[part.count for part in bar.parts] for bar in bars] == [[0, 0], [1, 2], [4, 0]]
    assert [bar.beside for bar in bars] == ["", "2 März", ""]
    assert bars[1].spoken == "Montag, 2. März 2026: 3 articles done (Béla 1, anna 2)"
    assert bars[0].spoken.endswith("0 articles done")


def test_the_legends_name_what_is_stacked() -> None:
    assert [name for name, _ in legends(MANY)["days"]] == ["Béla", "anna"]
    assert legends(MANY)["events"][0][0] == "New"
    crowd = Day(date(2026, 3, 1), tuple((f"a{n}", 9 - n) for n in range(6)))
    names = [name for name, _ in legends(Progress(days=(crowd,)))["days"]]
    assert names == ["a0", "a1", "a2", "others"]
    inks = [part.ink for part in day_bars(Progress(days=(crowd,)))[0].parts]
    assert len(set(inks[:4])) == 4
    assert inks[3] == inks[4] == inks[5]
