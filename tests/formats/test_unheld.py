"""What a format leaves behind is noted part by part, but for what it holds."""

from dataclasses import replace

from annotator.domain.article import StatusMark
from annotator.formats.losses import Loss, Losses
from annotator.formats.unheld import Part, note_unheld
from tests.formats.conftest import full_record, plain_record


def noted(*held: Part) -> list[tuple[str, str]]:
    kept: list[Loss] = []
    record = full_record()
    note_unheld(record, record.spans[:2], losses=Losses(kept.append), held=held)
    assert {each.act for each in kept} == {"dropped"}
    assert {each.article for each in kept} == {"a1"}
    return [(each.what, each.item or each.detail) for each in kept]


def test_everything_is_told() -> None:
    assert noted() == [
        ("notes of spans", "s1"),
        ("confidences of spans", "s1"),
        ("attributes of spans", "s1"),
        ("names of annotators", "ada"),
        ("metadata of articles", "title, published, source, url, author, event"),
        ("labels of articles", "news"),
        ("status marks", "ada"),
        ("marks that a layer was read", "entity ada"),
        ("marks that a layer was read", "claim ada"),
        ("regions", "title 0–8"),
        ("regions", "header 0–3"),
        ("links", "l1"),
    ]


def test_what_is_held_is_no_loss() -> None:
    left = noted("notes", "confidences", "attributes", "annotators", "metadata", "labels", "links")
    assert [what for what, _ in left] == ["status marks"] + ["marks that a layer was read"] * 2 + [
        "regions"
    ] * 2
    kept: list[Loss] = []
    record = replace(plain_record("x"), statuses=(StatusMark("ada", "new"),))
    note_unheld(record, (), losses=Losses(kept.append))
    assert kept == []


def test_entities_are_told_by_what_they_are() -> None:
    kept: list[Loss] = []
    record = full_record()
    note_unheld(record, record.spans[2:], losses=Losses(kept.append))
    assert kept[0] == Loss("dropped", "entities of spans", "a1", "s2", "Q1")
