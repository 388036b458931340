"""One group at a time, or what fits the words that are looked for."""

import pytest

from annotator.app.setting_forms import GROUPS
from annotator.app.settings import SETTINGS, ZOOM
from annotator.ui.setting_pages import SettingPages


@pytest.fixture
def pages(qtbot, settings):
    made = SettingPages(settings)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    yield made
    made.hide()


def shown(pages: SettingPages) -> list[str]:
    return [row.setting.key for p in pages.pages.values() for row in p.rows if row.isVisible()]


def test_every_setting_that_is_chosen_has_its_row(pages):
    assert list(pages.pages) == list(GROUPS)
    rows = [row.setting.key for page in pages.pages.values() for row in page.rows]
    assert sorted(rows) == sorted(each.key for each in SETTINGS if each.group)


def test_a_group_and_a_search(pages):
    pages.show_group("reading")
    assert "zoom" in shown(pages) and "theme" not in shown(pages)
    found = pages.search("Folder")
    assert found["projects"] == 3 and found["backups"] == 1 and found["look"] == 0
    assert shown(pages) == ["project_folder", "import_folder", "export_folder", "backup_folder"]
    assert pages.said() == ""
    pages.search("<b>nothing")
    assert shown(pages) == []
    assert "<b>nothing" in pages.said()
    pages.show_group("look")
    assert shown(pages) == ["theme", "language"] and pages.said() == ""


def test_a_search_is_blind_to_case_and_accents(pages):
    pages.search("FOLDÉR backups")
    assert shown(pages) == ["backup_folder"]


def test_the_first_row_takes_the_keyboard(pages, qtbot):
    pages.activateWindow()
    qtbot.waitUntil(pages.isActiveWindow)
    pages.search("zoom")
    pages.focus_first()
    row = next(row for row in pages.pages["reading"].rows if row.setting is ZOOM)
    assert row.field.number.hasFocus()


def test_all_of_a_group_can_be_wished_back(pages, qtbot, settings):
    page = pages.pages["reading"]
    assert not page.default.isEnabled()
    settings.set(ZOOM, 150)
    pages.refresh()
    pages.show_group("reading")
    with qtbot.waitSignal(pages.default_requested) as wished:
        page.default.click()
    assert ZOOM in wished.args[0]
    pages.search("size")
    assert page.default.isHidden()
