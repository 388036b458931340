"""What an export says of itself: manifest, losses, split and data card, beside what it wrote."""

import shutil
from collections.abc import Iterator, Mapping
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import BinaryIO, Self, cast

from annotator import __version__
from annotator.analysis.data_card import CardHead, Contents, markdown, plot
from annotator.app.manifest import LOSSES_HEAD, Manifest, loss_line
from annotator.app.outputs import MANIFEST, ExportFiles
from annotator.app.schemes import Schemes
from annotator.app.splitting import part_lines
from annotator.domain.record import Record
from annotator.formats.losses import Loss, Losses
from annotator.formats.protocol import Tokenizer
from annotator.text.tokens import tokenizer_of

LOSSES, SPLIT, CARD, CARD_PLOT = "losses.tsv", "split.tsv", "data-card.md", "data-card.svg"
SPOOLED = 2**22


class ExportReports:
    """A ``with`` block around one export, which is told what it loses, cuts and counts.

    ``tokenizers`` are those that were asked for, by language, and ``own_tokens`` the articles that
    had no need of one, as they leave with the tokens of the file that they came from.
    """

    def __init__(self, files: ExportFiles, *, with_card: bool) -> None:
        self._files = files
        self._with_card = with_card
        self._lost = cast("BinaryIO", SpooledTemporaryFile(max_size=SPOOLED))  # noqa: SIM115
        self._contents = Contents()
        self.losses = Losses(self._keep)
        self.tokenizers: dict[str, Tokenizer] = {}
        self.own_tokens: list[str] = []

    def tokenizer(self, language: str) -> Tokenizer:
        """The tokenizer for texts in that language."""
        if language not in self.tokenizers:
            self.tokenizers[language] = tokenizer_of(language)
        return self.tokenizers[language]

    def counted(
        self, records: Iterator[Record], part: str, *, schemes: Schemes
    ) -> Iterator[Record]:
        """The same records, counted as they pass when a data card is wanted."""
        if not self._with_card:
            return records
        names = {
            (layer, label.id): label.export
            for layer, scheme in schemes.layers.items()
            for label in scheme.labels
        }
        return self._counted(records, part, names=names)

    def write(self, manifest: Manifest, parts: Mapping[str, str]) -> None:
        """All that belongs beside the export; ``parts`` are those of a split, by article."""
        with self._files.report(MANIFEST) as stream:
            stream.write(manifest.encoded())
        if parts:
            with self._files.report(SPLIT) as stream:
                stream.writelines(part_lines(parts))
        if self._with_card:
            self._write_card(manifest)
        if self.losses.counts:
            self._lost.seek(0)
            with self._files.report(LOSSES) as stream:
                stream.write(LOSSES_HEAD.encode())
                shutil.copyfileobj(self._lost, stream)

    def _keep(self, loss: Loss) -> None:
        self._lost.write(loss_line(loss))

    def _counted(
        self, records: Iterator[Record], part: str, *, names: Mapping[tuple[str, str], str]
    ) -> Iterator[Record]:
        for record in records:
            self._contents.take(record, part=part, names=names)
            yield record

    def _write_card(self, manifest: Manifest) -> None:
        schemes = (*manifest.schemes.layers.values(), *manifest.schemes.articles.values())
        losses = [f"{count:,} {what} ({act})" for (act, what), count in manifest.losses.items()]
        head = CardHead(
            title=self._files.title,
            program=f"Annotator {__version__}",
            format=manifest.format,
            schemes=[f"{each.name} {each.version}" for each in schemes],
            losses=losses,
            plot=self._files.report_path(CARD_PLOT).name,
        )
        with self._files.report(CARD) as stream:
            stream.write(markdown(self._contents, head).encode())
        with self._files.report(CARD_PLOT) as stream:
            stream.write(plot(self._contents).encode())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lost.close()
