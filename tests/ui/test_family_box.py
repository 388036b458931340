from annotator.ui.family_box import FamilyBox
from annotator.ui.reading_fonts import offered_families


def test_it_offers_the_one_for_reading_first_and_then_all(qtbot):
    box = FamilyBox()
    qtbot.addWidget(box)
    assert box.family() == ""
    assert "long reading" in box.currentText()
    offered = [box.itemData(at) for at in range(box.count()) if box.itemData(at)]
    assert sorted(offered) == sorted(offered_families())


def test_one_that_is_not_here_is_shown_as_such_and_listed_once(qtbot):
    box = FamilyBox("Nowhere Serif")
    qtbot.addWidget(box)
    before = box.count()
    box.choose("")
    box.choose("Nowhere Serif")
    assert box.family() == "Nowhere Serif"
    assert "not on this computer" in box.currentText()
    assert box.count() == before
