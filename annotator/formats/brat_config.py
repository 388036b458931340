"""The annotation.conf of a brat folder: the types that brat may know, and what they are with us."""

from collections.abc import Iterator, Mapping

from annotator.domain.scheme import Scheme
from annotator.domain.span import CONFIDENCES, LAYERS
from annotator.formats.brat_rows import CONFIDENCE, EQUIV, NOTES
from annotator.formats.type_names import Meaning, TypeNames, names_of_schemes, told_names

CONFIG = "annotation.conf"
MARK = "# annotator: "
MOST_VALUES = 200


class BratConfig:
    """The types of the schemes, and of what comes along in articles."""

    def __init__(self, schemes: Mapping[str, Scheme]) -> None:
        layers = tuple(f"{layer}_layer" for layer in LAYERS)
        self._schemes = schemes
        self._values: dict[str, list[str]] = {}
        self.names = TypeNames(reserved=(*layers, CONFIDENCE, NOTES, EQUIV, "Reference"))
        names_of_schemes(schemes, self.names)
        for scheme in schemes.values():
            for attribute in scheme.attributes:
                for choice in attribute.values:
                    self.attribute(attribute.name, choice.id)

    def attribute(self, name: str, value: str) -> str:
        """The type of an attribute, one of whose values that is; "" when it names a span."""
        found = self.names.name("attribute", name)
        values = self._values.setdefault(found, [])
        if value and value not in values and len(values) < MOST_VALUES:
            values.append(value)
        return found

    def link(self, kind: str) -> str:
        """The type of a link."""
        return EQUIV if kind == EQUIV else self.names.name("link", kind)

    def encoded(self) -> bytes:
        """The file."""
        return "".join(f"{line}\n" for line in self._lines()).encode()

    def _lines(self) -> Iterator[str]:
        yield "# Types that may be used in this folder. What they stand for in Annotator:"
        for said in self.names.told():
            yield f"{MARK}{said}"
        yield from ("", "[entities]")
        for layer in LAYERS:
            if layer in self._schemes:
                yield f"!{layer}_layer"
                yield from self._labels(self._schemes[layer])
        yield from ("", "[relations]")
        for name in self.names.of_kind("link"):
            yield f"{name}\tArg1:<ENTITY>, Arg2:<ENTITY>"
        yield f"{EQUIV}\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive"
        yield from ("", "[events]", "", "[attributes]")
        yield f"{CONFIDENCE}\tArg:<ENTITY>, Value:{'|'.join(filter(None, CONFIDENCES))}"
        for name in self.names.of_kind("attribute"):
            values = "|".join(self._values.get(name, ()))
            yield f"{name}\tArg:<ENTITY>{', Value:' if values else ''}{values}"

    def _labels(self, scheme: Scheme) -> Iterator[str]:
        """Each label once, below the first of its parents."""
        exports = {label.id: label for label in scheme.labels}

        def below(parent: str, depth: int) -> Iterator[str]:
            for label in scheme.labels:
                first = next((each for each in label.parents if each in exports), "")
                if first == parent:
                    name = self.names.name("label", label.export, layer=scheme.layer)
                    yield "\t" * depth + name
                    yield from below(label.id, depth + 1)

        yield from below("", 1)


def told_in(config: str) -> dict[tuple[str, str], Meaning]:
    """What the types stand for in a folder that we have written."""
    lines = config.split("\n")
    return told_names(line.removeprefix(MARK) for line in lines if line.startswith(MARK))
