"""No text of an article, span, label, note, title or file name is taken for anything but text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.app.schemes import shipped_schemes
from annotator.app.session import Session
from annotator.app.settings import ANNOTATOR, SHOW_POPUP, Settings
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.record import Record
from annotator.domain.scheme import Label, Scheme, SchemeSource
from annotator.domain.span import AttributeValue, Layer, Range, Span
from annotator.formats.scheme_toml import parse_scheme, scheme_text
from annotator.storage.store import Store
from annotator.ui.dialogs.problems import ProblemsDialog
from annotator.ui.jobs import DirectRunner
from annotator.ui.main_window import MainWindow

pytestmark = pytest.mark.end_to_end

EVIL = (
    "<img src='file:///etc/hostname'><a href='http://192.0.2.1/'>x</a><b>b</b><script>1</script>"
    ' &amp; \'; DROP TABLE span; -- =HYPERLINK("http://192.0.2.1") ../../x \u202egnp.exe'
)
LONG = "w" * 100_000
TEXT = f"{EVIL}\n\nHere {EVIL} sank.\n\n{LONG}\n\nAnd that was in May."
WIDEST = 1600
MOST_ROWS = 60
NOW = "2026-11-22T10:00:00Z"


# ---------------------------------------------------------------- a project of such words


def evil_scheme(source: SchemeSource) -> SchemeSource:
    scheme = parse_scheme(source.source, source.name)
    labels = tuple(map(evil_label, scheme.labels))
    attributes = tuple(
        replace(it, title={"en": f"{EVIL} {it.name}"}, help={"en": EVIL})
        for it in scheme.attributes
    )
    made: Scheme = replace(
        scheme, title={"en": EVIL}, description={"en": EVIL}, labels=labels, attributes=attributes
    )
    return replace(source, source=scheme_text(made))


def evil_label(label: Label) -> Label:
    return replace(
        label,
        name={"en": f"{EVIL} {label.id}"},
        definition={"en": EVIL},
        example={"en": f"[[{EVIL}]] {EVIL}"},
    )


MARKED: tuple[tuple[Layer, str, tuple[AttributeValue, ...]], ...] = (
    ("entity", "PER", ()),
    ("claim", "Claim", (AttributeValue("claimer", EVIL),)),
)


def evil_record(number: int) -> Record:
    text = f"{TEXT} {number}"
    sha = text_sha256(text)
    key = article_id(sha)
    start = text.index(EVIL, 5)
    spans = tuple(
        Span(
            id=f"s_{number}_{layer}",
            article=key,
            layer=layer,
            label=label,
            ranges=(Range(start, start + len(EVIL)),),
            quote=EVIL,
            annotator=EVIL,
            origin=EVIL,
            note=EVIL,
            entity=EVIL,
            attributes=attributes,
            created=NOW,
            updated=NOW,
        )
        for layer, label, attributes in MARKED
    )
    article = Article(
        id=key,
        sha256=sha,
        length=len(text),
        title=f"{EVIL} {number}",
        language="en",
        published="2025-08",
        source=EVIL,
        url="javascript:alert(1)",
        author=EVIL,
        file=f"{EVIL}.txt",
        event=EVIL,
    )
    return Record(article=article, text=text, spans=spans)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "<img src=x> &amp;.sqlite"
    Store.create(path, schemes=[evil_scheme(each) for each in shipped_schemes()], now=NOW).close()
    session = Session.open(path, EVIL)
    session.do(ImportArticles((evil_record(1), evil_record(2))))
    session.close()
    settings = Settings(tmp_path / "settings.json")
    settings.set(ANNOTATOR, EVIL)
    settings.set(SHOW_POPUP, False)
    made = MainWindow(settings, DirectRunner())
    made.resize(1300, 800)
    made.show()
    assert made.open_project(path), made.said()
    yield made
    made.close()
    made.deleteLater()


# ---------------------------------------------------------------- what is shown


def is_harmless(text: str) -> bool:
    """Whether Qt, which guesses if a text is HTML, draws no picture, link or bold letter of it."""
    if not GuiQt.mightBeRichText(text):
        return True
    document = QTextDocument()
    document.setHtml(text)
    written = document.toHtml()
    return not any(each in written for each in ("<img", "<a ", "192.0.2.1</a>"))


def faults_in(top: QWidget) -> Iterator[str]:
    for widget in [top, *top.findChildren(QWidget)]:
        parent = type(widget.parent()).__name__
        name = f"{type(widget).__name__} {widget.accessibleName()[:30]!r} in {parent}"
        if isinstance(widget, QMessageBox) and widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"{name}: a message box that guesses"
        if isinstance(widget, QLabel) and not _is_plain_label(widget):
            yield f"{name}: a label that is not plain text: {widget.text()[:40]}"
        if isinstance(widget, QTextEdit) and not _is_plain(widget.document()):
            yield f"{name}: a picture or a link in it"
        for what in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
            if not is_harmless(what):
                yield f"{name}: its tool tip is HTML: {what[:40]}"
        if widget.minimumSizeHint().width() > WIDEST:
            yield f"{name}: it wants to be {widget.minimumSizeHint().width()} wide"
        yield from (f"{name}: {fault}" for fault in _faults_of_items(widget))
    for action in top.findChildren(QAction):
        if _shows_tip(action) and not is_harmless(action.toolTip()):
            yield f"action {action.text()[:30]!r}: its tool tip is HTML"


def _shows_tip(action: QAction) -> bool:
    return any(
        isinstance(each, QToolButton | QToolBar)
        or (isinstance(each, QMenu) and each.toolTipsVisible())
        for each in action.associatedObjects()
    )


def _is_plain_label(label: QLabel) -> bool:
    foreign = "DROP TABLE" in label.text() or not is_harmless(label.text())
    return label.textFormat() == Qt.TextFormat.PlainText or not foreign


def _is_plain(document: QTextDocument) -> bool:
    written = document.toHtml()
    return "<img" not in written and 'href="http' not in written


def _faults_of_items(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
        for text in _tips(widget.model()):
            if not is_harmless(text):
                yield f"the tool tip of an item is HTML: {text[:40]}"


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    # PySide makes the count of a list's columns private.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        across = Qt.Orientation.Horizontal
        yield str(model.headerData(column, across, Qt.ItemDataRole.ToolTipRole) or "")
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            for below in range(min(model.rowCount(index), MOST_ROWS)):
                yield str(model.index(below, 0, index).data(Qt.ItemDataRole.ToolTipRole) or "")


def faults() -> list[str]:
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return sorted({fault for top in tops for fault in faults_in(top)})


def forbid(found: Iterable[str]) -> None:
    listed = list(found)
    assert not listed, "\n  ".join(["", *listed])


# ---------------------------------------------------------------- the tests


def test_the_walk_finds_what_it_looks_for(qtbot: QtBot) -> None:
    label, tipped, combo = QLabel(EVIL), QWidget(), QComboBox()
    tipped.setToolTip(EVIL)
    combo.addItem("x")
    combo.setItemData(0, EVIL, Qt.ItemDataRole.ToolTipRole)
    edit = QTextEdit(EVIL)
    for each in (label, tipped, combo, edit):
        qtbot.addWidget(each)
        assert [*faults_in(each)], each


def test_the_window_takes_nothing_for_html(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.workspace
    first, second = (row.article.id for row in workspace.session.library.rows())
    workspace.open(first)
    workspace.panes.open_beside(second)
    workspace.panes.focus(0)
    workspace.panes.current.view.select_span("s_1_claim")
    for act in _acts(window, first):
        act()
        qtbot.wait(1)
    dialog = ProblemsDialog(window, title="What")
    dialog.show_problems(EVIL, [EVIL, EVIL])
    forbid(faults())
    dialog.close()


def _acts(window: MainWindow, article: str) -> list[Callable[[], object]]:
    """What brings up dialogs and panels that show words of the project."""
    names = ("find.open", "find.everywhere", "tag.inspect", "help.keys", "view.text", "edit.keys")
    acts: list[Callable[[], object]] = [window._menus.actions[name].trigger for name in names]
    beside = window._beside
    return [
        *acts,
        lambda: beside.show_properties(article),
        lambda: beside.explain("entity", "PER"),
        window._menus.actions["event.find"].trigger,
        window._menus.actions["view.events"].trigger,
        window._menus.actions["file.backups"].trigger,
    ]


def test_an_import_of_such_files_takes_nothing_for_html(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "<img src='x'> &amp;"
    folder.mkdir()
    for number, text in enumerate((TEXT, f"title,text\n{EVIL},x", "")):
        name = f"<img src='x'><b>{number}"
        (folder / name).write_text(text, "utf-8")
    (folder / "<img src='x'>.csv").write_text("title,text,<img src='x'>\n<img src='x'>,x,3")
    window.files.preview_import(window.workspace.session, [folder])
    qtbot.wait(1)
    forbid(faults())
    window.files.ask_export(window.workspace.session)
    qtbot.wait(1)
    forbid(faults())
