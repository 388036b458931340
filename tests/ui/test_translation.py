"""Texts in the language of the window: fields, plural forms, messages from below, schemes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator.domain import message
from annotator.ui import translation
from annotator.ui.translation import (
    LANGUAGES,
    counted,
    forget,
    noted,
    number,
    of_scheme,
    system_language,
    told,
    tr,
    translated,
    use_language,
)

SPOKEN = {
    ("annotator", "{done} of {total}", ""): "{total}/{done}",
    ("annotator", "Open", "a state"): "offen",
    ("annotator", "The label {label}: {why}", ""): "{why} – {label}",
    ("annotator", "it is {what}", ""): "es ist {what}",
    ("scheme", "Person", ""): "Mensch",
}


class Spoken(QTranslator):
    """A translation of a few texts, with a plural form for each count up to three."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: Any, text: Any, disambiguation: Any = "", n: int = -1) -> Any:
        if text == "{count} spans":
            return f"{{count}} form {min(n, 3)}"
        return SPOKEN.get((context, text, disambiguation or ""))


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[None]:
    translator = Spoken()
    QCoreApplication.installTranslator(translator)
    forget()
    yield
    QCoreApplication.removeTranslator(translator)
    forget()


def test_fields_are_filled_in() -> None:
    assert tr("{done} of {total}", done=1, total="{2}") == "1 of {2}"


def test_a_field_that_runs_from_right_to_left_turns_nothing_round() -> None:
    assert tr("{done} of {total}", done="5", total="a\u202eb") == "5 of \u2068a\u202eb\u2069"
    inner = message.said("it is {what}", what="جسر")
    outer = message.said("The label {label}: {why}", label="PER", why=inner)
    assert told(outer) == "The label PER: it is \u2068جسر\u2069"
    assert str(outer) == "The label PER: it is جسر"


def test_without_fields_a_text_stays_as_it_is() -> None:
    assert (tr("{act}"), tr("")) == ("{act}", "")


def test_a_field_that_is_missing_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        tr("{done} of {total}", done=1)


def test_a_text_is_found_by_its_meaning(spoken: None) -> None:
    assert tr("{done} of {total}", done=1, total=2) == "2/1"
    assert (tr("Open", "a state"), tr("Open"), translated(noted("Open"))) == (
        "offen",
        "Open",
        "Open",
    )


def test_counts_have_their_form_in_each_language(spoken: None) -> None:
    assert [counted(n, "{count} span", "{count} spans") for n in (0, 1, 2, 1000)] == [
        "0 form 0", "1 form 1", "2 form 2", "1,000 form 3",
    ]  # fmt: skip


def test_english_has_two_forms() -> None:
    said = [counted(n, "{count} thing of {all}", "{count} things of {all}", all=3) for n in (1, 2)]
    assert said == ["1 thing of 3", "2 things of 3"]


def test_numbers_are_written_as_the_locale_has_them() -> None:
    QLocale.setDefault(QLocale("ro"))
    assert (number(12345), tr("{n} and {text}", n=12345, text="12345")) == (
        "12.345",
        "12.345 and 12345",
    )
    assert tr("{a:+,} {b:+} {c:.1f} {d:.0%} {e}", a=1200, b=-3, c=1.25, d=0.5, e=True) == (
        "+1.200 -3 1,3 50% True"
    )


def test_messages_of_lower_rooms_are_said_anew(spoken: None) -> None:
    inner = message.said("it is {what}", what="gone")
    outer = message.said("The label {label}: {why}", label="PER", why=inner)
    assert told(outer) == "es ist gone – PER"
    assert tr("{fault}!", fault=outer) == "es ist gone – PER!"
    assert told(message.counted(2, "{count} span", "{count} spans")) == "2 form 2"
    assert told(str(ValueError(outer))) == told(outer)
    assert told(message.joined((outer, "x"), "; ")) == "es ist gone – PER; x"
    assert told("any text, as it is") == "any text, as it is"


def test_schemes_speak_by_their_own_texts_first(spoken: None) -> None:
    assert of_scheme({"en": "Person"}) == "Mensch"
    assert of_scheme({"en": "Of one's own"}) == "Of one's own"
    assert of_scheme({}) == ""
    translation._Spoken.code = "hu"
    try:
        assert of_scheme({"en": "Person", "hu": "Ember"}) == "Ember"
    finally:
        translation._Spoken.code = "en"


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_can_be_spoken(code: str, qtbot: QtBot) -> None:
    use_language(code)
    assert translation.language() == code
    assert QLocale().name().startswith(code)
    assert number(12345) != "12345"
    assert counted(2, "{count} span", "{count} spans").startswith("2 ")


def test_qt_itself_speaks_it_too(qtbot: QtBot) -> None:
    use_language("hu")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Mégse"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "ro_RO", "hu"], "ro"),
        (["el-GR"], "el"),
        (["zh"], "en"),
        ([], "en"),
        (["C"], "en"),
    ],
)
def test_the_system_says_what_a_person_prefers(
    monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: wanted)
    assert system_language() == code
    use_language("")
    assert translation.language() == code


def test_a_file_that_cannot_be_read_is_our_mistake(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "annotator_hu.qm"
    broken.write_bytes(b"no translation")
    monkeypatch.setattr(translation, "resource", lambda *_: broken)
    with pytest.raises(ValueError, match="annotator_hu"):
        use_language("hu")
    monkeypatch.undo()
    use_language("en")
