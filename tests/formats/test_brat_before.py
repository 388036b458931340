"""Rows that say what an .ann file said have the ids and the order that they had there."""

from annotator.formats.brat_before import RowsBefore

TEXT = "\ufeffT9\tPER 0 3\tAda\r\n#4\tAnnotatorNotes T9\tx\n*\tEquiv T9 T2\nM3\tNegation T9\nA\t\n"


def test_what_is_said_again_has_the_id_that_it_had() -> None:
    before = RowsBefore(TEXT)
    assert [before.key("A", "Negation T9") for _ in range(2)] == ["M3", "A4"]
    assert before.key("#", "AnnotatorNotes T9\tx") == "#4"
    assert before.key("#", "AnnotatorNotes T9\ty") == "#5"
    assert RowsBefore("").key("R", "") == "R1"


def test_new_rows_stand_behind_the_old_ones() -> None:
    rows = ["R1\tsame", "T9\tORG 0 4\tAda,", "*\tEquiv T9 T2", "#5\tx", "#4\tz"]
    assert RowsBefore(TEXT).ordered(rows) == [rows[1], rows[4], rows[2], rows[0], rows[3]]
