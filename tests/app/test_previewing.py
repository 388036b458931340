"""A preview says of each file what an import would make of it, and brings nothing in."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from annotator.app.importing import ImportOptions, Preparation
from annotator.app.previewing import ARTICLES, Preview, preview, previews
from annotator.domain.article import text_sha256

Preparing = Callable[..., Preparation]
HUNGARIAN = (
    " date 2025-08-12 \nA polgármester azt állítja, hogy három éve nem aludt egy percet sem.\n"
)


def file_of(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_files_are_shown_with_what_was_found(preparation: Preparing, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    first = file_of(folder, "a.txt", HUNGARIAN)
    table = file_of(folder, "b.csv", "text\n" + "".join(f"Row {n}.\n" for n in range(9)))
    empty = file_of(folder, "c.txt", "")
    missing = tmp_path / "none.txt"
    text, rows, nothing, absent = previews(preparation(), [folder, missing])
    assert (text.path, text.format, text.encoding) == (first, "text", "utf-8")
    assert (text.language, text.published, text.articles) == ("hu", "2025-08-12", 1)
    assert (text.more, text.problems, text.there_already) == (False, (), False)
    assert (rows.path, rows.articles, rows.more, rows.title) == (table, ARTICLES + 1, True, "")
    assert rows.problems == ()
    assert rows.columned is not None and rows.columned.columns["text"] == "text"
    assert (text.columned, nothing.columned) == (None, None)
    assert (nothing.path, nothing.articles) == (empty, 0)
    assert "the file is empty" in nothing.problems[0]
    assert absent == Preview(
        path=missing, problems=("there is no such file or folder",), passed=True
    )
    assert not nothing.passed


def test_spans_for_articles_that_are_there_are_counted(
    preparation: Preparing, tmp_path: Path
) -> None:
    path = tmp_path / "in.jsonl"
    rows = [{"text": text, "label": [[0, 3, "PER"]]} for text in ("Ada swam.", "Bob sank.")]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    there = replace(preparation(), known=frozenset({text_sha256("Ada swam.")}))
    (found,) = previews(there, [path])
    assert (found.articles, found.joined, found.joining) == (2, 1, 1)


def test_what_is_there_already_is_said_and_still_described(
    preparation: Preparing, tmp_path: Path
) -> None:
    path = file_of(tmp_path, "a.txt", HUNGARIAN)
    made = replace(preparation(), known=frozenset({text_sha256(HUNGARIAN)}))
    found = preview(made, path)
    assert (found.there_already, found.language) == (True, "hu")


def test_a_file_can_be_looked_at_with_options_of_its_own(
    preparation: Preparing, tmp_path: Path
) -> None:
    path = file_of(tmp_path, "a.txt", "Hosszú őszi éjszaka".encode("cp1250"))
    options = ImportOptions(encoding="cp1250", language="ro", title="T", published="2024")
    found = preview(preparation(), path, options=options)
    assert (found.encoding, found.language) == ("cp1250", "ro")
    assert (found.title, found.published) == ("T", "2024")
    bad = preview(preparation(), path, options=ImportOptions(encoding="utf-8"))
    assert bad.articles == 0 and "is not utf-8" in bad.problems[0]


DOCCANO = (
    '{"text": "🙂 Ada saw Bob.", "label": [[3, 6, "PERSON"], [11, 14, "Hero"]]}\n'
    '{"text": "Ada again.", "label": [[0, 3, "Hero"]]}\n'
)


def test_labels_that_no_scheme_has_are_counted_until_they_are_settled(
    preparation: Preparing, tmp_path: Path
) -> None:
    path = file_of(tmp_path, "tagged.jsonl", DOCCANO)
    found = preview(preparation(), path)
    assert (found.format, found.articles) == ("doccano", 2)
    assert dict(found.unknown)["Hero"] == 2
    said = ImportOptions(labels={each: "entity:PER" for each, _ in found.unknown})
    assert preview(preparation(), path, options=said).unknown == ()
    assert preview(preparation(), path, options=ImportOptions(new_labels="claim")).unknown == ()


def test_what_cannot_be_told_of_offsets_is_asked(preparation: Preparing, tmp_path: Path) -> None:
    text = "👩‍🚀 aa aa aa aa"
    spans = ", ".join(f'[{at}, {at + 2}, "PER"]' for at in (4, 7, 10, 13))
    path = file_of(tmp_path, "x.jsonl", f'{{"text": "{text}", "label": [{spans}]}}\n')
    found = preview(preparation(), path)
    assert (found.articles, "codepoint" in found.countings) == (0, True)
    chosen = ImportOptions(offset_unit="codepoint")
    assert preview(preparation(), path, options=chosen).articles == 1
