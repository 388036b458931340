"""Label Studio's own parser and converter take our tasks and our labeling configuration."""

import json
from pathlib import Path

import pytest

from annotator.formats.label_studio import LabelStudio
from tests.formats.conftest import full_record, plain_record, written_by

config = pytest.importorskip("label_studio_sdk._extensions.label_studio_tools.core.label_config")
converter = pytest.importorskip("label_studio_sdk.converter")
interface = pytest.importorskip("label_studio_sdk.label_interface")
pytestmark = pytest.mark.interop


@pytest.fixture
def files(tmp_path: Path) -> Path:
    record = full_record()
    written, _ = written_by(LabelStudio(), record, plain_record("nothing in it"))
    (tmp_path / "tasks.json").write_bytes(written[""])
    (tmp_path / "labels.xml").write_bytes(written[".labels.xml"])
    return tmp_path


def test_its_parser_knows_our_controls(files: Path) -> None:
    found = config.parse_config((files / "labels.xml").read_text("utf-8"))
    assert found["entity"]["labels"] == ["PER", "GPE"]
    assert found["entity"]["inputs"] == [{"type": "Text", "value": "text", "valueType": None}]
    assert {"claim_role", "entity_level", "genre", "confidence"} <= found.keys()


def test_it_finds_our_tasks_valid(files: Path) -> None:
    checked = interface.LabelInterface((files / "labels.xml").read_text("utf-8"))
    checked.validate()
    for task in json.loads((files / "tasks.json").read_bytes()):
        for annotation in task["annotations"]:
            for result in annotation["result"]:
                assert checked.validate_region(result), result


def test_its_converter_gives_the_same_spans(files: Path) -> None:
    convert = converter.Converter((files / "labels.xml").read_text("utf-8"), str(files))
    convert.convert_to_json_min(str(files / "tasks.json"), str(files / "out"), is_dir=False)
    first, _ = json.loads((files / "out" / "result.json").read_bytes())
    found = {layer: first[layer] for layer in ("entity", "claim", "framing")}
    assert [each["labels"] for each in found["entity"]] == [["PER"]]
    for each in (*found["entity"], *found["claim"], *found["framing"]):
        assert first["text"][each["start"] : each["end"]] == each["text"]
