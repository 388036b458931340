"""A label of one line shortens what does not fit, and then tells it in the tool tip."""

from pytestqt.qtbot import QtBot

from annotator.ui.elided import ElidedLabel, QuietLabel


def shown(qtbot: QtBot, text: str, width: int) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(text)
    label.resize(width, 24)
    label.grab()
    return label


def test_what_fits_needs_no_tool_tip(qtbot: QtBot) -> None:
    assert shown(qtbot, "A híd", 300).toolTip() == ""


def test_what_does_not_fit_is_told_whole_and_never_as_html(qtbot: QtBot) -> None:
    label = shown(qtbot, "A <b>híd</b> megnyílt & áll " * 4, 80)
    assert "&lt;b&gt;híd&lt;/b&gt; megnyílt &amp; áll" in label.toolTip()


def test_it_can_become_narrow(qtbot: QtBot) -> None:
    assert shown(qtbot, "long " * 50, 80).minimumSizeHint().width() <= 40


def test_a_quiet_label_grows_but_never_shrinks(qtbot: QtBot) -> None:
    label = QuietLabel("Place of the caret")
    qtbot.addWidget(label)
    label.setText("Line 1")
    narrow = label.minimumWidth()
    label.setText("Line 1 · character 1000")
    wide = label.minimumWidth()
    assert 0 < narrow < wide
    label.setText("Line 2")
    assert (label.minimumWidth(), label.text()) == (wide, "Line 2")
    label.resize(wide, 24)
    label.grab()
    assert label.toolTip() == label.accessibleDescription() == "Place of the caret"
    assert label.accessibleName() == "Line 2"
    label.clear()
    assert label.text() == label.accessibleName() == ""


def test_a_quiet_label_may_be_told_to_stay_as_it_is(qtbot: QtBot) -> None:
    label = QuietLabel(grows=False)
    qtbot.addWidget(label)
    label.setText("A long message. " * 20)
    assert label.minimumWidth() == 0
