"""Names with base forms and ids come in from SlavicNER, and leave as they came."""

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.record import Record
from annotator.domain.span import AttributeValue
from annotator.formats.slavic_ner import SlavicNer
from tests.formats.conftest import MemoryFolder, decode, label, plain_record, scheme
from tests.formats.shared_tasks import came, golden, left, marked, span_at, tagged, told

FILES = golden("slavic_ner")
PLAIN = ["PER", "ORG", "LOC", "EVT", "PRO"]
TEXT = "Ada met Bob.\nAt the\tpier."
word = st.text("ab é🙂", max_size=4)


def test_the_golden_folder_comes_in_and_leaves_byte_for_byte() -> None:
    assert SlavicNer().finds(MemoryFolder(FILES))
    records, problems = came(SlavicNer(), FILES)
    assert problems == []
    by_file = {record.article.file: record for record in records}
    polish = by_file["canal/pl/canal_pl.txt_file_1.txt"]
    found = [(each.quote, each.label, each.entity, each.values("lemma")) for each in polish.spans]
    assert found == [
        ("Radę Portu", "ORG", "ORG-Harbour-Board", ("Rada Portu",)),
        ("Lodwie", "LOC", "GPE-Lodva", ("Lodwa",)),
        ("Lodwy", "LOC", "GPE-Lodva", ("Lodwa",)),
        ("Jan Śluzak", "PER", "PER-Jan-Sluzak", ()),
        ("Lodwianie", "PER", "GPE-Lodva", ("Lodwianin",)),
    ]
    assert (polish.article.language, polish.article.url) == ("pl", "")
    written, losses = left(SlavicNer(), *records)
    assert written == FILES
    assert losses == {}


def test_the_first_lines_of_earlier_tasks_say_when_and_where() -> None:
    records, _ = came(SlavicNer(), FILES)
    (bulgarian,) = (each for each in records if each.article.language == "bg")
    article = bulgarian.article
    assert (article.published, article.url) == ("2025-03-02", "https://example.org/a?b=1")
    assert [span.quote for span in bulgarian.spans] == ["Надежда", "Лодва"]
    for head in ("a\npl\nyesterday\nhttp://x\nb", "a\npl\n\nwww.x\nb", "a\npolish\n\nhttp://x\n"):
        (record,), _ = came(SlavicNer(), {"raw/x/cs/a.txt": head.encode(), "ner/x/cs/a.tsv": b""})
        assert (record.article.language, record.article.url) == ("cs", "")
    dateless = {"raw/a.txt": b"a\nPL\n\nhttp://x\nb", "ner/a.tsv": b""}
    (record,), _ = came(SlavicNer(), dateless)
    assert (record.article.language, record.article.published) == ("pl", "")


def test_a_reader_that_splits_at_tabs_finds_the_same_words() -> None:
    records, _ = came(SlavicNer(), FILES)
    written, _ = left(SlavicNer(), *records)
    count = 0
    for name, data in written.items():
        if name.startswith("ner/"):
            text = written[f"raw/{name[4:-4]}.txt"].decode("utf-8")
            for line in data.decode("utf-8").splitlines():
                start, end, form, lemma, category, key = line.split("\t")
                assert text[int(start) : int(end)] == form
                assert lemma and key and category in PLAIN
                count += 1
    assert count == 7


@given(tagged(PLAIN, layer="entity"), st.data())
@settings(max_examples=40)
def test_what_leaves_comes_back(record: Record, data: st.DataObject) -> None:
    spans = []
    for span in record.spans:
        lemma = data.draw(word)
        attributes = (AttributeValue("lemma", lemma),) if lemma and lemma != span.quote else ()
        spans.append(replace(span, attributes=attributes, entity=data.draw(word)))
    record = replace(record, spans=tuple(spans))
    files, losses = left(SlavicNer(), record)
    assert set(losses) <= {("dropped", "tabs and line ends in names and base forms")}
    (again,), _ = came(SlavicNer(), files, offset_unit="codepoint", decode=decode)
    assert told(again) == told(record)
    if not losses:
        assert {(each.ranges, each.label, each.entity) for each in again.spans} == {
            (each.ranges, each.label, each.entity) for each in spans
        }
        assert {(each.ranges, each.label, each.attributes) for each in again.spans} == {
            (each.ranges, each.label, each.attributes) for each in spans
        }


def test_what_does_not_fit_is_told_with_its_place() -> None:
    rows = (
        "0\t3\tAda\tAda\tPER\tP-1\n0\t3\tAda\tAda\tPER\tP-1\nBob\tBob\tPER\tP-2\n"
        "8\t11\tBob\tBob\tPER\n8\t11\tAda\tAda\tPER\tP-1\n8\tx\tBob\tBob\tPER\tP-2\n"
        "8\t11\tBob\tBob\tBOAT\tP-2\n"
    )
    files = {
        "raw/x/pl/a.txt": TEXT.encode(),
        "ner/x/pl/a.tsv": rows.encode(),
        "raw/x/pl/b.txt": b"",
        "ner/x/pl/c.tsv": b"",
        "README.md": b"Nothing of it.",
    }
    (record,), problems = came(SlavicNer(), files)
    assert [span.quote for span in record.spans] == ["Ada"]
    found = {(each.source, each.line): each.message for each in problems}
    name = "ner/x/pl/a.tsv"
    assert "more than once" in found[name, 0]
    assert "has no positions" in found[name, 3]
    assert "no row of start, end" in found[name, 4]
    assert 'the text there is "Bob"' in found[name, 5]
    assert "no two positions" in found[name, 6]
    assert 'the label "BOAT"' in found[name, 7]
    assert ("raw/x/pl/b.txt", 0) in found and ("ner/x/pl/c.tsv", 0) in found
    assert len(found) == len(problems)
    assert not SlavicNer().finds(MemoryFolder({"raw/a.txt": b"", "ner/b.tsv": b""}))


def entity(key: str, at: tuple[int, int], name: str, **more: Any) -> Any:
    return span_at(TEXT, at, key=key, layer="entity", label=name, **more)


def test_finer_labels_leave_as_the_five_names_of_the_task() -> None:
    spans = (
        entity("s1", (0, 3), "NORP", attributes=(AttributeValue("lemma", "Adas"),)),
        entity("s2", (8, 11), "WEA", attributes=(AttributeValue("role", "Spy"),)),
        entity("s3", (16, 24), "GPE", entity="a\tb"),
    )
    record = marked(plain_record(TEXT), *spans)
    record = replace(record, article=replace(record.article, language="hu", file="../etc/x.txt"))
    files, losses = left(SlavicNer(), record)
    (rows,) = (data.decode() for name, data in files.items() if name.startswith("ner/articles/hu/"))
    assert (
        rows
        == "0\t3\tAda\tAdas\tPER\t\n8\t11\tBob\tBob\tPRO\t\n16\t24\tthe pier\tthe pier\tLOC\ta b\n"
    )
    assert losses == {
        ("dropped", "attributes of spans"): 1,
        ("dropped", "tabs and line ends in names and base forms"): 1,
        ("mapped", "labels"): 3,
    }


def test_what_the_task_has_no_name_for_does_not_leave() -> None:
    own = scheme("own", "entity", [label("DATE")])
    record = marked(plain_record(TEXT), entity("s1", (0, 3), "DATE"))
    files, losses = left(SlavicNer(), record, schemes={"entity": own})
    assert [data for name, data in files.items() if name.startswith("ner/")] == [b""]
    assert losses == {("dropped", "spans whose label is not in slavicner"): 1}
