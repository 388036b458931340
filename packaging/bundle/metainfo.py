"""What software centres show of the program: AppStream metadata, fed by the changelog."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from bundle import desktop

IDENTIFIER = "org.annotator.annotator"
MOST_ITEMS = 12

_RELEASE = re.compile(
    r"^## (?:\[)?(?P<version>[^\]\s]+)\]?(?:\s+[-–—]\s+(?P<date>\d{4}-\d\d-\d\d))?\s*$"
)
_DESCRIPTION = (
    (
        "Annotator shows one to four news articles side by side, in any script, and lets you "
        "mark named entities, claims and the techniques of propaganda framing in them."
    ),
    (
        "All work lies in one file on your own machine and is saved with every act. "
        "Articles come in from text, PDF, HTML, Word and a dozen annotation formats, and leave as "
        "versioned JSONL or in the format that your tool reads."
    ),
)


@dataclass(frozen=True, slots=True)
class Release:
    """One part of the changelog: a version, its day (empty while it is not out), what is new."""

    version: str
    date: str
    items: tuple[str, ...]


def releases(changelog: str) -> list[Release]:
    """The releases of a changelog in the manner of Keep a Changelog, the newest first."""
    found: list[Release] = []
    version, date, lines = "", "", list[str]()
    for line in [*changelog.splitlines(), "## end"]:
        head = _RELEASE.match(line)
        if head is None:
            lines.append(line)
            continue
        if version:
            found.append(Release(version, date, tuple(_items(lines))))
        version, date, lines = head["version"], head["date"] or "", []
    return found


def _items(lines: Sequence[str]) -> Iterator[str]:
    item: list[str] = []
    for line in [*lines, ""]:
        if item and line.startswith("  ") and line.strip():
            item.append(line.strip())
            continue
        if item:
            yield " ".join(item).replace("`", "").replace("**", "")
        item = [line[2:].strip()] if line.startswith("- ") else []


def metainfo(changelog: str, *, version: str, epoch: int) -> str:
    """The metadata; what is not released yet counts as `version`, on the day of `epoch`."""
    today = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    told = "\n".join(_release(each, version=version, today=today) for each in releases(changelog))
    paragraphs = "\n".join(f"    <p>{escape(text)}</p>" for text in _DESCRIPTION)
    summaries = "\n".join(
        f"  <summary{'' if code == 'en' else f' xml:lang={chr(34)}{code}{chr(34)}'}>"
        f"{escape(desktop.summary(code))}</summary>"
        for code in ("en", "hu", "ro", "el")
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{IDENTIFIER}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <name>Annotator</name>
{summaries}
  <developer_name>The Annotator authors</developer_name>
  <description>
{paragraphs}
  </description>
  <launchable type="desktop-id">annotator.desktop</launchable>
  <icon type="stock">annotator</icon>
  <categories>
    <category>Education</category>
    <category>Literature</category>
    <category>Languages</category>
  </categories>
  <provides>
    <binary>annotator</binary>
    <mediatype>{desktop.MIME}</mediatype>
  </provides>
  <supports>
    <control>pointing</control>
    <control>keyboard</control>
  </supports>
  <requires>
    <display_length compare="ge">768</display_length>
  </requires>
  <content_rating type="oars-1.1"/>
  <releases>
{told}
  </releases>
</component>
"""


def _release(release: Release, *, version: str, today: str) -> str:
    is_out = release.version.lower() != "unreleased"
    items = "\n".join(f"          <li>{escape(item)}</li>" for item in release.items[:MOST_ITEMS])
    listed = f"\n        <ul>\n{items}\n        </ul>" if items else ""
    more = len(release.items) - MOST_ITEMS
    rest = f"\n        <p>And {more} more; CHANGELOG.md has all.</p>" if more > 0 else ""
    name, date = (release.version, release.date or today) if is_out else (version, today)
    kind = "stable" if is_out else "development"
    return f"""    <release version="{escape(name)}" date="{date}" type="{kind}">
      <description>{listed or "<p>The first one.</p>"}{rest}
      </description>
    </release>"""
