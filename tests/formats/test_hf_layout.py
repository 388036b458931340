"""The columns of a data set of tokens: ours, or those of the first row that came in."""

from typing import Any

import pytest

from annotator.domain.span import Range
from annotator.formats.hf_layout import MORE, NO_PLACE, HfLayout, names_of, tags_key
from annotator.formats.losses import Losses
from annotator.formats.tokenised import Row

ROW = Row("a1", Range(0, 3), "Ada", (Range(0, 3),), (), "en")
FIRST = {"tokens": ["Ada"], "tags": [1], "n": 1, "ok": True, "share": 0.5, "of": {"a": ["b"]}}


@pytest.mark.parametrize(
    ("features", "names"),
    [
        ({}, []),
        ({"ner_tags": 1}, []),
        ({"tags": {"names": "O"}}, []),
        ({"tags": [{"names": ["O"]}]}, ["O"]),
        ({"ner_tags": {"feature": {"names": ["O", 1]}}}, ["O", "1"]),
    ],
)
def test_names_of_tags(features: dict[str, Any], names: list[str]) -> None:
    assert names_of(features) == names


def test_ours() -> None:
    layout, losses = HfLayout(["PER"]), Losses()
    assert layout.names == ["O", "B-PER", "I-PER"]
    assert list(layout.features) == list(layout.made(ROW, losses))
    assert not losses.counts
    assert layout.own({}, ROW, theirs={}) is None
    assert tags_key({"ner_tags": []}) == "ner_tags"


@pytest.mark.parametrize(
    ("theirs", "names"),
    [
        (["O", "I-PER", "B-PER"], ["O", "I-PER", "B-PER"]),
        (["O", "U-LOC"], ["O", "U-LOC", "B-PER", "I-PER", "L-PER", "U-PER"]),
        (["S-LOC"], ["S-LOC", "O", "B-PER", "I-PER", "E-PER", "S-PER"]),
    ],
)
def test_their_names_stand_first_and_ours_are_of_their_kind(
    theirs: list[str], names: list[str]
) -> None:
    layout = HfLayout(["PER"], first=FIRST, theirs={"tags": {"names": theirs}})
    assert layout.names == names


def test_what_is_not_known_of_an_article_of_others_is_empty() -> None:
    losses = Losses()
    layout = HfLayout(["PER"], first=FIRST, theirs={"n": {"dtype": "int8"}})
    assert layout.made(ROW, losses) == {
        "tokens": ["Ada"],
        "tags": [0],
        "n": 0,
        "ok": False,
        "share": 0.0,
        "of": {},
    }
    assert list(losses.counts) == [("dropped", NO_PLACE)]
    assert MORE != NO_PLACE
    features = layout.features
    assert features["n"] == {"dtype": "int8"}
    assert features["ok"] == {"dtype": "bool", "_type": "Value"}
    assert features["of"] == {"a": [{"dtype": "string", "_type": "Value"}]}


def test_rows_with_numbers_of_nothing_are_not_copied() -> None:
    layout = HfLayout(["PER"], first=FIRST, theirs={"tags": {"names": ["O"]}})
    made = layout.own(FIRST, ROW, theirs={"tags": {"names": ["O"]}})
    assert made is not None
    assert made["tags"] == [0]
    assert layout.own({**FIRST, "tokens": ["Eva"]}, ROW, theirs={}) is None
