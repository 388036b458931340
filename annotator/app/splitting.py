"""The split of a project for training: events and near-duplicates stay on one side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing

from annotator.analysis.splitting import PARTS, Member, split
from annotator.app.near_duplicates import IndexLost
from annotator.app.session import Session
from annotator.domain.article import Article
from annotator.formats.wording import guarded, printable

__all__ = ["PARTS", "kept_parts", "part_lines", "parts_of"]

HEAD = "article\tpart\n"


def parts_of(
    session: Session,
    shares: Sequence[int],
    *,
    seed: int,
    kept: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The part of each article of the project, by its id, whatever of it is exported.

    So an export of one layer and one of another have the same split. ``kept`` is what an earlier
    export has said. Near-duplicates are brought in step first, which takes long the first time.
    """
    library = session.library
    copies = _near_duplicates(session)
    labels = library.labels_in_articles()
    members = [
        Member(
            article.id,
            _groups(article, copies),
            (f"language {article.language}", *labels.get(article.id, ())),
        )
        for article in (row.article for row in library.rows())
    ]
    before = kept or {}
    written = {each.article: _written(each.article) for each in members}
    again = {id_: before[it] for id_, it in written.items() if it in before}
    return split(members, shares, seed=seed, kept=again)


def _groups(article: Article, copies: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    event = (f"event {article.event}",) if article.event else ()
    return (*event, *copies.get(article.id, ()))


def _near_duplicates(session: Session) -> dict[str, list[str]]:
    """What each article that has near-duplicates shares with each of them.

    Their groups would not do: two of them that a later article ties together are one, as if they
    had been so before it came.
    """
    found = defaultdict[str, list[str]](list)
    for pair in _pairs(session):
        for article in pair:
            found[article].append("copies " + " ".join(pair))
    return found


def _pairs(session: Session) -> list[tuple[str, str]]:
    with closing(session.near_duplicates()) as near:
        try:
            near.update()
            return list(near.pairs())
        except IndexLost:  # what was kept was damaged, and is gone now
            near.update()
            return list(near.pairs())


def _written(article: str) -> str:
    # An id from elsewhere may hold what ends a line, or what a spreadsheet would calculate.
    return guarded(printable(article))


def part_lines(parts: Mapping[str, str]) -> Iterator[bytes]:
    """The split as a file: one article a line, with its part."""
    yield HEAD.encode()
    for article, part in sorted(parts.items()):
        yield f"{_written(article)}\t{part}\n".encode()


def kept_parts(lines: Iterable[bytes]) -> dict[str, str]:
    """The parts that such a file says, by ids as it writes them; else a line says nothing."""
    found = {}
    for line in lines:
        article, tab, part = line.decode("utf-8", "replace").rstrip("\r\n").partition("\t")
        if tab and part in PARTS:
            found[article] = part
    return found
