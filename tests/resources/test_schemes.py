"""The label schemes we ship are complete, exact, reachable by key and readable in colour."""

import re
import tomllib
from collections import Counter
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

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
LIGHT, DARK = (255, 255, 255), (0x1B, 0x1D, 0x22)
ENOUGH = 4.5
Rgb = tuple[float, float, float]


def rgb(colour: str) -> Rgb:
    assert re.fullmatch(r"#[0-9a-f]{6}", colour), colour
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: Rgb) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def tint(colour: Rgb, ground: Rgb) -> Rgb:
    red, green, blue = (0.1 * c + 0.9 * g for c, g in zip(colour, ground, strict=True))
    return red, green, blue


def ids(name: str) -> list[str]:
    return [label["id"] for label in SCHEMES[name]["label"]]


def keys(name: str) -> list[str]:
    return [label["key"] for label in SCHEMES[name]["label"]]


def test_contrast_formula_on_known_pairs() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


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
    for field, ground in (("colour", LIGHT), ("colour_dark", DARK)):
        colour = rgb(label[field])
        assert contrast(colour, ground) >= ENOUGH, field
        assert contrast(colour, tint(colour, ground)) >= ENOUGH, field


@pytest.mark.parametrize("name", SCHEMES)
def test_colours_differ_inside_a_scheme(name: str) -> None:
    for field in ("colour", "colour_dark"):
        colours = [label[field] for label in SCHEMES[name]["label"]]
        assert len(colours) == len(set(colours))


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
