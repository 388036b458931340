"""Why the program does not start, for those who have no terminal too."""

import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.ui.launch import has_display
from annotator.ui.translation import told, tr, use_language


def refuse(said: str) -> int:
    """Say it on stderr and, where there is a display, in a window; the exit code."""
    sys.stderr.write(f"annotator: {said}\n")
    if has_display():
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        use_language("")  # which one a person has chosen stands where nothing can be read
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Annotator does not start"), told(said))
        box.exec()
    return 1
