"""The results of one annotation, in any order."""

from typing import Any

from annotator.formats.label_studio_regions import Regions

TEXT = "Ada saw Bob"


def label(key: str, start: int, end: int, *labels: str) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": list(labels)}
    return {"id": key, "from_name": "entity", "type": "labels", "value": value}


def taken(*results: dict[str, Any], ids: set[str] | None = None) -> Regions:
    regions = Regions(TEXT, "ada", mark="5", taken=set() if ids is None else ids)
    regions.take(results)
    return regions


def test_our_own_controls_name_the_layer() -> None:
    said = {
        "id": "a",
        "from_name": "entity_level",
        "type": "choices",
        "value": {"choices": ["NAM"]},
    }
    (span,) = taken(label("a", 0, 3, "PER"), said).spans
    assert span.layer == "entity"
    assert [(each.name, each.value) for each in span.attributes] == [("level", "NAM")]


def test_taxonomies_numbers_and_ratings_are_values() -> None:
    tree = {"id": "a", "from_name": "t", "type": "taxonomy", "value": {"taxonomy": [["x", "y"]]}}
    stars = {"id": "a", "from_name": "s", "type": "rating", "value": {"rating": 4}}
    (span,) = taken(tree, stars, label("a", 0, 3, "PER")).spans
    assert [(each.name, each.value) for each in span.attributes] == [("t", "x / y"), ("s", "4")]


def test_a_link_to_the_left_goes_the_other_way() -> None:
    link = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "left"}
    (found,) = taken(label("a", 0, 3, "PER"), label("b", 8, 11, "PER"), link).links
    assert (found.kind, found.source, found.target) == ("relation", "b", "a")


def test_ids_that_others_have_too_are_told_apart() -> None:
    ids: set[str] = set()
    first, second = (taken(label("a", 0, 3, "PER", "GPE"), ids=ids) for _ in range(2))
    assert [each.id for each in first.spans] == ["a", "a"]
    assert [each.id for each in second.spans] == ["a@5", "a@5"]
