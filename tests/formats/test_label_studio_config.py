"""The labeling configuration is whole, whatever labels are called."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from annotator.formats.label_studio_config import config_xml, control_of
from tests.formats.conftest import ENTITY, GENRE, label


def test_strange_labels_and_retired_ones_stand_in_it() -> None:
    strange = 'A "b", <c>/é & d'
    labels = (*ENTITY.labels, label("x", export=strange), replace(label("y"), retired=True))
    root = ET.fromstring(config_xml({"entity": replace(ENTITY, labels=labels)}, {"genre": GENRE}))
    found = [each.get("value") for each in root.iter("Label")]
    assert found == ["PER", "GPE", strange, "y"]
    assert control_of("entity", "level") == "entity_level"
    assert root.find("Choices[@name='genre']") is not None
    text = next(root.iter("Text"))
    assert (text.get("name"), text.get("value")) == ("text", "$text")
