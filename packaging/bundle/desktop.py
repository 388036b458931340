"""What a Linux desktop is told: the program's entry, and how a project file is known."""

from __future__ import annotations

from xml.sax.saxutils import escape

MIME = "application/x-annotator-project"
SUFFIX = ".sqlite"
# Four bytes of SQLite's header that a program may choose; annotator/storage/schema.py chose them.
APPLICATION_ID_AT = 68

_SUMMARY = {
    "en": "Read news articles side by side and tag what stands in them",
    "hu": "Hírek olvasása egymás mellett, és a bennük állók megjelölése",
    "ro": "Citiți știri una lângă alta și marcați ce stă în ele",
    "el": "Διαβάστε ειδήσεις δίπλα δίπλα και σημειώστε τι λένε",
}
_PROJECT = {
    "en": "Annotator project",
    "hu": "Annotator-projekt",
    "ro": "Proiect Annotator",
    "el": "Έργο του Annotator",
}
_WORDS = {
    "en": ("annotation", "corpus", "news", "entities", "claims", "propaganda", "tagging"),
    "hu": ("annotálás", "korpusz", "hírek", "nevek", "állítások", "propaganda", "címkézés"),
    "ro": ("adnotare", "corpus", "știri", "entități", "afirmații", "propagandă", "etichetare"),
    "el": ("επισημείωση", "σώμα", "ειδήσεις", "οντότητες", "ισχυρισμοί", "προπαγάνδα", "ετικέτες"),
}


def summary(language: str = "en") -> str:
    """What the program is, in one line."""
    return _SUMMARY[language]


def entry(command: str = "annotator") -> str:
    """The desktop entry; `command` starts the program."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.0", "Name=Annotator"]
    lines += _in_languages("GenericName", {"en": "Annotation of articles"})
    lines += _in_languages("Comment", _SUMMARY)
    lines += [f"Exec={command} %f", "Icon=annotator", "Terminal=false"]
    lines += ["Categories=Education;Literature;Languages;", f"MimeType={MIME};"]
    lines += _in_languages("Keywords", {code: ";".join(it) + ";" for code, it in _WORDS.items()})
    lines += ["StartupNotify=true", "StartupWMClass=annotator"]
    return "\n".join(lines) + "\n"


def _in_languages(key: str, texts: dict[str, str]) -> list[str]:
    return [
        f"{key}={text}" if code == "en" else f"{key}[{code}]={text}" for code, text in texts.items()
    ]


def mime(application_id: int) -> str:
    """The type of project files for the shared MIME database, known by what is in them.

    Their name alone says only SQLite, so the magic number has to weigh more than SQLite's own.
    """
    comments = "".join(
        f"\n    <comment{_lang(code)}>{escape(text)}</comment>" for code, text in _PROJECT.items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME}">{comments}
    <sub-class-of type="application/vnd.sqlite3"/>
    <icon name="annotator"/>
    <magic priority="80">
      <match type="string" value="SQLite format 3\\0" offset="0">
        <match type="big32" value="0x{application_id:08x}" offset="{APPLICATION_ID_AT}"/>
      </match>
    </magic>
  </mime-type>
</mime-info>
"""


def _lang(code: str) -> str:
    return "" if code == "en" else f' xml:lang="{code}"'
