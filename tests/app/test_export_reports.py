"""What stands beside an export, or in its folder, tells the same as the export."""

from pathlib import Path
from xml.etree import ElementTree as ET

from annotator.app.exporting import ExportOptions, export
from annotator.app.session import Session


def test_a_data_card_is_written_on_request_only(newsroom: Session, tmp_path: Path) -> None:
    export(newsroom, tmp_path / "plain.jsonl", options=ExportOptions())
    assert not list(tmp_path.glob("*card*"))
    out = tmp_path / "out.jsonl"
    options = ExportOptions(data_card=True, split=(50, 50))
    report = export(newsroom, out, options=options)
    card = (tmp_path / "out.jsonl.data-card.md").read_text("utf-8")
    assert f"{report.written} articles" in card
    assert "| train |" in card and "| dev |" in card
    assert "out.jsonl.data-card.svg" in card
    assert "status marks of single annotators" in card
    assert ET.parse(tmp_path / "out.jsonl.data-card.svg").getroot().tag.endswith("svg")


def test_two_exports_say_the_same(newsroom: Session, tmp_path: Path) -> None:
    options = ExportOptions(data_card=True, split=(50, 50), seed=3)
    found = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        export(newsroom, tmp_path / name / "out.jsonl", options=options)
        files = sorted((tmp_path / name).iterdir())
        found.append([(each.name, each.read_bytes()) for each in files])
    assert found[0] == found[1]
    assert len(found[0]) == 9
