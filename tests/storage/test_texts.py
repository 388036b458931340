"""Texts are kept exactly, once, and for ever."""

from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import text_sha256
from annotator.domain.errors import ProjectError
from annotator.storage.texts import Texts

ODD = [
    "",
    "\0",
    "a\0b\0",
    "\r\nx\ry\n\u2028z\u2029",
    "e\u0301 é \ufeff \u00a0",
    "🙂👩‍👩‍👧\U0010ffff\ufffe",
    "'); DROP TABLE text; --",
    "\ud7ff\ue000",
]


def kept(texts: Texts, text: str) -> str:
    sha256 = text_sha256(text)
    texts.keep([(sha256, text)])
    # Not from what is remembered, but from the file.
    texts.of.cache_clear()
    return texts.of(sha256)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_come_back_exactly(memory, text):
    with closing(memory()) as database:
        assert kept(Texts(database), text) == text


@settings(max_examples=20)
@given(st.lists(st.text()))
def test_all_texts_come_back_exactly(memory, several):
    with closing(memory()) as database:
        texts = Texts(database)
        texts.keep((text_sha256(each), each) for each in several)
        assert [kept(texts, each) for each in several] == several
        assert database.value("SELECT count(*) FROM text") == len(set(several))


def test_a_text_under_a_wrong_name_is_refused(memory):
    with closing(memory()) as database, pytest.raises(ValueError, match="is not that of"):
        Texts(database).keep([(text_sha256("a"), "b")])


def test_a_text_that_was_changed_is_not_whole(memory):
    with closing(memory()) as database:
        texts = Texts(database)
        texts.keep([(text_sha256("Salt"), "Salt")])
        assert texts.whole(text_sha256("Salt")) == "Salt"
        database.rows("DROP TRIGGER text_no_update")
        database.run("UPDATE text SET text = 'Silt'")
        changed = Texts(database)
        assert changed.of(text_sha256("Salt")) == "Silt"
        with pytest.raises(ValueError, match="the text is not that of"):
            changed.whole(text_sha256("Salt"))


def test_half_a_character_is_refused(memory):
    with closing(memory()) as database, pytest.raises(UnicodeEncodeError):
        Texts(database).keep([("0" * 64, "\ud800")])


def test_an_unknown_text_is_a_key_error(memory):
    with closing(memory()) as database, pytest.raises(KeyError):
        Texts(database).of("0" * 64)


def test_a_text_is_read_once_and_then_remembered(memory):
    with closing(memory()) as database:
        texts = Texts(database)
        kept(texts, "Once.")
        database.close()
        assert texts.of(text_sha256("Once.")) == "Once."


def test_a_text_that_is_no_longer_utf_8_is_told_as_damage(memory):
    with closing(memory()) as database:
        database.run("INSERT INTO text VALUES ('x', CAST(x'61ff' AS TEXT))")
        with pytest.raises(ProjectError, match="damaged"):
            Texts(database).of("x")
