"""What the events panel lists."""

from dataclasses import replace

from PySide6.QtCore import QLocale

from annotator.app.pairing import Findings, Pair
from annotator.domain.article import Article
from annotator.domain.reasons import BothTell, SomeOf
from annotator.ui.event_entries import copy_entries, event_entries, pair_entries, title_of


def article(key: str, **more: str) -> Article:
    values = {"title": f"Title {key}", "language": "hu", "published": "2025-09-03"} | more
    return Article(id=key, sha256=key, length=9, **values)  # type: ignore[arg-type]


ARTICLES = {key: article(key, language=language) for key, language in ("ah", "br", "ce")}
PAIR = Pair("a", "b", 0.64, (BothTell("name", SomeOf(("Kim",))),), names=("Kim",))
COPIES = (
    Pair("a", "b", 1.0, (), 0.9, ("Kim",)),
    Pair("b", "c", 1.0, (), 0.6),
)
NONE: frozenset[tuple[str, str]] = frozenset()


def test_a_pair_is_shown_until_it_is_decided() -> None:
    findings = Findings((PAIR,), ())
    (entry,) = pair_entries(findings, ARTICLES, rejected=NONE)
    assert entry.head == "0.64 · h + r · 2025-09-03"
    assert entry.titles == ("h  Title a", "r  Title b")
    assert (entry.why, entry.names, entry.pairs) == ("both name Kim", ("Kim",), (("a", "b"),))
    assert pair_entries(findings, ARTICLES, rejected=frozenset({("a", "b")})) == []
    together = {key: replace(each, event="one") for key, each in ARTICLES.items()}
    assert pair_entries(findings, together, rejected=NONE) == []
    apart = together | {"b": replace(ARTICLES["b"], event="other")}
    assert len(pair_entries(findings, apart, rejected=NONE)) == 1
    gone = {key: each for key, each in ARTICLES.items() if key != "b"}
    assert pair_entries(findings, gone, rejected=NONE) == []


def test_how_alike_they_are_is_written_as_the_locale_has_it() -> None:
    QLocale.setDefault(QLocale("hu"))
    (entry,) = pair_entries(Findings((PAIR,), ()), ARTICLES, rejected=NONE)
    assert entry.head.startswith("0,64")


def test_near_duplicates_are_one_entry_for_a_group() -> None:
    findings = Findings((), COPIES)
    (entry,) = copy_entries(findings, ARTICLES, rejected=NONE)
    assert entry.articles == ("a", "b", "c")
    assert entry.head.startswith("3 articles · h + r + e")
    assert entry.why.startswith("60%–90% of the shorter")
    assert entry.pairs == (("a", "b"), ("b", "c"))
    (left,) = copy_entries(findings, ARTICLES, rejected=frozenset({("b", "c")}))
    assert left.articles == ("a", "b")
    assert left.why.startswith("90% of")


def test_events_stand_with_the_latest_first() -> None:
    articles = {
        "a": article("a", event="old", published="2024-01-02"),
        "b": article("b", event="new", published="2025-01-05"),
        "c": article("c", event="new", published="2025-01-02", language="el"),
        "d": article("d"),
    }
    new, old = event_entries(articles)
    assert (new.head, new.event, new.articles) == ("new", "new", ("c", "b"))
    assert new.why == "2 articles · el + hu · 2025-01-02 – 2025-01-05"
    assert old.why == "1 article · hu · 2024-01-02"


def test_an_article_without_a_title_is_called_after_its_file() -> None:
    assert title_of(article("a", title="", file="x.txt", language="")) == "x.txt"
