"""Tags of every scheme give the spans that they were made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.tags import Extent, bilou, extents, iob2, is_tag


@st.composite
def flat(draw: st.DrawFn) -> tuple[int, list[Extent]]:
    cuts = sorted(draw(st.sets(st.integers(0, 12), max_size=8)))
    labels = st.sampled_from(["PER", "O", "B-X", "a-b", "é"])
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return 12, [(draw(labels), first, past) for first, past in pairs]


@given(flat())
def test_both_come_back(given_: tuple[int, list[Extent]]) -> None:
    count, spans = given_
    for tags in (iob2(count, spans), bilou(count, spans)):
        assert len(tags) == count
        assert all(map(is_tag, tags))
        assert extents(tags) == spans


def test_what_they_look_like() -> None:
    spans = [("PER", 0, 1), ("ORG", 1, 3), ("ORG", 4, 7)]
    assert iob2(8, spans) == ["B-PER", "B-ORG", "I-ORG", "O", "B-ORG", "I-ORG", "I-ORG", "O"]
    assert bilou(8, spans) == ["U-PER", "B-ORG", "L-ORG", "O", "B-ORG", "I-ORG", "L-ORG", "O"]


@pytest.mark.parametrize(
    ("tags", "wanted"),
    [
        ("I-A I-A B-A O I-B", [("A", 0, 2), ("A", 2, 3), ("B", 4, 5)]),  # IOB1
        ("I-A I-B B-B", [("A", 0, 1), ("B", 1, 2), ("B", 2, 3)]),
        ("S-A B-A E-A O S-A", [("A", 0, 1), ("A", 1, 3), ("A", 4, 5)]),  # IOBES
        ("B-A M-A E-A S-B", [("A", 0, 3), ("B", 3, 4)]),  # BMES
        ("E-A I-A E-A", [("A", 0, 1), ("A", 1, 3)]),  # IOE
        ("B-A L-B", [("A", 0, 1), ("B", 1, 2)]),
        ("O O", []),
        ("", []),
    ],
)
def test_kindred_schemes_are_read(tags: str, wanted: list[Extent]) -> None:
    assert extents(tags.split()) == wanted


@pytest.mark.parametrize("tag", ["PER", "B", "B-", "-", "", "X-PER", "o"])
def test_what_is_no_tag(tag: str) -> None:
    assert not is_tag(tag)
    with pytest.raises(ValueError, match=f"^{tag}$"):
        extents([tag])
