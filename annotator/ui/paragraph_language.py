"""Saying that a paragraph is in another language than its article."""

from annotator.app.languages import is_warm, language_at
from annotator.app.library import Library
from annotator.ui.translation import tr
from annotator.ui.wording import language_name


def language_said_at(library: Library, article: str, *, position: int) -> str:
    """Which other language the paragraph at that code point is in, in words; "" when in none.

    What is still being loaded in the background is not waited for.
    """
    other = language_at(library, article, position=position) if is_warm() else ""
    return tr("paragraph in {language}", language=language_name(other)) if other else ""
