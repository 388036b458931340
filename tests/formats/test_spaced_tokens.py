"""Tokens and blanks together are the text."""

from hypothesis import given, settings

from annotator.domain.span import Range
from annotator.formats.spaced_tokens import spaced_tokens
from annotator.text.tokens import tokenizer_of
from tests.formats.conftest import article_text


def test_a_blank_after_a_token_is_none() -> None:
    text = " a  b\nc "
    made = spaced_tokens(text, [Range(1, 2), Range(4, 5), Range(6, 7)])
    assert [text[start:end] for start, end in made.tokens] == [" ", "a", " ", "b", "\n", "c"]
    assert made.spaces == [False, True, False, False, False, True]
    assert made.at == [1, 3, 5]


@given(article_text)
@settings(max_examples=60)
def test_they_are_the_text(text: str) -> None:
    words = tokenizer_of("en").tokens(text)
    made = spaced_tokens(text, words)
    pairs = zip(made.tokens, made.spaces, strict=True)
    assert "".join(text[start:end] + " " * space for (start, end), space in pairs) == text
    assert [made.tokens[at] for at in made.at] == words
    assert all(start < end for start, end in made.tokens)
