"""Ids for events that a person can read."""

from annotator.analysis.event_names import event_name


def test_an_event_is_called_after_its_day_and_names() -> None:
    names = ("Πούτιν", "Putin", "Kim", "Beijing")
    assert event_name("2025-09-03", names, taken=()) == "2025-09-03-putin-kim"
    assert event_name("", ("Țurcanu",), taken=()) == "turcanu"
    assert event_name("", (), taken=()) == "event"


def test_no_two_events_have_one_id() -> None:
    taken = {"2025-putin", "2025-putin-2"}
    assert event_name("2025", ("Putin",), taken=taken) == "2025-putin-3"
