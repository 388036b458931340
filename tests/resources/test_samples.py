"""The samples carry the traps they are said to carry, and the gold annotations are exact."""

import codecs
import json
import re
import tomllib
import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDER = RESOURCES / "samples"
ABOUT: dict[str, Any] = tomllib.loads((FOLDER / "about.toml").read_text(encoding="utf-8"))
SAMPLES: dict[str, dict[str, Any]] = {entry["file"]: entry for entry in ABOUT["sample"]}
GOLD_LINES = (FOLDER / "gold.jsonl").read_bytes().decode("utf-8").removesuffix("\n").split("\n")
GOLD: list[dict[str, Any]] = [json.loads(line) for line in GOLD_LINES]
SCHEMES: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in (RESOURCES / "schemes").glob("*.toml")
}
HEADER = re.compile(r" date (\d{4}(?:-\d{2}){0,2}) (?=\S)")
LAYERS = ["claim", "entity", "framing"]
ARTICLE_KEYS = (
    "format id sha256 offset_unit text title language published source url author file event"
    " status labels spans regions links reviewed"
)
SPAN_KEYS = (
    "id layer label coarse start end ranges quote annotator origin confidence note entity"
    " attributes created updated"
)
LINK_KEYS = "id kind source target target_article annotator note"
files = pytest.mark.parametrize("file", SAMPLES)
gold = pytest.mark.parametrize("article", GOLD, ids=[each["file"] for each in GOLD])


def text_of(file: str) -> str:
    raw = (FOLDER / file).read_bytes()
    if SAMPLES[file]["encoding"] == "utf-16-le":
        assert raw.startswith(codecs.BOM_UTF16_LE)
        return raw.removeprefix(codecs.BOM_UTF16_LE).decode("utf-16-le")
    assert not raw.startswith(codecs.BOM_UTF8)
    return raw.decode("utf-8")


def texts() -> dict[str, str]:
    return {file: text_of(file) for file in SAMPLES}


def paragraphs(file: str) -> list[str]:
    return [part for part in re.split(r"(?:\r?\n){2,}", text_of(file)) if len(part) > 150]


def values(span: dict[str, Any], name: str) -> list[str]:
    return [each["value"] for each in span["attributes"] if each["name"] == name]


def test_about_names_every_file() -> None:
    assert sorted(SAMPLES) == sorted(path.name for path in FOLDER.glob("*.txt"))
    assert {entry["event"] for entry in SAMPLES.values()} == set(ABOUT["events"])


def test_each_event_is_told_in_four_languages_by_different_outlets() -> None:
    for event in ABOUT["events"]:
        entries = [entry for entry in SAMPLES.values() if entry["event"] == event]
        assert {entry["language"] for entry in entries} == {"hu", "ro", "el", "en"}
        assert len({entry["source"] for entry in entries}) == len(entries) >= 4
        assert len({entry["tone"] for entry in entries}) >= 3


@files
def test_body_has_the_length_of_a_short_article(file: str) -> None:
    assert 180 <= sum(len(part.split()) for part in paragraphs(file)) <= 450


@files
def test_header_says_the_date_with_its_precision(file: str) -> None:
    found = HEADER.match(text_of(file))
    assert (found[1] if found else "") == SAMPLES[file]["published"]


def test_header_comes_in_every_form() -> None:
    lengths = sorted(len(entry["published"]) for entry in SAMPLES.values())
    assert set(lengths) == {0, 4, 7, 10}
    assert lengths.count(0) == lengths.count(4) == 1


@files
def test_teasers_stand_at_the_end(file: str) -> None:
    text = text_of(file)
    heads = ["Kapcsolódó", "Ez is érdekelheti", "Citește și", "Διαβάστε επίσης", "Read more"]
    heads += ["More on this story"]
    found = [
        text.rfind(mark)
        for head in heads
        for form in ("NFC", "NFD")
        if (mark := "\n" + unicodedata.normalize(form, head)) in text
    ]
    assert found
    assert min(found) > 0.75 * len(text)


def test_one_file_has_windows_line_ends_and_no_other_has_a_carriage_return() -> None:
    assert [file for file, text in texts().items() if "\r" in text] == ["004_port_hu_csuzli.txt"]
    text = text_of("004_port_hu_csuzli.txt")
    assert text.count("\r\n") == text.count("\r") == text.count("\n") > 10


def test_one_file_is_decomposed_and_the_others_composed() -> None:
    name = "002_port_el_antilogos.txt"
    text = text_of(name)
    assert unicodedata.is_normalized("NFD", text)
    assert not unicodedata.is_normalized("NFC", text)
    assert all(
        unicodedata.is_normalized("NFC", other) for file, other in texts().items() if file != name
    )


def test_one_file_has_joined_emoji_flags_and_arabic() -> None:
    text = text_of("003_port_en_harbourpost.txt")
    assert "\N{ZERO WIDTH JOINER}" in text
    assert re.search("[\U0001f1e6-\U0001f1ff]{2}", text)
    assert re.search("[\U0001f3fb-\U0001f3ff]", text)
    assert re.search("[\u0621-\u064a]{3,} [\u0621-\u064a]", text)


def test_one_file_is_utf_16_and_one_has_a_no_break_space() -> None:
    assert [file for file, entry in SAMPLES.items() if entry["encoding"] != "utf-8"] == [
        "005_vote_hu_napimerleg.txt"
    ]
    assert [file for file, text in texts().items() if "\N{NO-BREAK SPACE}" in text] == [
        "009_vote_ro_ciupitura.txt"
    ]


def test_git_leaves_the_bytes_of_samples_alone() -> None:
    rules = (RESOURCES.parent / ".gitattributes").read_text(encoding="utf-8").splitlines()
    assert any(rule.startswith("resources/samples/") and " -text" in rule for rule in rules)


def test_gold_is_two_languages_of_one_event() -> None:
    assert len(GOLD) == 2
    assert len({article["event"] for article in GOLD}) == 1
    assert len({article["language"] for article in GOLD}) == 2
    assert {article["file"] for article in GOLD} == {
        file for file, entry in SAMPLES.items() if entry["gold"]
    }


def test_gold_file_is_plain_lf_without_mark_or_raw_separators() -> None:
    raw = (FOLDER / "gold.jsonl").read_bytes()
    assert raw.endswith(b"}\n")
    assert b"\r" not in raw
    assert not raw.startswith(codecs.BOM_UTF8)
    for line, article in zip(GOLD_LINES, GOLD, strict=True):
        again = json.dumps(article, ensure_ascii=False, separators=(", ", ": "))
        assert again.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") == line


@gold
def test_gold_agrees_with_its_file(article: dict[str, Any]) -> None:
    digest = sha256(article["text"].encode()).hexdigest()
    entry = SAMPLES[article["file"]]
    assert article["text"] == text_of(article["file"])
    assert article["sha256"] == digest
    assert article["id"] == "a_" + digest[:32]
    assert article["title"] in article["text"].split("\n")
    for key in ("language", "source", "event", "published"):
        assert article[key] == entry[key]


@gold
def test_gold_has_every_key_in_order_and_no_null(article: dict[str, Any]) -> None:
    assert list(article) == ARTICLE_KEYS.split()
    assert all(list(span) == SPAN_KEYS.split() for span in article["spans"])
    assert all(list(link) == LINK_KEYS.split() for link in article["links"])
    assert all(list(each) == ["kind", "start", "end", "origin"] for each in article["regions"])
    waiting: list[Any] = [article]
    while waiting:
        value = waiting.pop()
        assert isinstance(value, dict | list | str | int)
        if isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


@gold
def test_gold_quotes_are_exact_and_tight(article: dict[str, Any]) -> None:
    text = article["text"]
    for span in article["spans"]:
        ranges = span["ranges"]
        assert text[span["start"] : span["end"]] == span["quote"]
        assert (span["start"], span["end"]) == (ranges[0][0], ranges[-1][1])
        assert ranges == sorted(ranges)
        for start, end in ranges:
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()


@gold
def test_gold_spans_are_sorted_and_distinct(article: dict[str, Any]) -> None:
    spans = article["spans"]
    order = [(s["start"], s["end"], s["layer"], s["label"], s["id"]) for s in spans]
    assert order == sorted(order)
    kinds = {(s["layer"], s["label"], s["annotator"], str(s["ranges"])) for s in spans}
    assert len(kinds) == len(spans)
    assert all(s["created"] <= s["updated"] for s in spans)
    assert all(re.fullmatch(r"2026-11-20T\d\d:\d\d:\d\dZ", s["updated"]) for s in spans)


def test_gold_ids_are_unique_and_time_ordered_uuids() -> None:
    spans = [span for article in GOLD for span in article["spans"]]
    ids = [each["id"] for each in spans]
    ids += [link["id"] for article in GOLD for link in article["links"]]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[sl]_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}", i) for i in ids)
    by_id = sorted(spans, key=lambda span: str(span["id"]))
    assert by_id == sorted(spans, key=lambda span: (str(span["created"]), str(span["id"])))


@gold
def test_gold_labels_and_values_are_those_of_the_schemes(article: dict[str, Any]) -> None:
    own = {span["id"] for span in article["spans"]}
    for span in article["spans"]:
        scheme = SCHEMES[span["layer"]]
        (label,) = [each for each in scheme["label"] if each["id"] == span["label"]]
        assert span["coarse"] == label["parents"]
        asked = {a["name"]: a for a in scheme["attribute"]}
        names = [each["name"] for each in span["attributes"]]
        assert names == sorted(names, key=list(asked).index)
        for name in names:
            allowed = asked[name]["labels"]
            assert not allowed or span["label"] in allowed
            assert asked[name]["multiple"] or names.count(name) == 1
            for value in values(span, name):
                if asked[name]["kind"] == "choice":
                    assert value in {choice["id"] for choice in asked[name]["values"]}
                assert not value.startswith("s_") or value in own


@gold
def test_gold_claims_are_complete(article: dict[str, Any]) -> None:
    claims = [span for span in article["spans"] if span["label"] == "Claim"]
    assert len(claims) >= 10
    for claim in claims:
        for name in ("claim_type", "verifiable", "claimer", "quote", "normalized", "claim_key"):
            assert len(values(claim, name)) == 1, (claim["quote"], name)
        assert bool(values(claim, "check_worthy")) == (values(claim, "verifiable") != ["no"])
    premises = {span["id"] for span in article["spans"] if span["label"] == "Premise"}
    assert premises
    assert premises == {each for claim in claims for each in values(claim, "evidence")}


@gold
def test_gold_shows_what_spans_can_be(article: dict[str, Any]) -> None:
    framing = [span for span in article["spans"] if span["layer"] == "framing"]
    assert 6 <= len(framing) <= 12
    assert all(len(values(span, "voice")) == 1 for span in framing)
    extents = [(span["start"], span["end"]) for span in framing]
    assert any((a, b) != (c, d) and a <= c and d <= b for a, b in extents for c, d in extents), (
        "one technique inside another"
    )
    (broken,) = [span for span in article["spans"] if len(span["ranges"]) > 1]
    assert broken["label"] == "Claim"
    assert len(broken["ranges"]) == 2
    assert any(span["note"] for span in article["spans"])
    assert {span["confidence"] for span in article["spans"]} == {"", "low", "medium", "high"}


def test_gold_entities_are_the_same_in_both_articles() -> None:
    first, second = ({s["entity"] for s in a["spans"] if s["layer"] == "entity"} for a in GOLD)
    assert "" not in first | second
    assert len(first & second) >= 12
    assert all(not s["entity"] for a in GOLD for s in a["spans"] if s["layer"] != "entity")


@gold
def test_gold_links_join_the_same_claim_of_two_articles(article: dict[str, Any]) -> None:
    own = {span["id"]: span for span in article["spans"]}
    spans = {each["id"]: {s["id"]: s for s in each["spans"]} for each in GOLD}
    assert article["links"] == sorted(article["links"], key=lambda link: str(link["id"]))
    assert len(article["links"]) >= 3
    for link in article["links"]:
        assert link["kind"] == "same_claim"
        assert link["target_article"] != article["id"]
        target = spans[link["target_article"]][link["target"]]
        assert values(own[link["source"]], "claim_key") == values(target, "claim_key")


@gold
def test_gold_regions_cover_what_is_not_body(article: dict[str, Any]) -> None:
    text, regions = article["text"], article["regions"]
    kinds = {region["kind"] for region in regions}
    assert kinds == {"boilerplate", "header", "title", "caption", "byline"}
    starts = [(region["start"], region["end"]) for region in regions]
    assert starts == sorted(starts)
    assert all(0 <= start < end <= len(text) for start, end in starts)
    (title,) = [r for r in regions if r["kind"] == "title"]
    assert text[title["start"] : title["end"]] == article["title"]
    outside = [r for r in regions if r["kind"] in {"boilerplate", "header", "byline"}]
    for span in article["spans"]:
        assert all(span["end"] <= r["start"] or r["end"] <= span["start"] for r in outside)


@gold
def test_gold_is_finished(article: dict[str, Any]) -> None:
    assert article["status"] == "done"
    assert article["reviewed"] == [
        {"layer": layer, "annotator": "Gold", "state": "done"} for layer in LAYERS
    ]
    (label,) = article["labels"]
    assert label["scheme"] == "genre"
    assert label["label"] in {each["id"] for each in SCHEMES["genre"]["label"]}
