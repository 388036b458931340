"""The attributes of a span, as its scheme asks for them."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from annotator.domain.span import AttributeValue, Range, Span
from annotator.ui.panels.attribute_form import AttributeForm, is_asked

CLAIM = Span(
    id="s", article="a", layer="claim", label="Claim", ranges=(Range(0, 2),), quote="it",
    annotator="anna",
)  # fmt: skip


def with_values(span: Span, **values: str) -> Span:
    return replace(span, attributes=tuple(AttributeValue(*each) for each in values.items()))


@pytest.fixture
def form(qtbot):
    made = AttributeForm()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def claims(schemes):
    return schemes.layer("claim")


def test_a_label_has_the_attributes_of_its_own(form, claims):
    form.show_span(CLAIM, claims, spans=(), fresh=True)
    assert form.field("claim_type").isVisible()
    with pytest.raises(KeyError):
        form.field("relation")
    form.show_span(replace(CLAIM, label="Premise"), claims, spans=(), fresh=True)
    assert form.field("relation").isVisible()
    with pytest.raises(KeyError):
        form.field("claim_type")


def test_a_condition_shows_and_hides_a_field(form, claims):
    form.show_span(CLAIM, claims, spans=(), fresh=True)
    assert not form.field("check_worthy").isVisible()
    form.show_span(with_values(CLAIM, verifiable="unsure"), claims, spans=(), fresh=False)
    assert form.field("check_worthy").isVisible()
    form.show_span(with_values(CLAIM, verifiable="no"), claims, spans=(), fresh=False)
    assert not form.field("check_worthy").isVisible()


def test_a_value_that_is_there_is_shown_whatever_the_condition_says(form, claims):
    form.show_span(with_values(CLAIM, check_worthy="yes"), claims, spans=(), fresh=True)
    assert form.field("check_worthy").isVisible()


def test_what_is_required_and_empty_says_so_in_words(form, claims):
    form.show_span(CLAIM, claims, spans=(), fresh=True)
    assert form.title("claim_type") == "Type (required)"
    assert form.title("verifiable") == "Verifiable"
    form.show_span(with_values(CLAIM, claim_type="causal"), claims, spans=(), fresh=False)
    assert form.title("claim_type") == "Type"


def test_values_that_no_attribute_asks_for_are_shown(form, claims):
    form.show_span(with_values(CLAIM, veracity="<b>1</b>"), claims, spans=(), fresh=True)
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "veracity = <b>1</b>" in shown


def test_a_wish_names_the_attribute(qtbot, form, claims):
    form.show_span(CLAIM, claims, spans=(), fresh=True)
    combo = form.field("verifiable").findChild(QComboBox)
    with qtbot.waitSignal(form.requested) as told:
        qtbot.keyClicks(combo, "yes")
    assert told.args == ["verifiable", ("yes",)]


def test_everything_that_is_being_typed_is_handed_over(qtbot, form, claims):
    form.show_span(CLAIM, claims, spans=(), fresh=True)
    told = []
    form.requested.connect(lambda name, values: told.append((name, values)))
    for name in ("claimer", "normalized"):
        qtbot.keyClicks(form.field(name).findChild(QLineEdit), "xy")
    form.commit()
    assert told == [("claimer", ("xy",)), ("normalized", ("xy",))]


def test_a_field_that_goes_with_its_label_says_nothing(qtbot, form, claims):
    form.show_span(CLAIM, claims, spans=(), fresh=True)
    line = form.field("normalized").findChild(QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "xy")
    with qtbot.assertNotEmitted(form.requested):
        form.show_span(replace(CLAIM, label="Premise", id="t"), claims, spans=(), fresh=True)


def test_all_conditions_must_hold(claims):
    worth = claims.attribute("check_worthy")
    assert is_asked(worth, with_values(CLAIM, verifiable="yes"))
    assert not is_asked(worth, with_values(CLAIM, verifiable="no"))
    both = replace(worth, when={"verifiable": ("yes",), "quote": ("direct",)})
    assert not is_asked(both, with_values(CLAIM, verifiable="yes"))
    assert is_asked(both, with_values(CLAIM, verifiable="yes", quote="direct"))
