"""The log is taken act by act up to where it is broken, and why it ends there is said."""

from contextlib import closing

import pytest

from annotator.domain.article import Region
from annotator.domain.events import RegionsChanged
from annotator.storage.deeds import readable_events
from annotator.storage.log_copy import LogCopy
from annotator.storage.salvage import salvage, scratch
from annotator.storage.wreck import TEXT, Reading, Wreck
from tests.storage.test_faults import break_open


@pytest.fixture
def copied(filled, memory, tmp_path):
    """Copies the log of the project after some damage; the new database is closed afterwards."""
    into = memory()
    told = []

    def copy(*damage):
        if damage:
            filled._database.rows("PRAGMA ignore_check_constraints = ON")
            break_open(filled, *damage)
        filled.close()
        wreck = Wreck(filled.path)
        with closing(wreck), closing(scratch(tmp_path / "s.sqlite", filled.path)) as room:
            found = salvage(wreck, room, step=lambda *_: None)
            into.run("INSERT INTO text VALUES (?, ?)", wreck.rows(TEXT, Reading("text")))
            into.run("INSERT INTO annotator VALUES (?, ?, ?)", room.rows("SELECT * FROM annotator"))
            log = LogCopy(found, into, step=lambda what, count: told.append((what, count)))
            return log.run(), into, list(readable_events(room))

    yield copy
    into.close()


def test_a_whole_log_is_taken_whole(copied):
    log, into, events = copied()
    assert (log.acts, log.events, log.why_not, log.lost) == (4, 4, "", {})
    assert into.rows("SELECT id FROM span ORDER BY 1") == [("s_1",), ("s_2",)]
    assert into.rows("SELECT grp FROM history ORDER BY seq") == [(f"t_{n}",) for n in range(1, 5)]
    assert len(events) == 4


@pytest.mark.parametrize(
    ("damage", "acts", "why"),
    [
        ("DELETE FROM act WHERE seq = 2", 1, "events of act 1 were lost|act 2 was lost"),
        ("DELETE FROM event WHERE seq = 2", 0, "events of act 1 were lost"),
        ("DELETE FROM event WHERE seq = 4", 3, "events of act 4 were lost"),
        ("DELETE FROM act WHERE seq = 4", 3, "its end was lost"),
        ("UPDATE act SET mark = 'dig' WHERE seq = 3", 2, "act 3 was lost|cannot be to dig"),
        ("UPDATE event SET payload = '{}' WHERE seq = 3", 2, "act 3: SpanAdded"),
        (
            "UPDATE event SET payload = replace(payload, '\"mayor', '\"Mayor') WHERE seq = 2",
            1,
            "act 2: span s_1: The text at",
        ),
        (
            "UPDATE event SET payload = replace(payload, '\"s_2\"', '\"s_1\"') WHERE seq = 3",
            2,
            "act 3 does not follow from those before it",
        ),
        ("UPDATE act SET mark = 'redo' WHERE seq = 3", 2, "act 3 does not follow from those"),
        (
            (
                "UPDATE event SET payload = replace(payload, '_article\":\"a', '_article\":\"b')"
                " WHERE seq = 4"
            ),
            3,
            "act 4: link l_1 does not end in its target's article",
        ),
    ],
)
def test_it_ends_where_it_is_broken(copied, damage, acts, why):
    import re

    log, into, _ = copied(damage)
    assert re.search(why, log.why_not), log
    assert log.acts == acts == into.value("SELECT count(*) FROM act")


def test_a_region_past_the_text_breaks_it(copied, filled, make):
    event = RegionsChanged(make.article().id, (), (Region("title", 70, 80),))
    filled.commit(make.act("t_9"), (event,))
    log, *_ = copied()
    assert log.acts == 4
    assert "act 5: article a_" in log.why_not


def test_what_only_names_a_thing_is_put_right(copied):
    log, into, _ = copied(
        "UPDATE event SET id = 'odd', target = 'odd', article = 'odd' WHERE seq = 2",
        "UPDATE event SET hlc = 'odd' WHERE seq = 3",
        "UPDATE act SET hlc = '00000000000000000009-u_x' WHERE seq = 4",
    )
    assert (log.acts, log.why_not) == (4, "")
    uid = into.value("SELECT uid FROM annotator")
    assert into.rows("SELECT id, target FROM event WHERE seq = 2") == [("t_2.1", "s_1")]
    assert into.value("SELECT count(*) FROM event WHERE hlc NOT LIKE '%-' || ?", uid) == 0
    assert into.value("SELECT hlc FROM act WHERE seq = 4") == f"00000000000000000009-{uid}"


def test_articles_without_texts_are_left_out_with_all_about_them(copied):
    log, into, _ = copied("DELETE FROM text")
    assert [article.title for article in log.lost.values()] == ["Lodva"]
    assert (log.acts, log.why_not) == (0, "")
    assert into.value("SELECT count(*) FROM article") == 0


def test_many_events_are_taken_in_batches(copied, monkeypatch):
    monkeypatch.setattr("annotator.storage.log_copy._AT_ONCE", 1)
    log, into, _ = copied("UPDATE act SET mark = 'redo' WHERE seq = 3")
    assert log.acts == 2
    assert into.value("SELECT count(*) FROM event") == 2


def test_what_cannot_be_read_is_passed_over(copied):
    _, _, events = copied("UPDATE event SET payload = '{}' WHERE seq = 2")
    assert len(events) == 3
