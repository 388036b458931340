"""The folders of SemEval-2023 task 3 come in with all three subtasks, and leave as they came."""

from dataclasses import replace

from annotator.domain.article import ArticleLabel
from annotator.formats.protocol import ReadProblem
from annotator.formats.semeval_2023 import Semeval2023
from tests.formats.conftest import label, scheme
from tests.formats.shared_tasks import ARTICLES, came, golden, left

FILES = golden("semeval_2023")
ENGLISH = {name: data for name, data in FILES.items() if name.startswith("en/")}
POLISH = {name: data for name, data in FILES.items() if name.startswith("po/")}
FRAMES = scheme("frames", "", [label("moral", export="Morality"), label("Political")])
WITH_FRAMES = ARTICLES | {"frames": FRAMES}


def messages(problems: list[ReadProblem]) -> dict[tuple[str, int], str]:
    return {(each.source, each.line): each.message for each in problems}


def test_english_comes_in_and_leaves_byte_for_byte() -> None:
    records, problems = came(Semeval2023(), ENGLISH, article_schemes=WITH_FRAMES)
    assert problems == []
    first, second = sorted(records, key=lambda record: record.article.file)
    assert [(span.label, span.quote) for span in first.spans] == [
        ("Name_Calling-Labeling", "traitors"),
        ("Loaded_Language", "traitors!\nNow"),
        ("Repetition", "Open the lock, open the lock"),
        ("Name_Calling-Labeling", "They"),
    ]
    assert first.labels == (
        ArticleLabel("genre", "opinion", "ada"),
        ArticleLabel("frames", "moral", "ada"),
        ArticleLabel("frames", "Political", "ada"),
    )
    assert (second.spans, second.article.language) == ((), "en")
    written, losses = left(Semeval2023(), first, second, article_schemes=WITH_FRAMES)
    assert written == ENGLISH
    assert losses == {}


def test_polish_has_carriage_returns_and_ends_that_are_one_short() -> None:
    (record,), problems = came(Semeval2023(), POLISH)
    assert problems == []
    assert record.article.language == "pl"
    assert [span.quote for span in record.spans] == [
        "Kto ma rację?",
        "Wszyscy to wiedzą",
        "Nikt 🙂 jej nie ma",
    ]
    written, _ = left(Semeval2023(), record)
    for name, data in POLISH.items():
        assert written[name] == data


def test_where_only_paragraphs_are_labelled_they_are_the_spans() -> None:
    files = {name: data for name, data in FILES.items() if name.startswith("ka/")}
    (record,), problems = came(Semeval2023(), files)
    assert problems == []
    assert [(span.label, span.quote) for span in record.spans] == [
        ("Doubt", "ერთი აბზაცი."),
        ("Slogans", "ერთი აბზაცი."),
    ]
    written, _ = left(Semeval2023(), record)
    assert written["ka/dev-labels-subtask-3.txt"] == files["ka/dev-labels-subtask-3.txt"]
    signed = files | {"ka/dev-articles-subtask-3/article3301.txt": "\ufeffA\n\nB.".encode()}
    (record,), problems = came(Semeval2023(), signed)
    assert [span.quote for span in record.spans] == ["B.", "B."] and problems == []


def test_frames_without_a_scheme_are_told() -> None:
    records, problems = came(Semeval2023(), ENGLISH)
    assert len(records) == 2
    assert [each.message for each in problems] == [
        f'no scheme "frames" for articles has the label "{frame}", so it is left out'
        for frame in ("Morality", "Political")
    ]
    assert {each.fatal for each in problems} == {False}
    assert left(Semeval2023(), *records)[0] == ENGLISH


def test_what_does_not_fit_is_told_with_its_place() -> None:
    start = "en/train-labels-subtask-3"
    files = {
        "en/train-articles-subtask-3/article1.txt": b"A pier.\n\nA lock.\n",
        "en/train-articles-subtask-3/article2.txt": b"Another pier.\n",
        "en/train-articles-subtask-3/article3.txt": b"",
        f"{start}-spans/article1-labels-subtask-3.txt": (
            b"1\tDoubt\t2\t6\n1\tDoubt\t2\t6\n1\tDoubt\t2\t600\n2\tDoubt\t2\t6\n1\tDoubt\t2\n"
        ),
        f"{start}-spans/article9-labels-subtask-3.txt": b"",
        f"{start}.txt": b"2\t1\tDoubt\n2\t7\tDoubt\n2\tone\tDoubt\n8\t1\tDoubt\n8\t3\t\n",
        "en/train-labels-subtask-1.txt": b"1\tgossip\n\xff",
    }
    records, problems = came(Semeval2023(), files)
    assert [[span.quote for span in record.spans] for record in records] == [
        ["pier"],
        ["Another pier."],
    ]
    spans = f"{start}-spans/article1-labels-subtask-3.txt"
    told = messages(problems)
    assert "no part of the text" in told[spans, 3]
    assert 'of the article "2", not of 1' in told[spans, 4]
    assert "no row of article, technique, start, end" in told[spans, 5]
    assert "more than once" in told[spans, 0]
    assert "has no line 7: it has 2" in told[f"{start}.txt", 2]
    assert "no row of article, line, techniques" in told[f"{start}.txt", 3]
    assert "there is no article8.txt, so 2 of its rows" in told[f"{start}.txt", 4]
    assert "no article9.txt" in told[f"{start}-spans/article9-labels-subtask-3.txt", 0]
    assert ("en/train-labels-subtask-1.txt", 0) in told
    assert ("en/train-articles-subtask-3/article3.txt", 0) in told
    assert len(told) == len(problems)
    _, problems = came(Semeval2023(), {"en/train-labels-subtask-3.txt": b""})
    assert [each.fatal for each in problems] == [True]


def test_a_reader_as_the_readme_describes_it_finds_the_same() -> None:
    """Rows split at tabs, techniques at commas, the text of a row that of the line."""
    records, _ = came(Semeval2023(), ENGLISH)
    ordered = sorted(records, key=lambda record: record.article.file)
    changed = [replace(record, links=()) for record in ordered]
    written, _ = left(Semeval2023(), *changed)
    start = "en/train-labels-subtask-3"
    template = [row.split("\t") for row in written[f"{start}.template"].decode().splitlines()]
    labels = [row.split("\t") for row in written[f"{start}.txt"].decode().splitlines()]
    assert [row[:2] for row in template] == [row[:2] for row in labels]
    for number, line, text in template:
        article = written[f"en/train-articles-subtask-3/article{int(number)}.txt"].decode()
        assert article.split("\n")[int(line) - 1] == text
    techniques = {each for row in labels for each in row[2].split(",") if each}
    assert techniques == {"Loaded_Language", "Name_Calling-Labeling", "Repetition"}
