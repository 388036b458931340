from PySide6.QtWidgets import QCheckBox, QSpinBox

from annotator.ui.calm_fields import silent


def test_what_is_shown_is_told_to_nobody_and_afterwards_to_all(qtbot):
    box, number = QCheckBox(), QSpinBox()
    told: list[object] = []
    for widget, signal in ((box, box.toggled), (number, number.valueChanged)):
        qtbot.addWidget(widget)
        signal.connect(told.append)
    with silent(box, number):
        box.setChecked(True)
        number.setValue(7)
    assert told == []
    number.setValue(8)
    assert told == [8]
