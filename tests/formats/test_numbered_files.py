"""Numbers of articles come back where they can."""

from annotator.formats.numbered_files import Numbers, numbered


def test_numbers_come_back_and_others_are_free() -> None:
    files = ["all.jsonl#3", "one.txt", numbered("all.jsonl", 1), "x#3", "", "y#z"]
    numbers = Numbers()
    assert [numbers.of(each) for each in files] == [3, 1, 2, 4, 5, 6]


def test_what_is_no_number_is_not_kept() -> None:
    assert numbered("all.jsonl", "abc") == "all.jsonl"
    assert numbered("all.jsonl", None) == "all.jsonl"
    assert numbered("all.jsonl", 17) == "all.jsonl#17"
