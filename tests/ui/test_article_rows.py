"""The rows of the list in groups: they follow what changes, what is filtered and what is folded."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester

from annotator.app.session import Session
from annotator.domain.choice import Choice
from annotator.domain.commands.articles import EditArticle, RemoveArticles
from annotator.ui.list_models import ARTICLE_ID, ArticleModel

HU, RO, EL = "bridge_hu.txt", "bridge_ro.txt", "bridge_el.txt"


class Grouped:
    """The model of a project, and what stands in each row: a file, or a head in brackets."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.model = ArticleModel(session.library, lambda: session.annotator)
        session.listen(self.model.follow)
        self.ids = {row.article.file: row.article.id for row in session.library.rows()}
        self.files = {article: file for file, article in self.ids.items()}

    def shown(self) -> list[str]:
        return [self.at(row) for row in range(self.model.rowCount())]

    def at(self, row: int) -> str:
        head = self.model.head(row)
        if head is None:
            return self.files[str(self.model.index(row, 0).data(ARTICLE_ID))]
        return f"[{head.value} {len(head.keys)}]"

    def edit(self, file: str, field: Any, value: str) -> None:
        self.session.do(EditArticle(self.ids[file], field, value))


@pytest.fixture
def listed(qapp: object, project_path: Path) -> Iterator[Grouped]:
    session = Session.open(project_path, "anna")
    made = Grouped(session)
    made.edit(RO, "language", "ro")
    made.edit(EL, "language", "el")
    made.model.sort(1)
    assert made.shown() == [EL, HU, RO]
    yield made
    session.close()


def test_groups_follow_the_events(listed: Grouped, qtmodeltester: ModelTester) -> None:
    listed.edit(RO, "event", "bridge")
    listed.model.group_by("event")
    assert listed.shown() == ["[bridge 1]", RO, "[ 2]", EL, HU]
    qtmodeltester.check(listed.model)  # type: ignore[no-untyped-call]
    listed.edit(EL, "event", "bridge")
    assert listed.shown() == ["[bridge 2]", EL, RO, "[ 1]", HU]
    listed.session.undo()
    assert listed.shown() == ["[bridge 1]", RO, "[ 2]", EL, HU]
    listed.edit(RO, "title", "Podul")
    assert listed.shown()[:2] == ["[bridge 1]", RO]
    listed.model.group_by("")
    assert listed.shown() == [EL, HU, RO]


def test_languages_stand_by_their_names_and_no_article_is_lost(listed: Grouped) -> None:
    listed.model.sort(2)
    listed.model.group_by("language")
    assert listed.shown() == ["[el 1]", EL, "[hu 1]", HU, "[ro 1]", RO]
    listed.edit(HU, "language", "ro")
    assert listed.shown()[2] == "[ro 2]"
    assert listed.model.shown == 3
    listed.session.do(RemoveArticles((listed.ids[HU],)))
    assert (listed.shown(), listed.model.shown) == (["[el 1]", EL, "[ro 1]", RO], 2)


def test_near_duplicates_are_those_that_it_is_told(listed: Grouped) -> None:
    listed.model.group_by("near_duplicates")
    assert listed.shown() == ["[ 3]", EL, HU, RO]
    group = listed.ids[RO]
    listed.model.set_near_duplicates({listed.ids[EL]: group, group: group, "gone": group})
    assert listed.shown() == [f"[{group} 2]", EL, RO, "[ 1]", HU]
    listed.model.group_by("")
    listed.model.set_near_duplicates({})
    assert listed.shown() == [EL, HU, RO]


def test_a_folded_group_counts_and_an_article_in_it_stands_at_its_head(listed: Grouped) -> None:
    listed.model.group_by("language")
    listed.model.fold(2, folded=True)
    assert listed.shown() == ["[el 1]", EL, "[hu 1]", "[ro 1]", RO]
    assert listed.model.place(listed.ids[HU]).row() == 2
    assert listed.model.place(listed.ids[RO]).row() == 4
    assert listed.model.shown == 3
    listed.model.reload()
    assert listed.model.rowCount() == 5
    listed.model.fold_all(folded=True)
    assert listed.shown() == ["[el 1]", "[hu 1]", "[ro 1]"]
    listed.model.fold(1, folded=False)
    assert listed.shown() == ["[el 1]", "[hu 1]", HU, "[ro 1]"]
    listed.model.group_by("event")
    assert listed.shown() == ["[ 3]", EL, HU, RO]


def test_filters_leave_out_empty_groups(listed: Grouped) -> None:
    listed.model.group_by("language")
    listed.model.set_choice(Choice(language="ro"))
    assert listed.shown() == ["[ro 1]", RO]
    listed.model.set_choice(Choice())
    listed.model.set_filter("bridge_hu")
    assert listed.shown() == ["[hu 1]", HU]


def test_what_is_found_later_joins_its_group(
    listed: Grouped, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    for step in ("FIRST", "STEP"):
        monkeypatch.setattr(f"annotator.ui.list_words.{step}", 1)
    listed.edit(EL, "event", "bridge")
    listed.edit(RO, "event", "bridge")
    listed.model.group_by("event")
    listed.model.fold(0, folded=True)
    listed.model.set_filter("bridge")
    assert listed.shown() == ["[bridge 1]"]
    qtbot.waitUntil(lambda: listed.model.shown == 3)
    assert listed.shown() == ["[bridge 2]", "[ 1]", HU]
