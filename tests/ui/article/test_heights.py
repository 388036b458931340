"""Heights one below the other, against adding all of them up."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.heights import CHUNK, Heights

pixels = st.integers(0, 60).map(float)


@given(st.lists(pixels, min_size=1, max_size=5), st.integers(1, 3 * CHUNK), st.data())
def test_tops_are_the_sums_of_what_lies_above(
    pattern: list[float], count: int, data: st.DataObject
) -> None:
    each = [pattern[n % len(pattern)] for n in range(count)]
    heights = Heights(list(each), start=7.0)
    for _ in range(3):
        tops = list(accumulate(each, initial=7.0))
        changes = data.draw(st.dictionaries(st.integers(0, count - 1), pixels, max_size=4))
        for paragraph, height in changes.items():
            heights.change(paragraph, height)
            assert heights.of(paragraph) == height
        asked = data.draw(st.lists(st.integers(0, count), max_size=5))
        assert [heights.top(n) for n in asked] == [tops[n] for n in asked]
        assert heights.bottom == tops[-1]
        y = data.draw(st.floats(-10, tops[-1] + 10))
        found = heights.paragraph_at(y)
        assert found == max((n for n in range(count) if tops[n] <= y), default=0)
        heights.settle()
        for paragraph, height in changes.items():
            each[paragraph] = height
    assert len(heights) == count
