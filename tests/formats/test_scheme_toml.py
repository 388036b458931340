"""Scheme files are read as they are written, and their faults are told with their lines."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.domain.scheme import Attribute, Choice, Label, Scheme
from annotator.formats.scheme_toml import parse_scheme, scheme_text
from tests.formats.conftest import CLAIM, ENTITY, FRAMING, GENRE, RESOURCES, choice, label, scheme

OWN = """\
format = "annotator-scheme/1"
name = "own"
version = "1.2"
layer = "claim"
title = {en = "Own", hu = "Saját"}
description = {en = "Of our own."}

[[label]]
id = "Claim"
name = {en = "Claim"}
definition = {en = "Something said."}
example = {en = "He said [[so]]."}
colour = "#303b4d"
colour_dark = "#d6e2f6"
key = "c"

# A comment, and [[label]] within it.
[[ label ]]
id = "thin"
export = "Thin-Claim"
name = {en = "Thin"}
definition = {en = "Hardly said."}
example = {en = "[[Hm]]."}
colour = "#4c6667"
colour_dark = "#93aeb0"
parents = ["Claim"]
confusable = ["Claim"]
retired = true

[[attribute]]
name = "type"
title = {en = "Type"}
help = {en = "Which."}
kind = "choice"
values = [
    {id = "fact", name = {en = "fact"}, help = {en = "It is so."}},
    {id = "other", name = {en = "other"}},
]
default = "fact"
required = true

[[attribute]]
name = "claimer"
title = {en = "By"}
help = {en = "Who."}
kind = "span"
labels = ["Claim"]
when = {type = ["fact"]}
multiple = true
"""


def faults(text: str) -> list[str]:
    with pytest.raises(UserError) as raised:
        parse_scheme(text, "own.toml")
    return str(raised.value).split("\n")


def test_a_file_becomes_a_scheme() -> None:
    found = parse_scheme(OWN, "own.toml")
    assert (found.name, found.version, found.layer) == ("own", "1.2", "claim")
    assert found.title == {"en": "Own", "hu": "Saját"}
    assert found.labels == (
        Label(
            id="Claim",
            export="Claim",
            name={"en": "Claim"},
            definition={"en": "Something said."},
            example={"en": "He said [[so]]."},
            colour="#303b4d",
            colour_dark="#d6e2f6",
            key="c",
        ),
        Label(
            id="thin",
            export="Thin-Claim",
            name={"en": "Thin"},
            definition={"en": "Hardly said."},
            example={"en": "[[Hm]]."},
            colour="#4c6667",
            colour_dark="#93aeb0",
            parents=("Claim",),
            confusable=("Claim",),
            retired=True,
        ),
    )
    assert found.attributes == (
        Attribute(
            name="type",
            title={"en": "Type"},
            help={"en": "Which."},
            kind="choice",
            values=(
                Choice(id="fact", name={"en": "fact"}, help={"en": "It is so."}),
                Choice(id="other", name={"en": "other"}, help={}),
            ),
            default="fact",
            required=True,
        ),
        Attribute(
            name="claimer",
            title={"en": "By"},
            help={"en": "Who."},
            kind="span",
            labels=("Claim",),
            when={"type": ("fact",)},
            multiple=True,
        ),
    )


@pytest.mark.parametrize("name", ["entity", "claim", "framing", "genre"])
def test_the_shipped_schemes_are_read_and_come_back(name: str) -> None:
    text = (RESOURCES / "schemes" / f"{name}.toml").read_text("utf-8")
    found = parse_scheme(text, f"{name}.toml")
    assert found.name == name
    assert found.layer == ("" if name == "genre" else name)
    assert len(found.labels) == text.count("\n[[label]]")
    assert parse_scheme(scheme_text(found), name) == found


@pytest.mark.parametrize("own", [ENTITY, CLAIM, FRAMING, GENRE])
def test_a_scheme_is_written_and_read(own: Scheme) -> None:
    assert parse_scheme(scheme_text(own), "x") == own


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda it: it.strip()))
def test_any_wording_comes_back(words: str) -> None:
    words = words.strip()
    odd = replace(label("A"), name={"en": words, words: "x"}, definition={"en": words})
    own = scheme("own", "claim", [odd], choice("x", words))
    assert parse_scheme(scheme_text(own), "x") == own


def test_a_fault_stands_on_the_line_of_its_table() -> None:
    text = OWN.replace('id = "thin"', 'id = "thin"\nshade = 3').replace('"#4c6667"', '"red"')
    assert faults(text) == [
        "own.toml:18: label “thin”: “colour” must be a colour such as #1d6bbf, in small letters",
        "own.toml:18: label “thin”: “shade” is no key that is known here",
    ]


def test_what_does_not_fit_stands_on_its_line_too() -> None:
    text = OWN.replace('parents = ["Claim"]', 'parents = ["Klaim"]').replace(
        'when = {type = ["fact"]}', 'when = {type = ["fakt"]}'
    )
    asked = "“when” names the value “fakt”, which “type” does not have"
    assert faults(text) == [
        "own.toml:18: label “thin”: its parent “Klaim” is no label of this scheme",
        f"own.toml:42: attribute “claimer”: {asked}",
    ]
    assert faults(OWN.replace('layer = "claim"', 'layer = "frame"'))[0].startswith(
        "own.toml: the layer “frame” is unknown"
    )


def test_tables_in_one_line_are_read_though_their_lines_are_not_known() -> None:
    one = OWN.split("\n[[label]]", maxsplit=1)[0] + 'label = [{id = "A"}]\n'
    assert faults(one)[0] == "own.toml: label “A”: “name” is missing"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "annotator-scheme/1",
            "annotator-scheme/2",
            "the format is “annotator-scheme/2”, and this",
        ),
        ('format = "annotator-scheme/1"', "", "“format” is missing"),
        ('name = "own"', "name = 3", "“name” must be text"),
        ('version = "1.2"', 'version = ""', "“version” is empty"),
        ('title = {en = "Own", hu = "Saját"}', "", "“title” is missing"),
        ('kind = "span"', 'kind = "spam"', "attribute “claimer”: the kind “spam” is none of cho"),
        ('kind = "span"', "kind = 1", "attribute “claimer”: “kind” must be text"),
        ('{id = "other", ', "{", "attribute “type”: values number 2: “id” is missing"),
        ('{id = "other", ', '{id = "other", ok = 1, ', "attribute “type”: values “other”: “ok” is"),
        (
            '"fact"\nreq',
            '"fakt"\nreq',
            "attribute “type”: the default “fakt” is none of its values",
        ),
    ],
)
def test_each_fault_is_told(old: str, new: str, message: str) -> None:
    assert old in OWN
    (fault,) = faults(OWN.replace(old, new, 1))
    assert fault.split(": ", 1)[1].startswith(message)


def test_broken_toml_is_told_with_its_line() -> None:
    (fault,) = faults(OWN.replace('key = "c"', 'key = "c'))
    assert fault.startswith("own.toml: this is no TOML: ")
    assert "line 15" in fault


@pytest.mark.parametrize("value", ["[" * 5000, "9" * 5000])
def test_what_toml_itself_gives_up_on_is_told(value: str) -> None:
    (fault,) = faults(f"x = {value}")
    assert fault.startswith("own.toml: this is no TOML: ")


@pytest.mark.parametrize("text", ["x" * 300_000, "." * 199, "# a. b.\n" * 1000])
def test_a_key_that_is_no_end_of_parts_is_refused_at_once(text: str) -> None:
    endless = ".".join(["a"] * 100_000)
    for each in (f"{endless} = 1", f"[{endless}]", f"{OWN}\n'a b' . {endless} = 2"):
        with pytest.raises(UserError, match="nested too deeply"):
            parse_scheme(each, "own.toml")
    with pytest.raises(UserError) as told:
        parse_scheme(f"{OWN}\nsomething = '''{text}'''", "own.toml")
    assert "nested too deeply" not in str(told.value)
