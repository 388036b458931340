"""One JSON file with texts and techniques: each language may count the ends in its own way."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.protocol import ReadProblem
from annotator.formats.registry import reader_for
from annotator.formats.technique_json import CHECKTHAT, MEMES, TechniqueJson
from tests.formats.conftest import read_with, source
from tests.formats.shared_tasks import TASKS, golden

FILES = golden("technique_json")


def came(task: TechniqueJson, data: bytes, **context: Any) -> tuple[list[Any], list[ReadProblem]]:
    return read_with(task, data, "x.json", replace(TASKS, **context))


def encoded(*objects: Any) -> bytes:
    return json.dumps(objects, ensure_ascii=False).encode()


def item(text: Any, *annotations: Any, language: str = "en", number: int = 1) -> dict[str, Any]:
    return {
        "article_id": str(number),
        "lang": language,
        "text": text,
        "annotations": list(annotations),
    }


def tag(start: Any, end: Any, label: Any = "Doubt") -> dict[str, Any]:
    return {"tag": label, "start": start, "end": end}


def test_each_language_is_read_as_it_counts() -> None:
    records, problems = came(CHECKTHAT, FILES["checkthat.json"])
    assert problems == []
    found = [
        (each.article.language, [(span.label, span.quote) for span in each.spans])
        for each in records
    ]
    assert found == [
        (
            "en",
            [
                ("Doubt", "Who believes the harbour master"),
                ("Loaded_Language", "rotten"),
                ("Slogans", "Open the lock"),
            ],
        ),
        ("ar", [("Loaded_Language", "فاسد"), ("Doubt", "من يصدق"), ("Repetition", "القناة")]),
    ]


def test_lines_do_as_well() -> None:
    value = json.loads(FILES["checkthat.json"])
    lines = "".join(json.dumps(each) + "\n" for each in value).encode()
    assert [each.text for each in came(CHECKTHAT, lines)[0]] == [each["text"] for each in value]
    assert reader_for("", source(lines, "x.jsonl")).name == "checkthat-2024"
    one = json.dumps(value[0]).encode()
    assert len(came(CHECKTHAT, one)[0]) == 1


def test_the_texts_of_memes_quote_their_spans() -> None:
    records, problems = came(MEMES, FILES["memes.txt"])
    assert [(span.label, span.quote) for each in records for span in each.spans] == [
        ("Loaded_Language", "SINKING"),
        ("Conversation_Killer", "THAT IS THAT"),
        ("Straw_Man", "THEY WANT NO BOATS AT ALL"),
    ]
    assert [(each.source, each.refused) for each in problems] == [
        ("x.json, item 2", 1),
        ("x.json, item 2", 1),
    ]
    assert "Transfer" in problems[1].message
    assert 'the text there is "NO BOATS"' in problems[0].message


@pytest.mark.parametrize(
    ("file", "name"), [("checkthat.json", "checkthat-2024"), ("memes.txt", "semeval-2021")]
)
def test_its_files_are_recognised(file: str, name: str) -> None:
    data = FILES[file]
    assert reader_for("", source(data, file)).name == name
    assert reader_for("", source(b"\xef\xbb\xbf" + data, file)).name == name


@pytest.mark.parametrize(
    "data",
    [b'[{"id": "1", "text": "a"}]', b'[{"article_id": 1, "title": "a", "text": "b"}]', b"[]"],
)
def test_json_of_others_is_left_to_its_reader(data: bytes) -> None:
    assert reader_for("", source(data, "x.json")).name == "json"
    assert reader_for("", source(data, "x.txt")).name == "text"


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4)), max_size=4), st.booleans())
@settings(max_examples=30)
def test_what_stands_there_is_what_comes_in(places: list[tuple[int, int]], inclusive: bool) -> None:
    text = "Ada 🙂 met Bob"
    wanted = sorted({(start, start + length) for start, length in places})
    spans = [tag(start, end - inclusive) for start, end in wanted]
    unit = "codepoint-inclusive" if inclusive else "codepoint"
    (record,), _ = came(CHECKTHAT, encoded(item(text, *spans)), offset_unit=unit)
    assert sorted(tuple(span.ranges[0]) for span in record.spans) == wanted


def test_what_does_not_fit_is_told_with_its_item() -> None:
    data = encoded(
        item("Ada met Bob.", tag(0, 2), tag("0", 2), tag(0, 2.5), tag(True, 2), 7, tag(0, 2, None)),
        "no object",
        item(None),
        item("Bob.", tag(0, 99), number=4),
        {"article_id": "5", "lang": 7, "text": "Bob met Ada.", "annotations": {}},
    )
    records, problems = came(CHECKTHAT, data)
    assert [[span.quote for span in each.spans] for each in records] == [["Ada"], [], []]
    messages = [(each.source, each.message) for each in problems]
    assert [name for name, _ in messages].count("x.json, item 1") == 5
    assert ("x.json, item 1", 'span 2: "0" and 2 are no two positions') in messages
    assert ("x.json, item 1", "span 5: this is no object") in messages
    assert ("x.json, item 1", 'span 6: "tag" holds no technique') in messages
    assert ("x.json, item 2", "this is no object with a text") in messages
    assert any(name == "x.json, item 4" and "no part" in said for name, said in messages)
    assert len(messages) == 8


@pytest.mark.parametrize("data", [b"", b"[{", b"[]", b"\xff\xff"])
def test_a_file_without_articles_is_told(data: bytes) -> None:
    records, (problem,) = came(CHECKTHAT, data)
    assert records == [] and problem.fatal
