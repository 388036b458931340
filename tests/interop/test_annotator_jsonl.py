"""Hugging Face ``datasets`` and pyarrow load our JSONL with its types."""

import json
from pathlib import Path

import pytest

from annotator.formats.annotator_jsonl import AnnotatorJsonl
from tests.formats.conftest import written_by
from tests.interop.articles import ARTICLES, LINKED, ledger

datasets = pytest.importorskip("datasets")
pytestmark = pytest.mark.interop


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("jsonl")
    files, _ = written_by(AnnotatorJsonl(), *ledger())
    (folder / "out.jsonl").write_bytes(files[""])
    (folder / "out.features.json").write_bytes(files[".features.json"])
    return folder


def test_datasets_holds_types_where_the_first_articles_have_no_links(files: Path) -> None:
    features = datasets.Features.from_dict(json.loads((files / "out.features.json").read_text()))
    loaded = datasets.load_dataset(
        "json", data_files=str(files / "out.jsonl"), features=features, split="train"
    )
    assert loaded.features == features
    assert len(loaded) == ARTICLES
    assert loaded[0]["links"] == []
    last = loaded[ARTICLES - 1]
    assert [each["kind"] for each in last["links"]] == ["same_claim"]
    for each in last["spans"]:
        assert last["text"][each["start"] : each["end"]] == each["quote"]
    assert sum(bool(each["links"]) for each in loaded) == LINKED
