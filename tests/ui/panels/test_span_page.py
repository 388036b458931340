"""The fields of the inspector for one span."""

from dataclasses import replace

import pytest

from annotator.domain.span import Range, Span
from annotator.ui.panels.span_page import SpanPage, history_of

TEXT = "Kovács-Nagy Bálint szerint"
PERSON = Span(
    id="s", article="a", layer="entity", label="PER", ranges=(Range(0, 18),), quote=TEXT[:18],
    annotator="anna", created="2026-11-22T10:00:00Z", updated="2026-11-22T10:00:00Z",
)  # fmt: skip


@pytest.fixture
def page(qtbot, schemes, styles):
    made = SpanPage(schemes, styles)
    qtbot.addWidget(made)
    made.resize(260, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_all_that_is_known_is_shown(page):
    span = replace(PERSON, note="so", entity="kovacs", confidence="high")
    page.show_span(span, TEXT, spans=(), fresh=True)
    assert page.label.currentText() == "Person"
    assert page.quote.toPlainText() == "Kovács-Nagy Bálint"
    assert page.extent.remark() == "line 1, 18 characters"
    assert page.entity.text() == "kovacs"
    assert page.note.toPlainText() == "so"
    assert page.attributes.field("lemma").isVisible()


def test_the_entity_is_asked_where_it_makes_sense_and_shown_where_it_stands(page):
    page.show_span(PERSON, TEXT, spans=(), fresh=True)
    assert page.entity.isVisible()
    claim = replace(PERSON, layer="claim", label="Claim")
    page.show_span(claim, TEXT, spans=(), fresh=True)
    assert not page.entity.isVisible()
    page.show_span(replace(claim, entity="x"), TEXT, spans=(), fresh=True)
    assert page.entity.isVisible()


@pytest.mark.parametrize("label", ["PER", "Claim", "Obfuscation-Vagueness-Confusion"])
def test_it_is_content_with_a_narrow_dock(page, schemes, label):
    layer = next(it.layer for it in schemes.layers.values() if label in [x.id for x in it.labels])
    note = "Hosszú megjegyzés, amelyre semmi sem fér ki. " * 20
    span = replace(PERSON, layer=layer, label=label, note=note, entity="x" * 200)
    page.show_span(span, TEXT, spans=(), fresh=True)
    assert page.minimumSizeHint().width() <= 260


def test_the_history_tells_who_how_and_when():
    told = history_of(PERSON).splitlines()
    assert told[0] == "By anna, manual"
    assert told[1].startswith("Created 2026-11-2")
    assert len(told) == 2
    changed = replace(PERSON, updated="2026-12-24T12:00:00Z", origin="import", annotator="")
    told = history_of(changed).splitlines()
    assert told[0] == "By ?, import"
    assert told[2].startswith("Changed 2026-12-24")


def test_a_time_that_is_none_is_shown_as_it_stands():
    assert "Created long ago" in history_of(replace(PERSON, created="long ago"))
