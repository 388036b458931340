"""The Propaganda Techniques Corpus as NLP4IF-2019 gave it out: 18 techniques, and sentences."""

import re

from annotator.domain.message import said
from annotator.formats.span_task import SpanTask

PTC = SpanTask(
    name="ptc",
    title=said("PTC of NLP4IF-2019: techniques (FLC) and sentences (SLC)"),
    suffixes=(".task-flc.labels",),
    rows=re.compile(r"\.(?:task-FLC\.labels|labels\.tsv)$", re.IGNORECASE),
    labels="labels-FLC",
    ending=".task-FLC.labels",
    whole=".task-FLC.labels",
    crosswalk="ptc-18",
    sentences=".task-SLC.labels",
)
