"""`datasets` loads articles with spans of all layers."""

import json
from pathlib import Path

import pytest

from annotator.formats.hf_spans import HfSpans
from tests.formats.conftest import written_by
from tests.interop.token_articles import hard

datasets = pytest.importorskip("datasets")
pytestmark = pytest.mark.interop


def test_datasets_loads_spans(tmp_path: Path) -> None:
    files, _ = written_by(HfSpans(), *(hard(3 * number) for number in range(1500)), hard(1))
    path = tmp_path / "train.jsonl"
    path.write_bytes(files[""])
    features = datasets.Features.from_dict(json.loads(files[".features.json"]))
    loaded = datasets.load_dataset(
        "json", data_files=str(path), features=features, split="train", cache_dir=str(tmp_path)
    )
    assert loaded.features == features
    assert len(loaded) == 1501
    assert loaded[0]["spans"] == []
    last = loaded[-1]
    quotes = {(it["layer"], last["text"][it["start"] : it["end"]]) for it in last["spans"]}
    assert ("entity", "Bob Post") in quotes
    assert ("claim", "Ada  met Bob Post of Lodva") in quotes
