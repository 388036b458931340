"""Which label of the project a label of a foreign file is."""

from collections import Counter
from collections.abc import Iterator

from annotator.domain.message import counted
from annotator.domain.span import LAYERS, Layer
from annotator.formats.protocol import ReadContext, ReadProblem
from annotator.formats.wording import shown

LONGEST = 120
Found = tuple[Layer, str]
"""A layer and the id of one of its labels."""


def is_label_name(label: str) -> bool:
    """Whether that can be the name of a new label: short, on one line, of whole characters."""
    return 0 < len(label) <= LONGEST and label.strip() == label and label.isprintable()


class LabelFinder:
    """Finds labels by what a person said, by export string, by id, then by crosswalk.

    Without ``crosswalks`` of the format all are asked, and must agree. It looks in the layer that
    the file or the person names first, then in the others in their order. What it does not find it
    keeps for ``problems``.
    """

    def __init__(self, context: ReadContext, *, crosswalks: tuple[str, ...] = ()) -> None:
        self._context = context
        self._crosswalks = [context.crosswalks[name] for name in crosswalks]
        self._known: dict[tuple[str, str], Found | None] = {}
        self._unknown = Counter[tuple[str, str]]()
        self._first: dict[tuple[str, str], tuple[str, int]] = {}

    def find(self, label: str, *, layer: str = "", source: str = "", line: int = 0) -> Found | None:
        """The layer and the label's id, or None: then ``problems`` tells of it."""
        key = (layer, label)
        if key not in self._known:
            self._known[key] = self._found(label, layer) or self._new(label)
        found = self._known[key]
        if found is None:
            self._unknown[key] += 1
            self._first.setdefault(key, (source, line))
        return found

    @property
    def unknown(self) -> dict[str, int]:
        """The labels that were not found, with the number of their spans."""
        found = Counter[str]()
        for (_, label), count in self._unknown.items():
            found[label] += count
        return dict(found)

    def problems(self) -> Iterator[ReadProblem]:
        """One for each label that was not found."""
        for key, count in self._unknown.items():
            source, line = self._first[key]
            message = counted(
                count,
                "the label {label} is in no scheme of the project, so 1 span is left out: say "
                "what it is with --label {label}=LAYER:LABEL, or add it with --new-labels LAYER",
                "the label {label} is in no scheme of the project, so {count} spans are left out: "
                "say what it is with --label {label}=LAYER:LABEL, or add it with "
                "--new-labels LAYER",
                label=shown(key[1]),
            )
            yield ReadProblem(source, line, message, fatal=False, refused=count, label=key[1])

    def _found(self, label: str, layer: str) -> Found | None:
        said = self._context.label_map.get(label)
        if said is not None:
            named, _, export = said.partition(":")
            return self._of_scheme(export, (named,))
        layers = tuple(dict.fromkeys(each for each in (layer, self._context.layer) if each))
        if found := self._of_scheme(label, layers):
            return found
        for crosswalk in self._crosswalks:
            if (ours := crosswalk.inward.get(label)) and (not layer or layer == crosswalk.layer):
                return self._of_scheme(ours, (crosswalk.layer,))
        if not layer and (found := self._of_scheme(label, LAYERS)):
            return found
        return None if self._crosswalks else self._agreed(label, layer)

    def _agreed(self, label: str, layer: str) -> Found | None:
        """What all crosswalks that know the label say, for formats that have no inventory."""
        said = {
            (each.layer, each.inward[label])
            for each in self._context.crosswalks.values()
            if label in each.inward and layer in ("", each.layer)
        }
        if len(said) != 1:
            return None
        ((of, ours),) = said
        return self._of_scheme(ours, (of,))

    def _new(self, label: str) -> Found | None:
        """What the importer adds to the scheme of that layer."""
        wanted = self._context.new_labels
        layer = next((each for each in LAYERS if each == wanted), None)
        return (layer, label) if layer and is_label_name(label) else None

    def _of_scheme(self, label: str, layers: tuple[str, ...]) -> Found | None:
        for layer in LAYERS:
            scheme = self._context.schemes.get(layer)
            if layer not in layers or scheme is None:
                continue
            for each in scheme.labels:
                if each.export == label:
                    return layer, each.id
            for each in scheme.labels:
                if each.id == label:
                    return layer, each.id
        return None
