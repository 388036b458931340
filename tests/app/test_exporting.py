"""Export: what leaves, in which files, and that nothing is lost when it cannot."""

import io
import json
from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.app.exporting import (
    IN_BOILERPLATE,
    LINKS_INTO,
    ONLY_BOILERPLATE,
    ExportOptions,
    export,
    export_stream,
)
from annotator.app.importing import Importer, ImportOptions, ImportReport, Preparation
from annotator.app.library import Selection
from annotator.app.session import Session
from annotator.app.splitting import PARTS
from annotator.app.verifying import verify
from annotator.domain.article import Region
from annotator.domain.commands.articles import ImportArticles, SetRegions
from annotator.domain.commands.spans import AddSpan, SetNote
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.span import Range
from annotator.formats.annotator_jsonl import STATUSES
from tests.app.conftest import news_record
from tests.domain.conftest import record_of, span_of

ALL = ExportOptions()


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def imported(path: Path, source: Path) -> Session:
    """A new project with what the source holds."""
    session = Session.create(path, "ada")
    importer = Importer(session)
    reading = Preparation(
        options=ImportOptions(),
        schemes=session.library.schemes,
        annotator="ada",
        now="2026-11-22T10:00:00Z",
        project=path,
    )
    for item in reading.of([source]):
        importer.take(item)
    report = importer.finish()
    assert (report.failed, report.problems) == (0, ())
    return session


# ---------------------------------------------------------------- the same again


def test_an_export_keeps_the_contract_and_says_what_it_wrote(
    newsroom: Session, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    report = export(newsroom, out, options=ALL)
    assert report.written == 8
    assert report.files == (out, tmp_path / "out.features.json")
    assert report.losses == {("dropped", STATUSES): 8}
    assert list(verify(out)) == []
    (claim,) = (span for span in lines(out)[0]["spans"] if span["layer"] == "claim")
    assert claim["quote"] == lines(out)[0]["text"][claim["start"] : claim["end"]]


def test_a_manifest_and_a_list_of_losses_stand_beside_it(newsroom: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    report = export(newsroom, out, options=ALL)
    manifest = json.loads((tmp_path / "out.jsonl.manifest.json").read_bytes())
    assert manifest["format"] == "annotator"
    assert manifest["articles"] == {"": 8}
    for each in manifest["files"]:
        content = (tmp_path / each["name"]).read_bytes()
        assert (each["sha256"], each["bytes"]) == (sha256(content).hexdigest(), len(content))
    assert [each["name"] for each in manifest["files"]] == [each.name for each in report.files]
    losses = (tmp_path / "out.jsonl.losses.tsv").read_text().splitlines()
    assert len(losses) == 1 + sum(each["count"] for each in manifest["losses"])
    assert all(line.startswith(f"dropped\t{STATUSES}\ta_") for line in losses[1:])


def test_two_exports_are_byte_identical_and_so_is_one_to_a_stream(
    newsroom: Session, tmp_path: Path
) -> None:
    one, two, stream = tmp_path / "1.jsonl", tmp_path / "2.jsonl", io.BytesIO()
    export(newsroom, one, options=ALL)
    export(newsroom, two, options=ALL)
    report = export_stream(newsroom, stream, options=ALL)
    assert one.read_bytes() == two.read_bytes() == stream.getvalue()
    assert (report.written, report.files) == (8, ())


def test_what_was_exported_comes_in_and_leaves_byte_for_byte(
    newsroom: Session, tmp_path: Path
) -> None:
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    export(newsroom, out, options=ALL)
    with closing(imported(tmp_path / "new.sqlite", out)) as session:
        export(session, again, options=ALL)
    assert again.read_bytes() == out.read_bytes()


def test_the_order_of_import_is_not_seen(newsroom: Session, tmp_path: Path) -> None:
    one, two = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    export(newsroom, one, options=ALL)
    with closing(Session.create(tmp_path / "other.sqlite", "ada")) as other:
        for record in reversed(list(newsroom.library.records(Selection()))):
            other.do(ImportArticles((record,)))
        export(other, two, options=ALL)
    assert one.read_bytes() == two.read_bytes()


def test_an_empty_project_is_an_empty_file(empty: Session, tmp_path: Path) -> None:
    report = export(empty, tmp_path / "out.jsonl", options=ALL)
    assert report.written == 0
    assert (tmp_path / "out.jsonl").read_bytes() == b""


# ---------------------------------------------------------------- filters


def test_what_is_selected_leaves_and_keeps_the_contract(newsroom: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    options = ExportOptions(selection=Selection(layers=("claim",), languages=("hu",)))
    assert export(newsroom, out, options=options).written == 4
    assert list(verify(out)) == []
    for line in lines(out):
        (span,) = line["spans"]
        assert (line["language"], span["layer"], line["links"]) == ("hu", "claim", [])
        assert span["attributes"] == [{"name": "claimer", "value": "Ada"}]


@pytest.mark.parametrize(
    "selection",
    [
        Selection(annotators=("ada",)),
        Selection(annotators=("bea",)),
        Selection(layers=("entity", "framing")),
        Selection(statuses=("done",)),
        Selection(statuses=("skipped", "in_progress"), annotators=("ada",)),
    ],
)
def test_every_selection_keeps_the_contract(
    newsroom: Session, tmp_path: Path, selection: Selection
) -> None:
    out = tmp_path / "out.jsonl"
    for blanked in (False, True):
        export(
            newsroom, out, options=ExportOptions(selection=selection, without_boilerplate=blanked)
        )
        assert list(verify(out)) == []


# ---------------------------------------------------------------- without boilerplate


def test_without_boilerplate_offsets_stay_and_what_it_costs_is_said(
    newsroom: Session, tmp_path: Path
) -> None:
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    export(newsroom, whole, options=ALL)
    report = export(newsroom, out, options=ExportOptions(without_boilerplate=True))
    assert report.losses == {
        ("dropped", IN_BOILERPLATE): 8,
        ("dropped", LINKS_INTO): 8,
        ("dropped", STATUSES): 8,
    }
    assert list(verify(out)) == []
    for before, after in zip(lines(whole), lines(out), strict=True):
        assert len(after["text"]) == len(before["text"])
        assert after["text"].startswith(" " * 17 + "Mayor")
        assert after["text"].endswith("🙂     ")
        kept = [span for span in before["spans"] if not span["id"].endswith("_date")]
        assert after["spans"] == kept
        assert [link["kind"] for link in after["links"]] in ([], ["same_entity"])


def test_a_link_to_a_span_that_is_blanked_elsewhere_goes(newsroom: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    target = newsroom.library.span("s_2_ada")
    newsroom.do(SetRegions(target.article, (Region("boilerplate", target.start, target.end),)))
    report = export(newsroom, out, options=ExportOptions(without_boilerplate=True))
    assert report.losses["dropped", LINKS_INTO] == 8 + 1
    assert list(verify(out)) == []
    assert not any(link["id"] == "l_far" for line in lines(out) for link in line["links"])


def test_a_link_to_an_article_that_is_not_here_stays(empty: Session, tmp_path: Path) -> None:
    record = news_record(1)
    far = replace(record.links[0], source="s_1_ada", target="s_x", target_article="a_x")
    empty.do(ImportArticles((replace(record, links=(far,)),)))
    export(empty, tmp_path / "out.jsonl", options=ExportOptions(without_boilerplate=True))
    assert [link["target"] for link in lines(tmp_path / "out.jsonl")[0]["links"]] == ["s_x"]
    assert list(verify(tmp_path / "out.jsonl")) == []


def test_an_article_that_is_all_boilerplate_is_left_out_and_counted(
    newsroom: Session, tmp_path: Path
) -> None:
    record = news_record(3)
    newsroom.do(SetRegions(record.article.id, (Region("boilerplate", 0, record.article.length),)))
    report = export(
        newsroom, tmp_path / "out.jsonl", options=ExportOptions(without_boilerplate=True)
    )
    assert report.written == 7
    assert report.losses == {
        ("dropped", ONLY_BOILERPLATE): 1,
        ("dropped", IN_BOILERPLATE): 7 + 4,
        ("dropped", LINKS_INTO): 8,
        ("dropped", STATUSES): 7,
    }
    assert list(verify(tmp_path / "out.jsonl")) == []


def test_the_project_itself_stays_as_it_is(newsroom: Session, tmp_path: Path) -> None:
    before, after = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    export(newsroom, before, options=ALL)
    export(newsroom, tmp_path / "x.jsonl", options=ExportOptions(without_boilerplate=True))
    export(newsroom, after, options=ALL)
    assert before.read_bytes() == after.read_bytes()


# ---------------------------------------------------------------- split


def test_a_split_puts_every_article_into_one_part_and_an_event_into_one_too(
    newsroom: Session, tmp_path: Path
) -> None:
    options = ExportOptions(split=(60, 20, 20), seed=3)
    report = export(newsroom, tmp_path / "out.jsonl", options=options)
    assert [each.name for each in report.files] == [
        f"out.{part}.{end}" for part in PARTS for end in ("jsonl", "features.json")
    ]
    parts = defaultdict(set)
    ids = []
    for part in PARTS:
        path = tmp_path / f"out.{part}.jsonl"
        if path.read_bytes():
            assert list(verify(path)) == []
        for line in lines(path):
            ids.append(line["id"])
            parts[line["event"] or line["id"]].add(part)
    assert report.written == len(ids) == len(set(ids)) == 8
    assert all(len(each) == 1 for each in parts.values())


def test_a_split_of_two_is_train_and_dev(newsroom: Session, tmp_path: Path) -> None:
    report = export(newsroom, tmp_path / "out.jsonl", options=ExportOptions(split=(50, 50)))
    names = [each.name for each in report.files if each.suffix == ".jsonl"]
    assert names == ["out.train.jsonl", "out.dev.jsonl"]
    assert not (tmp_path / "out.jsonl").exists()


def test_a_split_stays_when_other_articles_come_in(newsroom: Session, tmp_path: Path) -> None:
    def placed() -> dict[str, str]:
        export(newsroom, tmp_path / "out.jsonl", options=ExportOptions(split=(50, 50), seed=7))
        files = {part: lines(tmp_path / f"out.{part}.jsonl") for part in PARTS[:2]}
        return {line["id"]: part for part, found in files.items() for line in found}

    before = placed()
    newsroom.do(ImportArticles(tuple(news_record(number) for number in range(9, 20))))
    after = placed()
    assert len(after) == 19
    assert {key: after[key] for key in before} == before


def test_work_that_goes_on_moves_no_article_of_an_earlier_split(
    newsroom: Session, tmp_path: Path
) -> None:
    """What is annotated changes what a fresh split would be, but not one that was exported."""
    options = ExportOptions(split=(50, 50), seed=7)

    def placed(out: Path) -> str:
        export(newsroom, out, options=options)
        return out.with_name(f"{out.name}.split.tsv").read_text()

    out = tmp_path / "out.jsonl"
    before = placed(out)
    assert before.startswith("article\tpart\n")
    assert before.count("\n") == 9
    flipped = before.replace("train", "-").replace("dev", "train").replace("-", "dev")
    assert flipped != before
    out.with_name("out.jsonl.split.tsv").write_text(flipped)
    assert placed(out) == flipped
    assert placed(tmp_path / "other.jsonl") == before
    out.with_name("out.jsonl.manifest.json").write_text("[]")
    assert placed(out) == before


def test_a_stream_cannot_be_split(newsroom: Session) -> None:
    out = io.BytesIO()
    with pytest.raises(UserError, match="several files: give a file name instead of “-”"):
        export_stream(newsroom, out, options=ExportOptions(split=(50, 50)))
    assert out.getvalue() == b""


# ---------------------------------------------------------------- progress and refusal


def test_progress_is_told_for_each_article(newsroom: Session, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    export(
        newsroom, tmp_path / "out.jsonl", options=ExportOptions(split=(50, 50)), progress=progress
    )
    assert told == [(number, 8) for number in range(1, 9)]


@pytest.mark.parametrize("options", [ALL, ExportOptions(split=(50, 50))])
@pytest.mark.parametrize("last", [1, 4, 8])
def test_a_cancelled_export_leaves_every_file_as_it_was(
    newsroom: Session, tmp_path: Path, options: ExportOptions, last: int
) -> None:
    out = tmp_path / "out" / "out.jsonl"
    out.parent.mkdir()
    export(newsroom, out, options=options)
    before = {each.name: each.read_bytes() for each in out.parent.iterdir()}
    newsroom.do(SetNote("s_1_ada", "another note"))
    with pytest.raises(Cancelled, match="no file has changed"):
        export(newsroom, out, options=options, progress=lambda done, _: done < last)
    assert {each.name: each.read_bytes() for each in out.parent.iterdir()} == before


def test_an_unknown_format_is_refused_with_those_there_are(
    newsroom: Session, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=r"no format for \"out.docx\".*annotator \(.jsonl"):
        export(newsroom, tmp_path / "out.docx", options=ALL)
    with pytest.raises(UserError, match=r"no format \"docx\""):
        export_stream(newsroom, io.BytesIO(), options=ExportOptions(format="docx"))
    assert [each.name for each in tmp_path.glob("out*")] == []


@pytest.mark.parametrize("out", ["", ".", "/"])
def test_a_folder_is_no_file(newsroom: Session, out: str) -> None:
    with pytest.raises(UserError, match="is a folder; give the name of a file in it"):
        export(newsroom, Path(out), options=ExportOptions(format="annotator"))


def test_an_export_never_takes_the_place_of_the_project(newsroom: Session) -> None:
    before = newsroom.path.read_bytes()
    with pytest.raises(UserError, match="is the project itself; give the export another name"):
        export(newsroom, newsroom.path, options=ExportOptions(format="annotator"))
    assert newsroom.path.read_bytes() == before
    assert list(newsroom.faults()) == []


def test_an_export_is_of_one_moment(newsroom: Session, tmp_path: Path) -> None:
    """Who goes on working while a reader exports does not get into its files by halves."""
    with closing(newsroom.reader()) as reader:

        def progress(done: int, _: int) -> bool:
            if done == 1:
                newsroom.do(AddSpan(news_record(8).article.id, (Range(20, 25),), "entity", "PER"))
            return True

        export(reader, tmp_path / "out.jsonl", options=ALL, progress=progress)
    spans = [span["id"] for line in lines(tmp_path / "out.jsonl") for span in line["spans"]]
    assert len(spans) == 8 * 4


COLUMNS = (
    b"-DOCSTART- -X- O O\n\nAda's NNP I-NP B-PER\nferry NN I-NP O\n\nU.S. NNP I-NP B-GPE\n\n"
    b"-DOCSTART- -X- O O\n\nRain NN I-NP O\n\n-DOCSTART- -X- O O\n\nBob NNP I-NP B-PER\n\n"
)
TASK = (
    b'{"text":"Ada\'s ferry","tokens":[{"text":"Ada\'s","start":0,"end":5,"id":0,"ws":true},'
    b'{"text":"ferry","start":6,"end":11,"id":1,"ws":false}],"spans":[{"start":0,"end":5,'
    b'"label":"PER"}],"answer":"accept","_view_id":"ner_manual"}\n'
)


@pytest.mark.parametrize(
    ("name", "data", "articles"),
    [
        ("conll", COLUMNS, 3),
        ("hf-tokens", b'{"n":1,"tokens":["Ada\'s","ferry"],"tags":["B-PER","O"]}\n', 1),
        ("gliner", b'[\n{"n":1,"tokenized_text":["Ada\'s","U.S."],"ner":[[0,0,"PER"]]}\n]\n', 1),
        ("prodigy", TASK, 1),
    ],
)
def test_what_came_from_a_file_of_tokens_leaves_as_it_came(
    name: str, data: bytes, articles: int, tmp_path: Path
) -> None:
    source, out = tmp_path / f"theirs.{name}.json", tmp_path / "out"
    source.write_bytes(data)
    options = ImportOptions(format=name)
    with closing(Session.create(tmp_path / "p.sqlite", "ada")) as session:
        preparation = Preparation(
            options=options,
            schemes=session.library.schemes,
            annotator="ada",
            now="2026-11-22T10:00:00Z",
            project=session.path,
        )
        importer = Importer(session)
        for item in preparation.of([source]):
            importer.take(item)
        assert importer.finish().imported == articles
        session.undo()
        session.redo()
    with closing(Session.open(tmp_path / "p.sqlite", "bob")) as session:
        report = export(session, out, options=ExportOptions(format=name))
    assert out.read_bytes() == data
    assert {act for act, _ in report.losses} <= {"dropped"}
    manifest = json.loads((tmp_path / "out.manifest.json").read_bytes())
    assert manifest["articles_with_tokens_of_their_file"] == articles
    assert manifest["tokenizers"] == {}


def beside_words(path: Path) -> Session:
    """A project whose spans begin and end one letter after words, as if it counted in UTF-16."""
    session = Session.create(path, "ada")
    records = []
    for who in ("Anna", "Dora"):
        record = record_of(f"🙂 {who} Bella Cilla Edina Frida Greta met.", language="en")
        starts = [record.text.index(each) + 1 for each in record.text.split()[1:-1]]
        spans = tuple(
            span_of(record, f"{who}{at}", (at, at + 4), layer="framing", label="Doubt")
            for at in starts
        )
        records.append(replace(record, spans=spans))
    session.do(ImportArticles(tuple(records)))
    return session


@pytest.mark.parametrize("name", ["ptc", "semeval-2020-tc", "semeval-2023"])
def test_a_folder_of_ours_needs_no_unit_until_it_is_changed(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    with closing(beside_words(tmp_path / "a.sqlite")) as session:
        export(session, folder, options=ExportOptions(format=name))
    with closing(Session.create(tmp_path / "b.sqlite", "ada")) as session:
        report = taken(session, folder)
        assert (report.imported, report.failed) == (2, 0)
        assert session.library.size()[1] == 12
    texts = sorted(folder.rglob("article*.txt"))
    changed = next(each for each in texts if "labels" not in each.name)
    changed.write_text(changed.read_text("utf-8") + "\n", "utf-8")
    with closing(Session.create(tmp_path / "c.sqlite", "ada")) as session:
        report = taken(session, folder)
        assert (report.imported, report.failed) == (0, 2)
        (asked,) = (each for each in report.problems if each.countings)
        assert "say --offset-unit" in asked.message
        assert asked.message.endswith("So it is in 2 files.")


def taken(session: Session, folder: Path) -> ImportReport:
    preparation = Preparation(
        options=ImportOptions(),
        schemes=session.library.schemes,
        annotator="ada",
        now="2026-11-22T10:00:00Z",
        project=session.path,
    )
    importer = Importer(session)
    for item in preparation.of([folder]):
        importer.take(item)
    return importer.finish()
