"""Groups of a list: in the order of their first articles, with heads that fold."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.list_groups import GroupedRows

VALUES = {1: "b", 2: "a", 4: "b", 5: "a"}


def grouped(*, by_value: bool = False) -> GroupedRows:
    rows = GroupedRows()
    rows.rows += rows.add(rows.arranged((1, 2, 3, 4, 5), VALUES, by_value=by_value))
    return rows


def test_without_groups_the_keys_are_the_rows() -> None:
    rows = GroupedRows()
    keys = rows.arranged((3, 1, 2), None, by_value=True)
    rows.rows += rows.add(keys)
    assert (rows.rows, rows.heads, rows.count, rows.is_grouped) == ([3, 1, 2], [], 3, False)
    assert (rows.head(0), rows.head_row(2)) == (None, -1)


def test_groups_stand_as_their_first_articles_do_and_the_rest_last() -> None:
    rows = grouped()
    assert rows.rows == [-1, 1, 4, -2, 2, 5, -3, 3]
    assert [head.value for head in rows.heads] == ["b", "a", ""]
    assert grouped(by_value=True).rows == [-1, 2, 5, -2, 1, 4, -3, 3]


def test_heads_are_found_from_every_row() -> None:
    rows = grouped()
    assert [rows.head_row(row) for row in range(8)] == [0, 0, 0, 3, 3, 3, 6, 6]
    assert [rows.next_head(row, 1) for row in (0, 4, 6)] == [3, 6, -1]
    assert [rows.next_head(row, -1) for row in (0, 4, 7)] == [-1, 3, 6]


def test_a_head_folds_and_unfolds_and_is_remembered() -> None:
    rows = grouped()
    assert tuple(rows.folding(3).keys) == (2, 5)
    rows.fold(3, folded=True)
    rows.fold(3, folded=True)
    assert rows.rows == [-1, 1, 4, -2, -3, 3]
    assert rows.count == 5
    keys = rows.arranged((5, 1, 2), VALUES, by_value=False)
    rows.clear()
    rows.rows += rows.add(keys)
    assert rows.rows == [-1, -2, 1]
    rows.fold(0, folded=False)
    assert rows.rows == [-1, 5, 2, -2, 1]
    rows.fold(1, folded=True)
    assert rows.rows == [-1, 5, 2, -2, 1]
    rows.fold_all(folded=True)
    assert rows.rows == [-1, -2]
    rows.fold_all(folded=False)
    assert rows.rows == [-1, 5, 2, -2, 1]


@settings(max_examples=50)
@given(
    st.dictionaries(st.integers(1, 40), st.sampled_from(["", "a", "b", "c"])),
    st.integers(1, 7),
    st.lists(st.integers(0, 4), max_size=3),
)
def test_however_it_is_filled_and_folded_nothing_is_lost(
    values: dict[int, str], step: int, folds: list[int]
) -> None:
    rows = GroupedRows()
    keys = rows.arranged(values, values, by_value=False)
    assert sorted(keys) == sorted(values)
    for at in range(0, len(keys), step):
        rows.rows += rows.add(keys[at : at + step])
        for row in folds:
            if row < len(rows.rows):
                rows.fold(row, folded=True)
    assert [key for head in rows.heads for key in head.keys] == keys
    rows.fold_all(folded=False)
    assert [key for key in rows.rows if key > 0] == keys
    assert len({head.value for head in rows.heads}) == len(rows.heads)
