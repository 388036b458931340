"""What the program tries on itself without a window, so that nobody needs to trust a package."""

import importlib.util
import json
import tomllib
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from annotator.app.checks import Check, CheckFailed, expect
from annotator.app.crosswalks import crosswalks
from annotator.app.exporting import ExportOptions, export
from annotator.app.format_list import KnownFormat, known_formats
from annotator.app.importing import Importer, ImportOptions, ImportReport, Preparation, Prepared
from annotator.app.paths import resource
from annotator.app.sample_files import SAMPLE_FILES
from annotator.app.schemes import shipped_schemes
from annotator.app.session import Session, utc_now
from annotator.app.verifying import verify

TESTER = "self-test"
WANTED_LANGUAGES = ("hu", "ro", "el")
FOUND_WORD, FOUND_TIMES = "Sorvenia", 2
# Some formats have one label for several of ours, and want to be told which one comes in.
LABELS = {"semeval-2020-si": {"propaganda": "framing:Loaded_Language"}}
PARAGRAPHS = (
    "The harbour master of Lodva said that the ferry would run again on Monday.",
    "Nobody was hurt when the old pier gave way, and the market opened as usual.",
    "The town council is going to vote on the cost of a new pier in October.",
)


def checks_without_window(project: Path, folder: Path) -> Iterator[Check]:
    """The checks of what needs no window, on the sample project; files they make go into a folder.

    The project must not be open in this process.
    """
    yield Check("samples, schemes and tables", _resources)
    yield Check("language detection", partial(_languages, project))
    yield Check("search", partial(_search, project))
    yield Check("JSON Schema", partial(_schema, folder))
    for known in known_formats():
        words = [word for word, so in (("read", known.reads), ("written", known.writes)) if so]
        attempt = partial(_format, project, folder, known=known)
        yield Check(f"format {known.name}, {' and '.join(words)}", attempt)


def _resources() -> str:
    samples = _samples()
    for each in samples:
        resource("samples", each["file"])
    tables = crosswalks()
    expect(bool(tables), "there is no table of labels")
    schemes = shipped_schemes()
    return f"{len(samples)} samples, {len(schemes)} schemes, {len(tables)} tables of labels"


def _samples() -> list[dict[str, str]]:
    about = tomllib.loads(resource("samples", "about.toml").read_text("utf-8"))
    samples: list[dict[str, str]] = about["sample"]
    return samples


def _languages(project: Path) -> str:
    languages = {each["file"]: each["language"] for each in _samples()}
    found: set[str] = set()
    with closing(Session.examine(project)) as session:
        preparation = _preparation(session, ImportOptions())
        for item in preparation.of(resource("samples", name) for name in sorted(languages)):
            expect(isinstance(item, Prepared), str(item))
            assert isinstance(item, Prepared)
            article = item.record.article
            wanted = languages[article.file]
            expect(article.language == wanted, f"{article.file} is told to be {article.language}")
            found.add(wanted)
    missing = set(WANTED_LANGUAGES) - found
    expect(not missing, f"there is no sample in {', '.join(sorted(missing))}")
    return f"{len(languages)} texts in {', '.join(sorted(found))}"


def _search(project: Path) -> str:
    with (
        closing(Session.open_alone(project, TESTER)) as session,
        closing(session.searching()) as searching,
    ):
        searching.update()
        hits = searching.find(FOUND_WORD.upper()).hits
    expect(len(hits) >= FOUND_TIMES, f"“{FOUND_WORD}” was found in {len(hits)} articles")
    return f"“{FOUND_WORD}” in {len(hits)} articles"


def _schema(folder: Path) -> str:
    broken = folder / "broken.jsonl"
    broken.write_text(json.dumps({"format": "annotator/1"}) + "\n", "utf-8")
    faults = list(verify(broken))
    expect(
        any('missing: "id"' in fault for fault in faults), f"a broken line was not told: {faults}"
    )
    return "what a broken line lacks is told"


def _format(project: Path, folder: Path, *, known: KnownFormat) -> str:
    if known.name == "parquet" and importlib.util.find_spec("pyarrow") is None:
        return "left out, as the library pyarrow is not here"
    here = folder / known.name
    here.mkdir()
    if not known.writes:
        return _read_alone(here, known)
    with closing(Session.examine(project)) as session:
        suffix = "" if known.is_folder else known.suffixes[0]
        out = export(session, here / f"out{suffix}", options=ExportOptions(format=known.name))
        texts = _texts(session)
    expect(out.written > 0, "no article was written")
    if not known.reads:
        return f"{out.written} articles written"
    with closing(Session.create(here / "back.sqlite", TESTER)) as back:
        report = _import(back, out.place, name=known.name)
        spans = sum(len(back.library.spans(each)) for each in back.library.article_ids())
        expect(_texts(back) == texts, f"not all texts came back: {_problems(report)}")
    expect(spans > 0, f"no span came back: {_problems(report)}")
    return f"{out.written} articles written, {report.imported} with {spans} spans read back"


def _read_alone(folder: Path, known: KnownFormat) -> str:
    """Read a file of a format that is never written."""
    if known.name not in SAMPLE_FILES:
        raise CheckFailed("there is no sample file of this format")
    path = folder / f"sample{known.suffixes[0]}"
    path.write_bytes(SAMPLE_FILES[known.name](PARAGRAPHS))
    with closing(Session.create(folder / "project.sqlite", TESTER)) as session:
        report = _import(session, path, name=known.name)
        articles = session.library.article_ids()
        expect(len(articles) == 1, f"{len(articles)} articles came in: {_problems(report)}")
        read = " ".join(session.library.text(articles[0]).split())
    expect(read == " ".join(PARAGRAPHS), f"it was read as “{read[:200]}”")
    return "1 article read"


def _import(session: Session, path: Path, *, name: str) -> ImportReport:
    importer = Importer(session)
    options = ImportOptions(format=name, labels=LABELS.get(name, {}))
    for item in _preparation(session, options).of([path]):
        importer.take(item)
    return importer.finish()


def _preparation(session: Session, options: ImportOptions) -> Preparation:
    return Preparation(
        options=options,
        schemes=session.library.schemes,
        annotator=TESTER,
        now=utc_now(),
        project=session.path,
    )


def _texts(session: Session) -> frozenset[str]:
    return frozenset(row.article.sha256 for row in session.library.rows())


def _problems(report: ImportReport) -> str:
    return "; ".join(str(each) for each in report.problems[:3]) or "nothing was said of it"
