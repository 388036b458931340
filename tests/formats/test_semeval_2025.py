"""Roles of entities as SemEval-2025 task 10 writes them: UTF-16, last units, CRLF as two."""

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.record import Record
from annotator.domain.span import AttributeValue, Span
from annotator.formats.semeval_2025 import MAIN_ROLES, Semeval2025
from tests.formats.conftest import MemoryFolder, decode, plain_record
from tests.formats.shared_tasks import LAYERS, came, golden, left, marked, span_at, tagged, told

FILES = golden("semeval_2025")
TEXT = "Ada 🙂 met\r\nBob at the\tpier."
SAID = dict.fromkeys(("Protagonist", "Antagonist", "Innocent"), "entity:PER")
WRONG = """\
a.txt\tAda\t0\t2\tProtagonist\tGuardian
a.txt\tAda\t0\t2\tProtagonist\tGuardian
a.txt\tBob\t8\t10\tProtagonist\tSpy
a.txt\tBob\t8
a.txt\tBob\t0\t2\tInnocent\tVictim
a.txt\tBob\t8\tten\tInnocent\tVictim
c.txt\tBob\t0\t2\tInnocent\tVictim
a.txt\tBob\t8\t10\tInnocent
"""


def cast(*roles: str, at: tuple[int, int] = (0, 3), **more: Any) -> Span:
    attributes = tuple(AttributeValue("role", role) for role in roles)
    values = {"layer": "entity", "label": "PER", "attributes": attributes} | more
    return span_at(TEXT, at, **values)


def rows(record: Record) -> tuple[list[str], Any]:
    files, losses = left(Semeval2025(), record)
    text = files["XX/subtask-1-annotations.txt"].decode()
    return [line.partition("\t")[2] for line in text.split("\r\n")[:-1]], losses


def test_the_roles_are_those_of_our_scheme() -> None:
    role = LAYERS["entity"].attribute("role")
    assert {choice.id for choice in role.values} == set(MAIN_ROLES)
    assert len(MAIN_ROLES) == 22
    for choice in role.values:
        assert choice.help["en"].startswith(MAIN_ROLES[choice.id])


def test_the_golden_folder_comes_in_and_leaves_byte_for_byte() -> None:
    assert Semeval2025().finds(MemoryFolder(FILES))
    records, problems = came(Semeval2025(), FILES, label_map=SAID)
    assert problems == []
    by_file = {record.article.file: record for record in records}
    assert [(span.quote, span.values("role")) for span in by_file["EN_UA_000001.txt"].spans] == [
        ("Norrland", ("Foreign Adversary",)),
        ("Ada Lodva", ("Guardian", "Virtuous")),
        ("guild", ("Traitor", "Corrupt")),
        ("“Harbour Board”", ("Scapegoat",)),
    ]
    assert by_file["A9_BG_2.txt"].article.language == "bg"
    written, losses = left(Semeval2025(), *records)
    assert written == FILES
    assert losses == {("dropped", "labels of entities"): 5}


def test_a_reader_as_the_task_describes_it_finds_the_same_words() -> None:
    """Rows split at tabs, positions by int(), both ends inside, in UTF-16."""
    records, _ = came(Semeval2025(), FILES)
    written, _ = left(Semeval2025(), *records)
    for folder in ("EN", "BG"):
        for line in written[f"{folder}/subtask-1-annotations.txt"].decode().splitlines():
            name, mention, start, end, main, *fine = line.strip().split("\t")
            text = written[f"{folder}/raw-documents/{name}"].decode().encode("utf-16-le")
            assert text[2 * int(start) : 2 * int(end) + 2].decode("utf-16-le") == mention
            assert fine and {MAIN_ROLES[role] for role in fine} == {main}


def test_what_kind_of_thing_an_entity_is_must_be_said() -> None:
    records, problems = came(Semeval2025(), FILES, label_map={"Innocent": "entity:ORG"})
    kinds = {span.quote: (span.label, span.confidence) for each in records for span in each.spans}
    assert kinds["Ada Lodva"] == ("PER", "low")
    assert kinds["“Harbour Board”"] == ("ORG", "")
    (problem,) = problems
    assert not problem.fatal
    assert "3 came in as PER with low confidence" in problem.message
    assert (problem.source, problem.line) == ("EN/subtask-1-annotations.txt", 1)


@given(tagged(["PER"], layer="entity"), st.data())
@settings(max_examples=40)
def test_what_leaves_comes_back(record: Record, data: st.DataObject) -> None:
    fine = sorted(MAIN_ROLES)
    spans = []
    for span in record.spans:
        first = data.draw(st.sampled_from(fine))
        others = [role for role in fine if MAIN_ROLES[role] == MAIN_ROLES[first] and role != first]
        chosen = [first, *data.draw(st.lists(st.sampled_from(others), max_size=2, unique=True))]
        attributes = tuple(AttributeValue("role", role) for role in chosen)
        spans.append(replace(span, attributes=attributes))
    record = replace(record, spans=tuple(spans))
    files, losses = left(Semeval2025(), record)
    assert set(losses) <= {
        ("dropped", "labels of entities"),
        ("dropped", "tabs and line ends in mentions"),
    }
    (again,), _ = came(
        Semeval2025(),
        files,
        offset_unit="utf16-inclusive",
        label_map=SAID,
        decode=decode,
    )
    assert told(again) == told(record)
    assert {(each.ranges, each.attributes) for each in again.spans} == {
        (each.ranges, each.attributes) for each in spans
    }


def test_what_does_not_fit_is_told_with_its_place() -> None:
    files = {
        "raw-documents/a.txt": b"Ada met Bob.",
        "raw-documents/b.txt": b"",
        "subtask-1-annotations.txt": WRONG.encode(),
        "README.md": b"Nothing of it.",
        "x/subtask-1-annotations.txt": b"\xff\xff\xff\x00",
    }
    (record,), problems = came(Semeval2025(), files, label_map=SAID)
    assert [(span.quote, span.note) for span in record.spans] == [
        ("Ada", ""),
        ("Bob", "main role: Innocent"),
    ]
    found = {(each.source, each.line): each.message for each in problems}
    name = "subtask-1-annotations.txt"
    assert "more than once" in found[name, 0]
    assert '"Spy" is no role under "Protagonist"' in found[name, 3]
    assert "no row of article, mention" in found[name, 4]
    assert 'the text there is "Ada"' in found[name, 5]
    assert "no two positions" in found[name, 6]
    assert 'there is no "c.txt"' in found[name, 7]
    assert ("raw-documents/b.txt", 0) in found and ("x/subtask-1-annotations.txt", 0) in found
    assert len(found) == len(problems)
    _, problems = came(Semeval2025(), {"subtask-1-annotations.txt": b""})
    assert [each.fatal for each in problems] == [True]


def test_mentions_alone_have_no_role() -> None:
    files = {
        "PT/subtask-1-documents/a.txt": b"Ada met Bob.",
        "PT/subtask-1-entity-mentions.txt": b"a.txt\tBob\t8\t10\n",
    }
    (record,), (problem,) = came(Semeval2025(), files)
    assert (record.spans[0].quote, record.spans[0].attributes) == ("Bob", ())
    assert "1 came in as PER" in problem.message


def test_only_entities_with_a_role_leave() -> None:
    spans = (
        cast("Spy", "Bigot", key="s1"),
        cast("Spy", "Victim", at=(11, 14), key="s2"),
        cast("Hero", at=(4, 5), key="s3"),
        cast(at=(15, 17), key="s4"),
        cast("Martyr", at=(18, 26), key="s5", entity="Q1"),
        cast("Rebel", at=(6, 14), key="s6"),
    )
    found, losses = rows(marked(plain_record(TEXT), *spans))
    assert found == [
        "Ada\t0\t2\tAntagonist\tSpy\tBigot",
        "met Bob\t7\t14\tProtagonist\tRebel",
        "Bob\t12\t14\tAntagonist\tSpy",
        "the pier\t19\t26\tProtagonist\tMartyr",
    ]
    assert losses == {
        ("dropped", "entities of spans"): 1,
        ("dropped", "entities without a role"): 1,
        ("dropped", "labels of entities"): 4,
        ("dropped", "roles that the task does not have"): 1,
        ("dropped", "roles under a second main role"): 1,
        ("dropped", "tabs and line ends in mentions"): 2,
    }
