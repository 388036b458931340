"""A folder of PTC as NLP4IF-2019 gave it out comes in, and leaves byte for byte."""

from annotator.domain.span import Range
from annotator.formats.ptc import PTC
from tests.formats.conftest import MemoryFolder
from tests.formats.shared_tasks import came, golden, left

FILES = golden("ptc")


def test_the_golden_folder_comes_in() -> None:
    assert PTC.finds(MemoryFolder(FILES))
    records, problems = came(PTC, FILES)
    by_file = {record.article.file: record for record in records}
    assert set(by_file) == {"article111111101.txt", "article22.txt", "article33.txt"}
    quotes = {
        file: [(span.label, span.quote) for span in record.spans]
        for file, record in by_file.items()
    }
    assert quotes["article111111101.txt"] == [
        ("Name_Calling-Labeling", "a fool 🙂"),
        ("Flag_Waving", "ours"),
        ("False_Dilemma-No_Choice", "Only a fool 🙂 would sell "),
    ]
    assert quotes["article22.txt"] == [
        ("Obfuscation-Vagueness-Confusion", " in a manner of speaking"),
        ("Whataboutism", "What about your own canal?"),
        ("Doubt", "says the sluice"),
    ]
    assert quotes["article33.txt"] == []
    assert sorted(each.message for each in problems) == [
        "1 rows stand there more than once: each is one span",
        "2 spans have white space at an edge, which is kept",
    ]
    assert by_file["article111111101.txt"].spans[1].ranges == (Range(15, 19),)


def test_it_leaves_as_it_came() -> None:
    records, _ = came(PTC, FILES)
    written, losses = left(PTC, *records)
    assert written == FILES
    assert losses == {}


def test_a_reader_as_the_task_describes_it_finds_the_same_words() -> None:
    """Lines split at tabs, positions by int(), text as UTF-8 with its signature a character."""
    records, _ = came(PTC, FILES)
    written, _ = left(PTC, *records)
    found = []
    for line in written["train.task-FLC.labels"].decode("utf-8").split("\n")[:-1]:
        number, technique, start, end = line.rstrip().split("\t")
        text = written[f"train-articles/article{number}.txt"].decode("utf-8")
        found.append((technique, text[int(start) : int(end)]))
    assert found[:2] == [("Name_Calling,Labeling", "a fool 🙂"), ("Flag-Waving", "ours")]
    assert found[-1] == ("Doubt", "says the sluice")
    for number in ("22", "33"):
        text = written[f"train-articles/article{number}.txt"].decode("utf-8")
        rows = written[f"train-labels-SLC/article{number}.task-SLC.labels"].decode("utf-8")
        assert len(text.splitlines()) == len(rows.splitlines())
