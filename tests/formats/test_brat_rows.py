"""The rows of .ann files are read, and those that cannot be are told."""

from annotator.domain.record import Record
from annotator.domain.span import AttributeValue
from annotator.formats.brat import Brat
from annotator.formats.brat_rows import BratRows, entity_of
from annotator.formats.protocol import ReadProblem
from tests.formats.conftest import read_folder_with


def of_one(text: str, *rows: str) -> tuple[Record, list[ReadProblem]]:
    ann = "".join(f"{row}\n" for row in rows)
    (record,), problems = read_folder_with(Brat(), {"x.txt": text.encode(), "x.ann": ann.encode()})
    return record, problems


def quotes(record: Record) -> list[str]:
    return [each.quote for each in record.spans]


def test_events_come_in_as_links_from_their_triggers() -> None:
    record, (note,) = of_one(
        "Ada saw Bob, Bob saw Ada.",
        "T1\tPER 0 3\tAda",
        "T2\tGPE 4 7\tsaw",
        "T3\tPER 8 11\tBob",
        "T4\tGPE 17 20\tsaw",
        "E1\tGPE:T2 Agent:T1 Theme:T3",
        "E2\tGPE:T4 Cause:E1",
        "A1\tSpeculation E1",
        "#1\tAnnotatorNotes E2\tperhaps",
    )
    assert "2 events" in note.message and not note.fatal
    ada, saw, bob, again = record.spans
    found = [(each.kind, each.source, each.target) for each in record.links]
    assert found == [
        ("Agent", saw.id, ada.id),
        ("Theme", saw.id, bob.id),
        ("Cause", again.id, saw.id),
    ]
    assert saw.attributes == (AttributeValue("Speculation", "true"),)
    assert again.note == "perhaps"


def test_rows_that_are_broken_are_told_with_file_and_line() -> None:
    record, problems = of_one(
        "Ada saw Bob.",
        "T1\tPER 0 3\tAda",
        "T2\tPER 0.5 3\tAda",
        "T3\tPER 8 90\tBob",
        "T4\tPER 8 11\tBab",
        "T1\tPER 4 7\tsaw",
        "",
        "R1\tsame Arg1:T1 Arg2:T9",
        "R2\tsame",
        "A1\tNegation R1",
        "X1\tnothing",
        "E1\tGPE:T8 Agent:T1",
        "T5\tMoon 4 7\tsaw",
    )
    assert quotes(record) == ["Ada"]
    told = {each.line: each for each in problems}
    assert sorted(told) == [2, 3, 4, 5, 7, 8, 9, 10, 11, 12]
    assert {each.source for each in problems} == {"x.ann"}
    assert [line for line, each in told.items() if each.refused] == [2, 5, 3, 4, 12]
    assert "T9" in told[7].message and "Bab" in told[4].message and "Moon" in told[12].message


def test_second_references_and_old_modifiers_are_kept() -> None:
    rows = BratRows(
        "T1\tPER 0 3\n"
        "N1\tReference T1 Wikidata:Q1\n"
        "N2\tReference T1 Geo:5\tAda\n"
        "M1\tNegation T1\n"
        "A1\tConfidence T1 unheard-of\n",
        name="x.ann",
        told={},
    )
    (span,) = rows.spans()
    assert (span.entity, span.quote, span.confidence) == ("Q1", None, "")
    assert [(each.name, each.value) for each in span.attributes] == [
        ("reference", "Geo:5"),
        ("Negation", "true"),
        ("Confidence", "unheard-of"),
    ]
    assert rows.problems == []


def test_references_name_entities() -> None:
    assert entity_of("Wikidata:Q42") == "Q42"
    assert entity_of("Wikidata:P42") == "Wikidata:P42"
    assert entity_of("Entity:the%20ferry%25") == "the ferry%"
    assert entity_of("Geo:a%20b") == "Geo:a%20b"
