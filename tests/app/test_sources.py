"""Folders, patterns and files: what an import finds behind a path."""

import errno
import os
import sys
from pathlib import Path

import pytest

from annotator.app.sources import (
    all_missing,
    file_name,
    found_files,
    shown,
    source_of,
)
from annotator.formats.protocol import ReadProblem

PASSED = "is passed over: this link leads out of its folder; to import the file, name the link"


def names(folder: Path, *paths: Path) -> list[str]:
    """What is found, relative to the folder; a problem as its message."""
    return [
        str(each) if isinstance(each, ReadProblem) else each.relative_to(folder).as_posix()
        for each in found_files(paths)
    ]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", ".hidden.txt", "in/c.txt", "in/deep/d.txt", ".git/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


def test_a_folder_is_walked_to_its_depths_in_order_without_what_is_hidden(tree: Path) -> None:
    assert names(tree, tree) == ["a.txt", "b.txt", "in/c.txt", "in/deep/d.txt"]


def test_what_is_named_comes_even_when_it_is_hidden(tree: Path) -> None:
    assert names(tree, tree / "b.txt", tree / ".hidden.txt") == ["b.txt", ".hidden.txt"]
    assert names(tree, tree / ".git") == [".git/e.txt"]


def test_a_pattern_is_unfolded_when_no_file_has_its_name(tree: Path) -> None:
    assert names(tree, tree / "*.txt") == ["a.txt", "b.txt"]
    assert names(tree, tree / "**" / "?.txt") == ["a.txt", "b.txt", "in/c.txt", "in/deep/d.txt"]
    assert names(tree, tree / "[ab].txt") == ["a.txt", "b.txt"]
    assert names(tree, tree / "i*") == ["in/c.txt", "in/deep/d.txt"]
    assert names(tree, tree / ".h*") == [".hidden.txt"]
    (tree / "[ab].txt").touch()
    assert names(tree, tree / "[ab].txt") == ["[ab].txt"]


@pytest.mark.parametrize("missing", ["no.txt", "*.pdf", "no/*.txt", "a**b", "a.txt/in"])
def test_what_is_not_there_is_a_problem(tree: Path, missing: str) -> None:
    path = tree / missing
    assert names(tree, path) == [f"{path}: there is no such file or folder"]


def test_the_others_go_on(tree: Path) -> None:
    found = names(tree, tree / "no", tree / "a.txt")
    assert found == [f"{tree / 'no'}: there is no such file or folder", "a.txt"]


def test_in_a_folder_files_of_no_known_format_are_passed_over_and_counted(tree: Path) -> None:
    for name in ("about.toml", "in/picture.JPG", "in/other.jpg", "in/README", "p.sqlite-wal"):
        (tree / name).write_text("a text all the same")
    note = "passed over files of no known format (1 .toml, 2 .jpg); name them, or a format"
    assert names(tree, tree) == [
        "a.txt",
        "b.txt",
        "in/README",
        "in/c.txt",
        "in/deep/d.txt",
        f"{tree}: {note}",
    ]
    (last,) = (each for each in found_files([tree]) if isinstance(each, ReadProblem))
    assert not last.fatal
    assert names(tree, tree / "about.toml") == ["about.toml"]
    assert len(list(found_files([tree], all_endings=True))) == 9


# ---------------------------------------------------------------- links, pipes, permissions

links = pytest.mark.skipif(sys.platform == "win32", reason="links need a permission there")


@links
def test_a_loop_of_links_ends(tree: Path) -> None:
    (tree / "in" / "again").symlink_to(tree, target_is_directory=True)
    (tree / "self").symlink_to("self")
    assert names(tree, tree) == ["a.txt", "b.txt", "self", "in/c.txt", "in/deep/d.txt"]
    assert names(tree, tree / "self") == ["self"]


@links
def test_links_to_files_are_followed_and_a_broken_one_is_left_to_its_reader(tree: Path) -> None:
    (tree / "in" / "link.txt").symlink_to(Path("deep") / ".." / "c.txt")
    (tree / "in" / "broken.txt").symlink_to(tree / "in" / "nowhere")
    assert names(tree, tree / "in") == [
        "in/broken.txt",
        "in/c.txt",
        "in/link.txt",
        "in/deep/d.txt",
    ]


@links
def test_a_link_that_leads_out_of_its_folder_is_passed_over_with_a_note(
    tree: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    private = tmp_path_factory.mktemp("home") / "private.txt"
    private.write_text("mine")
    link = tree / "in" / "x.txt"
    link.symlink_to(private)
    (tree / "in" / "up.txt").symlink_to(Path("..") / "a.txt")
    note = f"{link}: {PASSED}"
    assert names(tree, tree) == [
        "a.txt", "b.txt", "in/c.txt", "in/up.txt", note, "in/deep/d.txt",
    ]  # fmt: skip
    up = f"{tree / 'in' / 'up.txt'}: {PASSED}"
    assert names(tree, tree / "in") == ["in/c.txt", up, note, "in/deep/d.txt"]
    assert all(not each.fatal for each in found_files([tree]) if isinstance(each, ReadProblem))
    assert names(tree, link) == ["in/x.txt"]  # who names it means it
    # Where the folder itself is reached by a link, what lies in it lies in it.
    (tree / "way").symlink_to(tree / "in", target_is_directory=True)
    assert names(tree, tree / "way") == [
        "way/c.txt",
        f"{tree / 'way' / 'up.txt'}: {PASSED}",
        f"{tree / 'way' / 'x.txt'}: {PASSED}",
        "way/deep/d.txt",
    ]


@links
def test_a_pattern_follows_no_link_out_of_the_folder_where_it_begins(
    tree: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("home")
    (home / "private.txt").write_text("mine")
    (tree / "home").symlink_to(home, target_is_directory=True)
    (tree / "x.txt").symlink_to(home / "private.txt")
    assert names(tree, tree / "?.txt") == ["a.txt", "b.txt", f"{tree / 'x.txt'}: {PASSED}"]
    assert names(tree, tree / "h*" / "*.txt") == [f"{tree / 'home' / 'private.txt'}: {PASSED}"]
    assert names(tree, tree / "h*") == [f"{tree / 'home'}: {PASSED}"]


@links
def test_what_belongs_to_a_file_is_no_link_elsewhere(
    tree: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    private = tmp_path_factory.mktemp("home") / "private.jsonl"
    private.write_text("mine")
    (tree / "a.offsets.jsonl").symlink_to(private)
    assert source_of(tree / "a.txt").beside(".offsets.jsonl") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_nobody_waits_for_a_pipe(tree: Path) -> None:
    pipe = tree / "in" / "pipe"
    os.mkfifo(pipe)
    said = f"{pipe}: is a pipe or a device: save it as a file first"
    assert names(tree, tree / "in") == ["in/c.txt", said, "in/deep/d.txt"]
    assert names(tree, pipe) == [said]


def test_a_folder_that_cannot_be_listed_is_a_problem_and_the_others_go_on(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refusing(path: str) -> object:
        if path.endswith("deep"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    refused = f"{tree / 'in' / 'deep'}: cannot be listed: Permission denied"
    assert names(tree, tree, tree / "a.txt") == ["a.txt", "b.txt", "in/c.txt", refused, "a.txt"]


# ---------------------------------------------------------------- names


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text there")
def test_a_name_that_is_no_valid_text_is_shown_and_kept_as_near_as_can_be(tree: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tree) + b"/in/caf\xe9 \xff.txt"))
    path.touch()
    assert path in list(found_files([tree]))
    assert file_name(path) == "caf\ufffd \ufffd.txt"
    assert shown(path) == f"{tree}/in/caf\ufffd \ufffd.txt"


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_cannot_break_a_message_in_two() -> None:
    assert shown(Path("a\nb\x1b[31m.txt")) == "a\\u000ab\\u001b[31m.txt"


def test_a_folder_with_nothing_in_it_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "in" / ".git").mkdir(parents=True)
    (note,) = found_files([tmp_path])
    assert note == ReadProblem(shown(tmp_path), 0, "there is nothing to import in it", fatal=False)
    assert not all_missing([tmp_path])


def test_whether_anything_can_be_read_is_known_before(tree: Path) -> None:
    assert all_missing([tree / "no", tree / "*.pdf"])
    assert not all_missing([tree / "no", tree / "a.txt"])


@pytest.mark.parametrize("all_endings", [False, True])
def test_the_companion_of_an_export_is_no_article(tmp_path: Path, all_endings: bool) -> None:
    path = tmp_path / "out.features.json"
    path.write_text("{}")
    (note,) = found_files([tmp_path / "*.json"], all_endings=all_endings)
    assert isinstance(note, ReadProblem)
    assert (note.source, note.fatal) == (shown(path), False)
    assert note.message == "is passed over: it belongs to an export and is no article"


def test_a_folder_that_may_not_be_entered_is_not_called_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: object, **_: object) -> os.stat_result:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    path = tmp_path / "shut" / "a.txt"
    monkeypatch.setattr(Path, "stat", forbidden)
    monkeypatch.setattr(Path, "lstat", forbidden)
    assert [str(each) for each in found_files([path])] == [
        f"{path}: cannot be read: Permission denied"
    ]


@pytest.mark.skipif(os.name == "nt", reason="it has other words for it")
@pytest.mark.parametrize("ending", ["", "n" * 5000, "*", "/a.txt", "/**.txt"])
def test_a_name_that_is_too_long_does_not_keep_the_others_out(tmp_path: Path, ending: str) -> None:
    (tmp_path / "a.txt").touch()
    long = tmp_path / f"{'n' * 300}{ending}"
    assert names(tmp_path, long, tmp_path / "a.txt") == [
        f"{long}: cannot be read: File name too long",
        "a.txt",
    ]


def test_a_file_knows_what_an_export_has_put_beside_it(tmp_path: Path) -> None:
    for name in ("out.conll", "out.offsets.jsonl", "other.conll", "other.conll.features.json"):
        (tmp_path / name).write_text(name)
    beside = source_of(tmp_path / "out.conll").beside(".offsets.jsonl")
    assert beside is not None
    with beside.open() as stream:
        assert stream.read() == b"out.offsets.jsonl"
    assert (beside.file, beside.name) == (
        "out.offsets.jsonl",
        shown(tmp_path / "out.offsets.jsonl"),
    )
    assert source_of(tmp_path / "out.conll").beside(".features.json") is None
    whole = source_of(tmp_path / "other.conll").beside(".features.json")
    assert whole is not None
    assert whole.file == "other.conll.features.json"


def test_what_stands_about_an_export_in_its_folder_is_no_article(tmp_path: Path) -> None:
    for name in ("manifest.json", "losses.tsv", "a.txt"):
        (tmp_path / name).write_text("{}")
    found = list(found_files([tmp_path], all_endings=True))
    assert [each.name for each in found if isinstance(each, Path)] == [
        "a.txt",
        "losses.tsv",
        "manifest.json",
    ]
    (tmp_path / "manifest.json").write_text('{"kind": "annotator-export/1"}')
    found = list(found_files([tmp_path], all_endings=True))
    assert [each.name for each in found if isinstance(each, Path)] == ["a.txt"]
    assert all(not each.fatal for each in found if isinstance(each, ReadProblem))
