"""Which keys give a label, as they are shown beside it."""

from PySide6.QtGui import QKeySequence

from annotator.domain.scheme import Label, Scheme
from annotator.ui.actions import Keys


def action_of(layer: str, label: str) -> str:
    """The name of the action that gives that label, or opens that family."""
    return f"label.{layer}.{label}"


def label_keys(scheme: Scheme, label: Label, *, keys: Keys) -> tuple[str, ...]:
    """The keys to press one after the other: the label's own, or its family's and a second one."""
    own = shown_key(keys.get(action_of(scheme.layer, label.id), ()))
    if own:
        return (own,)
    for parent in label.parents:
        first = shown_key(keys.get(action_of(scheme.layer, parent), ()))
        if first and label.key:
            return (first, label.key.upper())
    return ()


def shown_key(keys: tuple[str, ...]) -> str:
    """The first of an action's keys as this platform writes it, "" when it has none."""
    return key_sequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def key_sequence(key: str) -> QKeySequence:
    """A key as the tables and the settings name it, "Ctrl+Return", whatever language is spoken.

    QKeySequence("Enter") would read the name in that language: in Hungarian it is that of Return.
    """
    return QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
