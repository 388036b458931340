"""The fonts for long reading: which comes first, and which are offered."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from annotator.ui.reading_fonts import (
    LETTERS,
    POLYTONIC,
    READING,
    Covers,
    first_choice,
    has_letters,
    offered,
    offered_families,
    reading_family,
)

EVERYTHING = LETTERS + POLYTONIC


def covering(**known: str) -> Covers:
    """A stand-in that knows which family, with _ for a blank, has which letters."""
    return lambda family, letters: set(letters) <= set(known.get(family.replace(" ", "_"), ""))


@pytest.mark.parametrize(
    ("families", "wanted"),
    [
        (("Arial", "Georgia", "Cambria", "Segoe UI"), "Cambria"),
        (("Noto Serif", "DejaVu Serif", "DejaVu Sans"), "Noto Serif"),
        (("DejaVu Sans", "DejaVu Serif"), "DejaVu Serif"),
        (("Arial", "DejaVu Sans"), ""),
        ((), ""),
    ],
)
def test_the_first_one_that_is_there_is_chosen(families, wanted):
    assert first_choice(families, lambda family, letters: True) == wanted


def test_the_letters_of_older_greek_count_more_than_the_order():
    covers = covering(Georgia=LETTERS, DejaVu_Serif=EVERYTHING)
    assert first_choice(("Georgia", "DejaVu Serif"), covers) == "DejaVu Serif"
    assert first_choice(("Georgia",), covers) == "Georgia"


def test_a_family_without_a_letter_of_the_three_languages_is_passed_over():
    for missing in "őűșțΐ":
        covers = covering(Georgia=EVERYTHING.replace(missing, ""))
        assert first_choice(("Georgia",), covers) == ""


def test_the_letters_are_those_of_the_three_languages():
    sentence = "Árvíztűrő tükörfúrógép, și țară, în câmp; ξεσκεπάζω την ψυχοφθόρα βδελυγμία"
    accented = {each for each in sentence.casefold() if ord(each) > 0x7F and ord(each) < 0x370}
    assert accented <= set(LETTERS)
    assert all(0x1F00 <= ord(each) <= 0x1FFF for each in POLYTONIC)


def test_what_is_offered_begins_with_what_suits_reading_and_has_each_family_once():
    families = ["Zapf", "Noto Serif [GOOG]", "arial", "Arial Black", "Noto Serif [urw]", "Cambria"]
    assert offered(families) == ("Noto Serif", "Cambria", "arial", "Arial Black", "Zapf")
    assert offered(()) == ()


def test_the_choice_on_this_system_can_be_read_in_all_three_languages(qapp):
    family = reading_family()
    if not family:
        assert not any(has_letters(each, LETTERS) for each in READING if each in offered_families())
        return
    assert family in READING
    assert QFontInfo(QFont(family)).family() == family
    assert has_letters(family, LETTERS)


def test_letters_are_asked_of_the_family_itself(qapp):
    family = QFontInfo(qapp.font()).family()
    assert has_letters(family, "aéő")
    assert not has_letters(family, "a\U000e0fff")


def test_what_is_offered_has_both_alphabets_and_no_bitmaps(qapp):
    families = offered_families()
    assert families
    greek = {
        each.partition(" [")[0]
        for each in QFontDatabase.families(QFontDatabase.WritingSystem.Greek)
    }
    assert set(families) <= greek
    assert len(families) == len({each.casefold() for each in families})
