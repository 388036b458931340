"""`annotator import`, and every kind of bad input that it can be given."""

import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.app.session import Session
from annotator.storage.store import Store
from tests.cli.conftest import PLAIN, Annotator, articles, jsonl, line, span

HUNGARIAN = "A felső-lodvai polgármester azt állítja, hogy három éve egy percet sem aludt."
ANOTHER = "Ada met Bob at the lock of Lodva. They had nothing to say to each other."
OTHER = line(ANOTHER, spans=[span(ANOTHER, 0, 3)])


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# ---------------------------------------------------------------- what goes well


def test_a_project_is_created_and_files_folders_and_patterns_come_in(
    annotator: Annotator, tmp_path: Path
) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    put(tmp_path, "one.txt", "One text.")
    put(tmp_path, "in/two.txt", "Two texts.")
    put(tmp_path, "in/deep/three.txt", "Three texts.")
    put(tmp_path, "p_four.txt", "Four texts.")
    project = tmp_path / "new.sqlite"
    ran = annotator("import", project, tmp_path / "one.txt", tmp_path / "in", tmp_path / "p_*.txt")
    assert (ran.code, ran.out, ran.err) == (0, "imported 4, skipped 0, failed 0\n", "")
    assert len(articles(project)) == 4
    ran = annotator("import", project, tmp_path / "in")
    assert (ran.code, ran.out) == (0, "imported 0, skipped 2, failed 0\n")


def test_a_project_that_another_import_makes_meanwhile_is_opened(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, create = tmp_path / "new.sqlite", Session.create

    def beaten(path: Path, name: str) -> Session:
        with closing(create(path, "bea")) as other:
            made.append(other.project_id)
        return create(path, name)

    made: list[str] = []
    monkeypatch.setattr(Session, "create", beaten)
    ran = annotator("import", project, put(tmp_path, "one.txt", "One text."))
    assert (ran.code, ran.out, ran.err) == (0, "imported 1, skipped 0, failed 0\n", "")
    with closing(Session.open(project, "")) as session:
        assert [session.project_id] == made
        assert len(session.library.article_ids()) == 1


def test_what_is_said_about_the_files_counts(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    path = put(tmp_path, "a.dat", HUNGARIAN.encode("iso8859-2"))
    options = ["--format", "text", "--encoding", "latin2", "--language", "hu", "--annotator", "bea"]
    assert annotator("import", empty, path, *options).code == 0
    with closing(Session.open(empty, "")) as session:
        (row,) = session.library.rows()
        assert (row.article.language, row.article.encoding) == ("hu", "iso8859-2")
        assert session.library.text(row.article.id) == HUNGARIAN
        act = session.next_undo()
        assert act is not None
        assert act.annotator == "bea"


def test_a_dry_run_creates_and_writes_nothing(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    path, bad = put(tmp_path, "a.txt", "One text."), put(tmp_path, "b.txt", "")
    before = sorted(tmp_path.iterdir())
    for project in (tmp_path / "new.sqlite", empty):
        ran = annotator("import", project, path, bad, "--dry-run")
        assert (ran.code, ran.out) == (1, "would be imported 1, skipped 0, failed 1\n")
        assert ran.complaints == [f"{bad}: the file is empty: there is no text in it"]
    assert sorted(tmp_path.iterdir()) == before
    assert articles(empty) == []


def test_one_bad_file_does_not_stop_the_others(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    names = ("a.txt", "b.txt", "c.jsonl", "d.txt")
    contents: tuple[str | bytes, ...] = (
        "One.",
        b"\x00" * 9,
        jsonl(line()) + b"{}\n" + jsonl(OTHER),
        "Two.",
    )
    paths = [put(tmp_path, *pair) for pair in zip(names, contents, strict=True)]
    ran = annotator("import", empty, *paths)
    assert (ran.code, ran.out) == (1, "imported 4, skipped 0, failed 2\n")
    assert [each.split(": ")[0] for each in ran.complaints] == [f"{paths[1]}", f"{paths[2]}:2"]
    assert len(articles(empty)) == 4


@pytest.mark.parametrize(
    ("text", "encoding", "signature"),
    [
        ("one\r\ntwo\r\n" + PLAIN, "utf-8", b""),
        ("one\rtwo\r" + PLAIN, "utf-8", b""),
        ("one\r\ntwo\nthree\rfour\u2028five\u2029six\x85seven\x0b" + PLAIN, "utf-8", b""),
        ("\u00a0" + PLAIN + "\u200b\u00ad  \n\n", "utf-8", b""),
        ("e\u0301 and \u00e9, \U0001f642\ufeff " + PLAIN, "utf-8", b"\xef\xbb\xbf"),
        (PLAIN, "utf-16-le", b"\xff\xfe"),
        (PLAIN, "utf-16-be", b"\xfe\xff"),
        (PLAIN, "utf-16-le", b""),
        (PLAIN, "utf-16-be", b""),
        (PLAIN + "\x00" + PLAIN, "utf-8", b""),
        ("</script><b>'; DROP TABLE article; --\n=1+1\n" + PLAIN, "utf-8", b""),
    ],
    ids=lambda it: it.encode("ascii", "backslashreplace").decode()[:24] if type(it) is str else "",
)
def test_an_unusual_text_is_kept_to_the_last_code_point(
    annotator: Annotator, empty: Path, tmp_path: Path, text: str, encoding: str, signature: bytes
) -> None:
    data = signature + text.encode(encoding)
    ran = annotator("import", empty, put(tmp_path, "a.txt", data))
    assert (ran.code, ran.out) == (0, "imported 1, skipped 0, failed 0\n")
    out = tmp_path / "out.jsonl"
    assert annotator("export", empty, out).code == 0
    assert annotator("verify", empty, out).code == 0
    assert json.loads(out.read_text("utf-8"))["text"] == text
    with closing(Session.open(empty, "")) as session:
        article = session.library.rows()[0].article
        assert bytes.fromhex(article.signature) + text.encode(article.encoding) == data


# ---------------------------------------------------------------- files that are no text

BAD_TEXTS = [
    ("empty", b"", "the file is empty"),
    ("only white space", " \n\t\r\n\u00a0\u2028".encode(), "only white space"),
    ("a signature alone", b"\xef\xbb\xbf", ": "),
    ("NUL bytes alone", b"\x00" * 64, "full of control characters"),
    ("control characters", bytes(range(1, 32)) * 8, "full of control characters"),
    ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG picture"),
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document"),
    ("two encodings", HUNGARIAN.encode() + HUNGARIAN.encode("cp1250") * 2, "several encodings"),
    ("UTF-8 that is cut off", (HUNGARIAN + "ő").encode()[:-1], "is not utf-8"),
    ("UTF-16 that is cut off", b"\xff\xfe" + PLAIN.encode("utf-16-le") + b"x", "not utf-16-le"),
    ("half a character in UTF-16", b"\xff\xfea\x00\x3d\xd8b\x00", "not utf-16-le"),
]


@pytest.mark.parametrize(("data", "said"), [case[1:] for case in BAD_TEXTS], ids=[
    case[0] for case in BAD_TEXTS
])  # fmt: skip
def test_a_bad_text_is_refused_in_one_line(
    annotator: Annotator, empty: Path, tmp_path: Path, data: bytes, said: str
) -> None:
    path = put(tmp_path, "bad.txt", data)
    ran = annotator("import", empty, path)
    assert (ran.code, ran.out) == (1, "imported 0, skipped 0, failed 1\n")
    (complaint,) = ran.complaints
    assert complaint.startswith(f"{path}: ")
    assert said in complaint
    assert articles(empty) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--encoding", "ascii"], "is not ascii"),
        (["--format", "annotator"], ":1: broken JSON"),
    ],
)
def test_a_wrong_option_is_said_for_each_file(
    annotator: Annotator, empty: Path, tmp_path: Path, options: list[str], said: str
) -> None:
    path = put(tmp_path, "a.txt", HUNGARIAN)
    ran = annotator("import", empty, path, *options)
    assert (ran.code, ran.out) == (1, "imported 0, skipped 0, failed 1\n")
    assert said in ran.complaints[0]
    assert ran.complaints[0].startswith(str(path))


def test_columns_can_be_named(annotator: Annotator, tmp_path: Path) -> None:
    path = put(tmp_path, "a.csv", "words,head,text\nThe mayor slept.,He slept,no\n")
    project = tmp_path / "p.sqlite"
    ran = annotator("import", project, path, "--column", "text=words", "--column", "title=head")
    assert (ran.code, ran.out) == (0, "imported 1, skipped 0, failed 0\n")
    assert 'read text from "words", title from "head"; left out: text' in ran.err
    assert '"title": "He slept"' in annotator("list", project, "--json").out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--encoding", "cp-nonsense"], "there is no encoding “cp-nonsense”"),
        (["--encoding", "rot13"], "is no encoding of text files"),
        (["--column", "body"], "write FIELD=NAME, such as text=body"),
        (["--column", "colour=body"], "FIELD is one of: text, title, language"),
        (["--format", "abacus"], "there is no format “abacus” to read; there is: annotator, "),
    ],
)
def test_an_option_that_means_nothing_is_bad_usage_and_makes_no_project(
    annotator: Annotator, tmp_path: Path, options: list[str], said: str
) -> None:
    paths = [put(tmp_path, "a.txt", HUNGARIAN), put(tmp_path, "b.txt", PLAIN)]
    ran = annotator("import", tmp_path / "new.sqlite", *paths, *options)
    assert (ran.code, ran.out, ran.err.count(said)) == (2, "", 1)
    assert sorted(tmp_path.iterdir()) == paths


def test_where_no_source_exists_no_project_is_made(annotator: Annotator, tmp_path: Path) -> None:
    ran = annotator("import", tmp_path / "new.sqlite", tmp_path / "no.txt")
    assert (ran.code, ran.out) == (1, "imported 0, skipped 0, failed 1\n")
    assert ran.complaints == [f"{tmp_path / 'no.txt'}: there is no such file or folder"]
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_is_told_and_fails_nothing(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    ran = annotator("import", empty, tmp_path / "in")
    assert (ran.code, ran.out) == (0, "imported 0, skipped 0, failed 0\n")
    assert ran.complaints == [f"{tmp_path / 'in'}: there is nothing to import in it"]


def test_spans_of_a_text_that_is_there_are_added_and_told(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    path = put(tmp_path, "a.jsonl", jsonl(line()))
    assert annotator("import", empty, path).code == 0
    ran = annotator("import", empty, path)
    assert (ran.code, ran.out, ran.err) == (0, "imported 0, skipped 1, failed 0\n", "")
    again = line(id="a_again", spans=[span(PLAIN, 13, 18)])
    put(tmp_path, "a.jsonl", jsonl(OTHER, line(), again))
    told = "added 1 spans to 1 articles that were there; 1 they had already\n"
    tried = annotator("import", empty, path, "--dry-run")
    counted = "would be imported 1, skipped 2, failed 0\n"
    assert (tried.code, tried.out, tried.err) == (0, f"{counted}would be {told}", "")
    ran = annotator("import", empty, path)
    assert (ran.code, ran.out, ran.err) == (0, f"imported 1, skipped 2, failed 0\n{told}", "")


def test_a_span_of_a_known_id_and_other_content_is_refused_with_its_line(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    path = put(tmp_path, "a.jsonl", jsonl(line()))
    assert annotator("import", empty, path).code == 0
    changed = line()
    changed["spans"][0]["note"] = "another"
    put(tmp_path, "a.jsonl", jsonl(changed))
    ran = annotator("import", empty, path)
    assert (ran.code, ran.out) == (1, "imported 0, skipped 1, failed 0\n")
    key = changed["spans"][0]["id"]
    assert f"{path}:1: the span {key} is left out: the project has another one" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_names_that_are_no_text_hidden_files_and_loops_are_no_trouble(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text("A name in Latin 1.")
    Path(os.fsdecode(os.fsencode(folder) + b"/bad\xff.txt")).touch()
    (folder / ".hidden.txt").write_text("Hidden.")
    (folder / "loop").symlink_to(folder)
    (folder / "broken.txt").symlink_to("nowhere.txt")
    ran = annotator("import", empty, folder)
    assert (ran.code, ran.out) == (1, "imported 1, skipped 0, failed 2\n")
    assert ran.complaints == [
        f"{folder}/bad\ufffd.txt: the file is empty: there is no text in it",
        f"{folder}/broken.txt: cannot be read: No such file or directory",
    ]
    listed = json.loads(annotator("list", empty, "--json").out)
    assert [each["file"] for each in listed] == ["caf\ufffd.txt"]


# ---------------------------------------------------------------- JSONL that is not right


def spanned(**values: Any) -> bytes:
    return jsonl(line(spans=[span(PLAIN, 4, 9) | values]))


def linked(**values: Any) -> bytes:
    link = {
        "id": "l_1",
        "kind": "same_entity",
        "source": "s_4_9",
        "target": "s_13_24",
        "target_article": line()["id"],
        "annotator": "ada",
        "note": "",
    } | values
    return jsonl(line(spans=[span(PLAIN, 4, 9), span(PLAIN, 13, 24)], links=[link]))


HALF = json.dumps(line()).replace("mayor", "may\\ud83dor").encode()
BAD_LINES = [
    ("nothing", b"", "is empty"),
    ("blank lines", b"\n \n\n", "is empty"),
    ("broken JSON", jsonl(line())[:-20] + b"\n", "broken JSON at character"),
    ("JSON in two lines", jsonl(line()).replace(b'", "', b'",\n"', 1), "broken JSON"),
    ("a list", b"[1, 2]\n", 'the key "format" is missing'),
    ("another format", b'{"format": "annotatorium"}\n', "which column holds the text is not known"),
    ("a newer format", jsonl(line(format="annotator/2")), "needs a newer program"),
    ("UTF-16", jsonl(line()).decode().encode("utf-16"), "UTF-16, but JSONL is UTF-8"),
    ("Latin 1", jsonl(line(title="café")).decode().encode("latin-1"), "is not UTF-8"),
    ("a key twice", b'{"format": "annotator/1", "format": "annotator/1"}\n', "stands twice"),
    ("half a character", HALF, "half a character (U+D83D)"),
    ("NaN", jsonl(line()).replace(b'"start": 4', b'"start": NaN'), "NaN is no number"),
    ("a number without end", b'{"format": ' + b"9" * 5000 + b"}\n", "broken JSON"),
    ("too deep", b"[" * 100_000, "nested too deeply"),
    ("null", jsonl(line(url=None)), "null is nowhere allowed"),
    ("a missing key", jsonl({k: v for k, v in line().items() if k != "text"}), '"text"'),
    ("an unknown key", jsonl(line(colour="red")), '"colour"'),
    ("another unit", jsonl(line(offset_unit="utf-16")), '"codepoint"'),
    ("an empty text", jsonl(line("", spans=[])), "is empty"),
    ("white space alone", jsonl(line(" \n", spans=[])), "only white space"),
    ("another sha256", jsonl(line(sha256="0" * 64)), "sha256 is not that of the text"),
    ("no date", jsonl(line(published="2025-02-30")), "not in the calendar"),
    ("a date of another kind", jsonl(line(published="12.08.2025")), "12.08.2025"),
    ("a status of another kind", jsonl(line(status="finished")), "must be one of"),
    ("a span past the end", spanned(end=999, ranges=[[4, 999]]), "passes the text"),
    ("a reversed span", spanned(start=9, end=4, ranges=[[9, 4]]), "empty or reversed"),
    ("an empty span", spanned(end=4, ranges=[[4, 4]]), "empty or reversed"),
    ("a negative offset", spanned(start=-1, ranges=[[-1, 9]]), "must not be negative"),
    ("a float", spanned(start=4.0), "must be a whole number"),
    ("a string for a number", spanned(end="9"), "must be a whole number"),
    ("true for a number", spanned(end=True), "must be a whole number"),
    ("another envelope", spanned(start=5), "start and end are 5 and 9"),
    ("overlapping ranges", spanned(ranges=[[4, 8], [7, 9]]), "overlaps"),
    ("no ranges", spanned(ranges=[]), "too few items"),
    ("another quote", spanned(quote="Mayor"), 'the quote "Mayor" is not the text at 4–9'),
    ("an unknown label", spanned(label="PERSON"), 'the label "PERSON" is not in the scheme'),
    ("an unknown layer", spanned(layer="topic"), "must be one of"),
    ("a confidence of another kind", spanned(confidence="sure"), "must be one of"),
    ("an id twice", jsonl(line(spans=[span(PLAIN, 4, 9), span(PLAIN, 4, 10, id="s_4_9")])), "id"),
    ("two spans alike", jsonl(line(spans=[span(PLAIN, 4, 9), span(PLAIN, 4, 9, id="s")])), "same"),
    ("a link from nowhere", linked(source="s_x"), "its source"),
    ("a link to nowhere", linked(target="s_x"), "its target"),
    ("a link to itself", linked(target="s_4_9"), "links a span with itself"),
    ("a region past the end", jsonl(line(regions=[
        {"kind": "header", "start": 0, "end": 999, "origin": "auto"}
    ])), "passes the text"),
    ("an unknown scheme", jsonl(line(labels=[
        {"scheme": "topic", "label": "war", "annotator": "ada"}
    ])), 'the scheme "topic"'),
    ("an unknown genre", jsonl(line(labels=[
        {"scheme": "genre", "label": "poem", "annotator": "ada"}
    ])), 'the label "poem"'),
    ("a label twice", jsonl(line(labels=[
        {"scheme": "genre", "label": "satire", "annotator": "ada"}
    ] * 2)), "twice"),
    ("a review twice", jsonl(line(reviewed=[
        {"layer": "claim", "annotator": "ada", "state": "done"}
    ] * 2)), "twice"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "said"), [case[1:] for case in BAD_LINES], ids=[
    case[0] for case in BAD_LINES
])  # fmt: skip
def test_a_bad_line_is_refused_with_its_number_and_the_next_one_comes_in(
    annotator: Annotator, empty: Path, tmp_path: Path, data: bytes, said: str
) -> None:
    path = put(tmp_path, "bad.jsonl", data)
    ran = annotator("import", empty, path)
    assert ran.code == 1
    assert ran.out.startswith("imported 0, skipped 0, failed ")
    assert not ran.out.endswith("failed 0\n")
    assert any(said in each for each in ran.complaints), ran.err
    assert all(each.startswith(str(path)) for each in ran.complaints)
    assert all(len(each) < 1000 for each in ran.complaints)
    assert articles(empty) == []
    if data and not data.isspace() and b"\xff\xfe" not in data[:2]:
        path.write_bytes(data.rstrip(b"\n") + b"\n" + jsonl(OTHER))
        assert annotator("import", empty, path).out.startswith("imported 1, skipped 0, failed ")
        assert articles(empty) == [OTHER["id"]]


@pytest.mark.parametrize(
    "second",
    [
        line("Another text with the same id of the article.", id=OTHER["id"]),
        line(PLAIN, spans=[span(PLAIN, 4, 9, id=OTHER["spans"][0]["id"])]),
    ],
    ids=["article", "span"],
)
def test_an_id_that_is_taken_is_refused_in_one_file_and_in_two(
    annotator: Annotator, empty: Path, tmp_path: Path, second: dict[str, Any]
) -> None:
    both = put(tmp_path, "both.jsonl", jsonl(OTHER, second))
    ran = annotator("import", empty, both, "--dry-run")
    assert (ran.code, ran.out) == (1, "would be imported 1, skipped 0, failed 1\n")
    assert ran.complaints[0].startswith(f"{both}:2: ")
    paths = [put(tmp_path, f"{n}.jsonl", jsonl(it)) for n, it in enumerate((OTHER, second))]
    ran = annotator("import", empty, *paths)
    assert (ran.code, ran.out) == (1, "imported 1, skipped 0, failed 1\n")
    assert "already belongs to another" in ran.complaints[0]
    assert articles(empty) == [OTHER["id"]]


def test_dangerous_looking_words_are_only_words(
    annotator: Annotator, empty: Path, tmp_path: Path
) -> None:
    words = "</script><script>alert(1)</script> =1+1 @SUM(A1) '; DROP TABLE span; -- \x00\x1b[31m"
    bad = line(title=words, event=words, author=words)
    bad["spans"][0] |= {"note": words, "entity": words, "annotator": words}
    path = put(tmp_path, "in.jsonl", jsonl(bad))
    assert annotator("import", empty, path).code == 0
    assert annotator("export", empty, tmp_path / "out.jsonl").code == 0
    back = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    assert back == bad
    listed = annotator("list", empty).out
    assert "\x1b" not in listed
    assert len(listed.splitlines()) == 1


def attributed(name: str, value: str) -> dict[str, Any]:
    return span(PLAIN, 4, 9, attributes=[{"name": name, "value": value}])


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (span(PLAIN, 3, 10), "white space at an edge is kept as it is"),
        (attributed("shoe_size", "38"), 'the scheme "entity" has no attribute "shoe_size"; it is'),
        (
            attributed("mention_level", "XXL"),
            'has no value "XXL" (known: NAM, NOM, PRO); it is kept',
        ),
    ],
)
def test_what_is_only_unusual_is_kept_as_it_is_and_told(
    annotator: Annotator, empty: Path, tmp_path: Path, given: dict[str, Any], said: str
) -> None:
    path = put(tmp_path, "in.jsonl", jsonl(line(spans=[given])))
    ran = annotator("import", empty, path)
    assert (ran.code, ran.out) == (0, "imported 1, skipped 0, failed 0\n")
    (note,) = ran.complaints
    assert note.startswith(f'{path}:1: span "{given["id"]}": ')
    assert said in note
    assert annotator("export", empty, tmp_path / "out.jsonl").code == 0
    assert (tmp_path / "out.jsonl").read_bytes() == path.read_bytes()
    assert annotator("verify", empty, tmp_path / "out.jsonl").code == 0


# ---------------------------------------------------------------- projects that are not right


def test_a_file_of_another_kind_is_never_taken_for_a_project(
    annotator: Annotator, tmp_path: Path
) -> None:
    source = put(tmp_path, "a.txt", PLAIN)
    text = put(tmp_path, "notes.txt", "My notes.")
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as made:
        made.execute("CREATE TABLE bookmark (url TEXT)")
    nothing = put(tmp_path, "nothing.sqlite", b"")
    for path in (text, other, nothing, tmp_path):
        before = path.read_bytes() if path.is_file() else b""
        ran = annotator("import", path, source)
        assert (ran.code, ran.out) == (1, "")
        (complaint,) = ran.complaints
        assert complaint.startswith(f"{path}: ")
        assert not path.is_file() or path.read_bytes() == before


def test_a_project_of_a_newer_version_is_refused_politely(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(newsroom)) as other:
        other.execute("PRAGMA user_version = 99")
    before = newsroom.read_bytes()
    for command in (["import", newsroom, put(tmp_path, "a.txt", PLAIN)], ["list", newsroom]):
        ran = annotator(*command)
        assert (ran.code, ran.out) == (1, "")
        assert "a newer version of Annotator" in ran.complaints[0]
    assert newsroom.read_bytes() == before


def test_a_project_that_is_being_written_is_busy_and_nothing_comes_in(
    annotator: Annotator, newsroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.storage.database.BUSY_SECONDS", 0.05)
    source = put(tmp_path, "a.txt", PLAIN)
    with closing(sqlite3.connect(newsroom, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ran = annotator("import", newsroom, source)
        assert (ran.code, ran.out) == (1, "imported 0, skipped 0, failed 0\n")
        (complaint,) = ran.complaints
        assert complaint.startswith(f"{newsroom}: the project is being written by another program")
        assert annotator("list", newsroom).code == 0
        other.execute("ROLLBACK")
    assert annotator("import", newsroom, source).out == "imported 1, skipped 0, failed 0\n"


def test_a_project_that_can_only_be_read_is_not_written(
    annotator: Annotator, newsroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Store.open

    def only_read(path: Path, **_: object) -> Store:
        return opened(path, read_only=True)

    monkeypatch.setattr(Store, "open", only_read)
    source = put(tmp_path, "a.txt", PLAIN)
    ran = annotator("import", newsroom, source)
    assert (ran.code, ran.out) == (1, "")
    assert ran.complaints == [f"{newsroom}: can only be read; nothing was imported."]
    ran = annotator("import", newsroom, source, "--dry-run")
    assert (ran.code, ran.out) == (0, "would be imported 1, skipped 0, failed 0\n")


def test_a_full_disk_keeps_what_came_before_and_says_how_far_it_got(
    annotator: Annotator, empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.app.importing.BATCH_ARTICLES", 2)
    paths = [put(tmp_path, f"{number}.txt", f"{number} {PLAIN * 400}") for number in range(9)]
    commit = Store.commit
    commits: list[int] = []

    def full_after_two(store: Store, *arguments: Any) -> None:
        commits.append(1)
        if len(commits) > 2:
            # The rest of the file as SQLite sees a disk that is full.
            store._database._connection.execute("PRAGMA max_page_count = 1")
        commit(store, *arguments)

    monkeypatch.setattr(Store, "commit", full_after_two)
    ran = annotator("import", empty, *paths)
    assert (ran.code, ran.out) == (1, "imported 4, skipped 0, failed 0\n")
    assert ran.complaints == [f"{empty}: the disk is full; make room and try again."]
    assert len(articles(empty)) == 4
    monkeypatch.undo()
    assert annotator("import", empty, *paths).out == "imported 5, skipped 4, failed 0\n"


def test_a_place_where_no_project_can_be_made_is_told(annotator: Annotator, tmp_path: Path) -> None:
    source = put(tmp_path, "a.txt", PLAIN)
    for project in (tmp_path / "no" / "p.sqlite", source / "p.sqlite"):
        ran = annotator("import", project, source)
        assert (ran.code, ran.out) == (1, "")
        assert ran.complaints[0].startswith(f"{project}: ")
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_who_stops_an_import_keeps_what_came_before(
    annotator: Annotator, empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("annotator.app.importing.BATCH_ARTICLES", 1)
    paths = [put(tmp_path, "a.txt", PLAIN), put(tmp_path, "b.txt", HUNGARIAN)]
    monkeypatch.setattr("annotator.cli.import_.ProgressLine.show", interrupted)
    ran = annotator("import", empty, *paths)
    assert (ran.code, ran.out) == (130, "imported 1, skipped 0, failed 0\n")
    assert ran.complaints == ["annotator: interrupted; what was done until now is kept"]
    assert len(articles(empty)) == 1


# ---------------------------------------------------------------- usage


@pytest.mark.parametrize("arguments", [[], ["p.sqlite"], ["p.sqlite", "a.txt", "--colour", "red"]])
def test_bad_usage_is_two(annotator: Annotator, arguments: list[str]) -> None:
    ran = annotator("import", *arguments)
    assert ran.code == 2
    assert ran.complaints[0].startswith("usage: annotator")


@pytest.mark.parametrize("option", ["--annotator", "--language"])
def test_words_in_another_encoding_than_the_terminals_are_bad_usage(
    annotator: Annotator, option: str
) -> None:
    ran = annotator("import", "p.sqlite", "a.txt", option, "caf\udce9")
    assert ran.code == 2
    assert "not in the encoding of your terminal" in ran.err
