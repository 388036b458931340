"""The table of steps follows the acts as ``domain.history`` does, and refuses what it refuses."""

from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import NothingToUndo
from annotator.domain.history import History
from annotator.storage import steps
from annotator.storage.database import Database
from annotator.storage.tables import ACT, ANNOTATOR

ACTS = st.lists(st.tuples(st.sampled_from(["do", "undo", "redo"]), st.sampled_from("abcd")))


def stacks(database: Database) -> tuple[list[str], list[str]]:
    rows = database.rows("SELECT grp, state FROM history ORDER BY seq")
    done = [group for group, state in rows if state == "done"]
    return done, [group for group, state in reversed(rows) if state == "undone"]


@settings(max_examples=25)
@given(ACTS)
def test_it_stands_where_the_history_stands(make, memory, acts):
    with closing(memory()) as database:
        database.insert(ANNOTATOR, [("u_1", "ada")])
        history = History()
        began = {}
        for seq, (mark, group) in enumerate(acts, 1):
            act = make.act(f"t_{seq}", mark, group=group)
            database.insert(ACT, [(seq, act.id, mark, "", "", group, 1, "", "")])
            new = group not in history.done
            try:
                history.mark(act)
            except NothingToUndo:
                with pytest.raises(ValueError, match="is not the last step"):
                    steps.mark(act, seq, database=database)
                continue
            steps.mark(act, seq, database=database)
            if mark == "do" and new:
                began[group] = seq
            assert stacks(database) == (history.done, history.undone)
            assert steps.last("done", database) == next(reversed(history.done), None)
            assert steps.last("undone", database) == next(reversed(history.undone), None)
            for each in "abcd":
                state = "done" if each in history.done else ""
                state = "undone" if each in history.undone else state
                assert steps.state_of(each, database) == state
                assert steps.first_act(each, database) == (began[each] if state else None)
