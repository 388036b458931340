"""How a person likes to read, as the settings have it."""

from annotator.app.settings import COLUMNS, FONT_FAMILY, LEADING, LEADINGS, LINE_COLUMNS, Settings
from annotator.ui.article.style import TextLook


def text_look(settings: Settings) -> TextLook:
    """The look of the articles' text; numbers that nobody could read with are brought near."""
    columns, leading = settings.get(LINE_COLUMNS), settings.get(LEADING)
    return TextLook(
        settings.get(FONT_FAMILY),
        COLUMNS.near(columns),
        LEADINGS.near(leading),
    )
