import pytest

from annotator.ui.article.borders import borders_in


@pytest.fixture
def borders(desk):
    def found(text, *ranges, paragraph=0):
        desk.show(text)
        _, block = desk.view._layout.laid(paragraph)
        mixed = desk.view._layout.is_mixed(paragraph)
        return list(borders_in(block, ranges, mixed=mixed))

    return found


def test_each_range_has_two(borders):
    found = borders("one two three four", (0, 3), (8, 13))
    ends = [(border.number, border.at_end) for border in found]
    assert ends == [(0, False), (0, True), (1, False), (1, True)]
    assert [border.x for border in found] == sorted(border.x for border in found)


def test_only_those_in_the_paragraph_are_there(borders):
    text, ranges = "one\ntwo\nthree", ((0, 13),)
    assert [border.at_end for border in borders(text, *ranges, paragraph=0)] == [False]
    assert borders(text, *ranges, paragraph=1) == []
    assert [border.at_end for border in borders(text, *ranges, paragraph=2)] == [True]


def test_an_end_belongs_to_the_paragraph_of_its_last_character(borders):
    text = "one\ntwo"
    assert [border.at_end for border in borders(text, (0, 4), paragraph=0)] == [False, True]
    assert borders(text, (0, 4), paragraph=1) == []


def test_an_end_at_a_wrap_stays_on_its_line(borders):
    text = "word " * 40
    (line,) = {border.line.lineNumber() for border in borders(text, (0, 4))}
    assert line == 0
    first = borders(text, (0, 4))[0].line.textLength()
    start, end = borders(text, (0, first))
    assert (start.line.lineNumber(), end.line.lineNumber()) == (0, 0)
    assert end.x > start.x


def test_of_an_empty_text_there_are_none(borders):
    assert [border.at_end for border in borders("", (0, 0))] == [False]
