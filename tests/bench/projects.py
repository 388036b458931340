"""Projects to measure with: one article of a certain size among small ones, imported for real."""

from dataclasses import dataclass
from pathlib import Path

from annotator.app.importing import Importer, Prepared
from annotator.app.session import Session, utc_now
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.record import Record
from annotator.domain.span import Span, envelope
from tests.bench.articles import LANGUAGES, Language, spans_of, text_of

NEIGHBOURS = 3
USUAL = (2, 7)
SHORT = (1, 1)
ONE_PARAGRAPH = (10**9, 10**9)


@dataclass(frozen=True, slots=True)
class Case:
    """An article of about that many bytes and exactly that many spans."""

    size: int
    spans: int
    language: Language = "hu"
    sentences: tuple[int, int] = USUAL
    remark: str = ""

    @property
    def name(self) -> str:
        """`5 MB × 50,000 spans, Greek`."""
        remark = f", {self.remark}" if self.remark else ""
        return f"{short(self.size)} × {self.spans:,} spans, {LANGUAGES[self.language]}{remark}"

    @property
    def figures(self) -> tuple[int, int]:
        """Bytes and spans."""
        return self.size, self.spans


def short(size: int) -> str:
    """A number of bytes as people say it."""
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1_000} KB"


def make_project(case: Case, path: Path) -> str:
    """Make a project with small articles and, last in the list, that one; answers its id."""
    session = Session.create(path, "bench")
    try:
        importer = Importer(session)
        for number in range(NEIGHBOURS):
            record = _record(Case(5_000, 50, case.language), number)
            importer.take(Prepared(record, "made up"))
        wanted = _record(case, NEIGHBOURS)
        importer.take(Prepared(wanted, "made up"))
        report = importer.finish()
        if report.imported != NEIGHBOURS + 1:
            raise RuntimeError(f"the project could not be made: {report.problems}")
    finally:
        session.close()
    return wanted.article.id


def _record(case: Case, number: int) -> Record:
    text = text_of(case.language, case.size, seed=number + 1, sentences=case.sentences)
    sha = text_sha256(text)
    key = article_id(sha)
    now = utc_now()
    spans = tuple(
        Span(
            id=f"s_{number}_{n}",
            article=key,
            layer=each.layer,
            label=each.label,
            ranges=each.ranges,
            quote=envelope(each.ranges, text),
            annotator="corpus",
            created=now,
            updated=now,
        )
        for n, each in enumerate(spans_of(text, case.spans, seed=number + 100))
    )
    article = Article(
        id=key,
        sha256=sha,
        length=len(text),
        title=f"{number}: {case.name}",
        language=case.language,
        file=f"{number}.txt",
    )
    return Record(article=article, text=text, spans=spans)
