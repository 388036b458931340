"""Files that a writer has put beside one another, read back, and how records compare then."""

import io
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from annotator.domain.record import Record
from annotator.formats.losses import Act, Loss, Losses
from annotator.formats.protocol import ReadContext, Reader, ReadProblem, Source, Writer
from tests.formats.conftest import READ, WRITE, MemoryOutputs

OPEN = replace(READ, new_labels="entity")


def source_among(files: Mapping[str, bytes], name: str = "x.out") -> Source:
    """The file "" of those, which has the others beside it by their ending."""

    def beside(ending: str) -> Source | None:
        if ending not in files:
            return None
        data = files[ending]
        return Source(name=f"x{ending}", file=f"x{ending}", open=lambda: io.BytesIO(data))

    return Source(name=name, file=name, open=lambda: io.BytesIO(files[""]), beside=beside)


def read_among(
    reader: Reader, files: Mapping[str, bytes], context: ReadContext = READ
) -> tuple[list[Record], list[ReadProblem]]:
    """The articles that the reader finds in the file "", and the problems."""
    items = list(reader.read(source_among(files), context))
    records = [item for item in items if isinstance(item, Record)]
    return records, [item for item in items if isinstance(item, ReadProblem)]


def losses_of(writer: Writer, *records: Record, **context: Any) -> tuple[MemoryOutputs, list[Loss]]:
    """What the writer makes of the records, and each loss."""
    out, kept = MemoryOutputs(), list[Loss]()
    given = replace(WRITE, losses=Losses(kept.append), **context)
    assert writer.write(records, out, context=given) == len(records)
    return out, kept


def lost(losses: list[Loss], act: Act, what: str) -> list[str]:
    """The ids of what happened to that, in order of the report."""
    return [each.item for each in losses if (each.act, each.what) == (act, what)]


def marks(record: Record) -> list[tuple[str, str, int, int]]:
    """Its spans as layer, label and envelope, in order."""
    return sorted((each.layer, each.label, each.start, each.end) for each in record.spans)
