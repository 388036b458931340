"""The one door through which every text of the interface goes, in the language it speaks."""

import re
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from annotator.app.paths import resource
from annotator.domain.message import Message
from annotator.domain.scheme import Localized
from annotator.ui.isolated import isolated

LANGUAGES = ("en", "hu", "ro", "el")
CONTEXT = "annotator"
SCHEME_CONTEXT = "scheme"
KEPT = 20_000
SEPARATED = 1000


class _Spoken:
    """The language that was chosen, and the translator that speaks it."""

    code = "en"
    translator: QTranslator | None = None


class _Whole(int):
    """A whole number that is written as the locale has it; a template may ask for its sign."""

    def __format__(self, wish: str) -> str:
        return number(self) if self <= 0 or "+" not in wish else f"+{number(self)}"


class _Real(float):
    """A number that is written as the locale has it; a template says its decimals, or per cent."""

    def __format__(self, wish: str) -> str:
        asked = re.fullmatch(r".*\.(\d+)([f%])", wish)
        if asked is None:
            return QLocale().toString(float(self))
        share = asked[2] == "%"
        said = QLocale().toString(100 * self if share else float(self), "f", int(asked[1]))
        return f"{said}%" if share else said


def tr(text: str, meaning: str = "", /, **fields: object) -> str:
    """The text in the language of the interface, with its ``{fields}`` filled in.

    Both are literals, so that they can be gathered. ``meaning`` tells apart what is one text in
    English alone, and is never shown. Whole numbers are written as the locale has them.
    """
    return _filled(_looked_up(CONTEXT, text, meaning=meaning), fields)


def counted(count: int, one: str, many: str, /, **fields: object) -> str:
    """The text in the plural form of that count, which is the field ``{count}``.

    ``one`` and ``many`` are the literals for English; other languages have forms of their own.
    """
    return _counted(one, many, fields={**fields, "count": count}, count=count)


def noted(text: str) -> str:
    """A literal of a table, kept in English there, which ``translated`` takes later."""
    return text


def translated(text: str, **fields: object) -> str:
    """A text from a table, of ``noted`` ones or such as the gathering knows, like ``tr``."""
    return _filled(_looked_up(CONTEXT, text), fields)


def told(message: str) -> str:
    """What a lower room said, in the language of the interface; any other text stays as it is."""
    if not isinstance(message, Message):
        return message
    count = message.fields.get("count")
    if message.singular and isinstance(count, int):
        return _counted(message.singular, message.template, fields=message.fields, count=count)
    return _filled(_looked_up(CONTEXT, message.template), message.fields)


def of_scheme(texts: Localized) -> str:
    """A text of a scheme: its own in that language, else the shipped translation of its English.

    So the projects that hold a copy of a shipped scheme speak all languages as well.
    """
    own = texts.get(_Spoken.code) if _Spoken.code != "en" else None
    return own or _looked_up(SCHEME_CONTEXT, texts.get("en", ""))


def number(count: int) -> str:
    """A whole number with the separators of the locale."""
    if 0 <= count < SEPARATED:  # they are many in a list, and the same in all our languages
        return int.__repr__(count)
    return QLocale().toString(int(count))


def language() -> str:
    """The code of the language that the interface speaks."""
    return _Spoken.code


def use_language(code: str) -> None:
    """Speak that language from now on, "" for the system's; English where it is not known.

    What is on the screen already stays as it is: the window is made anew after this.
    """
    application = QCoreApplication.instance()
    assert application is not None
    if _Spoken.translator is not None:
        application.removeTranslator(_Spoken.translator)
    _Spoken.code = code if code in LANGUAGES else system_language()
    _Spoken.translator = QTranslator()
    file = resource("translations", f"annotator_{_Spoken.code}.qm")
    if not _Spoken.translator.load(str(file)):
        raise ValueError(f"no translation can be read from {file.name}")
    application.installTranslator(_Spoken.translator)
    QLocale.setDefault(_locale(_Spoken.code))
    forget()


def system_language() -> str:
    """The first of the languages that a person wants the system to have, as far as we speak it."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def forget() -> None:
    """Look all texts up once more, as translators have come or gone."""
    _looked_up.cache_clear()


def _locale(code: str) -> QLocale:
    """The system's own ways of writing dates and numbers where it has that language."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == code else QLocale(code)


@lru_cache(maxsize=KEPT)
def _looked_up(context: str, text: str, *, meaning: str = "", count: int = -1) -> str:
    if not text:
        return ""
    return QCoreApplication.translate(context, text, meaning, count)


def _counted(one: str, many: str, *, fields: Mapping[str, object], count: int) -> str:
    said = _looked_up(CONTEXT, many, count=abs(count))
    if said == many and abs(count) == 1:  # nobody translated it
        said = one
    return _filled(said, fields)


def _filled(text: str, fields: Mapping[str, object]) -> str:
    return text.format(**{name: _local(it) for name, it in fields.items()}) if fields else text


def _local(value: object) -> object:
    match value:
        case Message():
            return told(value)
        case bool():
            return value
        case int():
            return _Whole(value)
        case float():
            return _Real(value)
        case str():
            return isolated(value)
        case _:
            return value
