"""A CAS leaves as the file that it came in when nothing else is said; what is lost else is told."""

from dataclasses import replace
from typing import Any

import pytest

from annotator.domain.article import Region
from annotator.domain.record import Record
from annotator.formats.cas_before import file_before, with_file
from annotator.formats.losses import Losses
from tests.formats.conftest import WRITE, full_record

CAME = with_file(full_record(), b"<x/>", of="xmi", is_ours=False)
LOST = ("dropped", "structures of other programs in articles that were changed")


def left(record: Record, of: str = "xmi") -> tuple[bytes, Any]:
    losses = Losses()
    return file_before(record, replace(WRITE, losses=losses), of=of), losses.counts


def test_what_nobody_changed_is_the_file() -> None:
    assert left(CAME) == (b"<x/>", {})
    found = replace(CAME, regions=(*CAME.regions, Region("header", 1, 2, "auto")))
    assert left(found) == (b"<x/>", {})
    guessed = replace(CAME.article, topics=("x",))
    assert left(replace(CAME, article=guessed)) == (b"<x/>", {})


def test_other_formats_and_other_texts_do_not_have_it() -> None:
    assert left(CAME, "json") == (b"", {})
    assert left(replace(CAME, page=b"")) == (b"", {})


@pytest.mark.parametrize(
    "changed",
    [
        {"spans": CAME.spans[1:]},
        {"spans": (replace(CAME.spans[0], note="new"), *CAME.spans[1:])},
        {"links": ()},
        {"labels": ()},
        {"regions": ()},
        {"article": replace(CAME.article, title="Another")},
    ],
)
def test_what_was_changed_is_written_anew(changed: dict[str, Any]) -> None:
    assert left(replace(CAME, **changed)) == (b"", {LOST: 1})
    ours = with_file(full_record(), b"<x/>", of="xmi", is_ours=True)
    kept = {"page": ours.page} | changed
    assert left(replace(ours, **kept)) == (b"", {})


def test_what_has_no_place_in_it_is_told() -> None:
    bare = replace(full_record(), article=replace(full_record().article, title=""))
    record = with_file(bare, b"<x/>", of="xmi", is_ours=False)
    titled = replace(record, article=replace(record.article, title="Found"))
    assert left(titled) == (b"<x/>", {("dropped", "metadata of articles"): 1})
