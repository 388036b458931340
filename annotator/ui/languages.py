"""Choosing an article's language from a small menu, and telling that of the paragraph one is in."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from annotator.app.languages import choices, is_warm, language_at
from annotator.app.session import Session
from annotator.domain.changes import Changes, Kind
from annotator.domain.commands.articles import EditArticle
from annotator.ui.ordering import in_order
from annotator.ui.panes import Panes
from annotator.ui.tagging import Doer, bound
from annotator.ui.translation import tr
from annotator.ui.wording import language_name, language_said

COMMON = 8
PAUSE_MS = 250


class Languages(QObject):
    """Tells what the article in focus is written in; ``told`` says it when that was found out."""

    told = Signal(str)

    def __init__(self, session: Session, panes: Panes, *, doer: Doer) -> None:
        super().__init__(panes)
        self._session = session
        self._panes = panes
        self._doer = doer
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        panes.position_changed.connect(lambda *_: self._pause.start())
        panes.article_shown.connect(lambda *_: self._pause.start())

    def follow(self, changes: Changes) -> None:
        """Look anew at what changed."""
        if changes.touch(self._panes.current.article, Kind.METADATA, Kind.REGIONS):
            self._pause.start()

    def stop(self) -> None:
        """Find nothing out any more."""
        self._pause.stop()

    def choose(self) -> None:
        """Offer languages at the top of the article, those of the project first."""
        pane = self._panes.current
        if not pane.article:
            return
        menu = self.menu(pane.article)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(pane.view.mapToGlobal(QPoint(8, 8)))

    def menu(self, article: str) -> QMenu:
        """The common languages by digit, all others below; the present one is chosen."""
        menu = QMenu(self._panes)
        menu.setAccessibleName(tr("Language of the article"))
        menu.setToolTip(tr("Language of the article"))
        known = self._session.library.article(article)
        menu.addSection(language_said(known))
        offered = choices(self._session.library)
        for number, code in enumerate(offered[:COMMON], 1):
            self._offer(menu, code, article=article, text=f"&{number}  {language_name(code)}")
        more = menu.addMenu(tr("&More"))
        named = {language_name(code): code for code in offered[COMMON:]}
        for name in in_order(named):
            self._offer(more, named[name], article=article, text=name)
        return menu

    def _offer(self, menu: QMenu, code: str, *, article: str, text: str) -> None:
        action = menu.addAction(text, bound(self.set_language, article, code))
        if self._session.library.article(article).language == code:
            action.setCheckable(True)
            action.setChecked(True)
            menu.setActiveAction(action)
        action.setEnabled(not self._session.read_only)

    def set_language(self, article: str, code: str) -> None:
        """Say which language the article is in; from then on that is sure."""
        if self._doer.do(EditArticle(article, "language", code)):
            self._doer.say(tr("Language: {language}", language=language_name(code)))

    def _tell(self) -> None:
        article = self._panes.current.article
        if not article or not self._session.library.has_article(article):
            self.told.emit("")
            return
        known = self._session.library.article(article)
        said = known.language + "?" * known.is_language_unsure
        caret = self._panes.current.view.caret()
        # What is still being loaded in the background is not waited for.
        library = self._session.library
        here = language_at(library, article, position=caret) if is_warm() else ""
        self.told.emit(tr("{language} · here {other}", language=said, other=here) if here else said)
