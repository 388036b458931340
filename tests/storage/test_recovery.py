"""What a killed program had written is brought home and counted; what others write is not."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from annotator.storage.recovery import recover
from annotator.storage.store import Store
from tests.storage.conftest import arrival, new_act

ENDLESS = (
    "CREATE VIEW act AS WITH RECURSIVE n(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n)"
    " SELECT seq, '' AS id FROM n"
)
ACT_AND_DIE = """
import os, sys
from pathlib import Path
from annotator.storage.store import Store
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.events import ArticleAdded
from annotator.domain.history import Act
def arrival(text):
    sha = text_sha256(text)
    return (ArticleAdded(Article(id=article_id(sha), sha256=sha, length=len(text)), text),)
store = Store.open(Path(sys.argv[1]))
for n in range(3):
    act = Act(f"t_{n}", "do", "AddSpan", "", f"t_{n}", "ada", "2026-11-22T10:00:00Z")
    store.commit(act, arrival("Text of " + act.id))
os.kill(os.getpid(), 9)
"""


def killed(path: Path) -> None:
    subprocess.run([sys.executable, "-c", ACT_AND_DIE, str(path)], check=False)
    assert Path(f"{path}-wal").stat().st_size > 0


def test_the_acts_of_a_killed_program_are_counted_once(store):
    store.close()
    killed(store.path)
    assert recover(store.path) == 3
    assert not Path(f"{store.path}-wal").exists()
    assert recover(store.path) == 0
    with closing(Store.open(store.path)) as again:
        assert [act.id for act in again.log.acts()] == ["t_0", "t_1", "t_2"]
        assert list(again.faults()) == []


def test_nobody_was_cut_off_who_is_still_there(store):
    store.commit(new_act("t_a"), arrival("t_a"))
    before = Path(f"{store.path}-wal").read_bytes()
    assert recover(store.path) == 0
    assert Path(f"{store.path}-wal").read_bytes() == before
    store.commit(new_act("t_b"), arrival("t_b"))


def test_what_never_ends_is_not_asked(store):
    store.close()
    killed(store.path)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as stranger:
        stranger.execute("PRAGMA legacy_alter_table = ON")
        stranger.execute("ALTER TABLE act RENAME TO old_act")
        stranger.execute(ENDLESS)
        for each in ("", "-wal"):
            shutil.copy(f"{store.path}{each}", f"{store.path}.copy{each}")
    assert recover(Path(f"{store.path}.copy")) == 0


def test_what_is_no_sound_project_is_left_as_it_is(store, tmp_path):
    store.close()
    killed(store.path)
    os.truncate(store.path, 50)
    left = shutil.copy(f"{store.path}-wal", tmp_path / "left")
    assert recover(store.path) == 0
    assert Path(f"{store.path}-wal").read_bytes() == Path(left).read_bytes()
