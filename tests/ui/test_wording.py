"""Everything that can be undone has words, and so has every status and layer."""

import importlib
import pkgutil
from dataclasses import replace

import pytest

from annotator.app.schemes import parsed, shipped_schemes
from annotator.domain import commands
from annotator.domain.article import STATUSES, Article
from annotator.domain.commands.regions import LINE_KINDS
from annotator.domain.history import Act
from annotator.domain.span import LAYERS
from annotator.ui.wording import (
    ACTS,
    act_name,
    language_name,
    language_said,
    layer_name,
    line_kind_name,
    status_name,
)

SCHEMES = parsed(shipped_schemes())


def act(kind: str, detail: str = "") -> Act:
    return Act("t", "do", kind, detail, "t", "anna", "2026-11-22T10:00:00Z")


def command_names() -> set[str]:
    modules = [
        importlib.import_module(f"{commands.__name__}.{each.name}")
        for each in pkgutil.iter_modules(commands.__path__)
    ]
    found = [
        (name, thing)
        for module in modules
        for name, thing in vars(module).items()
        if isinstance(thing, type) and thing.__module__ == module.__name__
    ]
    return {name for name, thing in found if hasattr(thing, "events")}


def test_every_command_has_words_and_only_commands_have() -> None:
    assert command_names() | {"RepairProject"} == {name.partition("/")[0] for name in ACTS}
    assert len(command_names()) > 10


@pytest.mark.parametrize(
    ("kind", "detail", "words"),
    [
        ("AddSpan", "PER", "adding Person"),
        ("AddSpan", "Of_Another_Scheme", "adding Of Another Scheme"),
        ("SetAttribute", "wikidata", "the attribute Wikidata"),
        ("ChangeScheme", "framing", "changing the labels of Framing"),
        ("SetStatus", "in_progress", "marking as in progress"),
        ("RemoveSpans", "3", "deleting a span"),
        ("OfANewerVersion", "x", "OfANewerVersion"),
        ("AddSpan", "{detail}", "adding {detail}"),
    ],
)
def test_what_an_act_did(kind: str, detail: str, words: str) -> None:
    assert act_name(act(kind, detail), SCHEMES) == words


def test_statuses_and_layers_have_names_of_their_own() -> None:
    assert len({status_name(status) for status in STATUSES}) == len(STATUSES)
    assert len({layer_name(layer) for layer in LAYERS}) == len(LAYERS)
    assert layer_name("sentiment") == "sentiment"


def test_languages_are_called_as_their_speakers_do() -> None:
    assert language_name("hu") == "magyar (hu)"
    assert language_name("en") == "English (en)"
    assert language_name("qqq") == "qqq"
    article = Article(id="a", sha256="0", length=0)
    assert language_said(article) == "Language unknown"
    sure = replace(article, language="ro", language_confidence=0.97)
    assert language_said(sure) == "română (ro)"
    unsure = replace(sure, language_confidence=0.57)
    assert language_said(unsure) == "română (ro), sure to 57 % only"


def test_each_kind_of_line_has_a_name_of_its_own() -> None:
    assert len({line_kind_name(kind) for kind in LINE_KINDS}) == len(LINE_KINDS)
