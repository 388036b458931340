"""Whether parsed JSON has the structure that our JSON Schema asks for: fast, or with all faults."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from annotator.domain.message import said
from annotator.formats.annotator_jsonl_shape import ArticleLine, of_value
from annotator.formats.wording import shown

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

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


class Structure:
    """What the shipped JSON Schema asks for; numbers are whole numbers and no truth values."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._validator: Validator | None = None

    def shape(self, value: object) -> ArticleLine | None:
        """The line that has that value, None when there are faults in its structure."""
        # jsonschema takes 4 ms for an article and this 0.03 ms; a test holds them together.
        return of_value(value)

    def faults(self, value: object) -> Iterator[str]:
        """What is wrong in the value, each fault once and at its place."""
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
