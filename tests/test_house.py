"""The rules of the house that no ready-made tool holds; each says what to do instead."""

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TypeVar

import pytest

ROOT = Path(__file__).resolve().parent.parent
AS_A_WHOLE = ("none_guard", "accessibility", "every_language")  # tests of the whole window
Node = TypeVar("Node", bound=ast.AST)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """A Python file of the program: its path below the repository, text and syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """`domain` for annotator/domain/span.py, "" for annotator/__main__.py."""
        return self.path.parts[1] if len(self.path.parts) > 2 else ""

    def find(self, kind: type[Node]) -> Iterator[Node]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kind))

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def at(self, node: ast.AST, fault: str) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {fault}"

    def lines(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
        """How many lines of the node are not blank, its docstring among them."""
        part = self.text.splitlines()[node.lineno - 1 : node.end_lineno]
        return sum(1 for line in part if line.strip())


@cache
def modules() -> tuple[Module, ...]:
    paths = [path for path in files() if path.parts[0] == "annotator" and path.suffix == ".py"]
    texts = {path: (ROOT / path).read_text(encoding="utf-8") for path in paths}
    return tuple(Module(path, text, ast.parse(text)) for path, text in texts.items())


@cache
def files() -> tuple[Path, ...]:
    """What belongs to the repository, relative to it: tracked, or new and not ignored."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(listed, cwd=ROOT, capture_output=True, check=False)
    if done.returncode == 0:
        found = [Path(name) for name in done.stdout.decode().split("\0") if name]
    else:  # an unpacked source distribution
        found = [path.relative_to(ROOT) for path in ROOT.rglob("*") if not _is_product(path)]
    return tuple(sorted(path for path in found if (ROOT / path).is_file()))


def _is_product(path: Path) -> bool:
    first, name = path.relative_to(ROOT).parts[0], path.parent.name
    return name == "__pycache__" or first in {"build", "dist", "PKG-INFO"} or first[:2] == ".v"


@cache
def texts() -> dict[Path, str]:
    """Every file of the repository that is UTF-8 text."""
    found = {}
    for path in files():
        data = (ROOT / path).read_bytes()
        try:
            found[path] = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
    return found


def forbid(faults: Iterable[str], instead: str) -> None:
    listed = sorted(faults)
    assert not listed, f"\n{instead}\n  " + "\n  ".join(listed)


def grep(pattern: str, suffixes: Sequence[str] = ()) -> Iterator[str]:
    for path, text in texts().items():
        if suffixes and path.suffix not in suffixes:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(pattern, line):
                yield f"{path}:{number}: {line.strip()[:100]}"


# ---------------------------------------------------------------- sizes


@dataclass(frozen=True, slots=True)
class Size:
    """One thing that is measured: what it is, where it stands, how large it is."""

    kind: str
    place: str
    amount: int


LIMITS = {"file": (250, 400), "function": (30, 60), "class": (150, 300), "parameters": (4, 6)}


@cache
def sizes() -> tuple[Size, ...]:
    found = []
    for module in modules():
        amount = sum(1 for line in module.text.splitlines() if line.strip())
        found.append(Size("file", str(module.path), amount))
        for function in module.functions():
            place = module.at(function, function.name)
            found.append(Size("function", place, module.lines(function)))
            found.append(Size("parameters", place, len(_parameters(function))))
        found += [
            Size("class", module.at(node, node.name), module.lines(node))
            for node in module.find(ast.ClassDef)
        ]
    return tuple(found)


def _positional(function: Function) -> list[str]:
    names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    return names[1:] if names[:1] in (["self"], ["cls"]) else names


def _parameters(function: Function) -> list[str]:
    return _positional(function) + [each.arg for each in function.args.kwonlyargs]


@pytest.mark.parametrize("kind", LIMITS)
def test_nothing_is_too_large(kind: str) -> None:
    limit = LIMITS[kind][1]
    forbid(
        (
            f"{size.place}: {size.amount}"
            for size in sizes()
            if size.kind == kind and size.amount > limit
        ),
        f"A {kind} never passes {limit}: find the second idea in it and give that its own name.",
    )


@pytest.mark.parametrize("kind", LIMITS)
def test_nearly_everything_is_small(kind: str) -> None:
    limit = LIMITS[kind][0]
    ours = [size for size in sizes() if size.kind == kind]
    large = [f"{size.place}: {size.amount}" for size in ours if size.amount > limit]
    if len(large) > max(1, len(ours) * 0.05):
        forbid(large, f"95 of 100 stay within {limit} ({kind}): split some of these.")


def test_the_third_argument_is_named_where_it_is_given() -> None:
    forbid(
        (
            module.at(function, f"{function.name}({', '.join(_positional(function))})")
            for module in modules()
            for function in module.functions()
            if len(_positional(function)) > 2 and not _is_given(function.name, module.room)
        ),
        "At most two positional parameters: put a * before the third.",
    )


# ---------------------------------------------------------------- names


@cache
def _qt_names() -> frozenset[str]:
    from PySide6 import QtCore, QtGui, QtWidgets

    # PySide6 fills a module's __dict__ only as its names are asked for.
    modules = (QtCore, QtGui, QtWidgets)
    classes = [getattr(module, name) for module in modules for name in dir(module)]
    return frozenset(name for one in classes for name in dir(one))


def _is_qt_name(name: str) -> bool:
    return any(letter.isupper() for letter in name) and name in _qt_names()


def _is_given(name: str, room: str) -> bool:
    """Whether Qt or Python itself has said how it is called, or a sentence for one and many is."""
    return name in {"__exit__", "counted"} or (room == "ui" and name in _qt_names())


def _is_snake(name: str) -> bool:
    return name == name.lower() or name == name.upper()


def test_names_are_snake_case() -> None:
    faults = []
    for module in modules():
        for function in module.functions():
            if not _is_snake(function.name):
                overrides = module.room == "ui" and _is_qt_name(function.name)
                faults += [] if overrides else [module.at(function, function.name)]
            faults += [module.at(function, it) for it in _parameters(function) if not _is_snake(it)]
    forbid(faults, "snake_case; camelCase only in ui, where a method of Qt is overridden.")


def test_no_name_is_a_lumber_room() -> None:
    lumber = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
    names = [(str(it.path), word) for it in modules() for word in it.path.stem.split("_")]
    for module in modules():
        for node in module.find(ast.ClassDef):
            words = re.findall(r"[A-Z]?[a-z]+", node.name)
            names += [(module.at(node, node.name), word.lower()) for word in words]
    forbid(
        (place for place, word in names if word in lumber),
        "Name a module or class after what it does; split it if no name fits.",
    )


# ---------------------------------------------------------------- docstrings


def test_a_module_says_in_one_sentence_what_it_is() -> None:
    forbid(
        (
            module.at(module.tree, doc or "no docstring")
            for module in modules()
            if not _is_one_sentence(doc := ast.get_docstring(module.tree) or "")
        ),
        "A module's docstring is exactly one sentence and ends with a full stop.",
    )


def _is_one_sentence(text: str) -> bool:
    inside = re.search(r"[.!?][\"')]?\s+[A-Z\"'(]", text)
    return text.endswith((".", "?", "!")) and "\n\n" not in text and inside is None


def test_what_others_call_is_described() -> None:
    rooms = {"domain", "storage", "formats", "text", "app"}
    forbid(
        (
            module.at(node, node.name)
            for module in modules()
            for node in module.tree.body
            if module.room in rooms
            and isinstance(node, Function | ast.ClassDef)
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
        ),
        "A docstring says what it is for, in which unit (code points!), and what it raises.",
    )


# ---------------------------------------------------------------- directions and habits


def test_sql_stays_in_storage() -> None:
    sql = re.compile(
        r"\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|CREATE\s+(VIRTUAL\s+)?TABLE"
        r"|ALTER\s+TABLE|PRAGMA)\s",
        re.IGNORECASE | re.DOTALL,
    )
    forbid(
        (
            module.at(node, repr(node.value[:60]))
            for module in modules()
            for node in module.find(ast.Constant)
            if module.room != "storage" and isinstance(node.value, str) and sql.match(node.value)
        ),
        "SQL lives in annotator/storage: add a function with a telling name there.",
    )


def test_qt_stays_in_ui() -> None:
    forbid(
        (
            module.at(node, name)
            for module in modules()
            for node in ast.walk(module.tree)
            for name in _imported(node)
            if module.room != "ui" and name.split(".")[0] in {"PySide6", "shiboken6"}
        ),
        "Qt lives in annotator/ui: use plain callables; ui/bridge turns them into signals.",
    )


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_nobody_pumps_events() -> None:
    forbid(
        (
            module.at(node, node.attr)
            for module in modules()
            for node in module.find(ast.Attribute)
            if node.attr == "processEvents"
        ),
        "Give long work to ui/jobs; its result comes back on the GUI thread.",
    )


def test_no_error_is_swallowed() -> None:
    faults = [
        module.at(handler, "except … : pass")
        for module in modules()
        for handler in module.find(ast.ExceptHandler)
        if all(_does_nothing(node) for node in handler.body)
    ]
    faults += [
        module.at(call, ast.unparse(call))
        for module in modules()
        for call in module.find(ast.Call)
        if ast.unparse(call) in {"suppress(Exception)", "contextlib.suppress(Exception)"}
    ]
    forbid(faults, "Tell the world's error, raise ours; suppress(That) only where it is none.")


def _does_nothing(node: ast.stmt) -> bool:
    constant = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Pass) or constant


# ---------------------------------------------------------------- the tree


def test_tests_mirror_the_tree() -> None:
    """annotator/x/y.py has tests/x/test_y.py, and the other way round."""
    there = {path for path in files() if path.parts[0] == "tests"}
    ours = [module.path for module in modules() if not module.path.stem.startswith("__")]
    wanted = {Path("tests", *path.parts[1:-1], f"test_{path.name}") for path in ours}
    forbid(map(str, wanted - there), "A module has its test in the same place under tests/.")

    packages = {Path("tests", *module.path.parts[1:-1]) for module in modules()}
    allowed = wanted | {package.parent / f"test_{package.name}.py" for package in packages}
    allowed |= {package / "test___main__.py" for package in packages}
    allowed |= {
        Path("tests", f"test_{name}.py")
        for name in ("house", "setup", "conftest", "bench", "faults")
    }
    allowed |= {Path("tests/ui", f"test_{name}.py") for name in AS_A_WHOLE}
    apart = {"end_to_end", "interop", "bench", "faults", "packaging", "resources", "data"}
    stray = {path for path in there - allowed if path.name.startswith("test_")}
    forbid(
        (str(path) for path in stray if path.parts[1] not in apart),
        "A test is named after its module: tests/x/test_y.py for annotator/x/y.py.",
    )


def test_every_room_has_a_door() -> None:
    rooms = {module.path.parent for module in modules()}
    forbid(
        (str(room / "__init__.py") for room in rooms if not (ROOT / room / "__init__.py").exists()),
        "A package has an __init__.py whose docstring says what the room is for.",
    )


def test_the_top_level_is_a_card() -> None:
    # fmt: off
    card = {
        "pyproject.toml", "annotator", "resources", "tests", "packaging", "Makefile",
        "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md",
    }
    # fmt: on
    faults = {path.parts[0] for path in files()} - card
    forbid((it for it in faults if it[0] != "."), "Find a room for it below the top level.")


def test_nothing_is_left_to_do() -> None:
    words = "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3))
    forbid(
        grep(rf"\b({words})\b", (".py", ".toml", ".md", "", ".sh")),
        "Do it, or file an issue and leave the code true as it stands.",
    )


def test_no_machine_shows_through() -> None:
    places = r"(^|[^A-Za-z0-9_.])/(w[o]rk|f[a]rm|r[o]ot|o[p]t)/"
    hosts = r"pypi\.o[r]g|pythonhosted\.o[r]g|debian\.o[r]g/|p[k]g\.dev"
    forbid(grep(f"{places}|{hosts}"), "Name no path of a machine and no package host.")
    forbid(
        (it for it in grep(r"://|^-") if it.startswith("packaging/locks")),
        "Lock files name packages and hashes alone: write them with `make lock`.",
    )


def test_text_files_end_with_one_newline() -> None:
    apart = ("resources/samples/", "tests/data/")
    forbid(
        (
            str(path)
            for path, text in texts().items()
            if text and not str(path).startswith(apart) and not re.search(r"[^\n]\n\Z", text)
        ),
        "End the file with exactly one line break (`make format` does it for Python).",
    )


def test_every_command_is_in_the_readme() -> None:
    from annotator.cli.parser import COMMANDS

    readme = texts()[Path("README.md")]
    forbid(
        (name for name in COMMANDS if f"annotator {name}" not in readme),
        "README.md shows every command once, as `annotator import …`.",
    )


# ---------------------------------------------------------------- what a person is told


BELOW_UI = {"domain", "storage", "formats", "text", "analysis", "suggest", "app"}


def _called(node: ast.expr) -> str:
    function = node.func if isinstance(node, ast.Call) else node
    return function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)


@cache
def _told_errors() -> frozenset[str]:
    """UserError and what is derived from it, by name."""
    bases = {
        node.name: {_called(base) for base in node.bases}
        for module in modules()
        for node in module.find(ast.ClassDef)
    }
    found = {"UserError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return frozenset(found)


def _glued(module: Module, node: ast.expr, within: Iterable[ast.AST]) -> bool:
    """Whether it is a text made of parts, or words of which no message is made."""
    match node:
        case ast.JoinedStr() | ast.BinOp():
            return True
        case ast.Constant(value=str() as text):
            return bool(text)
        case ast.Call(func=ast.Attribute(attr="format")):
            return True
        case ast.IfExp(body=body, orelse=other):
            return _glued(module, body, within) or _glued(module, other, within)
        case ast.Name(id=name):
            return any(
                _glued(module, each.value, ())
                for each in within
                if isinstance(each, ast.Assign | ast.AugAssign)
                and name in {ast.unparse(it) for it in _targets(each)}
            )
        case _:
            return False


def _targets(node: ast.Assign | ast.AugAssign) -> list[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def _told(call: ast.Call) -> list[ast.expr]:
    """What of a call is told to a person: an error's message, that of a problem in a source."""
    if _called(call) in _told_errors():
        return call.args[:1]
    if _called(call) == "ReadProblem":
        return call.args[2:3] + [it.value for it in call.keywords if it.arg == "message"]
    return []


def test_what_a_person_is_told_can_be_translated() -> None:
    faults = set()
    for module in modules():
        if module.room in BELOW_UI:
            for function in module.functions():
                within = list(ast.walk(function))
                faults |= {
                    module.at(call, ast.unparse(told))
                    for call in within
                    if isinstance(call, ast.Call)
                    for told in _told(call)
                    if _glued(module, told, within)
                }
    forbid(faults, "Say it with said(“… {name} …”, name=…) of annotator.domain.message.")


def test_templates_are_literal_and_have_their_fields() -> None:
    forbid(
        (
            module.at(call, ast.unparse(call)[:120])
            for module in modules()
            for call in module.find(ast.Call)
            if isinstance(call.func, ast.Name)
            and call.func.id in {"said", "counted"}
            and module.room in BELOW_UI
            and module.path.name != "message.py"
            and not _is_whole(call)
        ),
        "A literal in the call, its {fields} are the keywords, and ask for nothing but a comma.",
    )


def _is_whole(call: ast.Call) -> bool:
    counts = _called(call) == "counted"
    templates = call.args[1:] if counts else call.args
    given = {it.arg for it in call.keywords}
    if len(templates) != (2 if counts else 1) or None in given:
        return False
    asked: set[str | None] = set()
    for each in templates:
        if not (isinstance(each, ast.Constant) and isinstance(each.value, str)):
            return False
        fields = [it for it in Formatter().parse(each.value) if it[1] is not None]
        if any(wish not in {"", ","} or conversion for _, _, wish, conversion in fields):
            return False
        asked |= {name for _, name, _, _ in fields}
    return given == asked - ({"count"} if counts else set())
