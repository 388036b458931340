"""The guards of conftest.py catch what they are there for."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

BAD_TESTS = """
import logging, pathlib, socket, sqlite3, threading, time
import platformdirs, pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

kept = []

def test_window(qapp):
    kept.append(QWidget())
    kept[-1].show()

def test_timer(qapp):
    kept.append(QWidget())
    timer = QTimer(kept[-1])
    timer.start(100_000)

def test_thread():
    threading.Thread(target=time.sleep, args=(4,), daemon=True).start()

def test_transaction():
    kept.append(sqlite3.connect(":memory:"))
    kept[-1].execute("create table t (a)")
    kept[-1].execute("insert into t values (1)")

def test_log():
    logging.getLogger("annotator").warning("surprise")

@pytest.mark.expects_log("promised")
def test_log_that_does_not_come():
    pass

def test_network():
    socket.create_connection(("127.0.0.1", 9))

def test_network_below_python():
    with socket.SocketType(socket.AF_INET) as it:
        it.connect(("127.0.0.1", 9))

def test_names():
    socket.getaddrinfo("localhost", 80)
"""

GOOD_TESTS = """
import logging, pathlib, platformdirs, pytest, socket, threading
from PySide6.QtWidgets import QWidget

@pytest.mark.expects_log("WARNING annotator: promised")
def test_wanted_log():
    logging.getLogger("annotator").warning("promised")

def test_closed_window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    assert widget.font().family() == "DejaVu Sans"

def test_finished_thread():
    threading.Thread(target=int).start()

def test_socket_of_this_machine(tmp_path):
    with socket.socket(socket.AF_UNIX) as it:
        it.bind(str(tmp_path / "s"))

def test_places(tmp_path_factory):
    ours = tmp_path_factory.getbasetemp()
    assert platformdirs.user_config_path("x").is_relative_to(ours)
    assert pathlib.Path.home().is_relative_to(ours)
"""


def test_the_guards_fail_the_bad_and_pass_the_good(tmp_path: Path) -> None:
    shutil.copy(HERE / "conftest.py", tmp_path)
    shutil.copy(HERE.parent / "pyproject.toml", tmp_path)
    (tmp_path / "test_bad.py").write_text(BAD_TESTS, encoding="utf-8")
    (tmp_path / "test_good.py").write_text(GOOD_TESTS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "--tb=no", "-rEF", "-p", "no:cacheprovider", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    caught = set(re.findall(r"(?:ERROR|FAILED) \S*?(test_\w+\.py::test_\w+)", done.stdout))
    bad = re.findall(r"def (test_\w+)", BAD_TESTS)
    assert caught == {f"test_bad.py::{name}" for name in bad}, done.stdout
