"""Whose work is bundled, under which licence, and what must not be."""

import json
import sys
from pathlib import Path

import pytest
from bundle import licences
from bundle.licences import Entry

ROOT = Path(__file__).resolve().parent.parent.parent


def entry(licence: str, *, texts: tuple[Path, ...] = (Path("LICENSE"),)) -> Entry:
    return Entry("some", "1", licence, "", texts)


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "GNU Lesser General Public License v3 (LGPLv3)",
        "MPL-1.1 OR GPL-2.0-only",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "GPLv2-or-later with a special exception which allows to bundle",
    ],
)
def test_licences_that_may_be_bundled(licence: str) -> None:
    assert licences.fault_of(entry(licence)) is None


@pytest.mark.parametrize(
    "licence",
    ["GPL-3.0-only", "AGPL-3.0-or-later", "GPLv2", "GNU General Public License v2 (GPLv2)"],
)
def test_the_gpl_may_not(licence: str) -> None:
    with pytest.raises(licences.LicenceFault, match="some 1: is under"):
        licences.check([entry("MIT"), entry(licence)])


def test_no_licence_and_no_text_are_faults_too() -> None:
    with pytest.raises(licences.LicenceFault) as raised:
        licences.check([entry(" "), entry("MIT", texts=())])
    assert "says nothing of its licence" in str(raised.value)
    assert "brings no text of its licence (MIT)" in str(raised.value)


def test_what_counts_as_the_licence() -> None:
    classified = ["License :: OSI Approved :: MIT License"]
    assert licences.licence_of("MIT OR Apache-2.0", "see file", classified) == "MIT OR Apache-2.0"
    assert licences.licence_of("", "BSD\nand its whole text", classified) == "BSD"
    assert licences.licence_of("", "", classified) == "MIT License"
    assert licences.licence_of("", "", []) == ""


def test_a_file_leads_to_the_library_that_brought_it() -> None:
    import attrs

    assert attrs.__file__
    ours = ROOT / "annotator" / "__init__.py"
    found = licences.entries_of([Path(attrs.__file__), ours, Path(json.__file__)], root=ROOT)
    parts = {each.name: each for each in found}
    assert parts.keys() - {"ICU"} == {"Annotator", "attrs", "Python"}
    assert parts["Annotator"].texts == (ROOT / "LICENSE",)
    assert parts["attrs"].licence == "MIT" and parts["attrs"].texts
    assert parts["Python"].version == sys.version.split()[0]
    if sys.platform == "linux":
        assert "UNICODE" in parts["ICU"].texts[0].read_text("utf-8")


def test_a_library_that_nobody_knows_stops_the_build(tmp_path: Path) -> None:
    stranger = tmp_path / "libstranger.so.1"
    stranger.touch()
    with pytest.raises(licences.LicenceFault, match="nobody said whose it is"):
        licences.entries_of([stranger], root=ROOT)


def test_qt_brings_both_texts_that_the_lgpl_stands_on() -> None:
    for names in licences.TEXTS.values():
        for name in names:
            assert "GENERAL PUBLIC LICENSE" in (licences.HERE / "licences" / name).read_text(
                "utf-8"
            )
    assert "replaced" not in (licences.HERE / "licences" / "system.txt").read_text("utf-8")


def test_texts_of_the_same_name_stay_apart_and_the_list_names_them(tmp_path: Path) -> None:
    first, second = tmp_path / "one" / "LICENSE", tmp_path / "two" / "LICENSE"
    for each in (first, second):
        each.parent.mkdir()
        each.write_text(each.parent.name, encoding="utf-8")
    made = tmp_path / "made"
    licences.write([Entry("a b", "1", "MIT", "", (first, second))], made)
    (row,) = json.loads((made / "bundled.json").read_text("utf-8"))
    assert row["texts"] == ["a-b/LICENSE.txt", "a-b/two-LICENSE.txt"]
    assert [(made / each).read_text("utf-8") for each in row["texts"]] == ["one", "two"]
    assert "LGPL" in (made / "README.txt").read_text("utf-8")


def test_more_can_be_listed_and_what_is_there_stays(tmp_path: Path) -> None:
    text = tmp_path / "LICENSE"
    text.write_text("mine", encoding="utf-8")
    made = tmp_path / "made"
    licences.write([Entry("b", "1", "MIT", "", (text,))], made)
    licences.add([Entry("A", "2", "ISC", "", (text,)), Entry("b", "3", "ISC", "", (text,))], made)
    rows = json.loads((made / licences.LIST).read_text("utf-8"))
    assert [(row["name"], row["version"]) for row in rows] == [("A", "2"), ("b", "1")]
    assert (made / "A" / "LICENSE.txt").read_text("utf-8") == "mine"
