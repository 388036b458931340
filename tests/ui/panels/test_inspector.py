"""The inspector over a real project: what it wishes is done, and what was done it shows."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from annotator.domain.commands import spans as do
from annotator.domain.span import Range
from annotator.ui.article.style import StyleOf
from annotator.ui.bridge import Bridge
from annotator.ui.label_styles import label_styles
from annotator.ui.panels.inspector import InspectorPanel
from annotator.ui.panels.span_page import SpanPage


class Desk:
    """An inspector whose wishes are carried out, as the main window does it."""

    def __init__(self, project: Any, styles: StyleOf) -> None:
        self.session = project.session
        self.library = project.session.library
        self.bridge = Bridge(project.session)
        self.panel = panel = InspectorPanel(self.library, self.bridge.changed, styles=styles)
        act = self.session.do
        panel.relabel_requested.connect(lambda s, layer, it: act(do.Relabel((s,), layer, it)))
        panel.resize_requested.connect(lambda s, ranges: act(do.ResizeSpan(s, ranges)))
        panel.note_requested.connect(lambda s, note: act(do.SetNote(s, note)))
        panel.confidence_requested.connect(lambda s, it: act(do.SetConfidence(s, it)))
        panel.entity_requested.connect(lambda s, it: act(do.SetEntity(s, it)))
        panel.attribute_requested.connect(lambda s, n, it: act(do.SetAttribute(s, n, it)))
        panel.delete_requested.connect(lambda s: act(do.RemoveSpans((s,))))

    @property
    def page(self) -> SpanPage:
        return self.panel._page

    def hint(self) -> str:
        return next(it.text() for it in self.panel.findChildren(QLabel) if it.isVisible())


@pytest.fixture
def desk(qtbot, project, styles):
    made = Desk(project, styles)
    made.panel.resize(280, 900)
    qtbot.addWidget(made.panel)
    with qtbot.waitExposed(made.panel):
        made.panel.show()
    return made


@pytest.fixture
def person(project):
    return project.mark("entity", "PER", "Kovács-Nagy Bálint")


@pytest.fixture
def claim(project):
    return project.mark("claim", "Claim", "a híd", "holnap nyílik")


def test_without_a_span_it_says_how_to_select_one(desk, person):
    assert desk.hint().startswith("No span is selected.")
    desk.panel.show_span(person)
    assert desk.page.quote.isVisible()
    desk.panel.show_span("")
    assert desk.hint().startswith("No span is selected.")


def test_a_span_of_two_ranges_is_shown_whole(desk, claim):
    desk.panel.show_span(claim)
    assert desk.page.quote.toPlainText() == "a híd – tette hozzá – holnap nyílik"
    assert desk.page.extent.remark() == "line 1, 18 characters"


def test_another_label_is_given_and_other_attributes_are_asked(qtbot, desk, person):
    desk.panel.show_span(person)
    qtbot.keyClick(desk.page.label, Qt.Key.Key_Down)
    assert desk.library.span(person).label == "NORP"
    assert desk.page.label.currentText() == "People, creed or political camp"
    desk.session.do(do.Relabel((person,), "claim", "Claim"))
    assert desk.page.attributes.field("claim_type").isVisible()


def test_the_extent_is_changed_in_place_and_the_quote_follows(qtbot, desk, person):
    desk.panel.show_span(person)
    start, end = desk.library.span(person).ranges[0]
    line = desk.page.extent.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, f"{start}-{end - 7}")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desk.library.span(person).ranges == (Range(start, end - 7),)
    assert desk.page.quote.toPlainText() == "Kovács-Nagy"


def test_a_note_is_kept_when_another_span_is_selected_meanwhile(qtbot, desk, person, claim):
    desk.panel.show_span(person)
    desk.panel.focus_note()
    assert desk.page.note.hasFocus()
    qtbot.keyClicks(desk.page.note, "doubtful")
    desk.panel.show_span(claim)
    assert desk.library.span(person).note == "doubtful"
    assert desk.library.span(claim).note == ""
    assert desk.page.note.toPlainText() == ""
    qtbot.keyClicks(desk.page.note, "sure")
    desk.panel.show_span("")
    assert desk.library.span(claim).note == "sure"


def test_an_entity_and_a_text_are_kept_too(qtbot, desk, person, claim):
    desk.panel.show_span(person)
    qtbot.keyClicks(desk.page.entity, "kovacs")
    qtbot.keyClicks(desk.page.attributes.field("lemma").findChild(QLineEdit), "Kovacs")
    desk.panel.show_span(claim)
    span = desk.library.span(person)
    assert (span.entity, span.values("lemma")) == ("kovacs", ("Kovacs",))


def test_an_edit_is_not_overwritten_by_another_change(qtbot, desk, person):
    desk.panel.show_span(person)
    qtbot.keyClicks(desk.page.note, "doubtful")
    desk.session.do(do.SetConfidence(person, "low"))
    assert desk.page.note.toPlainText() == "doubtful"
    assert desk.library.span(person).note == ""
    low = next(it for it in desk.panel.findChildren(QPushButton) if it.text() == "low")
    assert low.isChecked()


def test_a_confidence_is_given_by_a_click(qtbot, desk, person):
    desk.panel.show_span(person)
    high = next(it for it in desk.panel.findChildren(QPushButton) if it.text() == "high")
    qtbot.mouseClick(high, Qt.MouseButton.LeftButton)
    assert desk.library.span(person).confidence == "high"
    assert high.isChecked()
    desk.session.undo()
    assert not high.isChecked()


def test_a_choice_shows_what_depends_on_it(qtbot, desk, claim):
    desk.panel.show_span(claim)
    field = desk.page.attributes.field("verifiable").findChild(QComboBox)
    qtbot.keyClicks(field, "yes")
    assert desk.library.span(claim).values("verifiable") == ("yes",)
    assert desk.page.attributes.field("check_worthy").isVisible()


def test_a_claim_is_linked_to_a_person_of_the_article(qtbot, desk, person, claim):
    desk.panel.show_span(claim)
    field = desk.page.attributes.field("claimer").findChild(QComboBox)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert desk.library.span(claim).values("claimer") == (person,)
    assert field.currentText() == "Kovács-Nagy Bálint · PER"
    desk.session.do(do.RemoveSpans((person,)))
    assert field.currentText() == "Kovács-Nagy Bálint"


def test_a_new_person_of_the_article_can_be_linked_at_once(desk, project, claim):
    desk.panel.show_span(claim)
    field = desk.page.attributes.field("claimer").findChild(QComboBox)
    assert field.count() == 0
    project.mark("entity", "PER", "Ελένη Παπαδοπούλου")
    assert field.itemText(0) == "Ελένη Παπαδοπούλου · PER"


def test_a_span_is_deleted_with_its_note_handed_over_before(qtbot, desk, person):
    desk.panel.show_span(person)
    qtbot.keyClicks(desk.page.note, "x")
    qtbot.mouseClick(desk.page.delete, Qt.MouseButton.LeftButton)
    assert not desk.library.has_span(person)
    assert desk.panel.shown_span() == ""
    assert desk.hint().startswith("No span is selected.")
    desk.session.undo()
    assert desk.library.span(person).note == "x"


def test_a_span_is_gone_to(qtbot, desk, person):
    desk.panel.show_span(person)
    with qtbot.waitSignal(desk.panel.goto_requested) as told:
        qtbot.mouseClick(desk.page.goto, Qt.MouseButton.LeftButton)
    assert told.args == [person]


def test_a_span_that_does_not_exist_is_none(desk):
    desk.panel.show_span("s_gone")
    assert desk.panel.shown_span() == ""


def test_what_happened_while_it_was_hidden_is_shown_when_it_comes_back(qtbot, desk, person):
    desk.panel.show_span(person)
    desk.panel.hide()
    desk.session.do(do.SetNote(person, "meanwhile"))
    assert desk.page.note.toPlainText() == ""
    desk.panel.show()
    assert desk.page.note.toPlainText() == "meanwhile"


def test_other_styles_leave_an_edit_alone(qtbot, desk, schemes, person):
    desk.panel.show_span(person)
    qtbot.keyClicks(desk.page.note, "x")
    desk.panel.set_styles(label_styles(schemes, dark=True))
    assert desk.page.note.toPlainText() == "x"
    desk.panel.commit()
    assert desk.library.span(person).note == "x"


def test_the_first_field_takes_the_keyboard(desk, person):
    desk.panel.focus_first()
    desk.panel.show_span(person)
    desk.panel.focus_first()
    assert desk.page.label.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_note_is_kept_and_left(qtbot, desk, person, key, modifier):
    desk.panel.show_span(person)
    desk.panel.focus_note()
    qtbot.keyClicks(desk.page.note, "doubtful")
    with qtbot.waitSignal(desk.panel.left):
        qtbot.keyClick(desk.page.note, key, modifier)
    assert desk.library.span(person).note == "doubtful"
    assert desk.page.note.toPlainText() == "doubtful"


def test_what_the_note_shows_after_ctrl_z_is_what_is_stored(qtbot, desk, person):
    desk.session.do(do.SetNote(person, "old"))
    desk.panel.show_span(person)
    desk.panel.focus_note()
    note = desk.page.note
    note.selectAll()
    qtbot.keyClicks(note, "abc")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.library.span(person).note == "abc"
    qtbot.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.panel.focus_first()
    assert desk.library.span(person).note == note.toPlainText() == "old"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_lines_and_lists_are_kept_and_left(qtbot, desk, person, claim, key):
    desk.panel.show_span(person)
    for field in (desk.page.entity, desk.page.attributes.field("lemma").findChild(QLineEdit)):
        field.setFocus()
        qtbot.keyClicks(field, "abc")
        with qtbot.waitSignal(desk.panel.left):
            qtbot.keyClick(field, key)
    span = desk.library.span(person)
    assert (span.entity, span.values("lemma")) == ("abc", ("abc",))
    with qtbot.waitSignal(desk.panel.left):
        qtbot.keyClick(desk.page.label, key)
    desk.panel.show_span(claim)
    line = desk.page.attributes.field("claimer").findChild(QLineEdit)
    qtbot.keyClicks(line, "a spokeswoman")
    with qtbot.waitSignal(desk.panel.left):
        qtbot.keyClick(line, key)
    assert desk.library.span(claim).values("claimer") == ("a spokeswoman",)


def test_an_extent_that_is_none_is_not_left_by_enter_but_by_esc(qtbot, desk, person):
    desk.panel.show_span(person)
    line = desk.page.extent.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "nowhere")
    with qtbot.assertNotEmitted(desk.panel.left):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.panel.left):
        qtbot.keyClick(line, Qt.Key.Key_Escape)


def test_a_button_is_left_by_esc_and_not_by_enter(qtbot, desk, person):
    desk.panel.show_span(person)
    desk.page.goto.setFocus()
    with qtbot.assertNotEmitted(desk.panel.left):
        qtbot.keyClick(desk.page.goto, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.panel.left):
        qtbot.keyClick(desk.page.goto, Qt.Key.Key_Escape)
