"""pyarrow and ``datasets`` load our Parquet with its types."""

import json
from pathlib import Path

import pytest

from annotator.formats.features import features_json
from annotator.formats.parquet import Parquet
from tests.formats.conftest import written_by
from tests.interop.articles import ARTICLES, LINKED, ledger

datasets = pytest.importorskip("datasets")
parquet = pytest.importorskip("pyarrow.parquet")
pytestmark = pytest.mark.interop


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("parquet") / "out.parquet"
    path.write_bytes(written_by(Parquet(), *ledger())[0][""])
    return path


def test_datasets_knows_the_types_from_the_file_alone(file: Path) -> None:
    loaded = datasets.load_dataset("parquet", data_files=str(file), split="train")
    assert loaded.features == datasets.Features.from_dict(json.loads(features_json(topics=True)))
    assert loaded[0]["links"] == []
    assert sum(bool(each["links"]) for each in loaded) == LINKED
    last = loaded[ARTICLES - 1]
    for each in last["spans"]:
        assert last["text"][each["start"] : each["end"]] == each["quote"]


def test_pyarrow_reads_it_group_by_group(file: Path) -> None:
    with parquet.ParquetFile(file) as found:
        assert found.metadata.num_rows == ARTICLES
        assert found.num_row_groups == ARTICLES // 200
        kind = found.schema_arrow.field("links").type
        assert [each.name for each in kind.value_type] == [
            "id",
            "kind",
            "source",
            "target",
            "target_article",
            "annotator",
            "note",
        ]
