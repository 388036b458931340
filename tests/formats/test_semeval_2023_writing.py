"""What leaves for SemEval-2023 task 3 is as its README describes it."""

from dataclasses import replace

from hypothesis import given, settings

from annotator.domain.article import ArticleLabel
from annotator.domain.record import Record
from annotator.formats.semeval_2023 import Semeval2023
from annotator.formats.semeval_2023_writing import paragraphs_of
from tests.formats.conftest import MemoryFolder, decode, label, plain_record, scheme
from tests.formats.shared_tasks import LAYERS, came, left, marked, span_at, tagged, told

TEXT = "The lock is shut\r\n\r\nThey care, the traitors!\tNow.\r\n \nOpen it."
LABELS = [each.id for each in LAYERS["framing"].labels]
START = "und/train-labels-subtask-3"


@given(tagged(LABELS, most=6))
@settings(max_examples=40)
def test_what_leaves_comes_back(record: Record) -> None:
    files, losses = left(Semeval2023(), record)
    assert losses == {}
    (again,), _ = came(Semeval2023(), files, offset_unit="codepoint-signature", decode=decode)
    assert told(again) == told(record)


def test_lines_are_counted_from_one_and_blank_ones_have_no_row() -> None:
    spans = (
        span_at(TEXT, (4, 8), key="s1", label="Slogans"),
        span_at(TEXT, (20, 24), (40, 52), key="s2", label="Doubt"),
    )
    files, losses = left(Semeval2023(), marked(plain_record(TEXT), *spans))
    number = files[f"{START}.txt"].decode().split("\t")[0]
    rows = [(1, "Slogans"), (3, "Doubt"), (5, "")]
    assert files[f"{START}.txt"].decode() == "".join(
        f"{number}\t{line}\t{labels}\n" for line, labels in rows
    )
    assert files[f"{START}.template"].decode().split("\n")[1].split("\t")[1:] == [
        "3",
        "They care, the traitors! Now.",
    ]
    assert losses == {("merged", "spans of several ranges"): 1}


def test_paragraphs_are_what_stands_between_line_feeds() -> None:
    places = paragraphs_of(TEXT)
    assert [TEXT[start:end] for start, end in places] == [
        line.removesuffix("\r") for line in TEXT.split("\n")
    ]


def test_annotators_must_agree_on_the_genre() -> None:
    record = plain_record(TEXT)
    ada, bob = ArticleLabel("genre", "opinion", "ada"), ArticleLabel("genre", "opinion", "bob")
    files, losses = left(Semeval2023(), replace(record, labels=(ada, bob)))
    assert files["und/train-labels-subtask-1.txt"].endswith(b"\topinion\n")
    assert losses == {}
    files, losses = left(Semeval2023(), replace(record, labels=(ada, replace(bob, label="satire"))))
    assert files["und/train-labels-subtask-1.txt"] == b""
    assert losses == {("dropped", "genres on which annotators differ"): 1}


def test_a_label_may_break_the_rows() -> None:
    own = scheme("own", "framing", [label("a", export="Exaggeration,Minimisation"), label("b\tc")])
    spans = (span_at(TEXT, (4, 8), label="a"), span_at(TEXT, (4, 8), key="s2", label="b\tc"))
    files, losses = left(
        Semeval2023(), marked(plain_record(TEXT), *spans), schemes={"framing": own}
    )
    assert b"Exaggeration,Minimisation\t4\t8\n" in files[f"{START}-spans.txt"]
    assert b"\t1\t\n" in files[f"{START}.txt"]
    assert losses == {
        ("dropped", "labels with a comma in lists of paragraphs"): 1,
        ("dropped", "spans whose label has a tab or a line end"): 1,
    }


def test_each_language_has_its_folder_and_each_part_its_names() -> None:
    polish = replace(plain_record("Śluza."), article=replace(plain_record("Śluza.").article))
    polish = replace(polish, article=replace(polish.article, language="pl", file="article5.txt"))
    english = replace(polish.article, language="en", id="other")
    other = replace(plain_record("Lock."), article=english)
    files, _ = left(Semeval2023(), polish, other, part="dev")
    articles = {name for name in files if "-articles-" in name}
    assert articles == {f"{each}/dev-articles-subtask-3/article5.txt" for each in ("po", "en")}
    assert Semeval2023().finds(MemoryFolder(files))
