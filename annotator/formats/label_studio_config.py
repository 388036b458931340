"""The labeling configuration for Label Studio that goes with what we write for it."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from annotator.domain.scheme import Attribute, Scheme
from annotator.domain.span import CONFIDENCES, LAYERS

TEXT = "text"
CONFIDENCE = "confidence"
ENTITY = "entity_id"


def config_xml(schemes: Mapping[str, Scheme], article_schemes: Mapping[str, Scheme]) -> bytes:
    """A control for the labels of each layer, with their colours, and one for each attribute."""
    view = ET.Element("View")
    for layer in LAYERS:
        if layer in schemes:
            _labels(view, layer, scheme=schemes[layer])
    for layer in LAYERS:
        for attribute in schemes[layer].attributes if layer in schemes else ():
            _attribute(view, layer, attribute=attribute)
    _choices(view, CONFIDENCE, values=[each for each in CONFIDENCES if each], perRegion="true")
    ET.SubElement(view, "TextArea", name=ENTITY, toName=TEXT, perRegion="true")
    for name, scheme in sorted(article_schemes.items()):
        labels = [label.export for label in scheme.labels if not label.retired]
        _choices(view, name, values=labels, choice="multiple")
    # Label Studio takes white space away where this is not said, and shifts what it shows.
    shown = ET.SubElement(view, "View", style="white-space: pre-wrap")
    ET.SubElement(shown, "Text", name=TEXT, value=f"${TEXT}")
    ET.indent(view)
    return ET.tostring(view, encoding="unicode").encode() + b"\n"


def control_of(layer: str, attribute: str) -> str:
    """The name of the control for an attribute of the spans of a layer."""
    return f"{layer}_{attribute}"


def _labels(view: ET.Element, layer: str, *, scheme: Scheme) -> None:
    control = ET.SubElement(view, "Labels", name=layer, toName=TEXT)
    for label in scheme.labels:
        # Retired ones too: Label Studio refuses spans whose label is not in the configuration.
        ET.SubElement(control, "Label", value=label.export, background=label.colour)


def _attribute(view: ET.Element, layer: str, *, attribute: Attribute) -> None:
    name = control_of(layer, attribute.name)
    if attribute.kind == "choice":
        values = [each.id for each in attribute.values]
        many = {"choice": "multiple"} if attribute.multiple else {}
        _choices(view, name, values=values, perRegion="true", whenTagName=layer, **many)
    else:
        known = {"name": name, "toName": TEXT, "perRegion": "true", "whenTagName": layer}
        ET.SubElement(view, "TextArea", known)


def _choices(view: ET.Element, name: str, *, values: list[str], **known: str) -> None:
    control = ET.SubElement(view, "Choices", {"name": name, "toName": TEXT, **known})
    for each in values:
        ET.SubElement(control, "Choice", value=each)
