"""Which way the paragraphs of a document run, and where their lines may break."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextOption

from annotator.ui.article.cuts import LONGEST
from annotator.ui.article.shown import Shown

# Letters that run from right to left, and the marks that make others do so.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Some thousand letters without a place to break the line.
_LONG_WORD = re.compile(rf"[0-9A-Za-z]{{{LONGEST},}}|[^\s]{{{4 * LONGEST},}}")


class Directions:
    """Answers for the paragraphs of one document, and remembers what it found in them."""

    def __init__(self, document: QTextDocument, shown: Shown) -> None:
        self._document = document
        self._shown = shown
        self._mixed: dict[int, bool] = {}

    def forget(self) -> None:
        """Begin anew with another text."""
        self._mixed.clear()

    def is_mixed(self, paragraph: int) -> bool:
        """Whether a paragraph runs from right to left, or has letters that do."""
        known = self._mixed.get(paragraph)
        if known is None:
            block = self._document.findBlockByNumber(paragraph)
            mixed = _RIGHT_TO_LEFT.search(block.text()) or self._is_backward(block)
            known = self._mixed[paragraph] = bool(mixed)
        return known

    def option(self, block: QTextBlock) -> QTextOption:
        """How the paragraph is laid out."""
        option = QTextOption(self._document.defaultTextOption())
        if self._is_backward(block):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        if block.length() > LONGEST and _LONG_WORD.search(block.text()):
            # Qt would look for the word's end anew for each of its lines.
            option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        return option

    def _is_backward(self, block: QTextBlock) -> bool:
        """Whether the whole paragraph, of which this may be a piece, runs from right to left."""
        first = block.blockNumber()
        while first - 1 in self._shown.run_on:
            first -= 1
        whole = self._document.findBlockByNumber(first)
        return whole.textDirection() == Qt.LayoutDirection.RightToLeft
