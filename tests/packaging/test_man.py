"""The manual page says all that the command line says of itself, and is roff."""

import argparse

from bundle import man

from annotator.cli.parser import COMMANDS, parser


def test_every_command_and_option_has_its_place() -> None:
    page = man.page(parser(), version="1.0", epoch=0)
    assert page.startswith('.TH ANNOTATOR 1 "1970-01-01" "Annotator 1.0"')
    for name in COMMANDS:
        assert f"\n.SS {name}\n" in page
    assert r".B \-\-new\-labels LAYER" in page
    assert "%(" not in page


def test_text_is_never_taken_for_a_request() -> None:
    made = argparse.ArgumentParser(prog="x", description="Does it.")
    made.add_argument("--dir", help=r".hidden \ folders", default=3)
    made.add_argument("kind", choices=["a", "b"], help="'quoted' of 100%%")
    page = man.page(made, version="1", epoch=0)
    assert r"\&.hidden \e folders" in page
    assert "\n\\&'quoted' of 100%\n" in page
    assert ".B {a,b}" in page
