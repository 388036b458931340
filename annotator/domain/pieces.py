"""How a text is cut into the rows from which models learn: paragraphs or sentences, no span cut."""

from collections.abc import Iterable, Sequence

from annotator.domain.lines import text_lines
from annotator.domain.sentences import sentence_spans
from annotator.domain.span import Range


def paragraphs(text: str) -> list[Range]:
    """The lines that are not blank, without the white space at their edges, in code points."""
    return [Range(line.start, line.end) for line in text_lines(text) if line.text]


def sentences(text: str, language: str) -> list[Range]:
    """The sentences of each paragraph, in code points; all abbreviations hold for language ""."""
    found: list[Range] = []
    for start, end in paragraphs(text):
        # What has nothing but zero-width signs has no sentence.
        extents = sentence_spans(text[start:end], language=language) or [(0, end - start)]
        found += [Range(start + first, start + past) for first, past in extents]
    return found


def uncut(pieces: Sequence[Range], spans: Iterable[Range]) -> list[Range]:
    """The pieces, each with what spans take from it into neighbours or the gaps between them.

    So every span that shares text with a piece lies within one of what comes back; one that lies
    wholly in a gap stays out. Pieces must be in order and not overlap; spans may come anyhow.
    """
    joined: list[Range] = []
    blocks = _overlapping(spans)
    at = 0
    for first, past in pieces:
        start, end = first, past
        while at < len(blocks) and blocks[at].start < past:
            if blocks[at].end > first:
                start, end = min(start, blocks[at].start), max(end, blocks[at].end)
            if blocks[at].end > past:
                break  # it may reach the next piece as well
            at += 1
        if joined and start < joined[-1].end:
            before = joined.pop()
            start, end = before.start, max(end, before.end)
        joined.append(Range(start, end))
    return joined


def _overlapping(spans: Iterable[Range]) -> list[Range]:
    """Spans that overlap made one, in order; those that only touch stay two."""
    blocks: list[Range] = []
    for start, end in sorted(spans):
        if blocks and start < blocks[-1].end:
            blocks[-1] = Range(blocks[-1].start, max(end, blocks[-1].end))
        elif start < end:
            blocks.append(Range(start, end))
    return blocks
