"""Accounts and regions as Label Studio names them."""

from dataclasses import replace

import pytest

from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.label_studio import HELD
from annotator.formats.label_studio_results import Results, completed_by
from annotator.formats.label_studio_tasks import LABEL_STUDIO
from annotator.formats.leaving import leaving
from annotator.formats.losses import Losses
from tests.formats.conftest import ARTICLE_SCHEMES, SCHEMES, WRITE, full_record, span


@pytest.mark.parametrize(
    ("annotator", "wanted"),
    [
        ("7", {"completed_by": 7}),
        ("a@b.c", {"completed_by": {"email": "a@b.c"}}),
        ("ada", {"annotator": "ada"}),
        ("", {}),
    ],
)
def test_only_accounts_that_may_be_there_are_named(annotator: str, wanted: object) -> None:
    one = span("s1", (1, 7), annotator=annotator, origin="label-studio:abc@5")
    record = replace(full_record(), spans=(one,), labels=())
    labels = Labels(SCHEMES, ARTICLE_SCHEMES)
    spans = leaving(record, labels, losses=Losses(), of=LABEL_STUDIO, held=HELD)
    results = Results(record, spans, labels=labels, context=WRITE, stayed={})
    ((name, (result,)),) = results.by_annotator()
    assert completed_by(name) == wanted
    assert result["id"] == "abc"
