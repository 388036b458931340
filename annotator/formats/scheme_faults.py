"""What does not fit together in a label scheme whose entries are each as they must."""

from collections import Counter
from collections.abc import Iterable, Iterator

from annotator.domain.message import said
from annotator.domain.scheme import Attribute, Label, Scheme
from annotator.domain.span import LAYERS


def scheme_faults(scheme: Scheme) -> Iterator[tuple[str, int, str]]:
    """Each fault with the table it is in: "label" or "attribute" and its place, or ""."""
    if scheme.layer not in ("", *LAYERS):
        layers = ", ".join(LAYERS)
        yield (
            "",
            0,
            said(
                'the layer “{layer}” is unknown: {layers}, or "" for whole articles',
                layer=scheme.layer,
                layers=layers,
            ),
        )
    if not scheme.labels:
        yield "", 0, said("there is no label: add one as [[label]]")
    for what, values in (
        (said("id"), [label.id for label in scheme.labels]),
        (said("export string"), [label.export for label in scheme.labels]),
    ):
        for place in _repeated(values):
            yield (
                "label",
                place,
                said("the {what} “{value}” stands twice", what=what, value=values[place]),
            )
    ids = {label.id for label in scheme.labels}
    for place, label in enumerate(scheme.labels):
        for message in _label_faults(label, ids):
            yield "label", place, message
    yield from _key_faults(scheme.labels)
    yield from _cycles(scheme.labels)
    names = [attribute.name for attribute in scheme.attributes]
    for place in _repeated(names):
        yield "attribute", place, said("the name “{name}” stands twice", name=names[place])
    for place, attribute in enumerate(scheme.attributes):
        for message in _attribute_faults(attribute, scheme):
            yield "attribute", place, message


def _repeated(values: list[str]) -> list[int]:
    return [place for place, value in enumerate(values) if value in values[:place]]


def _label_faults(label: Label, ids: set[str]) -> Iterator[str]:
    for what, others in ((said("parent"), label.parents), (said("confusable"), label.confusable)):
        for other in others:
            if other not in ids:
                yield said(
                    "label “{label}”: its {what} “{other}” is no label of this scheme",
                    label=label.id,
                    what=what,
                    other=other,
                )
    if label.group and label.parents:
        yield said(
            "label “{label}”: a group has no parents, for families do not nest", label=label.id
        )


def _key_faults(labels: tuple[Label, ...]) -> Iterator[tuple[str, int, str]]:
    """Keys that two labels share which are chosen at the same moment: at the top or in a family."""
    taken: dict[tuple[str, str], str] = {}
    for place, label in enumerate(labels):
        if label.retired or not label.key:
            continue
        for family in label.parents or ("",):
            other = taken.setdefault((family, label.key), label.id)
            if other != label.id:
                message = said(
                    "label “{label}”: the key “{key}” is that of “{other}”",
                    label=label.id,
                    key=label.key,
                    other=other,
                )
                yield "label", place, message


def _cycles(labels: tuple[Label, ...]) -> Iterator[tuple[str, int, str]]:
    parents = {label.id: label.parents for label in labels}
    for place, label in enumerate(labels):
        if label.id in _ancestors(label.parents, parents):
            yield "label", place, said("label “{label}”: it is its own ancestor", label=label.id)


def _ancestors(start: Iterable[str], parents: dict[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += parents.get(each, ())
    return found


def _attribute_faults(attribute: Attribute, scheme: Scheme) -> Iterator[str]:
    ids = {label.id for label in scheme.labels}
    here = said("attribute “{attribute}”:", attribute=attribute.name)
    values = [choice.id for choice in attribute.values]
    if attribute.kind == "choice" and not values:
        yield said("{here} a choice needs values", here=here)
    if attribute.kind != "choice" and values:
        yield said("{here} only a choice has values", here=here)
    for value, count in Counter(values).items():
        if count > 1:
            yield said("{here} the value “{value}” stands twice", here=here, value=value)
    if attribute.kind == "choice" and attribute.default not in ("", *values):
        yield said(
            "{here} the default “{default}” is none of its values",
            here=here,
            default=attribute.default,
        )
    for label in attribute.labels:
        if label not in ids:
            yield said("{here} “{label}” is no label of this scheme", here=here, label=label)
    for name, wanted in attribute.when.items():
        yield from (f"{here} {message}" for message in _when_faults(name, wanted, scheme=scheme))


def _when_faults(name: str, wanted: tuple[str, ...], *, scheme: Scheme) -> Iterator[str]:
    other = next((each for each in scheme.attributes if each.name == name), None)
    if other is None:
        yield said("“when” names “{name}”, which is no attribute of this scheme", name=name)
    elif other.kind == "choice":
        known = {choice.id for choice in other.values}
        for value in wanted:
            if value not in known:
                yield said(
                    "“when” names the value “{value}”, which “{name}” does not have",
                    value=value,
                    name=name,
                )
