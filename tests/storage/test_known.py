"""What is known of an article is all that the tables have, but for what makes no sense."""

from annotator.domain.article import Region
from annotator.domain.events import RegionsChanged
from annotator.storage.known import ids, known
from tests.storage.test_faults import break_open


def test_all_of_an_article_is_known(filled, make):
    article = make.article(title="Lodva", language="en")
    regions = (Region("title", 0, 3), Region("byline", 4, 9))
    filled.commit(make.act("t_9"), (RegionsChanged(article.id, (), regions),))
    assert list(ids(filled._database)) == [article.id]
    found = known(article.id, filled._database)
    assert found is not None
    assert found.article == article
    assert found.regions == regions
    assert found.spans == tuple(map(filled.annotations.span, ("s_1", "s_2")))
    assert found.links == filled.annotations.links(article.id)
    assert known("a_9", filled._database) is None


def test_a_span_that_makes_no_sense_is_not(filled, make):
    break_open(filled, "UPDATE span SET ranges = '[[x]]' WHERE id = 's_1'")
    found = known(make.article().id, filled._database)
    assert found is not None
    assert [span.id for span in found.spans] == ["s_2"]
