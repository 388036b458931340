"""Cuts of long paragraphs: nothing moves, and only spaces give way."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.cuts import LONGEST, with_cuts

pieces = st.sampled_from(["szó ", "Vége. ", "😀 ", "hosszabb", "\n", " ", "一二三"])


@given(st.lists(st.tuples(pieces, st.integers(1, 900)), max_size=7))
def test_only_spaces_become_line_ends_and_the_paragraphs_get_short(
    parts: list[tuple[str, int]],
) -> None:
    text = "".join(piece * count for piece, count in parts)
    shown, cuts = with_cuts(text)
    assert len(shown) == len(text)
    changed = [n for n, (old, new) in enumerate(zip(text, shown, strict=True)) if old != new]
    assert changed == cuts
    assert all(text[n] == " " and shown[n] == "\n" for n in cuts)
    for paragraph in shown.split("\n"):
        # What is longer has no space in its second half, but for one at its very end.
        assert len(paragraph) <= LONGEST or " " not in paragraph[LONGEST // 2 : LONGEST]


def test_a_cut_comes_where_a_sentence_ends() -> None:
    sentence = "A kikötőben három hajó várt a dagályra. "
    text = sentence * 400
    shown, cuts = with_cuts(text)
    assert len(cuts) >= len(text) // LONGEST - 1
    assert all(text[cut - 1] == "." for cut in cuts)
    assert max(map(len, shown.split("\n"))) <= LONGEST


def test_what_is_short_or_has_no_space_stays_as_it_is() -> None:
    for text in ("", "rövid", "x" * (3 * LONGEST), "a b\n" * LONGEST):
        assert with_cuts(text) == (text, [])
