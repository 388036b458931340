"""Who made an annotation, and of which task it is."""

import pytest

from annotator.formats.extracted import Origin
from annotator.formats.foreign import ForeignArticle
from annotator.formats.label_studio_tasks import Tasks
from tests.formats.conftest import READ, source

RESULT = [{"id": "r", "type": "labels", "value": {"start": 0, "end": 3, "labels": ["PER"]}}]


def annotators(**annotation: object) -> list[str]:
    task = {"data": {"text": "Ada saw it"}, "annotations": [{"result": RESULT, **annotation}]}
    tasks = Tasks(source(b"", "x.json"), READ, value=task, origin=Origin("x.json", ""))
    (article,) = tasks.articles()
    assert isinstance(article, ForeignArticle)
    return [each.annotator for each in article.spans]


@pytest.mark.parametrize(
    ("who", "wanted"),
    [
        ({"completed_by": 3}, "3"),
        ({"completed_by": {"id": 3, "email": "a@b.c"}}, "a@b.c"),
        ({"completed_by": {"id": 3}}, "3"),
        ({"annotator": "ada", "completed_by": 3}, "ada"),
        ({}, ""),
    ],
)
def test_who_made_it(who: dict[str, object], wanted: str) -> None:
    assert annotators(**who) == [wanted]


def test_a_task_that_is_none_does_not_stop_the_others() -> None:
    value = [None, {"data": {"text": "Ada"}}]
    tasks = Tasks(source(b"", "x.json"), READ, value=value, origin=Origin("x.json", ""))
    problem, article = tasks.articles()
    assert "x.json, task 1" in str(problem)
    assert isinstance(article, ForeignArticle)
