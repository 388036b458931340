"""The configuration of a brat folder names every type, and what it was before it got that name."""

from dataclasses import replace

from annotator.domain.span import AttributeValue
from annotator.formats.brat import Brat
from annotator.formats.brat_config import told_in
from tests.formats.conftest import (
    READ,
    WRITE,
    full_record,
    link,
    plain_record,
    read_folder_with,
    span,
    written_by,
)


def test_the_configuration_knows_every_type_and_what_it_was() -> None:
    files, _ = written_by(Brat(), full_record())
    config = files["annotation.conf"].decode()
    for line in (
        "!framing_layer",
        "\tAttack",
        "\t\tName_Calling-Labeling",
        "Confidence\tArg:<ENTITY>, Value:low|medium|high",
        "role\tArg:<ENTITY>, Value:Hero|Spy",
        "claimer\tArg:<ENTITY>",
    ):
        assert line in config.split("\n")
    assert [config.count(f"[{each}]") for each in ("entities", "relations", "attributes")] == [
        1
    ] * 3


def test_odd_names_survive_in_the_configuration() -> None:
    labels = WRITE.schemes["entity"].labels
    odd = 'Név, "címke"/é'
    renamed = replace(WRITE.schemes["entity"], labels=(replace(labels[0], export=odd), *labels[1:]))
    again = replace(WRITE.schemes["claim"], labels=(replace(labels[0], export="GPE"),))
    schemes = {**WRITE.schemes, "entity": renamed, "claim": again}
    record = replace(
        plain_record("Ada saw Bob."),
        spans=(
            span("a", (0, 3), attributes=(AttributeValue("mi ez?", "jó"),)),
            span("b", (0, 3), layer="claim", label="PER"),
        ),
    )
    record = replace(record, links=(link(record, "a", target="b", kind="ugyanaz, mint"),))
    files, _ = written_by(Brat(), record, schemes=schemes)
    rows = files["article.ann"].decode()
    assert rows.startswith("T1\tNev_cimke_e 0 3\tAda\nT2\tGPE_claim 0 3\tAda\nR1\tugyanaz_mint ")
    (back,), problems = read_folder_with(Brat(), files, replace(READ, schemes=schemes))
    assert problems == []
    assert [(each.layer, each.label) for each in back.spans] == [
        ("entity", "PER"),
        ("claim", "PER"),
    ]
    assert back.spans[0].attributes == (AttributeValue("mi ez?", "jó"),)
    assert back.links[0].kind == "ugyanaz, mint"


def test_other_configurations_tell_nothing() -> None:
    assert told_in("[entities]\nPER\n# annotator: hello\n# annotator: 5\n# PER\n") == {}
