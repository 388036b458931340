"""Token classification as Hugging Face has it: tokens and tags as numbers, which a file names."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.extracted import content
from annotator.formats.features import STRING
from annotator.formats.json_articles import json_value
from annotator.formats.json_rows import Object, json_line, json_rows
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.tags import OUTSIDE, Extent, extents, iob2, is_tag
from annotator.formats.token_objects import PLACE, place_of, read_rows
from annotator.formats.tokenised import Tokenising, exports_of, layer_of
from annotator.formats.wording import shown

FEATURES = ".features.json"
TAGS = "ner_tags"
_TOKENS = re.compile(rb'"tokens"\s*:\s*\[\s*["\]]')
_TAGS = re.compile(rb'"(?:ner_tags|tags)"\s*:\s*\[')


class HfTokens:
    """Reads and writes JSONL of sentences, a number for the IOB2 tag of each token."""

    name = "hf-tokens"
    title = said("Hugging Face token classification, a sentence a line")
    suffixes = (".jsonl",)
    offset_unit = "tokens"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object that has tokens and tags."""
        start = head.removeprefix(BOM).lstrip()
        if not start.startswith((b"{", b"[{")):
            return False
        first = start.partition(b"\n")[0]
        return _TOKENS.search(first) is not None and _TAGS.search(first) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles whose sentences they are; without our columns each sentence is one."""
        try:
            names = _names(source)

            def spans(value: Object, words: tuple[str, ...]) -> tuple[Extent, ...]:
                return _spans(value.get(TAGS, value.get("tags")), len(words), names=names)

            yield from read_rows(
                lambda: json_rows(source),
                source,
                words="tokens",
                spans=spans,
                of=self.name,
                context=context,
            )
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the sentences of each article, and the types with the names of the tags."""
        layer = layer_of(context)
        tokenising = Tokenising(context, (layer,))
        names = tag_names(exports_of(context, layer))
        numbers = {name: number for number, name in enumerate(names)}
        written = 0
        with out.main() as stream:
            for record in records:
                for row in tokenising.rows(tokenising.flat(tokenising.article(record))):
                    spans = [(each.label, each.first, each.past) for each in row.spans]
                    tags = [numbers[tag] for tag in iob2(len(row.tokens), spans)]
                    line = {"id": row.id, "tokens": row.words, TAGS: tags, **place_of(row)}
                    stream.write(json_line(line))
                written += 1
        with out.beside(FEATURES) as stream:
            stream.write(features_of(names))
        return written


def tag_names(exports: Iterable[str]) -> list[str]:
    """The tags that labels can have, O first."""
    return [OUTSIDE, *(f"{kind}-{export}" for export in exports for kind in "BI")]


def features_of(names: Sequence[str]) -> bytes:
    """What ``datasets.Features.from_dict`` takes."""
    # A list of one type stands for a list of any length: releases before and after 4.0 read that.
    types = {
        "id": STRING,
        "tokens": [STRING],
        TAGS: [{"names": list(names), "_type": "ClassLabel"}],
        **PLACE,
    }
    return json.dumps(types, ensure_ascii=False, indent=2).encode() + b"\n"


def _names(source: Source) -> list[str]:
    """The names of tags in the file beside it, [] without one; raises UserError."""
    beside = source.beside(FEATURES)
    if beside is None:
        return []
    try:
        value = json_value(content(beside).decode())
        found = value[TAGS] if TAGS in value else value["tags"]
    except (ValueError, KeyError, TypeError, UserError):
        raise UserError(said("{beside}: says nothing of the tags", beside=beside.name)) from None
    # Releases of ``datasets`` differ in what they put around it.
    while not (isinstance(found, dict) and "names" in found):
        match found:
            case [one] | {"feature": one}:
                found = one
            case _:
                raise UserError(said("{beside}: has no names of the tags", beside=beside.name))
    return [str(each) for each in found["names"]]


def _spans(value: Any, count: int, *, names: Sequence[str]) -> tuple[Extent, ...]:
    if not isinstance(value, list) or len(value) != count:
        raise UserError(said("there is not one tag for each token"))
    tags = []
    for each in value:
        match each:
            case str():
                tag = each
            case int() if 0 <= each < len(names):
                tag = names[each]
            case _ if not names:
                raise UserError(
                    said(
                        "tags are numbers, and no file says what they are: put the features "
                        "of the data set beside it as NAME.features.json, "
                        '{{"ner_tags": {{"names": […]}}}}'
                    )
                )
            case _:
                raise UserError(said("{number} is the number of no tag", number=shown(str(each))))
        if not is_tag(tag):
            raise UserError(
                said("{tag} is no tag: a tag is O, or begins as B-PER does", tag=shown(tag))
            )
        tags.append(tag)
    return tuple(extents(tags))
