"""Columns as others write them: they come in, and leave as they came but for what was changed."""

from dataclasses import replace

import pytest

from annotator.domain.record import Record
from annotator.formats.conll import Conll
from tests.formats.beside import OPEN, losses_of, read_among
from tests.formats.conftest import label, plain_record, scheme, source, span, written_by

ENTITY = scheme("entity", "entity", [label(each) for each in ("PER", "ORG", "LOC", "MISC")])
SCHEMES = {**OPEN.schemes, "entity": ENTITY}
OPEN_TO_ALL = replace(OPEN, schemes=SCHEMES)
TRAIN = (
    "-DOCSTART- -X- -X- O\n\n"
    "Lodva NNP B-NP B-ORG\nPost's NNP I-NP I-ORG\ndon't VB B-VP O\nU.S. NNP I-NP B-LOC\n\n\n"
    "Ada-Bob NNP B-NP B-PER\nRain NNP B-NP B-MISC\n\n"
    "-DOCSTART- -X- O O\n\n"
    "No\u00a0one  NN I-NP O\n\n"
)
UNER = (
    "# newdoc id = a\n# sent_id = 1\n# text = Ada doesn't.\n"
    "1\tAda\tB-PER\t-\tada\n2\tdoes\tO\t-\tada\n3\tn't\tO\t-\tada\n4\t.\tO\t-\tbob\n\n"
    "# sent_id = 2\n# text = Rain\n1\tRain\tB-LOC\t-\tada\n\n"
)
TWO = "EU\tB-ORG\r\nnon-EU\tO\r\n\r\nAda\tB-PER\r\nBob\tB-PER\r\n"
BARE = "One O\nAda's B-PER"


def of(data: str, writer: Conll | None = None) -> list[Record]:
    items = (writer or Conll()).read(source(data.encode(), "x.conll"), OPEN_TO_ALL)
    return [each for each in items if isinstance(each, Record)]


def leave(*records: Record, kind: str = "iob2") -> str:
    return written_by(Conll(kind), *records, schemes=SCHEMES)[0][""].decode()


@pytest.mark.parametrize("data", [TRAIN, UNER, TWO, BARE])
def test_what_came_in_leaves_byte_by_byte(data: str) -> None:
    records = of(data)
    assert records
    assert leave(*records) == data


@pytest.mark.parametrize(
    ("kind", "tags"),
    [
        ("iob1", "I-PER B-PER I-PER O I-ORG"),
        ("iobes", "S-PER B-PER E-PER O S-ORG"),
        ("bilou", "U-PER B-PER L-PER O U-ORG"),
    ],
)
def test_tags_of_each_kind_leave_as_the_format_of_that_kind(kind: str, tags: str) -> None:
    words = "Ada", "Ina", "Post", "met", "EU"
    data = "".join(f"{word} {tag}\n" for word, tag in zip(words, tags.split(), strict=True))
    records = of(data)
    assert leave(*records, kind=kind) == data
    assert "Ada B-PER\n" in leave(*records)


def test_only_the_tags_change_of_what_was_marked_otherwise() -> None:
    first, second = of(TRAIN)
    start = first.text.index("don't")
    marked = span("n", (start, start + 5), text=first.text, label="MISC")
    more = replace(marked, article=first.article.id)
    changed = TRAIN.replace("don't VB B-VP O", "don't VB B-VP B-MISC")
    assert leave(replace(first, spans=(*first.spans, more)), second) == changed


def test_rows_are_joined_where_a_span_goes_on() -> None:
    (record,) = of(TWO)
    over = replace(span("n", (3, 13), text=record.text, label="MISC"), article=record.article.id)
    data = leave(replace(record, spans=(over,)))
    assert data == "EU\tO\r\nnon-EU\tB-MISC\r\nAda\tI-MISC\r\nBob\tO\r\n"


def test_articles_keep_apart_where_files_do_not_say_so() -> None:
    records = [*of(BARE), *of("Two O\nBobs B-PER\n")]
    data = leave(*records)
    assert data == BARE + "\n\n-DOCSTART- O\n\nTwo O\nBobs B-PER\n"
    assert [each.text for each in of(data)] == [each.text for each in records]


def test_one_file_has_columns_of_one_kind() -> None:
    (two,), ours = of(TWO), plain_record("Rain.", "a9")
    foreign, _ = of(TRAIN)
    out, losses = losses_of(Conll(), two, foreign, ours, schemes=SCHEMES)
    lines = out.files[""].decode().splitlines()
    assert {line.count("\t") for line in lines if line} == {1}
    assert [each.what for each in losses if each.what == "further columns"] == ["further columns"]
    assert "Rain\tO" in lines
    data = leave(ours, two)
    assert "EU -X- _ B-ORG\nnon-EU -X- _ O\n\n" in data


def test_numbers_of_rows_go_on_in_articles_of_others() -> None:
    data = leave(*of(UNER), plain_record("Rain."))
    assert data.endswith("-DOCSTART-\t-X-\t-X-\t-X-\tO\n\n1\tRain\tO\t_\t_\n2\t.\tO\t_\t_\n\n")


def test_the_tokens_stay_through_our_own_file_and_its_offsets() -> None:
    files, _ = written_by(Conll(), *of(TRAIN), schemes=SCHEMES)
    back, problems = read_among(Conll(), files, OPEN_TO_ALL)
    assert not problems
    again, _ = written_by(Conll(), *back, schemes=SCHEMES)
    assert again == files


def test_blanked_boilerplate_is_cut_by_ours() -> None:
    (record,) = of(BARE)
    blanked = replace(
        record, text="    " + record.text[4:], article=replace(record.article, sha256="0" * 64)
    )
    assert "'" in leave(replace(blanked, spans=())).split()
