"""brat's folders come in with their offsets right, leave for brat, and come back the same."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.record import Record
from annotator.domain.span import AttributeValue, Range, Span
from annotator.formats.brat import Brat
from annotator.formats.losses import Loss, Losses
from annotator.formats.protocol import ReadContext, ReadProblem
from annotator.text.encoding import decode
from tests.formats.conftest import (
    READ,
    WRITE,
    MemoryFolder,
    MemoryOutputs,
    Utf8,
    any_records,
    link,
    nasty_text,
    read_folder_with,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "brat"
GOLDEN = {name: (DATA / name).read_bytes() for name in ("ferry.txt", "ferry.ann")}
CONTEXT = replace(READ, decode=decode)


def read(
    files: dict[str, bytes], context: ReadContext = CONTEXT
) -> tuple[list[Record], list[ReadProblem]]:
    return read_folder_with(Brat(), files, context)


def of_one(text: str, *rows: str, **more: bytes) -> tuple[Record, list[ReadProblem]]:
    ann = "".join(f"{row}\n" for row in rows)
    (record,), problems = read({"x.txt": text.encode(), "x.ann": ann.encode(), **more})
    return record, problems


def quotes(record: Record) -> list[str]:
    return [" … ".join(record.text[start:end] for start, end in s.ranges) for s in record.spans]


def lossy(record: Record) -> tuple[dict[str, bytes], list[Loss]]:
    out, losses = MemoryOutputs(), list[Loss]()
    Brat().write([record], out, context=replace(WRITE, losses=Losses(losses.append)))
    return out.files, losses


# ---------------------------------------------------------------- as brat writes


def test_a_folder_of_brat_comes_in() -> None:
    (record,), problems = read(GOLDEN)
    assert problems == []
    assert record.text == GOLDEN["ferry.txt"].decode()
    assert quotes(record) == [
        "Ada", "Bob", "Nobody … will cross", "The ferry\r\nsank", "Ada\twaved"
    ]  # fmt: skip
    ada, bob, claim, wording, _ = record.spans
    assert (ada.label, ada.entity, bob.entity) == ("PER", "Q7259", "Local:b-12")
    assert ada.attributes == (AttributeValue("reference_name", "Ada of the ferry"),)
    assert (claim.layer, claim.confidence) == ("claim", "high")
    assert claim.note == "First line,\nsecond \\ line."
    assert claim.attributes == (AttributeValue("claimer", ada.id),)
    assert (wording.label, wording.ranges[0].end - wording.ranges[0].start) == ("Wording", 15)
    assert wording.attributes == (
        AttributeValue("Negation", "true"), AttributeValue("Comment", "two words")
    )  # fmt: skip
    assert [each.kind for each in record.links] == ["same", "claims", "Equiv", "Equiv"]
    assert record.links[1].note == "She says so."
    assert (record.links[1].source, record.links[1].target) == (ada.id, claim.id)


def test_what_came_from_brat_goes_back_as_the_same_rows() -> None:
    (record,), _ = read(GOLDEN)
    files, losses = written_by(Brat(), record)
    assert files["ferry.txt"] == GOLDEN["ferry.txt"]
    assert files["ferry.ann"] == GOLDEN["ferry.ann"]
    assert losses == {("dropped", "names of annotators"): 1}


def test_files_that_stand_alone() -> None:
    files = {"a.txt": b"Ada.", "b.ann": b"T1\tPER 0 3\tAda\n", "c.txt": b"Bob.", "c.ann": b""}
    assert Brat().finds(MemoryFolder(files))
    assert not Brat().finds(MemoryFolder({"a.txt": b"", "b.ann": b""}))
    records, problems = read(files | {"d.txt": b""})
    assert [record.text for record in records] == ["Ada.", "Bob."]
    assert [(each.source, each.fatal) for each in problems] == [
        ("d.txt", True),
        ("b.ann", True),
        ("folder", False),
    ]
    assert "b.txt" in problems[1].message and problems[2].message.startswith("1 text has")


def test_offsets_of_the_browser_and_of_raw_line_ends_are_found_out() -> None:
    text = "🙂 Ada saw\r\nBob."
    for numbers in ("2 5", "3 6"):
        record, _ = of_one(text, f"T1\tPER {numbers}\tAda")
        assert quotes(record) == ["Ada"]
    for numbers in ("10 13", "11 14", "12 15"):  # folded; raw; raw in UTF-16
        record, _ = of_one(text, f"T1\tPER {numbers}\tBob")
        assert quotes(record) == ["Bob"]


def test_a_byte_order_mark_counts_as_brat_counts_it() -> None:
    record, problems = of_one("\ufeffAda saw Bob.", "T1\tPER 1 4\tAda")
    assert (quotes(record), record.article.signature, problems) == (["Ada"], "efbbbf", [])


def test_files_of_other_encodings_and_line_ends() -> None:
    files = {"x.txt": "Ada és Bob.".encode(), "x.ann": "\ufeffT1\tPER 0 3\tAda\r\n".encode()}
    (record,), problems = read(files)
    assert (quotes(record), problems) == (["Ada"], [])
    files["x.ann"] = "T1\tPER 4 6\tés\r\n".encode("utf-16")
    (record,), problems = read(files)
    assert (quotes(record), problems) == (["és"], [])


# ---------------------------------------------------------------- whatever it is


@st.composite
def linked_records(draw: st.DrawFn) -> Record:
    record = draw(any_records())
    values = st.one_of(nasty_text, st.sampled_from(["yes", "true", "a b", *_names(record)]))
    names = st.sampled_from(["claimer", "Negation", "mi ez?", "Confidence", "role"])
    made = st.lists(st.builds(AttributeValue, names, values), max_size=2)
    spans = tuple(replace(each, attributes=tuple(draw(made))) for each in record.spans)
    kinds = st.sampled_from(["same", "Equiv", "mi, ez", "Arg1"])
    links = [
        link(record, one.id, target=two.id, kind=draw(kinds), note=draw(nasty_text))
        for one, two in pairwise(spans)
    ]
    return replace(record, spans=spans, links=(*record.links, *links))


def _names(record: Record) -> list[str]:
    return [each.id for each in record.spans]


def _held(span: Span, record: Record) -> tuple[object, ...]:
    ids = {each.id: str(each.ranges) for each in record.spans} if span.layer == "claim" else {}
    attributes = [
        (each.name, ids.get(each.value, each.value) if each.name == "claimer" else each.value)
        for each in span.attributes
    ]
    extent: tuple[Range, ...] = span.ranges
    named = (span.layer, span.label, extent)
    return (*named, span.note, span.entity, span.confidence, *sorted(attributes))


def signed(data: bytes, declared: str = "", /) -> Utf8:
    """Any text at all: the program's own decoder refuses what is full of controls."""
    text = data.decode(declared)
    cut = text.removeprefix("\ufeff")
    return Utf8(cut, signature="" if cut == text else "efbbbf")


@settings(max_examples=30, deadline=None)
@given(linked_records())
def test_what_brat_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    files, losses = lossy(record)
    assert lossy(record)[0] == files
    (back,), problems = read(files, replace(CONTEXT, decode=signed))
    assert [each.message for each in problems if each.refused] == []
    assert back.text == record.text
    told = {each.item for each in losses}
    came = [_held(each, back) for each in back.spans]
    for each in record.spans:
        assert each.id in told or _held(each, record) in came
    assert len(back.spans) <= len(record.spans)
    kinds = [each.kind for each in back.links]
    assert all(one.id in told or one.kind in kinds for one in record.links)
    again, _ = lossy(back)
    name = next(name for name in files if name.endswith(".ann"))
    (text,) = (again[each] for each in again if each.endswith(".ann"))
    assert sorted(text.splitlines()) == sorted(files[name].splitlines())
