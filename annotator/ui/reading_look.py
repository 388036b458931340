"""How a person likes to read, as the settings have it."""

from annotator.app.settings import FONT_FAMILY, LEADING, LINE_COLUMNS, Settings
from annotator.ui.article.style import TextLook
from annotator.ui.dialogs.text_look import COLUMNS, LEADINGS


def text_look(settings: Settings) -> TextLook:
    """The look of the articles' text; numbers that nobody could read with are brought near."""
    columns, leading = settings.get(LINE_COLUMNS), settings.get(LEADING)
    return TextLook(
        settings.get(FONT_FAMILY),
        columns and min(max(columns, COLUMNS[0]), COLUMNS[1]),
        min(max(leading, LEADINGS[0]), LEADINGS[1]),
    )
