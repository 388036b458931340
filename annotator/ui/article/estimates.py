"""How high paragraphs will be, guessed from their lengths before they are laid out."""

from itertools import pairwise

from annotator.ui.article.shown import Shown

CROWD = 8


def estimates(shown: Shown, *, columns: int, line: float) -> list[float]:
    """The heights in pixels, with so many letters in a line and lines of that height.

    Each span is thought to have a lane of its own, up to ``CROWD`` of them.
    """
    index, measures = shown.index, shown.measures
    gap, blank = measures.paragraph_gap, measures.blank
    bounds = [*index.starts, index.length]
    heights = [
        ((end - start) // columns + 1) * line + gap if end - start > 1 else blank
        for start, end in pairwise(bounds)
    ]
    lane = measures.chip_lane
    for paragraph, count in index.crowded():
        heights[paragraph] += min(CROWD, count) * lane
    for first, last in shown.hidden.gone():
        heights[first : last + 1] = [0.0] * (last + 1 - first)
    for fold in shown.hidden.folds():
        heights[fold.first] = measures.fold
    return heights
