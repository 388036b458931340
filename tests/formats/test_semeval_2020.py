"""Both subtasks of SemEval-2020 task 11 come in, and leave as they came."""

from annotator.formats.semeval_2020 import SPANS, TECHNIQUES
from tests.formats.conftest import MemoryFolder
from tests.formats.shared_tasks import came, golden, left

FILES = golden("semeval_2020")
OF_SPANS = {name: data for name, data in FILES.items() if "task2" not in name}
OF_TECHNIQUES = {name: data for name, data in FILES.items() if "task1" not in name}


def test_the_techniques_come_in_and_leave_as_they_came() -> None:
    assert TECHNIQUES.finds(MemoryFolder(FILES)) and not TECHNIQUES.finds(MemoryFolder(OF_SPANS))
    (record,), problems = came(TECHNIQUES, FILES)
    assert [(span.label, span.quote) for span in record.spans] == [
        ("False_Dilemma-No_Choice", "Either we open it, or the valley drowns"),
        ("Distraction", "as every village knows"),
        ("Name_Calling-Labeling", "traitors"),
        ("Loaded_Language", "traitors"),
    ]
    assert [each.message for each in problems] == [
        "1 rows stand there more than once: each is one span"
    ]
    written, losses = left(TECHNIQUES, record)
    assert written == OF_TECHNIQUES
    assert losses == {}


def test_the_spans_come_in_and_leave_as_they_came() -> None:
    assert SPANS.finds(MemoryFolder(FILES)) and not SPANS.finds(MemoryFolder(OF_TECHNIQUES))
    said = {"propaganda": "framing:Manipulative_Wording"}
    (record,), problems = came(SPANS, FILES, label_map=said)
    assert problems == []
    written, losses = left(SPANS, record)
    assert written == OF_SPANS
    assert losses == {("mapped", "labels"): 3}


def test_the_names_of_later_releases_are_known_too() -> None:
    for name in (
        "dev-task-flc-tc.labels",
        "article5.task-flc-tc.labels",
        "test-task-tc-template.out",
    ):
        assert TECHNIQUES.finds(MemoryFolder({name: b""}))
        assert not SPANS.finds(MemoryFolder({name: b""}))
    assert SPANS.finds(MemoryFolder({"train-labels-task-si/article5.task-si.labels": b""}))
