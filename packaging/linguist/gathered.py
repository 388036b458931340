"""The texts of the program, found in its source and in the shipped schemes."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

CONTEXT = "annotator"
SCHEME_CONTEXT = "scheme"
DOORS = ("annotator.ui.translation", "annotator.domain.message")
# The functions of these doors that take a literal, and those of tables: where it is among the
# arguments. What counts takes two, for one and for many.
PLAIN = {"tr": 0, "noted": 0, "said": 0}
COUNTING = "counted"
TABLES = {
    "annotator/ui/actions.py": {"_menu": 0, "_window": 1, "_article": 1},
}
REMARK = re.compile(r"\s*#: ?(.*)")


class Unclear(Exception):
    """A text of which nobody could make a translation."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate; ``one`` is its English singular where it is said of a count."""

    context: str
    source: str
    meaning: str = ""
    one: str = ""
    remarks: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds it by."""
        return self.context, self.source, self.meaning


def gathered(root: Path) -> tuple[Text, ...]:
    """All texts below that folder, each once, in the order of files and lines.

    Raises Unclear for a text that is no literal, or that is said of a count here and not there.
    """
    return _once((*_in_source(root), *_in_schemes(root)))


def _once(texts: Iterable[Text]) -> tuple[Text, ...]:
    found: dict[tuple[str, str, str], Text] = {}
    for text in texts:
        known = found.setdefault(text.key, text)
        if known.one != text.one:
            raise Unclear(f"{text.files[0]}: “{text.source}” is said of a count here and not there")
        found[text.key] = replace(
            known,
            remarks=tuple(dict.fromkeys((*known.remarks, *text.remarks))),
            files=tuple(dict.fromkeys((*known.files, *text.files))),
        )
    return tuple(found.values())


# ---------------------------------------------------------------- source


def _in_source(root: Path) -> Iterator[Text]:
    for path in sorted((root / "annotator").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith("annotator/cli/"):
            continue
        yield from texts_in(path.read_text("utf-8"), name)


def texts_in(source: str, name: str) -> Iterator[Text]:
    """The texts of one module; raises Unclear for one that is no literal."""
    tree = ast.parse(source)
    places = {**_imported(tree), **TABLES.get(name, {})}
    remarks = _remarks(source.splitlines())
    for call in _calls(tree, places):
        try:
            found = _counted(call) if places[_name(call)] < 0 else _plain(call, places[_name(call)])
        except ValueError as error:
            raise Unclear(f"{name}:{call.lineno}: {_name(call)} wants {error}") from None
        if found.source:
            said = [it for line in _lines(call) if (it := remarks.get(line))]
            yield replace(found, files=(name,), remarks=(*found.remarks, *said))


def _imported(tree: ast.Module) -> Mapping[str, int]:
    """Which of the doors' functions a module knows, with the place of the text, -1 for two."""
    known = {**PLAIN, COUNTING: -1}
    return {
        alias.name: known[alias.name]
        for it in ast.walk(tree)
        if isinstance(it, ast.ImportFrom) and it.module in DOORS
        for alias in it.names
        if alias.name in known
    }


def _calls(tree: ast.Module, places: Mapping[str, int]) -> list[ast.Call]:
    found = [it for it in ast.walk(tree) if isinstance(it, ast.Call) and _name(it) in places]
    return sorted(found, key=lambda it: (it.lineno, it.col_offset))


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _lines(call: ast.Call) -> tuple[int, ...]:
    return tuple(dict.fromkeys((call.lineno, *(it.lineno for it in call.args))))


def _plain(call: ast.Call, place: int) -> Text:
    if len(call.args) <= place:
        raise ValueError("its text in its place")
    meaning = _literal(call.args[1]) if _name(call) == "tr" and len(call.args) > 1 else ""
    return Text(CONTEXT, _literal(call.args[place]), meaning)


def _counted(call: ast.Call) -> Text:
    if len(call.args) != 3:
        raise ValueError("the count, and the text for one and for many")
    one, many = _literal(call.args[1]), _literal(call.args[2])
    return Text(CONTEXT, many, one=one, remarks=(f"Of one: {one}",))


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError(f"a literal, not {ast.unparse(node)}")


def _remarks(lines: Iterable[str]) -> Mapping[int, str]:
    """What is said to translators, in comments that begin with `#:`, by the line that follows."""
    found: dict[int, str] = {}
    waiting: list[str] = []
    for at, line in enumerate(lines, 1):
        if remark := REMARK.fullmatch(line):
            waiting.append(remark[1])
        elif waiting:
            found[at] = " ".join(waiting)
            waiting = []
    return found


# ---------------------------------------------------------------- schemes


def _in_schemes(root: Path) -> Iterator[Text]:
    for path in sorted((root / "resources" / "schemes").glob("*.toml")):
        scheme = tomllib.loads(path.read_text("utf-8"))
        of = scheme["name"]
        for part in ("title", "description"):
            yield from _worded(scheme, part, path=path, what=f"{part} of the scheme {of}")
        for label in scheme["label"]:
            for part in ("name", "definition", "example"):
                what = f"{of}: {part} of the label {label['id']}"
                yield from _worded(label, part, path=path, what=what)
        for attribute in scheme.get("attribute", ()):
            yield from _in_attribute(attribute, path=path, of=of)


def _in_attribute(attribute: Mapping[str, object], *, path: Path, of: str) -> Iterator[Text]:
    what = f"the attribute {attribute['name']}"
    for part in ("title", "help"):
        yield from _worded(attribute, part, path=path, what=f"{of}: {part} of {what}")
    values = attribute.get("values", ())
    assert isinstance(values, list | tuple)
    for value in values:
        for part in ("name", "help"):
            said = f"{of}: {part} of the value {value['id']} of {what}"
            yield from _worded(value, part, path=path, what=said)


def _worded(part: Mapping[str, object], key: str, *, path: Path, what: str) -> Iterator[Text]:
    texts = part.get(key, {})
    assert isinstance(texts, dict)
    if source := texts.get("en"):
        file = f"resources/schemes/{path.name}"
        yield Text(SCHEME_CONTEXT, source, remarks=(what,), files=(file,))
