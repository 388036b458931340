"""What a person is told: an English text that remembers its template, so it can be translated."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from types import MappingProxyType
from typing import Self

_NONE: Mapping[str, object] = MappingProxyType({})


class Message(str):
    """An English text, with the ``template`` it was made of and the ``fields`` that fill it in.

    Of one that counts something, ``template`` is the one for many and ``singular`` that for one,
    "" else; ``count`` is among its fields. A field is a number, a text or another message.
    Messages with equal texts are equal. What the methods of str answer is plain text, but
    ``str()`` of a message is the message, and so is that of an error which was raised with it.
    """

    __slots__ = ("fields", "singular", "template")

    template: str
    singular: str
    fields: Mapping[str, object]

    def __new__(
        cls, template: str, fields: Mapping[str, object] = _NONE, *, singular: str = ""
    ) -> Self:
        """Raises KeyError for a field that is missing."""
        wording = singular if singular and fields["count"] == 1 else template
        message = super().__new__(cls, wording.format_map(fields))
        message.template = template
        message.singular = singular
        message.fields = fields
        return message

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        again = partial(Message, singular=self.singular)
        return again, (self.template, dict(self.fields))


def said(template: str, /, **fields: object) -> Message:
    """The message of a template such as "There is no label {label}.".

    A field that is no number is kept as the ``str()`` of it: a message stays one.
    """
    return Message(template, _told(fields)) if fields else _fixed(template)


@cache
def _fixed(template: str) -> Message:
    # An export names what it leaves out once for every span.
    return Message(template)


def counted(count: int, one: str, many: str, /, **fields: object) -> Message:
    """The message of the template for one or that for many, in which {count} is a field."""
    return Message(many, _told({"count": count, **fields}), singular=one)


def joined(parts: Iterable[str], between: str) -> Message:
    """One message of several, in which each stays translatable; ``between`` is no words."""
    fields = {f"part_{number}": part for number, part in enumerate(parts, 1)}
    mark = between.replace("{", "{{").replace("}", "}}")
    return Message(mark.join(f"{{{name}}}" for name in fields), _told(fields))


def with_texts(message: Message, change: Callable[[str], str]) -> Message:
    """The same message with each text among its fields, and among theirs, changed so."""
    fields = {name: _changed(value, change) for name, value in message.fields.items()}
    return Message(message.template, fields, singular=message.singular)


def _changed(value: object, change: Callable[[str], str]) -> object:
    match value:
        case Message():
            return with_texts(value, change)
        case str():
            return change(value)
        case _:
            return value


def _told(fields: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value if isinstance(value, int | float) else str(value)
        for name, value in fields.items()
    }
