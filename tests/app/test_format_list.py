"""The formats as a person chooses among them."""

from annotator.app.format_list import known_formats
from annotator.formats.registry import inputs, writers


def test_every_format_stands_once_with_what_it_can_do() -> None:
    formats = known_formats()
    names = [each.name for each in formats]
    assert names == sorted(set(names))
    assert {each.name for each in formats if each.reads} == {each.name for each in inputs()}
    assert {each.name for each in formats if each.writes} == {each.name for each in writers()}


def test_ours_is_read_and_written_and_text_only_read() -> None:
    ours, text = (each for each in known_formats() if each.name in {"annotator", "text"})
    assert (ours.suffixes, ours.offset_unit, ours.reads, ours.writes) == (
        (".jsonl",),
        "code points",
        True,
        True,
    )
    assert (text.offset_unit, text.reads, text.writes) == ("", True, False)
    assert ".txt" in text.suffixes
