"""Somebody who annotates as fast as the program allows: the same acts for the same seed."""

from collections.abc import Iterable
from random import Random

from annotator.app.session import Session
from annotator.domain.article import Article, Status, article_id, text_sha256
from annotator.domain.commands.articles import ImportArticles, SetStatus
from annotator.domain.commands.links import LinkSpans
from annotator.domain.commands.spans import AddSpan, Relabel, RemoveSpans, SetNote
from annotator.domain.errors import DuplicateSpan, NothingToUndo
from annotator.domain.record import Record
from annotator.domain.span import Range

SENTENCE = "A {}. napon a kikötő vezetője azt mondta, hogy a hajók időben érkeznek. 🙂\r\n"
LABELS = ("PER", "ORG", "GPE", "LOC", "EVT")
MOST = 400
"""So many of its last spans one works on: what lies longer back is left alone."""


def record(number: int, sentences: int = 12) -> Record:
    """An article that no other number has; it differs from others in its last ten characters."""
    text = "".join(map(SENTENCE.format, range(sentences))) + f"{number:08d}\r\n"
    sha = text_sha256(text)
    article = Article(
        id=article_id(sha),
        sha256=sha,
        length=len(text),
        title=f"Article {number}",
        language="hu",
        file=f"{number}.txt",
    )
    return Record(article=article, text=text)


def bring(session: Session, numbers: Iterable[int], *, sentences: int = 12) -> None:
    """Bring articles of these numbers into the project, in one act."""
    session.do(ImportArticles(tuple(record(number, sentences) for number in numbers)))


class Hand:
    """Draws acts and does them; what an earlier one did in the project, it goes on from."""

    def __init__(self, session: Session, seed: int) -> None:
        self._session = session
        self._random = Random(seed)
        rows = session.library.rows()
        self._lengths = {row.article.id: row.article.length for row in rows}
        self._articles = sorted(self._lengths)
        self._spans = [
            span.id for key in self._articles[:20] for span in session.library.spans(key)
        ][-MOST:]
        known = {label.id for label in session.library.scheme("entity").labels}
        self._labels = [each for each in LABELS if each in known]
        self._count = 0

    def act(self, article: str = "") -> None:
        """Do one more thing, in that article or in any; raises what the session raises."""
        done = False
        while not done:
            self._count += 1
            done = self._tried(article or self._random.choice(self._articles))

    def _tried(self, article: str) -> bool:
        draw = self._random.random()
        try:
            if draw < 0.5 or len(self._spans) < 3:
                return self._add(article)
            if draw < 0.85:
                return self._alter(draw)
            return self._turn(article, draw)
        except (DuplicateSpan, NothingToUndo):
            return False

    def _add(self, article: str) -> bool:
        start = self._random.randrange(self._lengths[article] - 40)
        ranges = (Range(start, start + self._random.randint(3, 30)),)
        changes = self._session.do(AddSpan(article, ranges, "entity", self._label()))
        self._spans = [*self._spans[1 - MOST :], *sorted(changes.spans)]
        return True

    def _alter(self, draw: float) -> bool:
        span = self._random.choice(self._spans)
        if not self._session.library.has_span(span):
            self._spans.remove(span)
            return False
        if draw < 0.65:
            # An earlier hand may have written the same note, and then nothing is done.
            return bool(self._session.do(SetNote(span, f"note {self._count}")).articles)
        if draw < 0.72:
            return bool(self._session.do(Relabel((span,), "entity", self._label())).articles)
        if draw < 0.78:
            self._session.do(RemoveSpans((span,)))
        else:
            return self._link(span)
        return True

    def _link(self, span: str) -> bool:
        other = self._random.choice(self._spans)
        if other == span or not self._session.library.has_span(other):
            return False
        self._session.do(LinkSpans(span, other, "same_claim"))
        return True

    def _turn(self, article: str, draw: float) -> bool:
        if draw < 0.93:
            self._session.undo()
        elif draw < 0.98:
            self._session.redo()
        else:
            statuses: tuple[Status, ...] = ("done", "in_progress", "skipped")
            status = self._random.choice(statuses)
            return bool(self._session.do(SetStatus((article,), status)).articles)
        return True

    def _label(self) -> str:
        return self._random.choice(self._labels)
