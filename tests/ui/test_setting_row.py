"""A row shows what counts, wishes for another value, and for the default."""

import pytest

from annotator.app.settings import RECENT, THEME, ZOOM
from annotator.ui.setting_row import SettingRow


@pytest.fixture
def row(qtbot, settings):
    made = SettingRow(ZOOM, settings)
    qtbot.addWidget(made)
    return made


def test_it_wishes_and_follows(row, qtbot, settings):
    with qtbot.waitSignal(row.wished) as wished:
        row.field.number.setValue(130)
    assert wished.args == [ZOOM, 130]
    assert not row.default.isEnabled()
    settings.set(ZOOM, 130)
    row.refresh()
    assert row.default.isEnabled() and row.differs()
    with qtbot.waitSignal(row.wished) as wished:
        row.default.click()
    assert wished.args == [ZOOM, 100]


def test_it_is_found_by_name_help_and_value(row, qtbot, settings):
    assert row.fits("text size") and row.fits("size per cent") and row.fits("100 %")
    assert not row.fits("size letters")
    theme = SettingRow(THEME, settings)
    qtbot.addWidget(theme)
    assert theme.fits("dark"), "also by what could be chosen"


def test_a_screen_reader_hears_what_it_is_for(row):
    number = row.field.number
    assert number.accessibleName() == "Text size"
    assert number.accessibleDescription() == ZOOM.help
    assert row.default.accessibleName() == "Default: Text size"


def test_what_nobody_chooses_has_no_row(qtbot, settings):
    with pytest.raises(ValueError, match="recent"):
        SettingRow(RECENT, settings)
