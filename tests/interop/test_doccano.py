"""``datasets`` loads our doccano JSONL, with the columns that doccano maps on import."""

from pathlib import Path

import pytest

from annotator.formats.doccano import Doccano
from tests.formats.conftest import written_by
from tests.interop.articles import ARTICLES, ledger

datasets = pytest.importorskip("datasets")
pytestmark = pytest.mark.interop


def test_its_entities_stand_where_utf_16_says(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_bytes(written_by(Doccano(relations=True), *ledger())[0][""])
    loaded = datasets.load_dataset("json", data_files=str(tmp_path / "x.jsonl"), split="train")
    last = loaded[ARTICLES - 1]
    units = last["text"].encode("utf-16-le")
    quotes = [
        units[2 * each["start_offset"] : 2 * each["end_offset"]].decode("utf-16-le")
        for each in last["entities"]
    ]
    assert quotes == ["Ada", "Bob"]
