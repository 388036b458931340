"""seqeval reads our tags as the spans that we wrote, in its strict mode."""

import pytest

from annotator.formats.conll import Conll
from annotator.formats.tags import extents
from tests.formats.conftest import written_by
from tests.interop.token_articles import hard

seqeval_scheme = pytest.importorskip("seqeval.scheme")
metrics = pytest.importorskip("seqeval.metrics")
pytestmark = pytest.mark.interop


@pytest.mark.parametrize(("writer", "name"), [(Conll(), "IOB2"), (Conll("bilou"), "BILOU")])
def test_seqeval_finds_the_same_entities(writer: Conll, name: str) -> None:
    files, _ = written_by(writer, *map(hard, range(60)))
    sentences = [
        [line.split()[-1] for line in part.split("\n") if line]
        for part in files[""].decode().split("\n\n")
        if part.strip() and not part.startswith("-DOCSTART-")
    ]
    scheme = getattr(seqeval_scheme, name)
    found = seqeval_scheme.Entities(sentences, scheme)
    ours = [extents(tags) for tags in sentences]
    theirs = [
        [(each.tag, each.start, each.end) for each in entities] for entities in found.entities
    ]
    assert theirs == ours
    assert sum(map(len, ours)) > 100
    scored = {"mode": "strict", "scheme": scheme}
    assert metrics.f1_score(sentences, sentences, **scored) == 1.0
    assert metrics.accuracy_score(sentences, sentences) == 1.0
