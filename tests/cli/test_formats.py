"""`annotator formats`: what can be read and written."""

import json

from tests.cli.conftest import Annotator


def test_formats_stand_one_a_line_with_their_offset_units(annotator: Annotator) -> None:
    ran = annotator("formats")
    assert (ran.code, ran.err) == (0, "")
    lines = {each.split()[0]: each for each in ran.out.splitlines()}
    assert "read/write" in lines["annotator"]
    assert ".jsonl" in lines["annotator"]
    assert "code points" in lines["annotator"]
    assert "write" not in lines["text"]
    assert "no offsets" in lines["text"]


def test_a_program_gets_the_same_as_json(annotator: Annotator) -> None:
    formats = json.loads(annotator("formats", "--json").out)
    by_name = {each["name"]: each for each in formats}
    ours = by_name["annotator"]
    assert ours | {"title": ""} == {
        "name": "annotator",
        "title": "",
        "suffixes": [".jsonl"],
        "offset_unit": "code points",
        "reads": True,
        "writes": True,
    }
    assert by_name["text"]["writes"] is False


def test_bad_usage_is_two(annotator: Annotator) -> None:
    assert annotator("formats", "more").code == 2
