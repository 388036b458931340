"""Columns: which they are, and one tag changed in a line of somebody's file."""

import pytest

from annotator.domain.errors import UserError
from annotator.formats.conll_layout import (
    Layout,
    begins_document,
    comment_in,
    is_token,
    kept_layout,
    layout_of,
)


@pytest.mark.parametrize(
    ("line", "layout"),
    [
        ("EU NNP B-NP B-ORG", Layout()),
        ("EU  O", Layout(2, 0, 1)),
        ("EU\tNNP\tO", Layout(3, 0, 2, "\t")),
        ("1\tEU\tB-ORG\t-\tada", Layout(5, 1, 2, "\t")),
    ],
)
def test_which_columns_there_are(line: str, layout: Layout) -> None:
    assert layout_of(line) == layout
    assert kept_layout(layout.kept) == layout
    with pytest.raises(UserError, match="columns, and the lines before it"):
        layout.of(line + layout.between + "more")


@pytest.mark.parametrize("line", ["EU", "a b c d e O", "one two"])
def test_other_lines_are_refused(line: str) -> None:
    with pytest.raises(UserError, match="is no line of two to five columns"):
        layout_of(line)


@pytest.mark.parametrize("kept", [None, [], [4, 4, 0, " "], [4, 0, -1, " "], [4, 0, 3, ","]])
def test_what_was_not_kept_is_no_layout(kept: object) -> None:
    assert kept_layout(kept) is None


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("EU   NNP B-NP B-ORG", "EU   NNP B-NP O"),
        ("EU NNP B-NP B-ORG \r", "EU NNP B-NP O \r"),
        ("EU\t\tB-NP\tB-ORG\r", "EU\t\tB-NP\tO\r"),
        ("\t\t\tB-ORG", "\t\t\tO"),
        ("E U\t x\ty\tB-ORG", "E U\t x\ty\tO"),
    ],
)
def test_nothing_but_the_tag_changes(line: str, after: str) -> None:
    assert Layout(between="\t" if "\t" in line else " ").tagged(line, "O") == after


def test_lines_of_our_own() -> None:
    assert Layout().line("Ada", "O", number=3) == "Ada -X- _ O\n"
    assert Layout().begins == "-DOCSTART- -X- -X- O\n\n"
    assert Layout(2, 0, 1, "\t").line("Ada", "O", number=3) == "Ada\tO\n"
    assert Layout(2, 0, 1, "\t").begins == "-DOCSTART-\tO\n\n"
    assert Layout(5, 1, 2, "\t").line("Ada", "O", number=3) == "3\tAda\tO\t_\t_\n"
    assert [each.has_more for each in (Layout(), Layout(2, 0, 1))] == [True, False]


def test_what_lines_are() -> None:
    assert comment_in("# text = Ada met Bob") == ("text", "Ada met Bob")
    assert comment_in("# 1 of 2 O") is None
    assert begins_document("# newdoc id = x") and begins_document("-DOCSTART- O")
    assert is_token("# O\r\n") and is_token("Ada O")
    assert not any(map(is_token, ("", " \t\r\n", "# text = a", "-DOCSTART- O\n")))
