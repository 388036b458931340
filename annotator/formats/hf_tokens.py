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
from annotator.formats.hf_layout import MORE, HfLayout, names_of, tags_key
from annotator.formats.json_articles import json_value
from annotator.formats.json_rows import Object, json_line, json_rows
from annotator.formats.losses import Loss
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.tags import Extent, extents, is_tag
from annotator.formats.token_objects import RowFormat, kept_object, read_rows
from annotator.formats.tokenised import Tokenised, Tokenising, exports_of, layer_of
from annotator.formats.wording import shown

FEATURES = ".features.json"
_TOKENS = re.compile(rb'"tokens"\s*:\s*\[\s*["\]]')
_TAGS = re.compile(rb'"(?:ner_tags|tags)"\s*:\s*\[')


class HfTokens:
    """Reads and writes JSONL of sentences, a number for the IOB2 tag of each token.

    What came from such a file leaves with its columns, tags and tokens.
    """

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
            features = _features(source)
            names = names_of(features)

            def spans(value: Object, words: tuple[str, ...]) -> tuple[Extent, ...]:
                return _spans(value.get(tags_key(value)), len(words), names=names)

            yield from read_rows(
                lambda: json_rows(source),
                source,
                spans=spans,
                of=RowFormat(self.name, "tokens", {"features": features}),
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
        tokenising = Tokenising(context, (layer,), of=self.name)
        exports = exports_of(context, layer)
        layout: HfLayout | None = None
        written = 0
        with out.main() as stream:
            for record in records:
                article = tokenising.flat(tokenising.article(record))
                kept = kept_object(article, self.name)
                theirs = _theirs(article)
                layout = layout or HfLayout(exports, first=kept, theirs=theirs)
                for row in tokenising.rows(article):
                    value = layout.own(kept, row, theirs=theirs) if kept else None
                    if kept and value is None:
                        context.losses.note(Loss("dropped", MORE, record.article.id))
                    stream.write(json_line(value or layout.made(row, context.losses)))
                written += 1
        with out.beside(FEATURES) as stream:
            stream.write(features_of(layout or HfLayout(exports)))
        return written


def features_of(layout: HfLayout) -> bytes:
    """What ``datasets.Features.from_dict`` takes."""
    return json.dumps(layout.features, ensure_ascii=False, indent=2).encode() + b"\n"


def _theirs(article: Tokenised) -> Object:
    """The types of the columns in the file that the article came from."""
    found = article.own.more.get("features") if article.own else None
    return found if isinstance(found, dict) else {}


def _features(source: Source) -> Object:
    """What the file beside it says of its columns, {} without one; raises UserError."""
    beside = source.beside(FEATURES)
    if beside is None:
        return {}
    try:
        value = json_value(content(beside).decode())
    except (ValueError, UserError):
        value = None
    if not isinstance(value, dict) or not names_of(value):
        raise UserError(said("{beside}: says nothing of the tags", beside=beside.name))
    return value


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
