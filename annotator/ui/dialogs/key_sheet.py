"""All keys in groups and columns, as HTML that can be shown and printed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from annotator.ui.actions import ActionSpec, Keys
from annotator.ui.label_keys import shown_key
from annotator.ui.label_text import folded
from annotator.ui.translation import tr, translated

HEADING = 2


@dataclass(frozen=True, slots=True)
class Group:
    """The actions of one menu: what each does and its keys as this platform writes them."""

    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def height(self) -> int:
        """How many rows it takes, with its heading."""
        return len(self.rows) + HEADING


def groups(actions: Iterable[ActionSpec], keys: Keys) -> tuple[Group, ...]:
    """The actions that have a key, by menu, in the order in which they come."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for action in actions:
        given = tuple(shown_key((key,)) for key in keys.get(action.name, ()) if key)
        if given:
            found.setdefault(plain_text(translated(action.menu)), []).append(
                (plain_text(translated(action.text)), given)
            )
    return tuple(Group(title, tuple(rows)) for title, rows in found.items())


def mouse() -> Group:
    """What can be done with the mouse, as one more group."""
    return Group(
        tr("Mouse"),
        (
            (tr("Select whole words"), (tr("drag"),)),
            (tr("Select to the letter"), (tr("Alt while dragging"),)),
            (tr("Select one more range"), (tr("Ctrl+drag"),)),
            (tr("Select a word"), (tr("double click"),)),
            (tr("Select a sentence"), (tr("triple click"),)),
            (tr("Next span under the mouse"), (tr("click again"),)),
            (tr("Resize a span"), (tr("drag a border"),)),
            (tr("Zoom"), (tr("Ctrl+wheel"),)),
            (tr("Open from the list"), (tr("double click"),)),
            (tr("Open beside"), (tr("Ctrl+double click"),)),
        ),
    )


def matching(all_groups: Iterable[Group], text: str) -> tuple[Group, ...]:
    """What is left of the groups when each word of the text must stand in action, menu or key."""
    words = folded(text).split()
    kept = []
    for group in all_groups:
        rows = tuple(
            row
            for row in group.rows
            if all(word in folded(" ".join((group.title, row[0], *row[1]))) for word in words)
        )
        if rows:
            kept.append(Group(group.title, rows))
    return tuple(kept)


def columns(all_groups: Sequence[Group], count: int) -> tuple[tuple[Group, ...], ...]:
    """The groups in their order, in at most that many columns of about the same height."""
    aim = sum(group.height for group in all_groups) / max(1, count)
    made: list[list[Group]] = [[]]
    height = 0.0
    for group in all_groups:
        if made[-1] and height + group.height / 2 > aim and len(made) < count:
            made.append([])
            height = 0.0
        made[-1].append(group)
        height += group.height
    return tuple(tuple(column) for column in made)


def sheet_html(all_columns: Sequence[Sequence[Group]]) -> str:
    """The columns beside each other, every text in them escaped."""
    width = 100 // max(1, len(all_columns))
    cells = "".join(
        f'<td width="{width}%" style="padding-right: 24px">{"".join(map(_group_html, column))}</td>'
        for column in all_columns
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def plain_text(text: str) -> str:
    """A menu's text without its marks for the keyboard and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _group_html(group: Group) -> str:
    rows = "".join(
        f"<tr><td>{escape(text)}</td>"
        f'<td align="right" style="white-space: nowrap">'
        f"<b>{'<br>'.join(map(_key_html, keys))}</b></td></tr>"
        for text, keys in group.rows
    )
    return f'<h3>{escape(group.title)}</h3><table width="100%" cellpadding="2">{rows}</table>'


def _key_html(key: str) -> str:
    return escape(key).replace(" ", "&nbsp;")
