"""An article becomes structures of UIMA with UTF-16 positions, and what it cannot be is told."""

from dataclasses import replace

from annotator.domain.scheme import Scheme
from annotator.formats.cas import ARTICLE, LINK, REGION, TYPES, cas_of
from annotator.formats.losses import Loss, Losses
from tests.formats.conftest import SCHEMES, WRITE, full_record, link, plain_record, span


def test_an_article_becomes_structures() -> None:
    losses: list[Loss] = []
    cas = cas_of(full_record(), replace(WRITE, losses=Losses(losses.append)))
    article, *others = cas.structures
    assert (article.type, article.extent, article.strings["title"]) == (
        ARTICLE, None, 'The "ferry" sank'
    )  # fmt: skip
    assert [(each.key, each.type.rpartition(".")[2], each.extent) for each in others] == [
        (4, "Region", (0, 8)),
        (5, "Region", (0, 3)),
        (6, "Framing", (1, 7)),
        (7, "Claim", (1, 7)),
        (8, "Claim", (23, 34)),
        (9, "Entity", (16, 19)),
    ]
    claim, part = others[3:5]
    assert claim.strings == part.strings
    assert claim.strings["attributes"] == ('[["claimer", "s3"], ["role", "Spy"], ["role", "Hero"]]')
    assert "entity" not in claim.strings
    assert {each.what for each in losses} == {
        "labels of articles",
        "status marks",
        "marks that a layer was read",
        "links to other articles",
    }


def test_links_refer_to_the_first_parts_of_their_spans() -> None:
    record = plain_record("🙂 Ada saw Bob.")
    spans = (span("a", (2, 5), text=record.text), span("b", (10, 13), text=record.text))
    links = (link(record, "b", target="a", note="sure"), link(record, "b", target="gone"))
    losses = Losses()
    cas = cas_of(replace(record, spans=spans, links=links), replace(WRITE, losses=losses))
    *_, made = cas.structures
    assert (made.type, made.extent) == (LINK, (3, 6))
    assert made.references == {"Governor": 5, "Dependent": 4}
    assert made.strings == {"kind": "same", "annotator": "ada", "note": "sure", "id": "lba"}
    assert losses.counts == {("dropped", "links of missing spans"): 1}


def test_every_structure_is_of_a_declared_type() -> None:
    declared = {each.name: each for each in TYPES}
    assert {ARTICLE, LINK, REGION} <= declared.keys()
    for each in cas_of(full_record(), WRITE).structures:
        assert each.strings.keys() <= set(declared[each.type].strings)


def test_schemes_of_a_missing_layer_do_no_harm() -> None:
    entity: dict[str, Scheme] = {"entity": SCHEMES["entity"]}
    record = replace(plain_record("Ada."), spans=(span("a", (0, 3)),))
    assert len(cas_of(record, replace(WRITE, schemes=entity)).structures) == 2
