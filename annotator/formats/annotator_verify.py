"""Every fault of an exported JSONL file against the contract."""

from collections.abc import Iterator

from annotator.formats.protocol import ReadContext, ReadProblem, Source


def faults(source: Source, context: ReadContext) -> Iterator[ReadProblem]:
    """What is wrong in the file, line by line; nothing when it keeps the contract."""
    raise NotImplementedError
