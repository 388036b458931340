"""What an article can be recognised by."""

from annotator.analysis.dated import Day
from annotator.analysis.traits import MOST_NAMES, Material, prose, traits_of
from tests.analysis.conftest import REPORTS


def test_names_places_numbers_and_days_are_found() -> None:
    traits = traits_of(REPORTS["fire_de"].material("a"))
    found = {(thing.kind, thing.form) for thing in traits.things}
    assert {("name", "Ehrenfels"), ("number", "7500000"), ("day", "10-09")} <= found
    assert (traits.published, traits.days) == (None, frozenset({Day(10, 9)}))


def test_what_stands_in_the_lead_weighs_more() -> None:
    body = "We met Orlic in town.\n" + "and so it went on, as it does. " * 30 + "Then came Bandur."
    weights = {thing.form: thing.weight for thing in traits_of(Material("a", body)).things}
    assert weights["Orlic"] > weights["Bandur"]


def test_lists_of_other_articles_below_the_text_do_not_count() -> None:
    text = "A title\n" + "A sentence that is long enough to be one of an article. " * 3
    listed = "\nTop\nOrlic wins\n" + "A teaser for another article that was cut off in the middle…"
    assert prose(text + listed) == prose(text)
    assert prose("A title\nshort") == "A title\nshort"


def test_an_article_keeps_only_the_names_that_tell_most() -> None:
    body = " and ".join(f"saw Xy{chr(97 + n)}{chr(98 + n)}o" for n in range(24)) + " and Zb Qwo Ert"
    names = [thing for thing in traits_of(Material("a", body * 2)).things if thing.kind == "name"]
    assert len(names) <= MOST_NAMES


def test_the_same_article_has_the_same_traits() -> None:
    material = REPORTS["match_sr"].material("a")
    assert traits_of(material) == traits_of(material)
