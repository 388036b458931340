"""The rows of WebAnno TSV are read with their escapes, stacks and units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.formats.webanno_tsv_rows import TsvRows, escaped_text, escaped_value

HEAD = ["#FORMAT=WebAnno TSV 3.3", "#T_SP=webanno.custom.Span|value|note", "", ""]


def rows(*lines: str) -> TsvRows:
    return TsvRows([*HEAD, *lines])


@given(st.text(st.sampled_from("ab\\[]|_->;*\t\nn[1]"), max_size=12))
def test_values_come_back_from_their_escapes(value: str) -> None:
    read = rows("#Text=Ada", f"1-1\t0-3\tAda\t{escaped_value(value) or '*'}[7]\tx[7]\t")
    (span,) = read.spans(is_utf16=True, text="Ada", source="x")
    assert (span.label, span.note) == (value or "Span", "x")


@given(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=12))
def test_text_comes_back_from_its_escapes(text: str) -> None:
    read = rows(f"#Text=x{escaped_text(text)}", "1-1\t0-1\tx\t_\t_\t")
    assert read.text()[0] == f"x{text}"


def test_text_between_sentences_is_blank_unless_a_line_ends() -> None:
    read = rows(
        "#Sentence.id=1",
        "#Text=Ada",
        "#Text=saw",
        "1-1\t2-5\tAda\t_\t_\t",
        "",
        "#Text=Bob.",
        "2-1\t10-13\tBob\t_\t_\t",
        "",
        "#Text=He",
        "3-1\t14-16\tHe\t_\t_\t",
        "",
        "#Text=swam",
        "4-1\t19-23\tswam\t_\t_\t",
    )
    assert read.text()[0] == "  Ada\nsaw\nBob.He\n  swam"


def test_slots_relations_and_types_without_features() -> None:
    read = TsvRows([
        HEAD[0],
        "#T_SP=webanno.custom.Flag|",
        "#T_SP=webanno.custom.Act|ROLE_webanno.custom.Act:who_webanno.custom.Link|x.Y|value",
        "#T_RL=webanno.custom.Rel|kind|BT_webanno.custom.Act",
        "",
        "#Text=Ada",
        "1-1\t0-3\tAda\t*\twho;whom\t1-1;1-2\tsaw\tk\t1-1\t",
    ])  # fmt: skip
    flag, act = read.spans(is_utf16=True, text="Ada", source="x")
    assert (flag.label, act.label, act.attributes) == ("Flag", "saw", ())
    assert read.passed == {"webanno.custom.Rel"}


def test_half_of_a_character_is_no_position() -> None:
    read = rows("#Text=🙂", "1-1\t0-2\t🙂\t_\t_\t", "1-1.1\t0-1\t?\tPER\t*\t")
    (span,) = read.spans(is_utf16=True, text="🙂", source="x")
    assert span.numbers[0][1] < 0


@pytest.mark.parametrize(
    "line", ["x", "1-1\t0-3", "1\t0-3\tAda", "1-1\ta-b\tAda", f"1-1\t0-{'9' * 5000}\tAda"]
)
def test_rows_that_are_none_are_told(line: str) -> None:
    with pytest.raises(UserError, match="line 6 is no row"):
        rows("#Text=Ada", line)


def test_blanks_that_would_fill_the_memory_are_refused() -> None:
    read = rows("#Text=Ada", f"1-1\t{'9' * 17}-{'9' * 18}\tAda\t_\t_\t")
    with pytest.raises(UserError, match="too far behind"):
        read.text()
