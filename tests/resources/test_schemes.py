"""The label schemes we ship are complete, exact, reachable by key and readable in colour."""

import re
import tomllib
from collections import Counter
from graphlib import TopologicalSorter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tests.ui.colour_vision import VISIONS, blended, ciede2000, contrast, distances

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "schemes"
SCHEMES: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.toml"))
}
LABELS = [
    pytest.param(name, label, id=f"{name}-{label['id']}")
    for name, scheme in SCHEMES.items()
    for label in scheme["label"]
]
ATTRIBUTES = [
    pytest.param(name, attribute, id=f"{name}-{attribute['name']}")
    for name, scheme in SCHEMES.items()
    for attribute in scheme.get("attribute", [])
]
TECHNIQUES = {
    "Attack_on_Reputation": [
        "Name_Calling-Labeling",
        "Guilt_by_Association",
        "Doubt",
        "Appeal_to_Hypocrisy",
        "Questioning_the_Reputation",
    ],
    "Justification": [
        "Flag_Waving",
        "Appeal_to_Authority",
        "Appeal_to_Popularity",
        "Appeal_to_Values",
        "Appeal_to_Fear-Prejudice",
    ],
    "Distraction": ["Straw_Man", "Red_Herring", "Whataboutism", "Appeal_to_Pity"],
    "Simplification": [
        "Causal_Oversimplification",
        "False_Dilemma-No_Choice",
        "Consequential_Oversimplification",
        "False_Equivalence",
    ],
    "Call": ["Slogans", "Conversation_Killer", "Appeal_to_Time"],
    "Manipulative_Wording": [
        "Loaded_Language",
        "Obfuscation-Vagueness-Confusion",
        "Exaggeration-Minimisation",
        "Repetition",
    ],
}
GROUNDS = {"colour": "#ffffff", "colour_dark": "#191b1f"}
ENOUGH = 4.5
CHIP = 0.1  # the share of the colour in the ground of a chip

# Distances by CIEDE2000, as the worst of four kinds of eyes sees them. From about 10 on, two
# colours are plainly two beside one another.
FREQUENT = ("PER", "NORP", "ORG", "GPE", "LOC")
FAR = 15.0  # between the frequent entities, and between the families of framing
APART = 10.0  # between all entities; the others are told by their letters as well
FAMILIES_APART = 9.0  # between techniques of different families


def ids(name: str) -> list[str]:
    return [label["id"] for label in SCHEMES[name]["label"]]


def keys(name: str) -> list[str]:
    return [label["key"] for label in SCHEMES[name]["label"]]


def test_four_schemes_on_their_layers() -> None:
    assert {name: scheme["layer"] for name, scheme in SCHEMES.items()} == {
        "claim": "claim",
        "entity": "entity",
        "framing": "framing",
        "genre": "",
    }


@pytest.mark.parametrize("name", SCHEMES)
def test_head_is_complete(name: str) -> None:
    scheme = SCHEMES[name]
    assert scheme["format"] == "annotator-scheme/1"
    assert scheme["name"] == name
    assert re.fullmatch(r"\d+\.\d+\.\d+", scheme["version"])
    assert scheme["title"]["en"].strip()
    assert scheme["description"]["en"].strip()


@pytest.mark.parametrize("name", SCHEMES)
def test_ids_and_attribute_names_are_unique(name: str) -> None:
    assert max(Counter(ids(name)).values()) == 1
    names = [attribute["name"] for attribute in SCHEMES[name].get("attribute", [])]
    assert len(names) == len(set(names))


def test_entity_labels_and_keys() -> None:
    expected = ["PER", "NORP", "ORG", "MIL", "GPE", "LOC", "FAC", "EVT", "PRO", "WEA"]
    assert dict(zip(ids("entity"), keys("entity"), strict=True)) == dict(
        zip(expected, "pnomglfvrw", strict=True)
    )


def test_claim_labels_and_genres() -> None:
    assert dict(zip(ids("claim"), keys("claim"), strict=True)) == {"Claim": "c", "Premise": "e"}
    assert ids("genre") == ["opinion", "reporting", "satire"]


def test_framing_has_the_exact_strings_under_their_families() -> None:
    found: dict[str, list[str]] = {}
    for label in SCHEMES["framing"]["label"]:
        assert "export" not in label
        if label.get("group", False):
            assert label["parents"] == []
            found[label["id"]] = []
        else:
            (family,) = label["parents"]
            found[family].append(label["id"])
    assert found == TECHNIQUES
    assert sum(map(len, found.values())) == 25


def test_one_key_labels_never_collide_nor_take_a_digit() -> None:
    single = keys("entity") + keys("claim")
    assert all(len(key) == 1 and key.isalpha() and key.islower() for key in single)
    assert len(single) == len(set(single))


def test_family_and_technique_keys_count_from_one() -> None:
    labels = {label["id"]: label for label in SCHEMES["framing"]["label"]}
    assert [labels[family]["key"] for family in TECHNIQUES] == list("123456")
    for members in TECHNIQUES.values():
        assert [labels[member]["key"] for member in members] == list("12345"[: len(members)])


@pytest.mark.parametrize("name", SCHEMES)
def test_parents_exist_and_make_no_circle(name: str) -> None:
    graph = {label["id"]: label["parents"] for label in SCHEMES[name]["label"]}
    assert {parent for parents in graph.values() for parent in parents} <= set(graph)
    assert set(TopologicalSorter(graph).static_order()) == set(graph)


@pytest.mark.parametrize(("name", "label"), LABELS)
def test_label_explains_itself(name: str, label: dict[str, Any]) -> None:
    assert label["name"]["en"].strip()
    assert "_" not in label["name"]["en"]
    assert len(label["definition"]["en"]) >= 60
    assert label["definition"]["en"].endswith(".")
    (marked,) = re.findall(r"\[\[(.+?)\]\]", label["example"]["en"])
    assert marked == marked.strip()


@pytest.mark.parametrize(("name", "label"), LABELS)
def test_confusable_is_mutual(name: str, label: dict[str, Any]) -> None:
    others = {other["id"]: other["confusable"] for other in SCHEMES[name]["label"]}
    assert label["id"] not in label["confusable"]
    assert all(label["id"] in others[other] for other in label["confusable"])


@pytest.mark.parametrize(("name", "label"), LABELS)
def test_colours_can_be_read_on_both_grounds(name: str, label: dict[str, Any]) -> None:
    for field, ground in GROUNDS.items():
        colour = label[field]
        assert re.fullmatch(r"#[0-9a-f]{6}", colour), colour
        assert contrast(colour, ground) >= ENOUGH, field
        assert contrast(colour, blended(colour, ground, CHIP)) >= ENOUGH, field


@pytest.mark.parametrize("name", SCHEMES)
def test_colours_differ_inside_a_scheme(name: str) -> None:
    for field in GROUNDS:
        colours = [label[field] for label in SCHEMES[name]["label"]]
        assert len(colours) == len(set(colours))


def nearest(name: str, field: str, *only: str) -> dict[tuple[str, str], float]:
    """How far apart the labels of a scheme are, or only those, pair by pair."""
    colours = {label["id"]: label[field] for label in SCHEMES[name]["label"]}
    chosen = only or tuple(colours)
    found = distances(colours[each] for each in chosen)
    return dict(zip(combinations(chosen, 2), found, strict=True))


def test_distances_are_those_of_the_standard() -> None:
    blue = ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485))
    far = ciede2000((50, 2.5, 0), (73, 25, -18))
    dark = ciede2000((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514))
    opposite = ciede2000((50, 2.49, -0.001), (50, -2.49, 0.0009))
    assert (blue, far, dark, opposite) == pytest.approx((2.0425, 27.1492, 0.9082, 7.1792), abs=1e-4)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("pair", "confused"),
    [
        (("#a06000", "#608000"), {"protanopia", "deuteranopia"}),
        (("#c06090", "#c07050"), {"tritanopia"}),
    ],
)
def test_eyes_confuse_what_they_are_known_to_confuse(
    pair: tuple[str, str], confused: set[str]
) -> None:
    seen_by = {vision: next(distances(pair, (vision,))) for vision in VISIONS}
    assert {vision for vision, distance in seen_by.items() if distance < FAR} == confused


@pytest.mark.parametrize("field", GROUNDS)
def test_entities_stay_apart_for_colour_blind_eyes(field: str) -> None:
    assert min(nearest("entity", field).values()) >= APART
    assert min(nearest("entity", field, *FREQUENT).values()) >= FAR


@pytest.mark.parametrize("field", GROUNDS)
def test_claims_and_genres_stay_apart_for_colour_blind_eyes(field: str) -> None:
    assert min(nearest("claim", field).values()) >= APART
    assert min(nearest("genre", field).values()) >= FAR


@pytest.mark.parametrize("field", GROUNDS)
def test_families_of_framing_stay_apart_and_their_techniques_rely_on_letters(field: str) -> None:
    family_of = {
        member: family for family, members in TECHNIQUES.items() for member in (family, *members)
    }
    assert min(nearest("framing", field, *TECHNIQUES).values()) >= FAR
    for (one, other), distance in nearest("framing", field).items():
        # Thirty-one labels are more than any eye tells apart by colour: within a family the
        # letters of the chips say which one it is (see the tests of label_styles).
        assert distance >= FAMILIES_APART or family_of[one] == family_of[other], (one, other)


@pytest.mark.parametrize(("name", "attribute"), ATTRIBUTES)
def test_attribute_is_well_formed(name: str, attribute: dict[str, Any]) -> None:
    assert attribute["title"]["en"].strip()
    assert attribute["help"]["en"].strip()
    assert attribute["kind"] in {"choice", "text", "span"}
    values = [value["id"] for value in attribute.get("values", [])]
    assert bool(values) == (attribute["kind"] == "choice")
    assert len(values) == len(set(values))
    assert all(value["name"]["en"].strip() for value in attribute.get("values", []))
    assert attribute["default"] in {"", *values}
    assert set(attribute["labels"]) <= set(ids(name))


@pytest.mark.parametrize(("name", "attribute"), ATTRIBUTES)
def test_condition_names_values_of_another_attribute(name: str, attribute: dict[str, Any]) -> None:
    others = {other["name"]: other for other in SCHEMES[name]["attribute"]}
    for asked, answers in attribute.get("when", {}).items():
        assert asked != attribute["name"]
        assert set(answers) <= {value["id"] for value in others[asked]["values"]}


def test_claim_attributes() -> None:
    attributes = {attribute["name"]: attribute for attribute in SCHEMES["claim"]["attribute"]}
    assert [name for name, attribute in attributes.items() if attribute["required"]] == [
        "claim_type"
    ]
    assert attributes["check_worthy"]["when"] == {"verifiable": ["yes", "unsure"]}
    assert attributes["evidence"]["multiple"]
    assert {"claimer", "claim_object", "claimer_stance", "normalized", "claim_key", "quote"} <= set(
        attributes
    )


def test_roles_are_the_twenty_two_strings_of_the_data() -> None:
    (role,) = [a for a in SCHEMES["entity"]["attribute"] if a["name"] == "role"]
    by_main = Counter(value["help"]["en"].partition(":")[0] for value in role["values"])
    assert by_main == {"Protagonist": 6, "Antagonist": 12, "Innocent": 4}
    assert "Foreign Adversary" in {value["id"] for value in role["values"]}
    assert role["multiple"]
