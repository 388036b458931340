"""A file that the system wants to see opened is asked for once, in the window that is there."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.app.settings import Settings
from annotator.ui import launch

# There is one application in a process, and the tests have theirs.
SCRIPT = """
from PySide6.QtGui import QFileOpenEvent
from annotator.ui.application import Application
application = Application([])
asked = []
application.file_requested.connect(asked.append)
Application.sendEvent(application, QFileOpenEvent("/somewhere/a.sqlite"))
print(*asked)
"""


def test_the_event_of_a_double_click_is_told_as_a_path() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60
    )
    assert Path(done.stdout.strip()) == Path("/somewhere/a.sqlite")


def test_the_project_opens_in_the_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    project = tmp_path / "a.sqlite"
    Session.create(project, "Ada").close()
    window = launch.make_window(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    launch.open_in_window(project)
    assert not window.has_project, "a window that nobody sees is none"
    window.show()
    launch.open_in_window(project)
    assert window.has_project
    window.close_project()
