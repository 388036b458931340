"""Label schemes as TOML files that a person can read and edit."""

import json
import re
import tomllib
from collections.abc import Mapping

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.scheme import Attribute, AttributeKind, Choice, Label, Scheme
from annotator.formats.scheme_faults import scheme_faults
from annotator.formats.toml_table import WRONG, Faults, Table

FORMAT = "annotator-scheme/1"
KINDS: dict[str, AttributeKind] = {"choice": "choice", "text": "text", "span": "span"}
_ENDLESS_KEY = re.compile(r"^(?:[^.\n]*+\.){200}", re.MULTILINE)
"""A line that may be a key of hundreds of parts, for which tomllib takes hours."""

_HEADING = re.compile(r"^[ \t]*\[\[[ \t]*(\w+)[ \t]*\]\]", re.MULTILINE)


def _too_deep(name: str) -> UserError:
    return UserError(said("{name}: this is no TOML: lists are nested too deeply", name=name))


def parse_scheme(text: str, name: str) -> Scheme:
    """The scheme in that text of the file ``name``.

    Raises UserError with all its faults, one a line, each with the line of its label or attribute.
    """
    if _ENDLESS_KEY.search(text):
        raise _too_deep(name)
    try:
        content = tomllib.loads(text)
    except ValueError as error:  # also for a number of thousands of digits
        raise UserError(said("{name}: this is no TOML: {error}", name=name, error=error)) from None
    except RecursionError:
        raise _too_deep(name) from None
    faults = Faults(name)
    lines = _lines(text)
    scheme = _scheme(Table(content, faults, name="", line=0), lines)
    if not faults:
        for table, place, message in scheme_faults(scheme):
            known = lines.get(table, [])
            faults.add(message, known[place] if place < len(known) else 0)
    if faults:
        raise UserError(str(faults))
    return scheme


def _lines(text: str) -> dict[str, list[int]]:
    """The numbers of the lines on which the tables of each name begin."""
    found: dict[str, list[int]] = {"label": [], "attribute": []}
    for match in _HEADING.finditer(text):
        found.setdefault(match[1], []).append(text.count("\n", 0, match.start()) + 1)
    return found


def _scheme(table: Table, lines: Mapping[str, list[int]]) -> Scheme:
    if (given := table.text("format")) not in ("", WRONG, FORMAT):
        table.fault(
            said(
                "the format is “{given}”, and this program reads {format}",
                given=given,
                format=FORMAT,
            )
        )
    scheme = Scheme(
        name=table.text("name"),
        version=table.text("version"),
        layer=table.optional_text("layer"),
        title=table.localized("title"),
        description=table.localized("description"),
        labels=tuple(_label(each) for each in table.tables("label", lines["label"])),
        attributes=tuple(_attribute(it) for it in table.tables("attribute", lines["attribute"])),
    )
    table.refuse_the_rest()
    return scheme


def _label(table: Table) -> Label:
    label_id = table.text("id")
    label = Label(
        id=label_id,
        export=table.optional_text("export") or label_id,
        name=table.localized("name"),
        definition=table.localized("definition"),
        example=table.localized("example"),
        colour=table.colour("colour"),
        colour_dark=table.colour("colour_dark"),
        key=table.optional_text("key"),
        parents=table.texts("parents"),
        confusable=table.texts("confusable"),
        group=table.truth("group"),
        retired=table.truth("retired"),
    )
    table.refuse_the_rest()
    return label


def _attribute(table: Table) -> Attribute:
    attribute = Attribute(
        name=table.text("name"),
        title=table.localized("title"),
        help=table.localized("help"),
        kind=_kind(table),
        values=tuple(_choice(each) for each in table.tables("values", [])),
        default=table.optional_text("default"),
        required=table.truth("required"),
        labels=table.texts("labels"),
        when=table.lists("when"),
        multiple=table.truth("multiple"),
    )
    table.refuse_the_rest()
    return attribute


def _kind(table: Table) -> AttributeKind:
    given = table.text("kind")
    if given not in ("", WRONG, *KINDS):
        table.fault(
            said("the kind “{given}” is none of {kinds}", given=given, kinds=", ".join(KINDS))
        )
    return KINDS.get(given, "text")


def _choice(table: Table) -> Choice:
    choice = Choice(
        id=table.text("id"),
        name=table.localized("name"),
        help=table.localized("help", optional=True),
    )
    table.refuse_the_rest()
    return choice


def scheme_text(scheme: Scheme) -> str:
    """The scheme as the text of a file that ``parse_scheme`` reads back as the same scheme."""
    blocks = [
        _block(
            "",
            format=FORMAT,
            name=scheme.name,
            version=scheme.version,
            layer=scheme.layer,
            title=scheme.title,
            description=scheme.description,
        )
    ]
    blocks += (_label_block(label) for label in scheme.labels)
    blocks += (_attribute_block(attribute) for attribute in scheme.attributes)
    return "\n".join(blocks)


def _label_block(label: Label) -> str:
    return _block(
        "[[label]]",
        id=label.id,
        export=label.export,
        name=label.name,
        definition=label.definition,
        example=label.example,
        confusable=label.confusable,
        colour=label.colour,
        colour_dark=label.colour_dark,
        key=label.key,
        parents=label.parents,
        group=label.group,
        retired=label.retired,
    )


def _attribute_block(attribute: Attribute) -> str:
    return _block(
        "[[attribute]]",
        name=attribute.name,
        title=attribute.title,
        help=attribute.help,
        kind=attribute.kind,
        values=[_choice_entries(choice) for choice in attribute.values],
        default=attribute.default,
        required=attribute.required,
        labels=attribute.labels,
        when=attribute.when,
        multiple=attribute.multiple,
    )


def _choice_entries(choice: Choice) -> dict[str, object]:
    entries: dict[str, object] = {"id": choice.id, "name": choice.name}
    return {**entries, "help": choice.help} if choice.help else entries


def _block(heading: str, **entries: object) -> str:
    lines = [heading] if heading else []
    lines += (f"{key} = {_written(value)}" for key, value in entries.items())
    return "\n".join(lines) + "\n"


def _written(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Mapping():
            pairs = (f"{_written(key)} = {_written(each)}" for key, each in value.items())
            return "{" + ", ".join(pairs) + "}"
        case list() | tuple():
            return "[" + ", ".join(_written(each) for each in value) + "]"
        case _:
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
