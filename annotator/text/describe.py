"""What an article's text says about the article: date, title, author, source and regions."""

from dataclasses import dataclass

from annotator.domain.article import Region


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What was surely found, "" for what was not; the regions are in code points and in order."""

    published: str = ""
    title: str = ""
    author: str = ""
    source: str = ""
    regions: tuple[Region, ...] = ()


def describe(text: str, file_name: str) -> Description:
    """What the first lines, the lines of known wording and the file's name tell."""
    raise NotImplementedError
