"""What formats report reads as the command line prints it, and every format keeps the protocol."""

from annotator.formats.protocol import LONGEST_MESSAGE, LONGEST_SOURCE, Format, ReadProblem
from annotator.formats.registry import folder_readers, readers, writers

UNITS = ("", "code points", "UTF-16", "UTF-8 bytes", "grapheme clusters", "tokens")


def test_a_problem_names_its_file_and_line() -> None:
    assert str(ReadProblem("a/b.jsonl", 12, "the text is empty")) == (
        "a/b.jsonl:12: the text is empty"
    )
    assert str(ReadProblem("a/b.txt", 0, "cannot be read")) == "a/b.txt: cannot be read"
    assert ReadProblem("x", 1, "m").fatal


def test_whatever_stands_in_a_source_a_problem_is_one_line_of_some_length() -> None:
    evil = "<a>\n\u202e\x1b[31m" * 10_000
    said = str(ReadProblem(f"a{evil}.txt", 3, f"there is no article {evil}"))
    assert said.isprintable()
    assert said.startswith("a<a>\\u000a\\u202e\\u001b[31m")
    assert ":3: there is no article <a>" in said
    assert len(said) < 10 * (LONGEST_SOURCE + LONGEST_MESSAGE)


def test_every_format_can_be_told_to_a_person() -> None:
    formats: list[Format] = [*readers(), *folder_readers(), *writers()]
    for each in formats:
        assert each.name.islower()
        assert each.title
        assert all(suffix.startswith(".") for suffix in each.suffixes)
        assert each.offset_unit.partition(",")[0] in UNITS
