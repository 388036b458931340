"""The one signal that tells every view what has changed."""

from PySide6.QtCore import QObject, Signal

from annotator.app.session import Session


class Bridge(QObject):
    """Turns a session's changes into a signal; each view decides alone if it is touched."""

    changed = Signal(object)  # Changes

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session.listen(self.changed.emit)
