"""Of a task's annotations what nobody changed leaves as it came, and only where it may leave."""

from dataclasses import replace
from typing import Any

from annotator.domain.article import StatusMark
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.label_studio import HELD
from annotator.formats.label_studio_before import AnnotationsBefore, region_id
from annotator.formats.label_studio_tasks import LABEL_STUDIO
from annotator.formats.leaving import leaving
from annotator.formats.losses import Losses
from tests.formats.conftest import ARTICLE_SCHEMES, SCHEMES, full_record, span

RESULT = {"id": "r", "value": {"start": 16, "end": 19, "labels": ["PER"]}, "score": 1}
NAMELESS = {"id": 1, "result": [RESULT]}


def now(*annotations: Any, **more: Any) -> list[tuple[str, Any]]:
    """What is left of those annotations, of an article where bob made the one span."""
    one = span("s1", (16, 19), annotator="bob", origin="label-studio:r")
    record = replace(full_record(), spans=(one,), labels=(), links=(), **more)
    labels = Labels(SCHEMES, ARTICLE_SCHEMES)
    spans = leaving(record, labels, losses=Losses(), of=LABEL_STUDIO, held=HELD)
    task = {"annotations": list(annotations)}
    return AnnotationsBefore(task, record, spans=spans, labels=labels).now()["annotations"]


def test_what_names_nobody_is_of_who_has_its_spans_now() -> None:
    assert now(NAMELESS) == [("bob", NAMELESS)]
    loose = {"id": 2, "note": "kept"}
    assert now(loose, 3) == [("", loose)]


def test_what_others_made_does_not_leave_when_their_spans_do_not() -> None:
    assert now({**NAMELESS, "completed_by": {"email": "eve@example.org"}}) == []
    skipped = {"id": 4, "was_cancelled": True, "completed_by": 9, "result": []}
    assert now(skipped) == []
    assert now(skipped, statuses=(StatusMark("9", "skipped"),)) == [("9", skipped)]


def test_the_id_in_the_annotation_is_that_before_the_mark() -> None:
    assert region_id("r@5") == region_id("r") == "r"
