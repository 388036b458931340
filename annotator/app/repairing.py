"""Repair: what a damaged project still gives goes into a new file, with a report of the rest."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.app.schemes import fault_of, shipped_schemes
from annotator.app.session import Session, utc_now
from annotator.app.sources import shown
from annotator.app.verifying import verify
from annotator.domain.article import Article
from annotator.domain.errors import ProjectError
from annotator.domain.message import said
from annotator.domain.scheme import SchemeSource
from annotator.domain.span import Span
from annotator.storage.failures import project_error
from annotator.storage.mending import Mended, Supply
from annotator.storage.opening import file_fault
from annotator.storage.repairing import repaired
from annotator.storage.wreck import Reading

GoOn = Callable[[str, int], bool]
"""Told what is being done ("read", "log", "tables", "check") and how far; whether to go on."""

_MOST = 200
"""So many faults of the new file are told; it has none when all went well."""


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What came of a repair: counts of the new project, what was lost, and what is wrong with it.

    ``readings`` tell for each table what was read. ``articles`` are those that could not be kept,
    each with the number of its spans; ``spans`` are others that do not agree with their texts.
    """

    path: Path
    new: Path
    counts: tuple[int, int, int]
    readings: tuple[Reading, ...]
    acts: int
    log_ended: str
    from_tables: int
    articles: tuple[tuple[Article, int], ...]
    spans: tuple[Span, ...]
    links: tuple[str, ...]
    refused: tuple[str, ...]
    notes: tuple[str, ...]
    differences: tuple[str, ...]
    faults: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing of the log and of the texts was lost, and the new file has no faults."""
        lost = self.articles or self.spans or self.links or self.refused or self.notes
        return not (self.log_ended or lost or self.faults)

    def lines(self) -> Iterator[str]:
        """The report as a person reads it, line by line."""
        articles, spans, links = self.counts
        yield said("{path} was read and not changed.", path=shown(self.path))
        yield said(
            "{new}: {articles} articles, {spans} spans, {links} links.",
            new=shown(self.new),
            articles=articles,
            spans=spans,
            links=links,
        )
        if self.log_ended:
            yield said(
                "The log could be read up to act {acts}: {log_ended}.",
                acts=self.acts,
                log_ended=self.log_ended,
            )
            yield said(
                "The tables gave {from_tables} changes beyond it, as one step of undo.",
                from_tables=self.from_tables,
            )
        else:
            yield said("All tables were built anew from the log of {acts} acts.", acts=self.acts)
        yield from self._lost()
        for reading in self.readings:
            yield from _of_table(reading)
        yield from (said("Put right: {difference}.", difference=each) for each in self.differences)
        yield from (said("The new file: {fault}", fault=fault) for fault in self.faults)
        if self.whole:
            yield said("Nothing was lost, and the new file has no faults.")
        elif not self.faults:
            yield said("The new file has no faults.")

    def _lost(self) -> Iterator[str]:
        for article, spans in self.articles:
            name = article.title or article.file or article.id
            yield said(
                "Lost: the article “{name}” ({article}) with {spans} spans, its text is gone.",
                name=name,
                article=article.id,
                spans=spans,
            )
        for span in self.spans:
            what = said(
                "{label} “{span}” of article {article}",
                label=span.label,
                span=span.quote,
                article=span.article,
            )
            yield said(
                "Lost: the span {span}, {what}: it does not agree with the text.",
                span=span.id,
                what=what,
            )
        for link in self.links:
            yield said("Lost: the link {link}: the span at which it begins is gone.", link=link)
        yield from (said("Lost: {what}", what=what) for what in self.refused)
        yield from self.notes

    def as_json(self) -> dict[str, Any]:
        """The report for a program."""
        articles, spans, links = self.counts
        return {
            "file": shown(self.path),
            "new": shown(self.new),
            "whole": self.whole,
            "articles": articles,
            "spans": spans,
            "links": links,
            "acts": self.acts,
            "log_ended": self.log_ended,
            "from_tables": self.from_tables,
            "tables": [
                {
                    "table": each.table,
                    "read": each.read,
                    "spoilt": each.spoilt,
                    "missing": each.missing,
                    "gaps": [list(gap) for gap in each.gaps],
                }
                for each in self.readings
            ],
            "lost_articles": [
                {"id": each.id, "title": each.title, "file": each.file, "spans": count}
                for each, count in self.articles
            ],
            "lost_spans": [
                {"id": each.id, "article": each.article, "layer": each.layer, "label": each.label,
                 "ranges": [list(part) for part in each.ranges], "quote": each.quote}
                for each in self.spans
            ],
            "lost_links": list(self.links),
            "refused": list(self.refused),
            "notes": list(self.notes),
            "put_right": list(self.differences),
            "faults": list(self.faults),
        }  # fmt: skip


def repair(path: Path, new: Path, *, go_on: GoOn) -> RepairReport:
    """Make a new project of what the damaged one still gives; the damaged one stays as it is.

    Raises ProjectError when nothing can be read or the new file cannot be made, and Cancelled when
    ``go_on`` answers no; then there is no new file.
    """
    _check_files(path, new)
    supply = Supply(shipped_schemes(), utc_now(), is_sound=_is_sound)
    mended = repaired(path, new, supply=supply, go_on=go_on)
    go_on("check", 0)
    faults = tuple(islice(verify(new), _MOST))
    return _report(path, new, mended=mended, faults=faults)


def _is_sound(scheme: SchemeSource) -> bool:
    return not fault_of(scheme)


def _check_files(path: Path, new: Path) -> None:
    if fault := file_fault(path):
        raise project_error(path, fault)
    if os.path.lexists(new):
        raise ProjectError(
            said("{new}: there is a file of this name already; choose another.", new=shown(new))
        )


def _report(path: Path, new: Path, *, mended: Mended, faults: tuple[str, ...]) -> RepairReport:
    with closing(Session.examine(new)) as session:
        counts = session.library.size()
    return RepairReport(
        path=path,
        new=new,
        counts=counts,
        readings=tuple(mended.readings),
        acts=mended.log.acts,
        log_ended=mended.log.why_not,
        from_tables=mended.from_tables,
        articles=tuple(mended.articles),
        spans=tuple(mended.spans),
        links=tuple(mended.links),
        refused=tuple(mended.refused),
        notes=tuple(mended.notes),
        differences=tuple(mended.differences),
        faults=faults,
    )


def _of_table(reading: Reading) -> Iterator[str]:
    if reading.missing:
        yield said("The table {table} could not be found.", table=reading.table)
        return
    for last, onward in reading.gaps:
        reach = (
            said("{last} to {onward}", last=last + 1, onward=onward - 1)
            if onward
            else said("{last} to the end", last=last + 1)
        )
        yield said(
            "The table {table} could not be read from row {reach}.",
            table=reading.table,
            reach=reach,
        )
    if reading.spoilt:
        yield said(
            "{spoilt} rows of the table {table} make no sense.",
            spoilt=reading.spoilt,
            table=reading.table,
        )
