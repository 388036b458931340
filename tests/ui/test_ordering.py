"""Names stand where a dictionary has them."""

from PySide6.QtCore import QLocale

from annotator.ui.ordering import in_order


def test_accents_and_letters_of_two_signs_stand_in_their_place() -> None:
    QLocale.setDefault(QLocale("hu"))
    names = ["zebra", "Csaba", "Ádám", "oda", "cukor", "Agria", "Abony"]
    assert in_order(names) == ["Abony", "Ádám", "Agria", "cukor", "Csaba", "oda", "zebra"]


def test_greek_accents_do_not_matter_first() -> None:
    QLocale.setDefault(QLocale("el"))
    assert in_order(["Ωμέγα", "Βήτα", "Ήτα", "Άλφα"]) == ["Άλφα", "Βήτα", "Ήτα", "Ωμέγα"]
