"""Which languages an article's parts are in, and which ones a person is likely to choose."""

from collections import Counter

from annotator.app.library import Library
from annotator.text.language import (
    LANGUAGES,
    Part,
    is_warm,
    part_at,
    parts_in_other_languages,
    warm_up,
)

__all__ = ["Part", "choices", "is_warm", "language_at", "other_languages", "warm_up"]

USUAL = ("hu", "ro", "el", "en")


def choices(library: Library) -> tuple[str, ...]:
    """All languages that can be told: those of the project first, the most frequent one on top."""
    counts = Counter(row.article.language for row in library.rows() if row.article.language)
    frequent = (language for language, _ in counts.most_common())
    return tuple(dict.fromkeys((*frequent, *USUAL, *LANGUAGES)))


def other_languages(library: Library, article: str) -> tuple[Part, ...]:
    """The paragraphs of the article's body that are surely in another language than the article.

    They are found anew each time, a millisecond for each paragraph, and stored nowhere: they follow
    from the text and the regions.
    """
    language = library.article(article).language
    text, regions = library.text(article), library.regions(article)
    return tuple(parts_in_other_languages(text, regions, language=language)) if language else ()


def language_at(library: Library, article: str, *, position: int) -> str:
    """The language of the paragraph at that code point if it is surely another one, or ""."""
    language = library.article(article).language
    if not language:
        return ""
    text, regions = library.text(article), library.regions(article)
    part = part_at(text, regions, position=position, language=language)
    return part.language if part else ""
