"""The schemes of a project."""

import pytest

from annotator.app.schemes import SHIPPED, Schemes, grown, parsed, shipped_schemes
from annotator.domain.errors import UnknownLabel, UserError
from annotator.domain.scheme import SchemeSource
from annotator.formats.scheme_toml import scheme_text
from tests.app.conftest import SMALL_SCHEMES
from tests.domain.conftest import ENTITY, FRAMING, GENRE, label, scheme


def test_a_new_project_begins_with_a_scheme_for_each_layer_and_one_for_articles() -> None:
    sources = shipped_schemes()
    assert tuple(each.name for each in sources) == SHIPPED
    schemes = parsed(sources)
    assert set(schemes.layers) == {"entity", "claim", "framing"}
    assert set(schemes.articles) == {"genre"}
    assert schemes.layer("entity").label("PER").export == "PER"
    assert schemes.article("genre").label("satire").id == "satire"
    assert all(each.version for each in sources)


def test_a_project_has_the_schemes_that_were_copied_into_it() -> None:
    schemes = parsed(SMALL_SCHEMES)
    sources = {each.layer or each.name: each for each in SMALL_SCHEMES}
    assert schemes == Schemes({"entity": ENTITY, "framing": FRAMING}, {"genre": GENRE}, sources)


def test_of_two_of_one_layer_or_name_the_later_one_counts() -> None:
    later = scheme("other", "entity", [label("NEW")])
    genre = scheme("genre", "", [label("poem")])
    more = [SchemeSource(it.name, "2", it.layer, scheme_text(it)) for it in (later, genre)]
    schemes = parsed((*SMALL_SCHEMES, *more))
    assert schemes.layer("entity") == later
    assert schemes.article("genre") == genre


def test_what_a_project_does_not_have_is_said() -> None:
    schemes = parsed(SMALL_SCHEMES)
    with pytest.raises(UnknownLabel, match="no scheme for the layer “claim”"):
        schemes.layer("claim")
    with pytest.raises(UnknownLabel, match="no scheme “topic” for articles"):
        schemes.article("topic")


def test_a_broken_scheme_is_said_with_its_name() -> None:
    with pytest.raises(UserError, match="mine 3"):
        parsed([SchemeSource("mine", "3", "entity", "format = [")])


def test_a_scheme_grows_by_labels_that_it_does_not_have() -> None:
    entity = SMALL_SCHEMES[0]
    larger = grown(entity, ["Ship", "PER", "Ship", 'A "b", c/é'])
    scheme = parsed([larger]).layer("entity")
    assert [each.export for each in scheme.labels[len(ENTITY.labels) :]] == ["Ship", 'A "b", c/é']
    assert scheme.labels[: len(ENTITY.labels)] == ENTITY.labels
    assert scheme.version == larger.version == "1+1"
    assert scheme.label("Ship").definition["en"].startswith("Came with imported")
    assert grown(larger, ["Ship"]) is larger
    assert grown(larger, ["Sea"]).version == "1+2"


def test_a_project_may_begin_with_some_of_them_in_their_order() -> None:
    assert [each.name for each in shipped_schemes(["genre", "entity"])] == ["entity", "genre"]
    assert len(shipped_schemes(["of another version"])) == len(SHIPPED)
