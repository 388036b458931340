from annotator.app.setting_forms import Amount
from annotator.ui.number_box import number_box


def test_it_has_the_bounds_the_step_and_the_unit(qtbot):
    field = number_box(Amount(45, 120, step=5, unit=" letters"))
    qtbot.addWidget(field)
    field.setValue(10)
    assert (field.value(), field.text()) == (45, "45 letters")
    field.stepUp()
    assert field.value() == 50
    plain = number_box(Amount(1, 9))
    qtbot.addWidget(plain)
    assert plain.text() == "1"
