"""Import: files become records, and records come into the project in batches, as one step."""

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

import pytest

from annotator.app import importing
from annotator.app.exporting import ExportOptions, export_stream
from annotator.app.importing import (
    Importer,
    ImportReport,
    Item,
    Preparation,
    Prepared,
    ReadProblem,
    described,
    known_texts,
)
from annotator.app.session import Session
from annotator.domain.article import StatusMark
from annotator.domain.commands.articles import RemoveArticles
from annotator.domain.commands.spans import AddSpan
from annotator.domain.errors import ProjectError
from annotator.domain.record import Record
from annotator.domain.span import Range
from tests.app.conftest import news_record, whole
from tests.domain.conftest import link_of, record_of, span_of

Preparing = Callable[..., Preparation]
HUNGARIAN = (
    " date 2025-08-12 \r\n"
    "Éjszaka sem aludt a polgármester\r\n"
    "\r\n"
    "A felső-lodvai polgármester azt állítja, hogy három éve nem aludt. 🙂 Az ellenzék szerint"
    " ez nem igaz, és kedden is elszundikált az ülésen.\r\n"
)


def take(session: Session, items: Sequence[Item], *, dry_run: bool = False) -> ImportReport:
    importer = Importer(session, dry_run=dry_run)
    for item in items:
        importer.take(item)
    return importer.finish()


def prepared(*records: Record, source: str = "in.jsonl") -> list[Item]:
    return [Prepared(record, source) for record in records]


def file_of(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# ---------------------------------------------------------------- reading


def test_a_text_comes_in_untouched_with_what_can_be_told_of_it(
    empty: Session, preparation: Preparing, tmp_path: Path
) -> None:
    path = file_of(tmp_path, "000_hu.txt", HUNGARIAN)
    report = take(empty, list(preparation().of([path])))
    assert (str(report), report.problems) == ("imported 1, skipped 0, failed 0", ())
    (record,) = whole(empty).values()
    article = record.article
    assert record.text == HUNGARIAN
    assert article.title == "Éjszaka sem aludt a polgármester"
    assert (article.published, article.language, article.file) == ("2025-08-12", "hu", "000_hu.txt")
    assert 0 < article.language_confidence <= 1
    assert article.file_sha256 == sha256(path.read_bytes()).hexdigest()
    assert record.regions[0].kind == "header"
    assert (record.spans, record.statuses) == ((), ())


@pytest.mark.parametrize(
    ("encoding", "signature"),
    [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"")],
)
def test_the_bytes_of_a_file_can_be_had_back(
    empty: Session, preparation: Preparing, tmp_path: Path, encoding: str, signature: bytes
) -> None:
    data = signature + HUNGARIAN.encode(encoding)
    take(empty, list(preparation().of([file_of(tmp_path, "a.txt", data)])))
    (record,) = whole(empty).values()
    again = bytes.fromhex(record.article.signature) + record.text.encode(record.article.encoding)
    assert again == data


def test_what_a_person_says_about_the_files_counts(preparation: Preparing, tmp_path: Path) -> None:
    path = file_of(tmp_path, "a.data", "Hosszú őszi éjszaka".encode("cp1250"))
    options = {"format": "text", "encoding": "cp1250", "language": "hu"}
    (item,) = preparation(**options).of([path])
    assert isinstance(item, Prepared)
    article = item.record.article
    assert item.record.text == "Hosszú őszi éjszaka"
    assert (article.encoding, article.language, article.language_confidence) == (
        "cp1250",
        "hu",
        1.0,
    )


def test_a_language_is_given_to_our_own_format_too(
    newsroom: Session, preparation: Preparing, tmp_path: Path
) -> None:
    path = tmp_path / "out.jsonl"
    with path.open("wb") as out:
        export_stream(newsroom, out, options=ExportOptions())
    items = list(preparation(language="ro").of([path]))
    assert len(items) == 8
    assert all(isinstance(it, Prepared) and it.record.article.language == "ro" for it in items)
    plain = [it.record.article for it in preparation().of([path]) if isinstance(it, Prepared)]
    assert {article.language for article in plain} == {"en", "hu"}
    assert plain[0].title.startswith("Sleepless")


def test_what_is_wrong_is_known_while_the_import_goes_on(empty: Session) -> None:
    importer = Importer(empty)
    problem = ReadProblem("bad.txt", 0, "the file is empty")
    importer.take(problem)
    assert list(importer.problems) == [problem]


# ---------------------------------------------------------------- what is wrong with files


def test_a_bad_file_is_reported_and_the_others_go_on(
    empty: Session, preparation: Preparing, tmp_path: Path
) -> None:
    paths = [
        file_of(tmp_path, "empty.txt", ""),
        tmp_path / "missing.txt",
        file_of(tmp_path, "good.txt", HUNGARIAN),
        file_of(tmp_path, "broken.jsonl", '{"format": "annotator/1", '),
        file_of(tmp_path, "picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    ]
    report = take(empty, list(preparation().of(paths)))
    assert str(report) == "imported 1, skipped 0, failed 4"
    said = [str(problem) for problem in report.problems]
    assert [line.startswith(str(path)) for line, path in zip(said, paths[:2], strict=False)]
    assert "the file is empty" in said[0]
    assert "there is no such file" in said[1]
    assert said[2].startswith(f"{paths[3]}:1: broken JSON")
    assert said[3].startswith(f"{paths[4]}: ")


def test_what_is_only_worth_a_note_fails_nothing(empty: Session) -> None:
    note = ReadProblem("a.txt", 0, "it may be another encoding", fatal=False)
    report = take(empty, [note, *prepared(record_of("One."))])
    assert (str(report), report.problems) == ("imported 1, skipped 0, failed 0", (note,))


def test_several_faults_of_one_line_are_one_failure(empty: Session) -> None:
    faults = [ReadProblem("a.jsonl", line, f"fault {n}") for n, line in enumerate([1, 1, 2, 1])]
    report = take(empty, [*faults, ReadProblem("b.jsonl", 1, "another file")])
    assert (report.failed, len(report.problems)) == (3, 5)


# ---------------------------------------------------------------- what is there already


def test_a_text_that_is_there_is_skipped_under_any_name(
    empty: Session, preparation: Preparing, tmp_path: Path
) -> None:
    paths = [file_of(tmp_path, name, HUNGARIAN) for name in ("a.txt", "b.txt")]
    assert str(take(empty, list(preparation().of(paths)))) == "imported 1, skipped 1, failed 0"
    assert str(take(empty, list(preparation().of(paths)))) == "imported 0, skipped 2, failed 0"
    assert len(empty.library.rows()) == 1


@pytest.mark.parametrize("dry_run", [False, True])
def test_spans_of_a_text_that_is_there_are_added(empty: Session, dry_run: bool) -> None:
    record = news_record(1)
    bare = Record(article=record.article, text=record.text)
    assert str(take(empty, prepared(bare))) == "imported 1, skipped 0, failed 0"
    report = take(empty, [Prepared(record, "in.jsonl", 7)], dry_run=dry_run)
    assert (str(report), report.problems) == ("imported 0, skipped 1, failed 0", ())
    assert report.told_of_joined == (
        "added 4 spans to 1 articles that were there; 0 they had already"
    )
    kept = empty.library.record(record.article.id)
    assert len(kept.spans) == (0 if dry_run else 4)
    if not dry_run:
        assert set(kept.spans) == set(record.spans)
        assert kept.links == record.links
        empty.undo()
        assert empty.library.record(record.article.id).spans == ()
        empty.redo()
        again = take(empty, [Prepared(record, "in.jsonl", 7)])
        assert (again.told_of_joined, again.same) == ("", 4)


@pytest.mark.parametrize("dry_run", [False, True])
def test_equal_spans_are_skipped_and_others_added(empty: Session, dry_run: bool) -> None:
    """Spans are known by their ids, and by annotator, layer, label and ranges."""
    record = news_record(1)
    renamed = tuple(replace(span, id=f"{span.id}_2") for span in record.spans)
    bare = replace(record, links=())
    importer = Importer(empty, dry_run=dry_run)
    for each in (bare, bare, replace(bare, spans=renamed)):
        importer.take(Prepared(each, "in.jsonl", 1))
    report = importer.finish()
    assert (str(report), report.problems) == ("imported 1, skipped 2, failed 0", ())
    assert (report.added, report.same) == (0, 8)
    added = span_of(record, "s_new", (7, 16), label="EVT")
    for _ in range(2):
        importer.take(Prepared(replace(bare, spans=(*renamed, added)), "in.jsonl", 2))
    report = importer.finish()
    assert (report.added, report.joined, report.problems) == (1, 1, ())


@pytest.mark.parametrize("format_name", ["annotator", "doccano"])
def test_a_span_of_the_same_id_and_other_content_is_left_out(
    empty: Session, format_name: str
) -> None:
    record = news_record(1)
    take(empty, prepared(record))
    span = record.spans[0]
    changed = replace(record, spans=(replace(span, note="another"), *record.spans[1:]))
    report = take(empty, [Prepared(changed, "in.jsonl", 3, format=format_name)])
    (note,) = report.problems
    assert empty.library.span(span.id) == span
    if format_name == "annotator":
        assert str(note).startswith(f"in.jsonl:3: the span {span.id} is left out: the project has")
        assert report.refused == 1
    else:
        assert note.message == "1 span was changed since it came in: it stays so"
        assert report.refused == 0


def test_spans_that_share_an_id_do_not_hold_up_the_others(empty: Session) -> None:
    one, two = record_of("Ada again."), record_of("Bob again.")
    take(empty, prepared(one, two))
    items = [
        Prepared(replace(each, spans=(span_of(each, "s_twice", (0, 3)),)), "in.jsonl", line)
        for line, each in enumerate((one, two), 1)
    ]
    report = take(empty, items)
    assert (report.added, report.refused) == (1, 1)
    assert [problem.line for problem in report.problems] == [2]


def test_new_labels_of_joined_spans_come_in_the_same_step(empty: Session) -> None:
    record = record_of("A ship in a storm.")
    take(empty, prepared(record))
    ship = span_of(record, "s_ship", (2, 6), label="Ship")
    assert take(empty, prepared(replace(record, spans=(ship,)))).added == 1
    assert "Ship" in {each.id for each in empty.library.scheme("entity").labels}
    empty.undo()
    assert "Ship" not in {each.id for each in empty.library.scheme("entity").labels}


def test_the_line_of_a_record_comes_with_it(
    newsroom: Session, preparation: Preparing, tmp_path: Path
) -> None:
    path = tmp_path / "out.jsonl"
    with path.open("wb") as out:
        export_stream(newsroom, out, options=ExportOptions())
    items = list(preparation().of([path, file_of(tmp_path, "a.txt", HUNGARIAN)]))
    assert [it.line for it in items if isinstance(it, Prepared)] == [*range(1, 9), 0]


def test_a_known_text_is_not_described_again_unless_it_was_removed(
    empty: Session, preparation: Preparing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file_of(tmp_path, "a.txt", HUNGARIAN)
    take(empty, list(preparation().of([path])))
    (row,) = empty.library.rows()
    asked: list[Record] = []

    def counted(record: Record) -> Record:
        asked.append(record)
        return described(record)

    monkeypatch.setattr(importing, "described", counted)
    again = replace(preparation(), known=known_texts(empty))
    items = list(again.of([path]))
    assert str(take(empty, items)) == "imported 0, skipped 1, failed 0"
    assert asked == []
    empty.do(RemoveArticles((row.article.id,)))
    assert str(take(empty, items)) == "imported 1, skipped 0, failed 0"
    (new,) = empty.library.rows()
    assert new.article == row.article


def test_a_text_that_failed_is_taken_from_the_next_file(empty: Session) -> None:
    """The first comes with a span id that is taken; the second is the same text without."""
    taken = news_record(1)
    twice = record_of("Ada again.")
    spoilt = replace(twice, spans=(span_of(twice, taken.spans[0].id, (0, 3)),))
    first = take(empty, prepared(taken, spoilt, twice))
    assert str(first) == "imported 2, skipped 0, failed 1"
    assert str(take(empty, prepared(twice))) == "imported 0, skipped 1, failed 0"
    assert empty.library.text(twice.article.id) == "Ada again."


# ---------------------------------------------------------------- labels that no scheme has


def test_new_labels_come_into_the_scheme_in_the_same_step(empty: Session) -> None:
    record = record_of("A ship in a storm.")
    ship = span_of(record, "s_ship", (2, 6), label="Ship")
    report = take(empty, prepared(replace(record, spans=(ship,))))
    assert str(report) == "imported 1, skipped 0, failed 0"
    scheme = empty.library.schemes.layer("entity")
    assert scheme.labels[-1].export == "Ship"
    out = io.BytesIO()
    export_stream(empty, out, options=ExportOptions())
    assert json.loads(out.getvalue())["spans"][0]["label"] == "Ship"
    empty.undo()
    assert len(empty.library.rows()) == 0
    assert "Ship" not in {each.id for each in empty.library.schemes.layer("entity").labels}
    empty.redo()
    assert empty.library.schemes.layer("entity").label("Ship").name == {"en": "Ship"}
    with closing(Session.open(empty.path, "ada", read_only=True)) as again:
        assert again.library.schemes == empty.library.schemes
    assert list(empty.faults()) == []
    empty._store.rebuild()
    with closing(Session.open(empty.path, "ada", read_only=True)) as again:
        assert again.library.schemes == empty.library.schemes


# ---------------------------------------------------------------- batches


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "BATCH_ARTICLES", 3)


def test_many_articles_come_in_batches_and_are_one_step(
    empty: Session, small_batches: None
) -> None:
    told: list[int] = []
    empty.listen(lambda changes: told.append(len(changes.articles)))
    records = [record_of(f"Article {number}.") for number in range(10)]
    assert take(empty, prepared(*records)).imported == 10
    assert told == [3, 3, 3, 1]
    act = empty.next_undo()
    assert act is not None
    assert act.kind == "ImportArticles"
    empty.undo()
    assert whole(empty) == {}
    empty.redo()
    assert len(whole(empty)) == 10


def test_long_texts_make_small_batches(empty: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "BATCH_CODE_POINTS", 1000)
    told: list[int] = []
    empty.listen(lambda changes: told.append(len(changes.articles)))
    take(empty, prepared(*(record_of(f"{number}" * 600) for number in range(5))))
    assert told == [2, 2, 1]


def test_who_works_meanwhile_can_undo_their_own_work_first(
    empty: Session, small_batches: None
) -> None:
    importer = Importer(empty)
    for item in prepared(*(record_of(f"Article {number}.") for number in range(3))):
        importer.take(item)
    first = record_of("Article 0.").article.id
    empty.do(AddSpan(first, (Range(0, 7),), "entity", "PRO"))
    for item in prepared(*(record_of(f"Article {number}.") for number in range(3, 9))):
        importer.take(item)
    assert importer.finish().imported == 9
    counts = []
    while empty.next_undo():
        empty.undo()
        counts.append((len(empty.library.rows()), len(empty.library.spans(first))))
    assert counts == [(3, 1), (3, 0), (0, 0)]


def test_an_import_that_is_undone_midway_goes_on_as_a_step_of_its_own(
    empty: Session, small_batches: None
) -> None:
    importer = Importer(empty)
    items = prepared(*(record_of(f"Article {number}.") for number in range(6)))
    for item in items[:3]:
        importer.take(item)
    empty.undo()
    for item in items[3:]:
        importer.take(item)
    importer.finish()
    assert len(empty.library.rows()) == 3
    assert list(empty.faults()) == []


def test_one_article_that_is_refused_does_not_hold_up_its_batch(empty: Session) -> None:
    good, other = news_record(1), record_of("Another.")
    twin = record_of("The same id of a span.")
    twins = [
        replace(it, spans=(span_of(it, good.spans[0].id, (0, 3)),))
        for it in (twin, record_of("And once more."))
    ]
    report = take(empty, prepared(good, *twins, other))
    assert str(report) == "imported 2, skipped 0, failed 2"
    assert [str(problem) for problem in report.problems] == [
        f"in.jsonl: the article {it.article.id}: The span id s_1_date already belongs to another"
        " span."
        for it in twins
    ]
    assert set(whole(empty)) == {good.article.id, other.article.id}


def test_a_disk_that_is_full_ends_the_import_and_says_so(
    empty: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> NoReturn:
        raise ProjectError("p.sqlite: the disk is full; make room and try again.")

    importer = Importer(empty)
    for item in prepared(record_of("One."), record_of("Two.")):
        importer.take(item)
    monkeypatch.setattr(empty._store, "commit", full)
    with pytest.raises(ProjectError, match="disk is full"):
        importer.finish()
    assert str(importer.report()) == "imported 0, skipped 0, failed 0"
    monkeypatch.undo()
    assert whole(empty) == {}


def test_a_disk_that_is_full_is_not_taken_for_a_bad_article(
    empty: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = news_record(1)
    again = replace(record_of("Twin."), spans=(span_of(record_of("Twin."), "s_1_ada", (0, 4)),))
    commit = empty._store.commit
    commits: list[object] = []

    def full_at_last(*arguments: object) -> None:
        commits.append(arguments)
        raise ProjectError("p.sqlite: the disk is full; make room and try again.")

    monkeypatch.setattr(empty._store, "commit", full_at_last)
    with pytest.raises(ProjectError, match="disk is full"):
        take(empty, prepared(one, again))
    assert len(commits) == 1
    monkeypatch.setattr(empty._store, "commit", commit)
    assert str(take(empty, prepared(one, again))) == "imported 1, skipped 0, failed 1"


# ---------------------------------------------------------------- dry run


def conflicts() -> list[Item]:
    """What an import can meet: new, the same twice, ids that are taken, problems and notes."""
    one = news_record(1)
    plain = record_of("Plain.")
    taken = record_of("A span id that is taken.")
    link = replace(news_record(2), links=())
    ends = link.spans[0], link.spans[2]
    return [
        *prepared(one, plain),
        *prepared(replace(taken, spans=(span_of(taken, "s_1_ada", (0, 1)),)), source="b.jsonl"),
        *prepared(record_of("An article id that is taken.", id=plain.article.id)),
        *prepared(replace(link, links=(link_of(*ends, "l_1"),))),
        *prepared(plain, one, taken, record_of("New.")),
        ReadProblem("bad.txt", 0, "the file is empty"),
    ]


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_a_dry_run_says_what_would_happen_and_writes_nothing(
    empty: Session, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(importing, "BATCH_ARTICLES", size)
    before = empty.path.read_bytes()
    dry = take(empty, conflicts(), dry_run=True)
    assert whole(empty) == {}
    assert empty.path.read_bytes() == before
    wet = take(empty, conflicts())
    assert str(dry) == str(wet) == "imported 4, skipped 2, failed 4"
    assert [str(problem) for problem in dry.problems] == [str(it) for it in wet.problems]
    assert str(take(empty, conflicts(), dry_run=True)) == "imported 0, skipped 7, failed 3"


# ---------------------------------------------------------------- our own format


def test_a_status_is_that_of_the_only_annotator_whom_a_line_names(
    empty: Session, preparation: Preparing, tmp_path: Path
) -> None:
    one = news_record(3)
    out = tmp_path / "out.jsonl"
    take(empty, prepared(replace(one, spans=one.spans[:3])))
    with out.open("wb") as stream:
        export_stream(empty, stream, options=ExportOptions())
    line = json.loads(out.read_text("utf-8"))
    assert line["status"] == "done"
    empty.do(RemoveArticles((one.article.id,)))
    take(empty, list(replace(preparation(), annotator="bea").of([out])))
    assert tuple(empty.library.statuses(one.article.id)) == (StatusMark("ada", "done"),)


def test_the_project_itself_is_passed_over(
    empty: Session, preparation: Callable[..., Preparation], tmp_path: Path
) -> None:
    beside = tmp_path / "same.txt"
    beside.symlink_to(empty.path)
    problems = list(preparation().of([empty.path, beside]))
    assert [(str(p), p.fatal) for p in problems] == [  # type: ignore[union-attr]
        (f"{path}: belongs to the project itself", False) for path in (empty.path, beside)
    ]


# ---------------------------------------------------------------- other formats

SENTENCE = HUNGARIAN.splitlines()[-1].replace("🙂", "")
PAGE = f"""<!DOCTYPE html><html><head><meta charset="iso-8859-2"><title>Éjszaka a hídon</title>
<meta property="og:site_name" content="Lodvai Lap"></head><body><nav><a href="/">Címlap</a></nav>
<article><p>{SENTENCE}</p><p>{SENTENCE.replace("három", "négy")}</p></article>
</body></html>""".encode("iso-8859-2")


def test_a_page_comes_in_as_its_text_and_stays_beside_it(
    empty: Session, preparation: Preparing, tmp_path: Path
) -> None:
    report = take(empty, list(preparation().of([file_of(tmp_path, "a.html", PAGE)])))
    assert (report.imported, report.problems) == (1, ())
    (row,) = empty.library.rows()
    assert (row.article.title, row.article.source) == ("Éjszaka a hídon", "Lodvai Lap")
    assert (row.article.language, row.article.encoding) == ("hu", "iso8859-2")
    assert "Címlap" not in empty.library.text(row.article.id)
    assert empty.library.page(row.article.id) == PAGE
    empty.undo()
    empty.redo()
    assert empty.library.page(row.article.id) == PAGE
    assert list(empty.faults()) == []


def test_a_person_s_encoding_wins_over_the_page_s(preparation: Preparing, tmp_path: Path) -> None:
    path = file_of(tmp_path, "a.html", PAGE.replace(b"iso-8859-2", b"iso-8859-7"))
    (item,) = preparation(encoding="iso8859-2").of([path])
    assert isinstance(item, Prepared)
    assert "Éjszaka" in item.record.article.title or "hídon" in item.record.article.title


def test_what_a_table_says_stays_and_the_rest_is_found_out(
    preparation: Preparing, tmp_path: Path
) -> None:
    cell = HUNGARIAN.replace('"', '""')
    table = f'Szöveg;Cím;Nyelv\r\n"{cell}";Más cím;\r\nShort one.;;ro\r\n'
    note, first, second = preparation().of([file_of(tmp_path, "a.csv", "\ufeff" + table)])
    assert isinstance(first, Prepared) and isinstance(second, Prepared)
    article = first.record.article
    assert first.record.text == HUNGARIAN
    assert (article.title, article.published, article.language) == ("Más cím", "2025-08-12", "hu")
    assert (first.line, second.line) == (2, 7)
    assert (second.record.article.language, second.record.article.language_confidence) == ("ro", 1)
    assert isinstance(note, ReadProblem) and not note.fatal


def test_columns_are_those_that_a_person_names(preparation: Preparing, tmp_path: Path) -> None:
    path = file_of(tmp_path, "a.jsonl", '{"x": {"y": "The mayor slept."}, "text": "no"}\n')
    _, item = preparation(columns={"text": "x.y"}).of([path])
    assert isinstance(item, Prepared) and item.record.text == "The mayor slept."


def test_an_archive_is_read_like_a_folder(
    empty: Session, preparation: Preparing, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("hu/000.txt", HUNGARIAN)
        archive.writestr("hu/rows.csv", "text\nThe mayor slept.\n\n,\n")
        archive.writestr("../evil.txt", "Evil words.")
        archive.writestr("empty.txt", "")
        archive.writestr("picture.png", b"\x89PNG")
    report = take(empty, list(preparation().of([tmp_path])))
    assert str(report) == "imported 2, skipped 0, failed 2"
    assert sorted(row.article.file for row in empty.library.rows()) == ["000.txt", "rows.csv"]
    said = "\n".join(map(str, report.problems)).replace(str(tmp_path), "")
    assert "/all.zip/../evil.txt: its name leads out of the archive" in said
    assert "/all.zip/empty.txt: the file is empty" in said
    assert "(1 .png)" in said


def test_an_archive_may_hold_files_of_any_ending_when_a_format_is_named(
    preparation: Preparing, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("a.dat", "The mayor slept.")
    for named, count in (("text", 1), ("zip", 0), ("", 0)):
        items = list(preparation(format=named).of([tmp_path / "all.zip"]))
        assert sum(isinstance(item, Prepared) for item in items) == count
    (problem,) = preparation(format="zip").of([file_of(tmp_path, "a.txt", "text")])
    assert "the archive is damaged" in str(problem)


def test_what_is_asked_of_the_project_does_not_grow_with_spans(empty: Session) -> None:
    asked: list[int] = []
    for count in (1, 2, 30):
        text = f"{count} " + "Ada said no. " * 40
        bare = record_of(text)
        spans = tuple(
            span_of(bare, f"s_{count}_{n}", (4 + 13 * n, 7 + 13 * n)) for n in range(count)
        )
        statements: list[str] = []
        connection = empty._store._database._connection
        connection.set_trace_callback(statements.append)
        take(empty, prepared(replace(bare, spans=spans)))
        connection.set_trace_callback(None)
        asked.append(sum(each.startswith("SELECT") for each in statements))
    assert asked[1] == asked[2]  # the first act of all asks for less
