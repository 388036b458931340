"""Names for the files of articles, for the formats that write a folder."""

import re
from pathlib import PurePosixPath

from annotator.domain.article import Article

LONGEST = 80
_STRANGE = re.compile(r"[^\w.,()+-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


class FileStems:
    """Gives each article the name of its file, without the ending, or its id when that is taken.

    The names are good for every file system, which may be blind to case.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, article: Article) -> str:
        """The name for the next article."""
        named = _STRANGE.sub("_", PurePosixPath(article.file).stem).strip("._ ")[:LONGEST]
        if not named or _RESERVED.match(named):
            named = f"article{'_' if named else ''}{named}"
        stem, number = named, 1
        while stem.casefold() in self._taken:
            stem = f"{named}-{_STRANGE.sub('_', article.id)}{'' if number == 1 else f'-{number}'}"
            number += 1
        self._taken.add(stem.casefold())
        return stem
