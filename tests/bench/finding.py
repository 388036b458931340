"""Finding in the article, by the keys of the find bar, for a word that was selected."""

from annotator.domain.span import Range
from tests.bench.samples import Sample
from tests.bench.window import BenchWindow


class Finding:
    """Finds a word that stands in the middle of the article, and goes from hit to hit."""

    def __init__(self, bench: BenchWindow) -> None:
        self._bench = bench
        self._bar = bench.window.workspace.panes.current.find_bar
        text = bench.view.stored_text()
        start = text.find(" ", len(text) // 2) + 1
        self._word = Range(start, text.find(" ", start + 4))

    def first(self) -> Sample:
        """The bar opens with the selected word, and all hits are marked."""
        self.end()
        self._bench.view.select((self._word,))
        self._bench.settle()
        sample = self._bench.timed(lambda: self._bench.do("find.open"))
        if self._bar.isHidden():
            raise RuntimeError("the find bar has not opened")
        return sample

    def next(self) -> Sample:
        """The hit behind the one that was come to."""
        return self._bench.timed(lambda: self._bench.do("find.next"))

    def end(self) -> None:
        """As before, with nothing selected."""
        self._bar.leave()
        self._bench.view.clear_selection()
        self._bench.settle()
