from annotator.app.settings import FONT_FAMILY, LEADING, LINE_COLUMNS, Settings
from annotator.ui.article.style import TextLook
from annotator.ui.reading_look import text_look


def test_the_look_is_that_of_the_settings_within_what_can_be_read(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    assert text_look(settings) == TextLook()
    settings.set(FONT_FAMILY, "Georgia")
    settings.set(LINE_COLUMNS, 0)
    settings.set(LEADING, 160)
    assert text_look(settings) == TextLook("Georgia", 0, 160)
    settings.set(LINE_COLUMNS, 7)
    settings.set(LEADING, 9000)
    assert text_look(settings) == TextLook("Georgia", 45, 220)
