"""The files of formats that are never written."""

from annotator.app.format_list import known_formats
from annotator.app.sample_files import SAMPLE_FILES


def test_each_format_that_is_only_read_has_one() -> None:
    alone = {each.name for each in known_formats() if not each.writes}
    assert set(SAMPLE_FILES) == alone


def test_they_are_the_same_each_time_but_for_the_clock_of_archives() -> None:
    for name, made in SAMPLE_FILES.items():
        data = made(("One paragraph.", "Another one."))
        assert data
        if not data.startswith(b"PK"):
            assert data == made(("One paragraph.", "Another one.")), name
