"""A reader of WebAnno TSV that others use reads ours."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.formats.webanno_tsv import WebannoTsv
from tests.formats.conftest import plain_record, span, written_by

web_anno_tsv = pytest.importorskip("web_anno_tsv")
pytestmark = pytest.mark.interop


def test_sentences_and_annotations_are_found(tmp_path: Path) -> None:
    record = plain_record("🙂 Ada saw.\n\nBob swam.")
    extents = [("a", (2, 9)), ("b", (2, 5)), ("c", (12, 15))]
    spans = tuple(span(key, extent, text=record.text) for key, extent in extents)
    files, _ = written_by(WebannoTsv(), replace(record, spans=spans))
    path = tmp_path / "x.tsv"
    path.write_bytes(files["article.tsv"])
    with web_anno_tsv.open_web_anno_tsv(str(path)) as stream:
        found = [
            (sentence.text.strip(), [each.text for each in sentence.annotations])
            for sentence in stream
        ]
    assert found == [("🙂 Ada saw.", ["Ada saw", "Ada"]), ("Bob swam.", ["Bob"])]
