"""A language whose texts are half as long again as the English ones, for tests of room."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from annotator.ui.translation import forget

MORE = 0.5


class _Longer(QTranslator):
    def translate(
        self,
        context: bytes | bytearray | memoryview | str | None,
        source: bytes | bytearray | memoryview | str | None,
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str:
        text = source if isinstance(source, str) else bytes(source or b"").decode()
        words = text.split()
        more = words[: max(1, round(len(words) * MORE))] if words else []
        return " ".join((text, *(each for each in more if "{" not in each and "&" not in each)))

    def isEmpty(self) -> bool:
        return False


@contextmanager
def longer_texts() -> Iterator[None]:
    """All texts that are made in between are longer."""
    translator = _Longer()
    QCoreApplication.installTranslator(translator)
    forget()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        forget()
