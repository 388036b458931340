"""`datasets` loads sentences with their tags as classes, also where most have no span."""

import json
from pathlib import Path

import pytest

from annotator.formats.hf_tokens import HfTokens
from tests.formats.conftest import written_by
from tests.interop.token_articles import hard

datasets = pytest.importorskip("datasets")
pytestmark = pytest.mark.interop


def test_datasets_loads_tokens_and_classes(tmp_path: Path) -> None:
    files, _ = written_by(HfTokens(), *(hard(3 * number) for number in range(700)), hard(1))
    path = tmp_path / "train.jsonl"
    path.write_bytes(files[""])
    features = datasets.Features.from_dict(json.loads(files[".features.json"]))
    loaded = datasets.load_dataset(
        "json", data_files=str(path), features=features, split="train", cache_dir=str(tmp_path)
    )
    assert loaded.features == features
    names = loaded.features["ner_tags"].feature.names
    assert names[:3] == ["O", "B-PER", "I-PER"]
    lines = [json.loads(line) for line in files[""].splitlines()]
    assert len(loaded) == len(lines)
    assert loaded[0] == lines[0]
    assert loaded[-1] == lines[-1]
    tagged = [
        (word, names[tag])
        for row in list(loaded)[-6:]
        for word, tag in zip(row["tokens"], row["ner_tags"], strict=True)
        if tag
    ]
    assert ("Ada", "B-PER") in tagged
    for row in loaded:
        for word, (start, end) in zip(row["tokens"], row["offsets"], strict=True):
            assert row["text"][start:end] == word
