"""Whether parsed JSON has the structure that a JSON Schema asks for: fast, or with all faults."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from annotator.domain.message import said
from annotator.formats.wording import shown

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

Check = Callable[[Any], bool]
TYPES = {
    "string": said("text in quotation marks"),
    "integer": said("a whole number"),
    "array": said("a list in square brackets"),
    "object": said("an object in braces"),
}
BOUNDS = {
    "minLength": said("is empty, but must say something"),
    "minItems": said("has too few items"),
    "maxItems": said("has too many items"),
    "minimum": said("must not be negative"),
}


_TEXT = {str}


class Structure:
    """What the shipped JSON Schema asks for; numbers are whole numbers and no truth values."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        # jsonschema takes 4 ms for an article and this 0.1 ms; a test holds them together.
        self.holds: Check = _compiled(schema, schema)
        self._validator: Validator | None = None

    def faults(self, value: object) -> Iterator[str]:
        """What is wrong in the value, each fault once and at its place."""
        if self.holds(value):
            return
        if self._validator is None:
            self._validator = _validator(self._schema)
        errors = self._validator.iter_errors(value)  # type: ignore[arg-type]  # any JSON
        yield from dict.fromkeys(_message(error) for error in errors)

    def order_faults(self, value: object) -> Iterator[str]:
        """Where the keys of an object do not stand in the order of the schema."""
        yield from _order_faults(value, self._schema, root=self._schema, place="")


def _validator(schema: Mapping[str, Any]) -> "Validator":
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    types = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, it: type(it) is int)
    extended: type[Validator] = extend(Draft202012Validator, type_checker=types)  # type: ignore[no-untyped-call]
    return extended(schema)


def _message(error: "ValidationError") -> str:
    place = _place(error.absolute_path)
    wrong = _wrong(error)
    return said("{place}: {fault}", place=place, fault=wrong) if place else wrong


def _wrong(error: "ValidationError") -> str:
    value: Any = error.instance
    wanted: Any = error.validator_value
    asked = str(error.validator)
    match asked:
        case "required":
            missing = ", ".join(shown(key) for key in wanted if key not in value)
            return said("missing: {keys} (every key is always present)", keys=missing)
        case "additionalProperties":
            known: Any = error.schema
            unknown = ", ".join(shown(key) for key in value if key not in known["properties"])
            return said("unknown: {keys} (take it out, for it would be lost)", keys=unknown)
        case "type" if value is None:
            return said('null is nowhere allowed: write "" or [] for what is absent')
        case "type":
            return said("{value} must be {kind}", value=shown(value), kind=TYPES[wanted])
        case "const":
            return said("{value} must be {other}", value=shown(value), other=shown(wanted))
        case "enum":
            return said(
                "{value} must be one of {others}",
                value=shown(value),
                others=", ".join(map(shown, wanted)),
            )
        case "pattern":
            return said(
                "{value} does not look as it must (pattern {pattern})",
                value=shown(value),
                pattern=wanted,
            )
        case _:
            return said("{value} {fault}", value=shown(value), fault=BOUNDS[asked])


def _place(path: Iterator[Any] | Any) -> str:
    return "".join(f"[{part}]" if type(part) is int else f".{part}" for part in path).lstrip(".")


def _resolved(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Mapping[str, Any]:
    reference = schema.get("$ref")
    if reference is None:
        return schema
    found: Mapping[str, Any] = root["$defs"][reference.removeprefix("#/$defs/")]
    return found


def _compiled(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Check:
    schema = _resolved(schema, root)
    if "const" in schema:
        return _one_of((schema["const"],))
    if "enum" in schema:
        return _one_of(tuple(schema["enum"]))
    match schema["type"]:
        case "string":
            return _string(schema.get("minLength", 0), schema.get("pattern", ""))
        case "integer":
            least = schema["minimum"]
            return lambda value: type(value) is int and value >= least
        case "array":
            return _array(schema, root)
        case "object":
            return _object(schema, root)
        case other:
            raise ValueError(f"the schema has a type that is not known here: {other}")


def _one_of(values: tuple[str, ...]) -> Check:
    allowed = frozenset(values)
    return lambda value: type(value) is str and value in allowed


def _string(least: int, pattern: str) -> Check:
    if pattern:
        search = re.compile(pattern).search
        return lambda value: type(value) is str and search(value) is not None
    if least > 1:
        return lambda value: type(value) is str and len(value) >= least
    return _is_filled if least else _is_string


def _is_of_texts(schema: Mapping[str, Any], root: Mapping[str, Any]) -> bool:
    schema = _resolved(schema, root)
    return "const" in schema or "enum" in schema or schema["type"] == "string"


def _is_string(value: object) -> bool:
    return type(value) is str


def _is_filled(value: object) -> bool:
    return type(value) is str and value != ""


def _array(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Check:
    item = _compiled(schema["items"], root)
    least, most = schema.get("minItems", 0), schema.get("maxItems", float("inf"))

    def check(value: Any) -> bool:
        return type(value) is list and least <= len(value) <= most and all(map(item, value))

    def check_most(value: Any) -> bool:
        # Most lists are empty.
        return value == [] or check(value)

    return check if least else check_most


def _object(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Check:
    # Every object of our schema is closed and has all its keys; Structure's test holds it to that.
    checks = {key: _compiled(each, root) for key, each in schema["properties"].items()}
    keys = checks.keys()
    filled = _getter([key for key, check in checks.items() if check is _is_filled])
    texts = _getter([key for key, check in checks.items() if check in (_is_string, _is_filled)])
    chosen = [key for key in checks if _is_of_texts(schema["properties"][key], root)]
    chosen = [key for key in chosen if checks[key] not in (_is_string, _is_filled)]
    some = _getter(chosen)
    # Many objects have the same times, layers and choices.
    fit = lru_cache(1000)(
        lambda *values: all(checks[key](it) for key, it in zip(chosen, values, strict=True))
    )
    others = [
        (key, check)
        for key, check in checks.items()
        if key not in chosen and check is not _is_string and check is not _is_filled
    ]

    def check(value: Any) -> bool:
        return (
            type(value) is dict
            and value.keys() == keys
            # Many texts looked at together take less time than one after the other.
            and {*map(type, texts(value))} <= _TEXT
            and "" not in filled(value)
            and {*map(type, some(value))} <= _TEXT
            and fit(*some(value))
            and all(each(value[key]) for key, each in others)
        )

    return check


def _getter(keys: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    if len(keys) > 1:
        return itemgetter(*keys)
    return lambda value: tuple([value[key] for key in keys])


def _order_faults(
    value: Any, schema: Mapping[str, Any], *, root: Mapping[str, Any], place: str
) -> Iterator[str]:
    schema = _resolved(schema, root)
    if isinstance(value, dict) and "properties" in schema:
        properties = schema["properties"]
        known = [key for key in value if key in properties]
        if known != [key for key in properties if key in value]:
            fault = said("the keys are not in the order {keys}", keys=", ".join(properties))
            yield said("{place}: {fault}", place=place, fault=fault) if place else fault
        for key in known:
            yield from _order_faults(
                value[key], properties[key], root=root, place=f"{place}.{key}".lstrip(".")
            )
    elif isinstance(value, list) and "items" in schema:
        for index, each in enumerate(value):
            yield from _order_faults(each, schema["items"], root=root, place=f"{place}[{index}]")
