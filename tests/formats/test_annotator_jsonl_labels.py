"""Labels leave as export strings and come back as ids; what a scheme does not know is told."""

from collections.abc import Sequence

import pytest

from annotator.domain.errors import UnknownLabel
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_shape import AttributeLine
from tests.formats.conftest import ARTICLE_SCHEMES, SCHEMES

LABELS = Labels(SCHEMES, ARTICLE_SCHEMES)


def faults(layer: str = "entity", label: str = "PER") -> list[str]:
    return list(LABELS.span_faults(layer, label))


def values(*pairs: tuple[str, str]) -> list[AttributeLine]:
    return [AttributeLine(name, value) for name, value in pairs]


def test_ids_and_export_strings_are_each_others_reverse() -> None:
    for layer, scheme in SCHEMES.items():
        for label in scheme.labels:
            export = LABELS.export_of(layer, label.id)
            assert export == label.export
            assert LABELS.id_of(layer, export) == label.id
    assert LABELS.article_id_of("genre", "reporting") == "news"
    assert LABELS.article_export_of("genre", "news") == "reporting"


def test_coarse_labels_are_export_strings() -> None:
    assert LABELS.coarse_of("framing", "Name_Calling-Labeling") == [
        "Attack",
        "Manipulative_Wording",
    ]
    assert LABELS.coarse_of("entity", "PER") == []


@pytest.mark.parametrize(("layer", "label"), [("entity", "X"), ("genre", "PER")])
def test_a_label_that_is_not_there_cannot_leave(layer: str, label: str) -> None:
    with pytest.raises(UnknownLabel, match=layer):
        LABELS.export_of(layer, label)
    with pytest.raises(UnknownLabel):
        LABELS.article_export_of("genre", "satire")


def notes(layer: str = "entity", attributes: Sequence[AttributeLine] = ()) -> list[str]:
    return list(LABELS.attribute_notes(layer, attributes))


def test_known_labels_and_values_have_no_faults() -> None:
    assert notes(attributes=values(("level", "NAM"))) == []
    two = values(("role", "Hero"), ("role", "Spy"), ("claimer", "anybody at all"))
    assert faults(layer="claim", label="Claim") == []
    assert notes(layer="claim", attributes=two) == []


def test_what_a_scheme_does_not_know_is_told() -> None:
    assert faults(layer="frame") == ['the project has no scheme for the layer "frame"']
    assert faults(label="naming")[0].startswith('the label "naming" is not in the scheme "entity"')
    # In a file stands the export string, not the id.
    assert len(faults(layer="framing", label="naming")) == 1


def test_attributes_that_a_scheme_does_not_know_are_only_noted() -> None:
    assert notes(layer="frame", attributes=values(("mood", "x"))) == []
    assert notes(attributes=values(("mood", "x"))) == [
        'the scheme "entity" has no attribute "mood"'
    ]
    assert notes(attributes=values(("level", "PRO"))) == [
        'the attribute "level" has no value "PRO" (known: NAM, NOM)'
    ]
    assert notes(attributes=values(("level", "NAM"), ("level", "NOM"))) == [
        'the attribute "level" takes one value only'
    ]


def test_the_labels_of_articles_are_checked_alike() -> None:
    assert list(LABELS.article_faults("genre", "opinion")) == []
    (told,) = LABELS.article_faults("genre", "news")
    assert told.startswith('the label "news" is not in the scheme "genre"')
    assert list(LABELS.article_faults("topic", "x")) == [
        'the scheme "topic" of an article label is unknown (known: genre)'
    ]
    assert "(known: none)" in next(Labels({}, {}).article_faults("topic", "x"))
