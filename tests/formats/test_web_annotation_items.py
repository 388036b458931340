"""Annotations are objects of the standard's vocabulary."""

from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.leaving import leaving
from annotator.formats.losses import Losses
from annotator.formats.web_annotation_items import WEB_ANNOTATION, Items, Stayed
from tests.formats.conftest import ARTICLE_SCHEMES, SCHEMES, full_record

LABELS = Labels(SCHEMES, ARTICLE_SCHEMES)
MOTIVATIONS = {"describing", "classifying", "tagging", "linking", "commenting", "assessing"}


def test_purposes_are_those_of_the_standard_and_ids_differ() -> None:
    record = full_record()
    spans = leaving(record, LABELS, losses=Losses(), of=WEB_ANNOTATION, held=["ranges"])
    made = Items(record, spans, labels=LABELS)
    items = [made.description(), *made.all(but=Stayed())]
    assert len({each["id"] for each in items}) == len(items) == 5
    assert {each["motivation"] for each in items} <= MOTIVATIONS
    purposes = {body["purpose"] for each in items for body in each["body"]}
    assert purposes <= MOTIVATIONS | {"identifying"}
    claim = next(each for each in items if each["id"].endswith(":s1"))
    assert isinstance(claim["target"], list) and len(claim["target"]) == 2
