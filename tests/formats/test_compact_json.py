"""JSON as other tools write it."""

import pytest

from annotator.domain.errors import UserError
from annotator.formats.compact_json import encoded_json


def test_it_has_no_blanks_and_is_utf_8() -> None:
    assert encoded_json({"é": [1, "🙂"]}, "a1") == '{"é":[1,"🙂"]}'.encode()


def test_half_a_character_is_told() -> None:
    with pytest.raises(UserError, match=r"The article a1 holds half a character \(U\+D83D\)"):
        encoded_json("\ud83d", "a1")
