"""Parquet with the schema of our JSONL, where pyarrow is installed."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl import STATUSES, ArticleReading, lost_statuses
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_lines import FORMAT
from annotator.formats.annotator_jsonl_record import line_of
from annotator.formats.features import FEATURES, OFFSET, STRING
from annotator.formats.losses import Loss
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.wording import printable, shown

MAGIC = b"PAR1"
ROWS = 200
MISSING = said(
    "Parquet needs the library pyarrow, which does not come with Annotator: install it "
    "with `pip install annotator[parquet]`, or choose annotator JSONL, which holds the "
    "same."
)


class Parquet:
    """Reads and writes what ``AnnotatorJsonl`` does, in columns; offsets are code points."""

    name = "parquet"
    title = said("Parquet with the same schema, one article a row (wants pyarrow)")
    suffixes: tuple[str, ...] = (".parquet",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins as Parquet does."""
        return head.startswith(MAGIC)

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles without faults, and all faults that can be found, row by row."""
        try:
            arrow, parquet = _libraries()
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        reading = ArticleReading(source, context)
        number = 0
        try:
            with source.open() as stream, parquet.ParquetFile(stream) as file:
                for batch in file.iter_batches(batch_size=ROWS):
                    for value in batch.to_pylist():
                        number += 1
                        yield from _article(value, number, reading=reading, source=source)
        except (arrow.ArrowException, ValueError) as error:
            message = said("the Parquet is damaged: {error}", error=printable(str(error)))
            yield ReadProblem(source.name, number, message)
            return
        except OSError as error:
            message = said("cannot be read: {reason}", reason=reason_of(error))
            yield ReadProblem(source.name, 0, message)
            return
        if not number:
            yield ReadProblem(source.name, 0, said("the file is empty: there is no article in it"))

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles in their order, in groups of rows.

        Raises UserError without pyarrow, and for a text or quote that is not what it was.
        """
        arrow, parquet = _libraries()
        labels = Labels(context.schemes, context.article_schemes)
        schema = schema_of(arrow)
        written, waiting = 0, iter(records)
        with (
            out.main() as stream,
            parquet.ParquetWriter(stream, schema, compression="zstd") as writer,
        ):
            while group := list(islice(waiting, ROWS)):
                lines = [_line(record, labels, context=context) for record in group]
                try:
                    writer.write_table(arrow.Table.from_pylist(lines, schema=schema))
                except UnicodeEncodeError as error:
                    half = f"U+{ord(error.object[error.start]):04X}"
                    raise UserError(
                        said(
                            "An article holds half a character ({half}), perhaps in a note: "
                            "delete it.",
                            half=half,
                        )
                    ) from None
                written += len(group)
        return written


def schema_of(arrow: Any) -> Any:
    """Our schema for pyarrow, with what tells ``datasets`` its types."""
    told = json.dumps({"info": {"features": FEATURES}})
    fields = [arrow.field(name, _type(arrow, each)) for name, each in FEATURES.items()]
    return arrow.schema(fields, metadata={"huggingface": told})


def _type(arrow: Any, feature: object) -> Any:
    if feature == STRING:
        return arrow.string()
    if feature == OFFSET:
        return arrow.int64()
    if isinstance(feature, list):
        return arrow.list_(_type(arrow, feature[0]))
    assert isinstance(feature, Mapping)
    return arrow.struct([(name, _type(arrow, each)) for name, each in feature.items()])


def _line(record: Record, labels: Labels, *, context: WriteContext) -> dict[str, Any]:
    # A column is there for all rows or for none, and which it is stands before the first one.
    line = {"topics": [], **line_of(record, labels)}
    for mark in lost_statuses(record, line):
        context.losses.note(Loss("dropped", STATUSES, record.article.id, "", mark.annotator))
    return line


def _article(
    value: dict[str, Any], number: int, *, reading: ArticleReading, source: Source
) -> Iterator[Record | ReadProblem]:
    if value.get("format") == FORMAT:
        yield from reading.article(value, number)
    else:
        found = shown(value.get("format"))
        message = said(
            "this is no article of the format {format}: its column “format” has {found}",
            format=FORMAT,
            found=found,
        )
        yield ReadProblem(source.name, number, message)


def _libraries() -> tuple[Any, Any]:
    """pyarrow and its part for Parquet; raises UserError when they are not installed."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise UserError(MISSING) from None
    return pa, parquet
