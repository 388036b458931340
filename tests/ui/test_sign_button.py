from PySide6.QtCore import Qt

from annotator.ui.sign_button import sign_button


def test_a_sign_is_known_by_its_name(qtbot):
    button = sign_button("✕", "Close", focus=Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(button)
    assert (button.text(), button.toolTip(), button.accessibleName()) == ("✕", "Close", "Close")
    assert button.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert button.autoRaise()
