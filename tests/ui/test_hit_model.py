"""The list of hits: what it says, and how it grows."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from annotator.app.searching import Found, Hit
from annotator.domain.article import Article
from annotator.domain.span import Range
from annotator.ui.hit_model import HitModel, facts_of, hit_of, title_of

TOP = QModelIndex()


def hit(number: int, *, title: str = "A\n híd", count: int = 2) -> Hit:
    article = Article(
        id=f"a_{number}", sha256="", length=9, title=title, language="hu", file=f"{number}.txt"
    )
    return Hit(article, "híd", count, Range(0, 3), "híd áll", Range(0, 3))


def test_it_obeys_qt(qtmodeltester: ModelTester) -> None:
    model = HitModel(lambda start: Found())
    model.show_found(Found((hit(1), hit(2)), 2))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_it_grows_until_there_is_no_more(qapp: object) -> None:
    asked: list[int] = []

    def more(start: int) -> Found:
        asked.append(start)
        return Found((hit(2),), 3, 2) if start == 1 else Found((hit(3),), 3)

    model = HitModel(more)
    model.show_found(Found((hit(1),), 3, 1))
    while model.canFetchMore(TOP):
        model.fetchMore(TOP)
    model.fetchMore(TOP)
    assert asked == [1, 2]
    assert [each.article.id for each in model.hits] == ["a_1", "a_2", "a_3"]


def test_what_it_says_of_a_hit(qapp: object) -> None:
    model = HitModel(lambda start: Found())
    model.show_found(Found((hit(1), hit(2, title="", count=1)), 2))
    index = model.index(0)
    assert index.data() == title_of(hit(1)) == "A híd"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "A híd, hu, 2 hits: híd áll"
    assert facts_of(hit(1)) == "hu · 2×"
    assert model.index(1).data() == "2.txt"
    assert facts_of(hit(1, count=1), spoken=True) == "hu, 1 hit"
    assert hit_of(index) == hit(1)
    assert hit_of(QModelIndex()) is None


def test_a_hit_in_a_title_says_so() -> None:
    assert facts_of(replace(hit(1), in_title=True)) == "hu · title"
    assert facts_of(replace(hit(1), in_title=True), spoken=True) == "hu, title"
