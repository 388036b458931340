"""What is done to articles as a whole: how far one is with them, and taking them out."""

from annotator.app.session import Session
from annotator.domain.article import STATUSES, Status
from annotator.domain.commands.articles import RemoveArticles, SetReviewed, SetStatus
from annotator.domain.span import LAYERS, Layer
from annotator.ui.panes import Panes
from annotator.ui.tagging import Doer, Handlers, bound
from annotator.ui.translation import tr
from annotator.ui.wording import layer_name, status_name


class ArticleActs:
    """Acts on given articles, or on the one that has the focus."""

    def __init__(self, session: Session, panes: Panes, *, doer: Doer) -> None:
        self._session = session
        self._panes = panes
        self._doer = doer

    def remove(self, articles: list[str]) -> None:
        """Take articles out of the project; undo brings them back."""
        if articles and self._doer.do(RemoveArticles(tuple(articles))):
            self._doer.say(tr("Removed. Ctrl+Z brings it back, with all that is marked in it."))

    def set_status(self, articles: list[str], status: Status) -> None:
        """Say how far one is with articles."""
        if self._doer.do(SetStatus(tuple(articles), status)):
            self._doer.say(tr("Marked as: {status}", status=status_name(status)))

    def mark(self, status: Status) -> None:
        """Say how far one is with the article that has the focus; done twice is in progress."""
        article = self._panes.current.article
        if article:
            mine = self._session.library.status(article, self._session.annotator)
            again = status == "done" == mine
            self.set_status([article], "in_progress" if again else status)

    def mark_read(self, layer: Layer) -> None:
        """Say that one has read the article that has the focus for a layer, or take that back."""
        article = self._panes.current.article
        if not article:
            return
        reviews = self._session.library.reviews(article)
        read = any(r.layer == layer and r.annotator == self._session.annotator for r in reviews)
        if self._doer.do(SetReviewed(article, layer, "open" if read else "done")):
            self._doer.say(
                tr("Taken back: read for {layer}.", layer=layer_name(layer))
                if read
                else tr("Read for {layer}.", layer=layer_name(layer))
            )

    def handlers(self) -> Handlers:
        """What the actions on articles do, by their names."""
        marks: Handlers = {f"article.{each}": bound(self.mark, each) for each in STATUSES}
        reads: Handlers = {f"article.read_{each}": bound(self.mark_read, each) for each in LAYERS}
        remove: Handlers = {"article.remove": lambda: self.remove([self._panes.current.article])}
        return {**marks, **reads, **remove}
