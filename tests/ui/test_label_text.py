"""What labels say about themselves."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.scheme import Attribute, Label
from annotator.ui.label_text import (
    folded,
    marked_parts,
    name_of,
    plain_tip,
    search_text,
    tip,
    title_of,
)
from annotator.ui.translation import use_language


def label(**texts: dict[str, str]) -> Label:
    given_texts: Any = {"name": {}, "definition": {}, "example": {}} | texts
    return Label(id="X_y", export="X-Y", colour="#000000", colour_dark="#ffffff", **given_texts)


def test_a_name_is_in_the_language_or_in_english_or_the_id():
    both = label(name={"en": "An own label", "hu": "Saját címke"})
    use_language("hu")
    assert name_of(both) == "Saját címke"
    use_language("ro")
    assert (name_of(both), name_of(label())) == ("An own label", "X_y")


def test_an_attribute_without_a_title_is_called_by_its_name():
    assert title_of(Attribute(name="voice", title={}, help={}, kind="text")) == "voice"


def test_the_marked_part_of_an_example_is_told_apart():
    assert marked_parts("He [[lied\nagain]].") == (
        ("He ", False),
        ("lied\nagain", True),
        (".", False),
    )
    assert marked_parts("") == ()


@given(st.lists(st.text(alphabet="ab <&é", min_size=1), min_size=1, max_size=5))
def test_parts_put_together_are_the_example(pieces):
    example = "".join(f"[[{it}]]" if at % 2 else it for at, it in enumerate(pieces))
    assert "".join(it for it, _ in marked_parts(example)) == "".join(pieces)
    assert [it for it, marked in marked_parts(example) if marked] == pieces[1::2]


def test_nothing_that_a_label_says_is_taken_for_html():
    evil = label(
        name={"en": "<b>x"}, definition={"en": "a & <script>"}, example={"en": "[[</u><i>]]"}
    )
    shown = tip(evil)
    assert "<b>&lt;b&gt;x</b>" in shown
    assert "a &amp; &lt;script&gt;" in shown
    assert "<u>&lt;/u&gt;&lt;i&gt;</u>" in shown
    assert plain_tip("<b>\n2") == "<qt>&lt;b&gt;<br>2</qt>"
    assert plain_tip("") == ""


def test_case_and_accents_do_not_count_in_a_search():
    assert folded("Őrült ΆΛΦΑ ștergător") == "orult αλφα stergator"
    assert search_text(label(name={"en": "Kétség"})) == "ketseg x_y x-y"
