"""What a format of spans leaves behind of an article is told, each thing once."""

from dataclasses import replace

from annotator.domain.article import StatusMark
from annotator.formats.left_behind import note_left_behind, without_annotators
from annotator.formats.losses import Loss, Losses
from tests.formats.conftest import full_record, plain_record, span


def noted(**more: object) -> list[Loss]:
    losses: list[Loss] = []
    note_left_behind(full_record(), Losses(losses.append), held=tuple(more))  # type: ignore[arg-type]
    return losses


def test_all_parts_are_told_but_those_that_are_held() -> None:
    assert [(each.what, each.item, each.detail) for each in noted()] == [
        ("metadata of articles", "", "title, language, published, source, url, author, event"),
        ("labels of articles", "", "news"),
        ("status marks", "", "ada"),
        ("marks that a layer was read", "", "entity ada"),
        ("marks that a layer was read", "", "claim ada"),
        ("regions", "", "title 0–8"),
        ("regions", "", "header 0–3"),
        ("names of annotators", "", "ada"),
        ("links to other articles", "l1", "same_claim"),
    ]
    left = noted(metadata=1, labels=1, statuses=1, reviews=1, regions=1, links=1)
    assert [each.what for each in left] == ["names of annotators"]
    assert {each.article for each in left} == {"a1"}


def test_topics_are_told() -> None:
    losses: list[Loss] = []
    note_left_behind(full_record(topics=("ferries", "ports")), Losses(losses.append))
    assert ("topics of articles", "ferries; ports") in [(it.what, it.detail) for it in losses]


def test_nothing_is_told_of_an_article_without_anything() -> None:
    losses: list[Loss] = []
    bare = replace(plain_record("One."), statuses=(StatusMark("ada", "new"),))
    note_left_behind(bare, Losses(losses.append))
    assert losses == []


def test_spans_that_differ_in_their_annotator_are_one() -> None:
    losses: list[Loss] = []
    one, two = span("a", (0, 3)), span("b", (0, 3), annotator="bob")
    other = span("c", (0, 3), label="GPE")
    record = replace(plain_record("Ada."), spans=(one, two, other))
    assert without_annotators(record, Losses(losses.append)) == (
        [one, other], {"a": "a", "b": "a", "c": "c"}
    )  # fmt: skip
    assert [(each.act, each.item, each.detail) for each in losses] == [("merged", "b", "bob")]
