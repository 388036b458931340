"""The wishes of an export: everything by default, and only what was ticked otherwise."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from annotator.app.exporting import ExportOptions
from annotator.app.format_list import KnownFormat
from annotator.app.library import Selection
from annotator.app.session import Session
from annotator.domain.commands.articles import SetStatus
from annotator.ui import file_dialogs
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.translation import LANGUAGES, use_language


class Asked:
    """The dialog on a project that two annotators have worked in, and what it wished for."""

    def __init__(self, session: Session, folder: Path) -> None:
        articles = tuple(row.article.id for row in session.library.rows())
        session.do(SetStatus(articles, "done"))
        session.annotator = "berta"
        session.do(SetStatus(articles[:1], "done"))
        self.dialog = ExportDialog(session.library, str(folder))
        self.wishes: list[tuple[Path, ExportOptions]] = []
        self.dialog.export_requested.connect(lambda *wish: self.wishes.append(wish))


@pytest.fixture
def asked(project_path: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Asked]:
    session = Session.open(project_path, "anna")
    made = Asked(session, tmp_path)
    qtbot.addWidget(made.dialog)
    made.dialog.show()
    qtbot.waitExposed(made.dialog)
    yield made
    made.dialog.close()
    session.close()


def click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_a_choice_everything_leaves(asked: Asked, tmp_path: Path) -> None:
    click(asked.dialog._export)
    ((out, options),) = asked.wishes
    assert out == tmp_path / "annotations.jsonl"
    assert options == ExportOptions(format="annotator")
    assert not asked.dialog.isVisible()


def test_what_is_ticked_is_wished_for(asked: Asked, tmp_path: Path) -> None:
    dialog = asked.dialog
    for choices, value in (
        (dialog._layers, "claim"),
        (dialog._statuses, "done"),
        (dialog._languages, "hu"),
        (dialog._annotators, "berta"),
    ):
        choices._boxes[value].click()
    dialog._blank.click()
    dialog._split.click()
    dialog._seed.setValue(7)
    dialog._path.setText(str(tmp_path / "out.jsonl"))
    click(dialog._export)
    ((out, options),) = asked.wishes
    assert out == tmp_path / "out.jsonl"
    assert options == ExportOptions(
        format="annotator",
        selection=Selection(
            layers=("claim",), annotators=("berta",), statuses=("done",), languages=("hu",)
        ),
        without_boilerplate=True,
        split=(80, 10, 10),
        seed=7,
    )


def test_only_what_is_there_is_offered(asked: Asked) -> None:
    assert set(asked.dialog._annotators._boxes) == {"anna", "berta"}
    assert set(asked.dialog._languages._boxes) == {"hu"}


@pytest.mark.parametrize("shares", ["80/10", "80", "50/25/25/0", "a/b", "", "110/-10"])
def test_shares_that_do_not_add_up_are_said(asked: Asked, shares: str) -> None:
    asked.dialog._split.click()
    asked.dialog._shares.setText(shares)
    click(asked.dialog._export)
    assert asked.wishes == []
    assert "add up to 100" in asked.dialog._said.text()
    assert asked.dialog.isVisible()


def test_shares_count_only_when_it_is_split(asked: Asked) -> None:
    assert not asked.dialog._shares.isEnabled()
    asked.dialog._shares.setText("nonsense")
    click(asked.dialog._export)
    assert asked.wishes[0][1].split == ()


def test_a_file_is_needed(asked: Asked) -> None:
    asked.dialog._path.clear()
    click(asked.dialog._export)
    assert asked.wishes == []
    assert asked.dialog._said.text() == "Say into which file."


def test_a_file_can_be_chosen(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([tmp_path / "chosen.jsonl", None])
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_, **__: next(answers))
    asked.dialog._browse()
    asked.dialog._browse()
    assert asked.dialog._path.text() == str(tmp_path / "chosen.jsonl")


def test_rows_to_choose_from_are_named_and_none_is_empty(
    asked: Asked, tmp_path: Path, qtbot: Any
) -> None:
    rows = [asked.dialog._layers, asked.dialog._statuses, asked.dialog._languages]
    assert [row.accessibleName() for row in rows] == ["Layers", "Status", "Languages"]
    session = Session.create(tmp_path / "nothing.sqlite", "anna")
    dialog = ExportDialog(session.library, str(tmp_path))
    qtbot.addWidget(dialog)
    assert not dialog._languages.accessibleName()
    assert dialog._languages.parent() is None
    session.close()


def test_a_format_of_several_files_asks_for_a_folder(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked.dialog
    folder = KnownFormat("pairs", "Pairs", (".marks",), "", False, True, is_folder=True)
    table = KnownFormat("rows", "Rows", (".csv",), "", False, True)
    dialog._format.addItem(folder.title, folder)
    dialog._format.addItem(table.title, table)
    dialog._format.setCurrentIndex(dialog._format.count() - 1)
    assert dialog._path.text() == str(tmp_path / "annotations.csv")
    dialog._format.setCurrentIndex(dialog._format.count() - 2)
    assert dialog._path.text() == str(tmp_path / "annotations")
    assert (dialog._where.text(), dialog._path.accessibleName()) == ("Folder", "Folder")
    monkeypatch.setattr(file_dialogs, "ask_new_folder", lambda *_, **__: tmp_path / "chosen")
    dialog._browse()
    dialog._card.click()
    click(dialog._export)
    ((out, options),) = asked.wishes
    assert out == tmp_path / "chosen"
    assert (options.format, options.data_card) == ("pairs", True)


def test_a_folder_is_needed_too(asked: Asked) -> None:
    folder = KnownFormat("pairs", "Pairs", (".marks",), "", False, True, is_folder=True)
    asked.dialog._format.addItem(folder.title, folder)
    asked.dialog._format.setCurrentIndex(asked.dialog._format.count() - 1)
    asked.dialog._path.clear()
    click(asked.dialog._export)
    assert asked.dialog._said.text() == "Say into which folder."


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_that_is_asked_finds_room(asked: Asked, project_path: Path, code: str) -> None:
    use_language(code)
    with closing(Session.open(project_path, "anna", read_only=True)) as session:
        dialog = ExportDialog(session.library, "")
        dialog.resize(dialog.minimumSize())
        dialog.show()
        for box in dialog.findChildren(QCheckBox):
            assert box.width() >= box.minimumSizeHint().width(), box.text()
        dialog.close()
