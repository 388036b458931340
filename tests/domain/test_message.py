"""Messages keep what they were made of, through joining, copying and raising."""

import copy
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.domain.message import Message, counted, joined, said, with_texts


def test_a_message_is_its_english_text_and_keeps_its_template() -> None:
    message = said("There is no label “{label}” among {count:,}.", label="PER", count=1200)
    assert message == "There is no label “PER” among 1,200."
    assert message.template == "There is no label “{label}” among {count:,}."
    assert message.fields == {"label": "PER", "count": 1200}


def test_braces_that_are_no_field_are_doubled() -> None:
    assert said('write {{en = "…"}}') == 'write {en = "…"}'


def test_a_missing_field_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        said("There is no {label}.", name="PER")


def test_a_field_that_is_a_message_stays_one() -> None:
    outer = said("{file}: {fault}", file="a.txt", fault=said("it is empty"))
    fault = outer.fields["fault"]
    assert isinstance(fault, Message)
    assert fault.template == "it is empty"
    assert outer == "a.txt: it is empty"


def test_any_other_field_is_kept_as_its_text() -> None:
    assert said("{error}", error=ValueError("cut off")).fields == {"error": "cut off"}


@pytest.mark.parametrize("kind", [UserError, ValueError])
def test_an_error_gives_back_the_message_it_was_raised_with(kind: type[Exception]) -> None:
    message = said("The article {id} is not here.", id="a1")
    told = str(kind(message))
    assert told is message
    within = said("import: {error}", error=kind(message)).fields["error"]
    assert within is message


def test_the_message_of_an_error_is_as_it_was_given() -> None:
    message = said("It is full.")
    assert UserError(message).message is message
    assert UserError("plain").message == "plain"


@pytest.mark.parametrize(
    ("count", "text"), [(1, "1 span was"), (2, "2 spans were"), (0, "0 spans")]
)
def test_what_is_counted_has_a_wording_for_one_and_for_many(count: int, text: str) -> None:
    message = counted(
        count, "1 span was left out of {file}", "{count} spans were left out of {file}", file="b"
    )
    assert message.startswith(text)
    assert message.template == "{count} spans were left out of {file}"
    assert message.singular == "1 span was left out of {file}"
    assert message.fields == {"count": count, "file": "b"}


def test_joined_messages_stay_messages() -> None:
    whole = joined([said("one {a}", a=1), "two {b}"], "; {} ")
    assert whole == "one 1; {} two {b}"
    first = whole.fields["part_1"]
    assert isinstance(first, Message)
    assert first.template == "one {a}"
    assert joined([], ", ") == ""


def test_texts_in_a_message_can_be_changed_at_any_depth() -> None:
    message = said("{name}: {fault}", name="x", fault=counted(1, "a {of}", "{count} {of}", of="y"))
    assert with_texts(message, str.upper) == "X: a Y"
    assert with_texts(message, str.upper).template == "{name}: {fault}"


words = st.text(st.characters(codec="utf-8"), max_size=8)


@settings(max_examples=40)
@given(words, st.integers(0, 3))
def test_copies_are_the_same_message(word: str, count: int) -> None:
    inner = counted(count, "one {word}", "{count} {word}", word=word)
    message = said("{{ {inner}", inner=inner)
    for same in (pickle.loads(pickle.dumps(message)), copy.deepcopy(message), copy.copy(message)):
        assert type(same) is Message
        assert same == message == "{ " + inner
        assert hash(same) == hash(str.__str__(message))
        assert (same.template, same.singular) == (message.template, "")
        assert same.fields == message.fields
        again = same.fields["inner"]
        assert isinstance(again, Message)
        assert again.singular == "one {word}"


def test_a_raised_message_survives_the_way_between_processes() -> None:
    error = pickle.loads(pickle.dumps(UserError(said("no {it}", it=1))))
    assert error.message.template == "no {it}"
