"""A foreign label is found by what a person said, by string, by id, then by crosswalk."""

from dataclasses import replace

from annotator.formats.crosswalk import Crosswalk
from annotator.formats.label_finding import LabelFinder
from annotator.formats.protocol import ReadProblem
from tests.formats.conftest import READ

WALK = Crosswalk(
    name="press",
    layer="framing",
    outward={},
    inward={"Labelling": "Name_Calling-Labeling", "PER": "Attack", "Lost": "Nowhere"},
)
CONTEXT = replace(READ, crosswalks={"press": WALK})


def test_export_strings_come_before_ids_and_the_layers_in_their_order() -> None:
    finder = LabelFinder(READ)
    assert finder.find("PER") == ("entity", "PER")
    assert finder.find("Name_Calling-Labeling") == ("framing", "naming")
    assert finder.find("naming") == ("framing", "naming")
    assert finder.find("PER", layer="framing") is None


def test_a_person_is_believed_first_and_a_crosswalk_before_other_layers() -> None:
    said = replace(CONTEXT, label_map={"PER": "entity:GPE", "Q": "claim:Nothing"})
    assert LabelFinder(said, crosswalks=("press",)).find("PER") == ("entity", "GPE")
    assert LabelFinder(said).find("Q") is None
    finder = LabelFinder(CONTEXT, crosswalks=("press",))
    assert finder.find("Labelling") == ("framing", "naming")
    assert finder.find("PER") == ("framing", "Attack")
    assert finder.find("PER", layer="entity") == ("entity", "PER")
    assert finder.find("Lost") is None
    wanted = LabelFinder(replace(CONTEXT, layer="entity"), crosswalks=("press",))
    assert wanted.find("PER") == ("entity", "PER")


def test_what_no_scheme_has_can_become_a_label() -> None:
    finder = LabelFinder(replace(READ, new_labels="claim"))
    assert finder.find("Ship, old") == ("claim", "Ship, old")
    assert finder.find("PER") == ("entity", "PER")
    for odd in ("", " x", "a\nb", "x" * 200, "\ud800"):
        assert finder.find(odd) is None
    assert len(list(finder.problems())) == 5


def test_each_unknown_label_is_one_problem_at_its_first_place() -> None:
    finder = LabelFinder(READ)
    assert finder.find("Ship", source="x.ann", line=3) is None
    assert finder.find("Ship", source="y.ann", line=1) is None
    assert finder.find("Sea", source="y.ann", line=2) is None
    ship, sea = finder.problems()
    assert (ship.source, ship.line, ship.refused, ship.fatal) == ("x.ann", 3, 2, False)
    assert "2 spans are left out" in ship.message
    assert '--label "Ship"=LAYER:LABEL' in ship.message
    assert "1 span is left out" in sea.message
    assert finder.unknown == {"Ship": 2, "Sea": 1}
    assert isinstance(sea, ReadProblem)


def test_a_format_without_an_inventory_asks_all_crosswalks_which_must_agree() -> None:
    same = Crosswalk(
        name="b", layer="framing", outward={}, inward={"Labelling": "Name_Calling-Labeling"}
    )
    other = Crosswalk(name="c", layer="framing", outward={}, inward={"Labelling": "Attack"})
    one = LabelFinder(replace(CONTEXT, crosswalks={"press": WALK, "b": same}))
    assert one.find("Labelling") == ("framing", "naming")
    assert one.find("Labelling", layer="entity") is None
    two = LabelFinder(replace(CONTEXT, crosswalks={"press": WALK, "c": other}))
    assert two.find("Labelling") is None
