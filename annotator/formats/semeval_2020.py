"""SemEval-2020 task 11: where propaganda stands (SI), and which of 14 techniques it is (TC)."""

import re

from annotator.domain.message import said
from annotator.formats.span_task import SpanTask

SPANS = SpanTask(
    name="semeval-2020-si",
    title=said("SemEval-2020 task 11, spans (SI)"),
    suffixes=(".task1-si.labels",),
    rows=re.compile(r"task1?-SI(?:-template)?\.(?:labels|out)$", re.IGNORECASE),
    labels="labels-task1-span-identification",
    ending=".task1-SI.labels",
    whole="-task1-SI.labels",
)
TECHNIQUES = SpanTask(
    name="semeval-2020-tc",
    title=said("SemEval-2020 task 11, techniques of spans (TC)"),
    suffixes=(".task2-tc.labels",),
    rows=re.compile(r"task2?-(?:flc-)?TC(?:-template)?\.(?:labels|out)$", re.IGNORECASE),
    labels="labels-task2-technique-classification",
    ending=".task2-TC.labels",
    whole="-task2-TC.labels",
    crosswalk="semeval-2020-task-11",
)
