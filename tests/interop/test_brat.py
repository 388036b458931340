"""A parser of brat's files that others use reads ours."""

from pathlib import Path

import pytest

from annotator.formats.brat import Brat
from tests.formats.conftest import full_record, written_by

peek = pytest.importorskip("peek")
pytestmark = pytest.mark.interop


def test_peek_reads_our_folder(tmp_path: Path) -> None:
    files, _ = written_by(Brat(), full_record())
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    corpus = peek.AnnCorpus(str(tmp_path), txt=True)
    (document,) = corpus.docs
    found = {(each.name, each.tag, each.text) for each in document.anns["entities"]}
    assert found == {
        ("T1", "Name_Calling-Labeling", "Nobody"),
        ("T2", "Claim", "Nobody will cross."),
        ("T3", "PER", "Ada"),
    }
    assert {each.tag for each in document.anns["attributes"]} == {"Confidence", "claimer", "role"}
    assert len(document.anns["notes"]) == 3
