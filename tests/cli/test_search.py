"""`annotator search`."""

import json
from pathlib import Path

from tests.app.conftest import news_record
from tests.cli.conftest import Annotator


def test_each_article_stands_on_a_line(annotator: Annotator, newsroom: Path) -> None:
    ran = annotator("search", newsroom, "SLEPT", "no")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert {line.split()[0] for line in lines} == {news_record(n).article.id for n in range(1, 9)}
    assert all("slept" in line for line in lines)


def test_a_program_gets_objects(annotator: Annotator, newsroom: Path) -> None:
    ran = annotator("search", newsroom, "„never sleep”", "--json", "--limit", 2)
    answer = json.loads(ran.out)
    assert len(answer) == 2
    one = answer[0]
    text = next(
        record.text for record in map(news_record, range(1, 9)) if record.article.id == one["id"]
    )
    assert text[one["start"] : one["end"]] == "never sleep"
    assert one["snippet"][slice(*one["marked"])] == "never sleep"
    assert one["count"] == 1


def test_nothing_found_is_no_failure(annotator: Annotator, newsroom: Path) -> None:
    ran = annotator("search", newsroom, "zebra")
    assert (ran.code, ran.out, ran.err) == (0, "", "nothing found\n")
    assert annotator("search", newsroom, "zebra", "--json").out == "[]\n"


def test_a_damaged_index_costs_nothing(annotator: Annotator, newsroom: Path) -> None:
    annotator("search", newsroom, "slept")
    index = newsroom.with_name(newsroom.name + "-search")
    data = bytearray(index.read_bytes())
    data[6 * 4096 :] = b"\x5a" * (len(data) - 6 * 4096)
    index.write_bytes(data)
    ran = annotator("search", newsroom, "slept")
    assert (ran.code, len(ran.out.splitlines())) == (0, 8)


def test_bad_usage_and_a_project_that_is_not_there(annotator: Annotator, newsroom: Path) -> None:
    assert annotator("search", newsroom).code == 2
    assert annotator("search", newsroom, "x", "--limit", "0").code == 2
    ran = annotator("search", newsroom.with_name("none.sqlite"), "x")
    assert (ran.code, len(ran.complaints)) == (1, 1)
