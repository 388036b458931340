"""What an import would bring, file by file, before anything comes in."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.folders import DiskFolder
from annotator.app.format_list import known_formats
from annotator.app.importing import ImportOptions, Preparation, Prepared, ReadProblem
from annotator.app.mapping import Columned, columned
from annotator.domain.message import joined

ARTICLES = 3
PROBLEMS = 20
MOST_ARTICLES = 2000
ALL_OF = 8_000_000
OURS = "annotator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A file as it would be imported: its first article's format, encoding and metadata.

    ``articles`` counts those that were looked at, and there are ``more`` perhaps; with none
    nothing of the file can be imported, and ``problems`` says why. A file with columns has them in
    ``columned``. Of a file with annotations of another tool ``unknown`` are the labels that no
    scheme has, with their spans, and ``countings`` the ways in which its offsets may be counted
    where that cannot be told. ``joined`` articles are there already with what their text is, and
    ``joining`` spans come for them, of which the new ones are added. What is ``passed`` over is not
    read, whatever a person says of it.
    """

    path: Path
    format: str = ""
    encoding: str = ""
    language: str = ""
    title: str = ""
    published: str = ""
    articles: int = 0
    more: bool = False
    there_already: bool = False
    joined: int = 0
    joining: int = 0
    problems: tuple[str, ...] = ()
    passed: bool = False
    columned: Columned | None = None
    unknown: tuple[tuple[str, int], ...] = ()
    countings: tuple[str, ...] = ()


def previews(preparation: Preparation, paths: Iterable[Path]) -> Iterator[Preview]:
    """The files below those paths as they would be imported, in order."""
    for found in preparation.files(paths):
        if isinstance(found, ReadProblem):
            yield Preview(path=Path(found.source), problems=(found.message,), passed=True)
        else:
            yield preview(preparation, found.root if isinstance(found, DiskFolder) else found)


def preview(
    preparation: Preparation, path: Path, *, options: ImportOptions | None = None
) -> Preview:
    """One file as it would be imported with those options, or with those of the preparation."""
    chosen = preparation if options is None else replace(preparation, options=options)
    found, seen = _read(chosen, path), columned(chosen, path)
    if seen is None:
        return found
    # What the columns themselves show is no problem.
    problems = tuple(each for each in found.problems if not each.endswith(seen.told))
    return replace(found, columned=seen, problems=problems)


def _read(preparation: Preparation, path: Path) -> Preview:
    # Of a text that is known nothing would be found out, but here it shall be shown.
    first: Prepared | None = None
    count = 0
    problems: list[str] = []
    asked: list[ReadProblem] = []
    most = _most(path)
    known = Counter[str]()
    items = replace(preparation, known=frozenset(), choices={}, left_out=frozenset()).of([path])
    for item in items:
        if isinstance(item, Prepared):
            count += 1
            first = first or item
            if item.record.spans and item.record.article.sha256 in preparation.known:
                known[item.record.article.sha256] += len(item.record.spans)
        else:
            if item.label or item.countings:
                asked.append(item)
            problems.append(
                joined((str(item.line), item.message), ": ") if item.line else item.message
            )
        enough = ARTICLES if first is None or not is_annotated(first.format) else most
        if count > enough or len(problems) >= PROBLEMS + enough:
            break
    else:
        found = _of(path, first, count=count, problems=problems, preparation=preparation)
        return _asking(_joining(found, known), asked)
    found = _of(path, first, count=count, problems=problems, preparation=preparation)
    return _asking(_joining(replace(found, more=True), known), asked)


def _joining(found: Preview, known: Counter[str]) -> Preview:
    return replace(found, joined=len(known), joining=known.total())


def is_annotated(format_name: str) -> bool:
    """Whether files of that format bring annotations of another tool."""
    return any(
        each.name == format_name and each.offset_unit and each.name != OURS
        for each in known_formats()
    )


def _most(path: Path) -> int:
    """How many articles of annotated files are looked at: which labels there are shows the end."""
    try:
        small = path.is_dir() or path.stat().st_size <= ALL_OF
    except OSError:
        small = False
    return MOST_ARTICLES if small else ARTICLES


def _asking(found: Preview, asked: Iterable[ReadProblem]) -> Preview:
    unknown: Counter[str] = Counter()
    countings: dict[str, None] = {}
    for each in asked:
        countings |= dict.fromkeys(each.countings)
        if each.label:
            unknown[each.label] += each.refused
    return replace(found, unknown=tuple(unknown.items()), countings=tuple(countings))


def _of(
    path: Path,
    first: Prepared | None,
    *,
    count: int,
    problems: list[str],
    preparation: Preparation,
) -> Preview:
    if first is None:
        return Preview(path=path, problems=tuple(problems))
    article = first.record.article
    return Preview(
        path=path,
        format=first.format,
        encoding=article.encoding,
        language=article.language,
        title=article.title if count == 1 else "",
        published=article.published if count == 1 else "",
        articles=count,
        there_already=article.sha256 in preparation.known,
        problems=tuple(problems),
    )
