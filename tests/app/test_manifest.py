"""A manifest says what left, by which program and schemes, in bytes that stay the same."""

import json

from annotator import __version__
from annotator.app.manifest import Manifest, loss_line
from annotator.app.outputs import Written
from annotator.app.schemes import parsed, shipped_schemes
from annotator.formats.losses import Loss
from annotator.text.tokens import tokenizer_of


def test_it_holds_what_one_asks_of_an_export() -> None:
    schemes = parsed(shipped_schemes())
    manifest = Manifest(
        format="conll",
        filters={"layers": ("entity",), "seed": 3},
        articles={"train": 8, "dev": 1},
        losses={("dropped", "links"): 2},
        files=[Written("out.train.conll", "ab" * 32, 12)],
        schemes=schemes,
        tokenizers={"hu": tokenizer_of("hu")},
    )
    value = json.loads(manifest.encoded())
    assert value["program"] == f"annotator {__version__}"
    assert value["schemes"]["entity"] == schemes.layers["entity"].version
    assert value["filters"] == {"layers": ["entity"], "seed": 3}
    assert value["articles"] == {"train": 8, "dev": 1}
    assert value["tokenizers"]["hu"].startswith(tokenizer_of("hu").name)
    assert value["losses"] == [{"act": "dropped", "what": "links", "count": 2}]
    assert value["files"] == [{"name": "out.train.conll", "sha256": "ab" * 32, "bytes": 12}]
    assert manifest.encoded() == manifest.encoded()


def test_a_loss_is_one_line_whatever_stands_in_it() -> None:
    line = loss_line(Loss("snapped", "spans", "a1", "s\t1", "3\n4 \u2028"))
    assert line.count(b"\t") == 4
    assert line.count(b"\n") == 1
    assert line.endswith(b"3\\u000a4 \\u2028\n")


def test_no_cell_of_a_loss_is_a_formula() -> None:
    line = loss_line(Loss("dropped", "entities of spans", "=a1", "@s1", "=cmd|' /C calc'!A0"))
    assert line == b"dropped\tentities of spans\t'=a1\t'@s1\t'=cmd|' /C calc'!A0\n"
