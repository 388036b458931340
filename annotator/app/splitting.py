"""The split of a project for training: events and near-duplicates stay on one side."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.analysis import copies
from annotator.analysis.splitting import PARTS, Member, split
from annotator.app.library import Library
from annotator.app.pairing import without

__all__ = ["PARTS", "kept_parts", "near_duplicates", "part_lines", "parts_of"]

HEAD = "article\tpart\n"


def parts_of(
    library: Library,
    shares: Sequence[int],
    *,
    seed: int,
    kept: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The part of each article of the project, by its id, whatever of it is exported.

    So an export of one layer and one of another have the same split. ``kept`` is what an earlier
    export has said.
    """
    groups: dict[str, list[str]] = {}
    for number, together in enumerate(near_duplicates(library)):
        for article in together:
            groups.setdefault(article, []).append(f"copies {number}")
    labels = library.labels_in_articles()
    members = [
        Member(
            article.id,
            (*((f"event {article.event}",) if article.event else ()), *groups.get(article.id, ())),
            (f"language {article.language}", *labels.get(article.id, ())),
        )
        for article in (row.article for row in library.rows())
    ]
    return split(members, shares, seed=seed, kept=kept)


def near_duplicates(library: Library) -> list[tuple[str, ...]]:
    """The articles that are largely the same text, group by group, by their ids."""
    return copies.grouped(_copies(library))


def _copies(library: Library) -> Iterator[tuple[str, str]]:
    def found(article: str) -> frozenset[int]:
        return copies.shingles(without(library.text(article), library.regions(article)))

    sketches = [(row.article.id, copies.sketch(found(row.article.id))) for row in library.rows()]
    for pair in copies.suspects(sketches):
        if copies.overlap(*map(found, pair)) >= copies.MIN_OVERLAP:
            yield pair


def part_lines(parts: Mapping[str, str]) -> Iterator[bytes]:
    """The split as a file: one article a line, with its part."""
    yield HEAD.encode()
    for article, part in sorted(parts.items()):
        yield f"{article}\t{part}\n".encode()


def kept_parts(lines: Iterable[bytes]) -> dict[str, str]:
    """The parts that such a file says; a line that is none says nothing."""
    found = {}
    for line in lines:
        article, tab, part = line.decode("utf-8", "replace").rstrip("\r\n").partition("\t")
        if tab and part in PARTS:
            found[article] = part
    return found
