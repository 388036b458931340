"""Which file of SemEval-2023 task 3 holds what: by language, part, subtask and article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from annotator.formats.protocol import Folder

Kind = Literal["articles", "spans", "paragraphs", "genre", "frames"]
Key = tuple[str, str]
"""The folder of the language and the number of the article."""

_ARTICLE = re.compile(r"(?:^|/)[a-z]+-articles-subtask-?([123])/article([0-9]{1,18})\.txt$")
_LABELS = re.compile(
    r"(?:^|/)[a-z]+-labels-subtask-?([123])(-spans)?"
    r"(?:/article([0-9]{1,18})-labels-subtask-?[123])?\.txt$"
)
_PART = re.compile(r"(?:^|/)([a-z]+)-articles-subtask-?([123])/[^/]+$")
_FOLDER = re.compile(r"[a-z]{2,3}")
_KINDS: dict[str, Kind] = {"1": "genre", "2": "frames", "3": "paragraphs", "3-spans": "spans"}
_LANGUAGES = {"ge": "de", "po": "pl", "gr": "el", "und": ""}
_FOLDERS = {language: folder for folder, language in _LANGUAGES.items()}


@dataclass(frozen=True, slots=True)
class TaskFiles:
    """The names of the files: articles, labels of one article, and labels of all of a language."""

    articles: dict[Key, str] = field(default_factory=dict)
    single: dict[tuple[Kind, Key], str] = field(default_factory=dict)
    whole: dict[tuple[Kind, str], list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Folder) -> "TaskFiles":
        """What of the folder is of this task; of several copies of an article that of subtask 3."""
        files = cls()
        for name in folder.names():
            if found := _ARTICLE.search(name):
                key = (_folder_before(name, found.start()), found[2])
                if key not in files.articles or found[1] == "3":
                    files.articles[key] = name
            elif found := _LABELS.search(name):
                kind = _KINDS.get(found[1] + (found[2] or ""))
                if kind is None:
                    continue
                language = _folder_before(name, found.start())
                if found[3]:
                    files.single.setdefault((kind, (language, found[3])), name)
                else:
                    files.whole.setdefault((kind, language), []).append(name)
        return files

    def wholes(self) -> Iterator[tuple[Kind, str, str]]:
        """The files with labels of all articles of a language: what they hold, and their names."""
        for (kind, language), names in self.whole.items():
            for name in names:
                yield kind, language, name


def is_of_task(name: str) -> bool:
    """Whether a file of that name holds labels of the task."""
    found = _LABELS.search(name)
    return found is not None and found[1] + (found[2] or "") in _KINDS


def part_of(name: str) -> tuple[str, str]:
    """The part of the corpus, such as dev, and the subtask for which an article of it stands."""
    found = _PART.search(name)
    return (found[1], found[2]) if found else ("", "")


def language_of_folder(folder: str) -> str:
    """The language as two letters."""
    return _LANGUAGES.get(folder, folder)


def folder_of_language(language: str) -> str:
    """The folder for articles in that language, und where it is not known."""
    folder = _FOLDERS.get(language, language)
    return folder if _FOLDER.fullmatch(folder) else "und"


def _folder_before(name: str, end: int) -> str:
    last = name[:end].rpartition("/")[2]
    return last if _FOLDER.fullmatch(last) else ""
