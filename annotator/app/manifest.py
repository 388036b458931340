"""The manifest of an export: what left of what, by which program and schemes, with digests."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator import __version__
from annotator.app.outputs import KIND, Written
from annotator.app.schemes import Schemes
from annotator.formats.losses import Act, Loss
from annotator.formats.protocol import Tokenizer
from annotator.formats.wording import guarded, printable

LOSSES_HEAD = "what happened\tto what\tarticle\tid\tdetail\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What stands in it; two exports of an unchanged project have the same one."""

    format: str
    filters: Mapping[str, object]
    articles: Mapping[str, int]
    losses: Mapping[tuple[Act, str], int]
    files: Iterable[Written]
    schemes: Schemes
    tokenizers: Mapping[str, Tokenizer] = field(default_factory=dict)
    own_tokens: int = 0

    def encoded(self) -> bytes:
        """As JSON in UTF-8: ``articles`` by part, tokenizers by language, losses as a list.

        ``own_tokens`` are the articles with the tokens of the file that they came from.
        """
        schemes = (*self.schemes.layers.values(), *self.schemes.articles.values())
        value = {
            "kind": KIND,
            "program": f"annotator {__version__}",
            "format": self.format,
            "schemes": {each.name: each.version for each in schemes},
            "filters": self.filters,
            "articles": self.articles,
            "tokenizers": {
                language: f"{each.name} {each.version}"
                for language, each in sorted(self.tokenizers.items())
            },
            "articles_with_tokens_of_their_file": self.own_tokens,
            "losses": [
                {"act": act, "what": what, "count": count}
                for (act, what), count in self.losses.items()
            ],
            "files": [
                {"name": each.name, "sha256": each.sha256, "bytes": each.size}
                for each in self.files
            ],
        }
        return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def loss_line(loss: Loss) -> bytes:
    """One case as a line of the loss report, which has ``LOSSES_HEAD`` before it."""
    fields = (loss.act, loss.what, loss.article, loss.item, loss.detail)
    return "\t".join(guarded(printable(each)) for each in fields).encode() + b"\n"
