"""Web annotations that say what is still so leave as they came, the others do not."""

from dataclasses import replace
from typing import Any

from annotator.domain.record import Record
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.leaving import leaving
from annotator.formats.losses import Losses
from annotator.formats.web_annotation_before import Came, stayed
from annotator.formats.web_annotation_items import WEB_ANNOTATION, Stayed
from tests.formats.conftest import ARTICLE_SCHEMES, SCHEMES, full_record, link, span

LABELS = Labels(SCHEMES, ARTICLE_SCHEMES)


def item(key: str, *body: tuple[str, str], at: tuple[int, int] = (16, 19), **more: Any) -> Any:
    selector = {"type": "TextPositionSelector", "start": at[0], "end": at[1]}
    bodies = [{"purpose": purpose, "value": value} for purpose, value in body]
    target = {"source": "x.txt", "selector": selector}
    return {"id": key, "created": "2020", "body": bodies, "target": target} | more


def kept(items: list[Any], record: Record) -> Stayed:
    spans = leaving(record, LABELS, losses=Losses(), of=WEB_ANNOTATION, held=["ranges"])
    return stayed(Came("x.txt", items), record, spans=spans, labels=LABELS)


def test_only_what_is_said_still_stays() -> None:
    items = [
        item("a", ("tagging", "PER")),
        item("b", ("tagging", "PER"), at=(1, 7)),
        item("b", ("tagging", "PER"), ("commenting", "new"), at=(1, 7)),
        item("a", ("tagging", "PER"), creator="eve"),
        item("a", ("tagging", "GPE")),
        item("broken", ("commenting", "no tag")),
        {"id": "l", "target": "a", "body": [{"purpose": "linking", "value": "b"}]},
        {"id": "l", "target": "b", "body": [{"purpose": "linking", "value": "a"}]},
    ]
    one = span("s1", (16, 19), origin="web-annotation:a")
    two = span("s2", (1, 7), origin="web-annotation:b", note="new")
    record = replace(full_record(), spans=(one, two), labels=())
    record = replace(record, links=(link(record, "s1", target="s2", kind="linking"),))
    found = kept(items, record)
    assert found.items == [items[0], items[2], items[5], items[6]]
    assert (found.spans, found.links) == ({"s1", "s2"}, {"ls1s2"})


def test_labels_of_the_whole_text() -> None:
    def whole(label: str, scheme: str, **more: Any) -> Any:
        pair = [("tagging", label), ("classifying", scheme)]
        return item("w", *pair, target="x.txt", **more)

    known, other = whole("reporting", "genre"), whole("opinion", "genre")
    strange, eves = whole("x", "mood"), whole("reporting", "genre", creator="eve")
    record = replace(full_record(), spans=(), links=())
    found = kept([known, other, strange, eves], record)
    assert found.items == [known, strange]
    assert found.labels == {("reporting", "ada")}


def test_what_describes_the_text_is_written_anew() -> None:
    described = item("d", ("describing", '{"title":"x"}'), target="x.txt")
    assert Came("x.txt", [described]).is_described()
    assert not Came("x.txt", [item("d", ("describing", "{"), target="x.txt")]).is_described()
    assert kept([described], full_record()).items == []
