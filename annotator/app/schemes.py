"""The label schemes of a project: the shipped ones it begins with, and its own copies of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from annotator.app.paths import resource
from annotator.domain.errors import UnknownLabel
from annotator.domain.scheme import Scheme
from annotator.formats.scheme_toml import parse_scheme
from annotator.storage.schemes import SchemeSource

SHIPPED = ("entity", "claim", "framing", "genre")


@dataclass(frozen=True, slots=True)
class Schemes:
    """A project's schemes: one for each layer of spans, and those for whole articles by name."""

    layers: Mapping[str, Scheme]
    articles: Mapping[str, Scheme]

    def layer(self, layer: str) -> Scheme:
        """The scheme of that layer; raises UnknownLabel."""
        try:
            return self.layers[layer]
        except KeyError:
            raise UnknownLabel(f"This project has no scheme for the layer “{layer}”.") from None

    def article(self, name: str) -> Scheme:
        """The scheme of that name whose labels are of whole articles; raises UnknownLabel."""
        try:
            return self.articles[name]
        except KeyError:
            raise UnknownLabel(f"This project has no scheme “{name}” for articles.") from None


def shipped_schemes() -> tuple[SchemeSource, ...]:
    """The schemes a new project begins with."""
    found = []
    for name in SHIPPED:
        source = resource("schemes", f"{name}.toml").read_text("utf-8")
        scheme = parse_scheme(source, f"{name}.toml")
        found.append(SchemeSource(scheme.name, scheme.version, scheme.layer, source))
    return tuple(found)


def parsed(sources: Iterable[SchemeSource]) -> Schemes:
    """The schemes that a project holds; of two of the same layer or name the later one counts."""
    layers: dict[str, Scheme] = {}
    articles: dict[str, Scheme] = {}
    for each in sources:
        scheme = _parsed(each)
        if scheme.layer:
            layers[scheme.layer] = scheme
        else:
            articles[scheme.name] = scheme
    return Schemes(layers, articles)


@lru_cache(maxsize=32)
def _parsed(source: SchemeSource) -> Scheme:
    # Every reader of a project opens it once more, and the text of a scheme never changes.
    return parse_scheme(source.source, f"{source.name} {source.version}")
