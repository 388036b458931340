"""The Linguist files hold every text of the program; what is gathered, written and refused."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from linguist import checking, files, gathered
from linguist.gathered import Text

from annotator.ui.translation import LANGUAGES


@pytest.fixture(scope="module")
def every() -> Sequence[Text]:
    return checking.texts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_no_other(every: Sequence[Text], language: str) -> None:
    faults = list(checking.faults(language, every))
    if faults:
        pytest.fail("\n  ".join([f"{len(faults)} faults:", *faults[:50]]), pytrace=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_the_files_say(language: str, tmp_path: Path) -> None:
    source = checking.path_of(language)
    files.compile_with_qt(source, tmp_path / "made.qm")
    made, there = (tmp_path / "made.qm").read_bytes(), source.with_suffix(".qm").read_bytes()
    assert made == there, "make translations"


def test_files_are_written_as_they_are_read(every: Sequence[Text]) -> None:
    for language in LANGUAGES:
        path = checking.path_of(language)
        wanted = checking.wanted(language, every)
        held = files.read(path)
        assert files.written(language, wanted, held) == path.read_text("utf-8")


# ------------------------------------------------------------------ what is gathered

DOORS = "from annotator.ui.translation import counted, noted, tr\n"


def sources(code: str) -> list[str]:
    return [it.source for it in gathered.texts_in(DOORS + code, "x.py")]


def test_literals_are_gathered_and_what_is_said_of_them() -> None:
    plain = '#: A verb\nx = tr("Open")\ny = tr("Open", "a state")\n'
    code = plain + 'z = counted(n, "{count} a", "{count} as")'
    found = list(gathered.texts_in(DOORS + code, "x.py"))
    assert [(it.source, it.meaning, it.one, it.remarks) for it in found] == [
        ("Open", "", "", ("A verb",)),
        ("Open", "a state", "", ()),
        ("{count} as", "", "{count} a", ("Of one: {count} a",)),
    ]


def test_only_the_doors_count() -> None:
    assert sources('noted("a"); other("b"); self.tr("c")') == ["a"]
    assert not list(gathered.texts_in('tr("a")', "x.py"))


@pytest.mark.parametrize("code", ["tr(text)", 'tr(f"{x}")', 'counted(1, "a")', "tr()"])
def test_what_cannot_be_gathered_is_refused(code: str) -> None:
    with pytest.raises(gathered.Unclear, match=r"x\.py:2"):
        sources(code)


def test_one_text_cannot_be_counted_here_and_not_there(tmp_path: Path) -> None:
    (tmp_path / "annotator").mkdir()
    (tmp_path / "annotator" / "x.py").write_text(
        DOORS + 'counted(n, "{count} a", "{count} as"); tr("{count} as")', "utf-8"
    )
    with pytest.raises(gathered.Unclear, match="said of a count"):
        gathered.gathered(tmp_path)


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("{a} of {b}", "{b}, {a}", ""),
        ("{a} of {b}", "{a}", "fields"),
        ("Open…", "Megnyitás", "ellipsis"),
        (" letters", "betű", "spaces"),
        ("&Open", "Megnyitás", "accelerator"),
        ("&Open", "Meg&nyitás", ""),
        ("All (*)", "Minden", "patterns"),
        ("a [[b]]", "a b", "marked"),
        ("Copy", " ", "empty"),
        ("%1 there", "ott", "places"),
        ("50 %", "50%", ""),
    ],
)
def test_what_a_translation_may_not_change(source: str, form: str, fault: str) -> None:
    text = gathered.Text("annotator", source)
    found = list(checking.wrongs("hu", text, files.Said((form,), done=True)))
    assert [fault in it for it in found] == [True] * bool(fault)


def test_each_plural_form_is_there_and_may_leave_its_count_to_a_word() -> None:
    text = gathered.Text("annotator", "{count} of {all}", one="{count} of {all}")

    def wrongs(*forms: str) -> list[str]:
        said = files.Said(forms, done=True, counted=True)
        return list(checking.wrongs("ro", text, said))

    assert not wrongs("unul din {all}", "{count} din {all}", "{count} din {all}")
    assert wrongs("unul din {all}", "{count} din {all}") == ["has 2 forms"]
    assert any("fields" in it for it in wrongs("unul", "{count} din {all}", "{count} din {all}"))


def test_each_language_of_the_program_has_its_file() -> None:
    assert set(files.FORMS) == set(LANGUAGES)
