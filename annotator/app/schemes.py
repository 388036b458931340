"""The label schemes of a project: the shipped ones it begins with, and its own copies of them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from annotator.app.paths import resource
from annotator.domain.errors import UnknownLabel, UserError
from annotator.domain.message import said
from annotator.domain.scheme import Label, Scheme, SchemeSource
from annotator.formats.scheme_toml import parse_scheme, scheme_text

SHIPPED = ("entity", "claim", "framing", "genre")


@dataclass(frozen=True, slots=True)
class Schemes:
    """A project's schemes: one for each layer of spans, and those for whole articles by name.

    ``sources`` are the texts that they were read from, by layer, of articles by name.
    """

    layers: Mapping[str, Scheme]
    articles: Mapping[str, Scheme]
    sources: Mapping[str, SchemeSource] = field(default_factory=dict)

    def layer(self, layer: str) -> Scheme:
        """The scheme of that layer; raises UnknownLabel."""
        try:
            return self.layers[layer]
        except KeyError:
            raise UnknownLabel(
                said("This project has no scheme for the layer “{layer}”.", layer=layer)
            ) from None

    def article(self, name: str) -> Scheme:
        """The scheme of that name whose labels are of whole articles; raises UnknownLabel."""
        try:
            return self.articles[name]
        except KeyError:
            raise UnknownLabel(
                said("This project has no scheme “{name}” for articles.", name=name)
            ) from None


def shipped_schemes(chosen: Collection[str] = SHIPPED) -> tuple[SchemeSource, ...]:
    """The schemes a new project begins with: those of these names, all where none is known."""
    found = []
    for name in [each for each in SHIPPED if each in chosen] or SHIPPED:
        source = resource("schemes", f"{name}.toml").read_text("utf-8")
        scheme = parse_scheme(source, f"{name}.toml")
        found.append(SchemeSource(scheme.name, scheme.version, scheme.layer, source))
    return tuple(found)


def parsed(sources: Iterable[SchemeSource]) -> Schemes:
    """The schemes that a project holds; of two of the same layer or name the later one counts."""
    layers: dict[str, Scheme] = {}
    articles: dict[str, Scheme] = {}
    texts: dict[str, SchemeSource] = {}
    for each in sources:
        scheme = _parsed(each)
        texts[scheme.layer or scheme.name] = each
        if scheme.layer:
            layers[scheme.layer] = scheme
        else:
            articles[scheme.name] = scheme
    return Schemes(layers, articles, texts)


def fault_of(source: SchemeSource) -> str:
    """Why that scheme cannot be read, "" when it can."""
    try:
        _parsed(source)
    except UserError as error:
        return str(error)
    return ""


def grown(source: SchemeSource, exports: Iterable[str]) -> SchemeSource:
    """The scheme with a label for each of those export strings that it does not have, at its end.

    Its version says that it has grown. The labels are still to be defined, and take the colours
    of those that are there, one after the other.
    """
    scheme = _parsed(source)
    known = {each.export for each in scheme.labels} | {each.id for each in scheme.labels}
    new = [each for each in dict.fromkeys(exports) if each not in known]
    if not new:
        return source
    labels = tuple(
        _undefined(export, like=scheme.labels[at % len(scheme.labels)])
        for at, export in enumerate(new, len(scheme.labels))
    )
    version = _grown_version(scheme.version)
    larger = replace(scheme, labels=(*scheme.labels, *labels), version=version)
    return SchemeSource(source.name, version, source.layer, scheme_text(larger))


def _undefined(export: str, *, like: Label) -> Label:
    return Label(
        id=export,
        export=export,
        name={"en": export},
        definition={"en": "Came with imported annotations and is still to be defined."},
        example={"en": "–"},
        colour=like.colour,
        colour_dark=like.colour_dark,
    )


def _grown_version(version: str) -> str:
    base, _, times = version.partition("+")
    return f"{base}+{int(times) + 1 if times.isdigit() else 1}"


@lru_cache(maxsize=32)
def _parsed(source: SchemeSource) -> Scheme:
    # Every reader of a project opens it once more, and the text of a scheme never changes.
    return parse_scheme(source.source, f"{source.name} {source.version}")
