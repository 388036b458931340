"""The labels of a project's schemes by the strings under which they leave and come."""

from collections.abc import Iterable, Iterator, Mapping

from annotator.domain.errors import UnknownLabel
from annotator.domain.message import said
from annotator.domain.scheme import Attribute, Scheme
from annotator.formats.annotator_jsonl_shape import AttributeLine
from annotator.formats.wording import shown


class Labels:
    """Export strings to label ids and back, for every layer and for whole articles."""

    def __init__(
        self, schemes: Mapping[str, Scheme], article_schemes: Mapping[str, Scheme]
    ) -> None:
        self._layers = {layer: _Exports(scheme) for layer, scheme in schemes.items()}
        self._articles = {name: _Exports(scheme) for name, scheme in article_schemes.items()}

    def id_of(self, layer: str, export: str) -> str:
        """The id of the label that leaves as that string, which ``span_faults`` has found known."""
        return self._layers[layer].ids[export]

    def export_of(self, layer: str, label: str) -> str:
        """The string under which a label leaves; raises UnknownLabel."""
        return _export(self._layers, layer, label=label)

    def coarse_of(self, layer: str, export: str) -> list[str]:
        """The ancestors of a label, nearest first, all as export strings."""
        return self._layers[layer].coarse[export]

    def has(self, layer: str, export: str, *, coarse: list[str]) -> bool:
        """Whether there is that label, with just these ancestors."""
        exports = self._layers.get(layer)
        return exports is not None and exports.coarse.get(export) == coarse

    def article_id_of(self, scheme: str, export: str) -> str:
        """The same as ``id_of`` for a label of a whole article."""
        return self._articles[scheme].ids[export]

    def article_export_of(self, scheme: str, label: str) -> str:
        """The same as ``export_of`` for a label of a whole article."""
        return _export(self._articles, scheme, label=label)

    def span_faults(self, layer: str, export: str) -> Iterator[str]:
        """Why the label of a span, as it stands in a file, cannot be kept."""
        exports = self._layers.get(layer)
        if exports is None:
            yield said("the project has no scheme for the layer {layer}", layer=shown(layer))
        elif export not in exports.ids:
            yield exports.unknown(export)

    def attribute_notes(self, layer: str, given: Iterable[AttributeLine]) -> Iterator[str]:
        """What the scheme does not know about a span's attributes, which are kept all the same."""
        exports = self._layers.get(layer)
        if exports is not None:
            yield from exports.attribute_notes(given)

    def article_faults(self, scheme: str, export: str) -> Iterator[str]:
        """What is not known about the label of an article."""
        exports = self._articles.get(scheme)
        if exports is None:
            known = ", ".join(sorted(self._articles)) or "none"
            yield said(
                "the scheme {scheme} of an article label is unknown (known: {known})",
                scheme=shown(scheme),
                known=known,
            )
        elif export not in exports.ids:
            yield exports.unknown(export)


def _export(schemes: Mapping[str, "_Exports"], name: str, *, label: str) -> str:
    exports = schemes.get(name)
    if exports is None:
        raise UnknownLabel(said("The project has no scheme for {name}.", name=shown(name)))
    if label not in exports.exports:
        raise UnknownLabel(
            said(
                "The scheme {scheme} has no label {label}.", scheme=shown(name), label=shown(label)
            )
        )
    return exports.exports[label]


class _Exports:
    def __init__(self, scheme: Scheme) -> None:
        self.name = scheme.name
        self.ids = {label.export: label.id for label in scheme.labels}
        self.exports = {label.id: label.export for label in scheme.labels}
        self.coarse = {
            label.export: [self.exports[parent] for parent in scheme.coarse(label.id)]
            for label in scheme.labels
        }
        self._attributes = {attribute.name: attribute for attribute in scheme.attributes}

    def unknown(self, export: str) -> str:
        return said(
            "the label {export} is not in the scheme {scheme}: correct it, or add the "
            "label to the scheme",
            export=shown(export),
            scheme=shown(self.name),
        )

    def attribute_notes(self, given: Iterable[AttributeLine]) -> Iterator[str]:
        seen: set[str] = set()
        for each in given:
            attribute = self._attributes.get(each.name)
            if attribute is None:
                yield said(
                    "the scheme {scheme} has no attribute {attribute}",
                    scheme=shown(self.name),
                    attribute=shown(each.name),
                )
                continue
            if attribute.name in seen and not attribute.multiple:
                yield said(
                    "the attribute {attribute} takes one value only",
                    attribute=shown(attribute.name),
                )
            seen.add(attribute.name)
            yield from _value_notes(attribute, each.value)


def _value_notes(attribute: Attribute, value: str) -> Iterator[str]:
    known = [choice.id for choice in attribute.values]
    if attribute.kind == "choice" and value not in known:
        yield (
            said(
                "the attribute {attribute} has no value {value} (known: {known})",
                attribute=shown(attribute.name),
                value=shown(value),
                known=", ".join(known),
            )
        )
