"""Every script: selected by mouse and by keyboard, tagged, kept over a restart, exported."""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.__main__ import main
from annotator.app.library import Library
from annotator.app.settings import ANNOTATOR, SHOW_POPUP, Settings
from annotator.app.settings import FONT_FAMILY as FONT
from annotator.ui.article.view import ArticleView
from annotator.ui.jobs import DirectRunner
from annotator.ui.main_window import MainWindow
from tests.conftest import FONT_FAMILY
from tests.ui.article.hand import ALT, NONE, SHIFT, Hand

pytestmark = pytest.mark.end_to_end

Key = Qt.Key
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Script:
    """A text, what is dragged over in it, the word that is double clicked, and its clusters.

    ``clusters`` is a pattern for those of several code points; any other code point stands alone.
    ``ahead`` is the arrow that goes on in the text.
    """

    text: str
    quote: str
    word: str
    clusters: str = r"(?!)"
    ahead: Qt.Key = Key.Key_Right

    def place(self, quote: str) -> Place:
        start = self.text.index(quote)
        return start, start + len(quote)

    def edges(self) -> list[int]:
        """Where a caret may stand."""
        parts = re.findall(f"(?:{self.clusters})|(?s:.)", self.text)
        return list(accumulate(map(len, parts), initial=0))

    def inner(self) -> Place:
        """The quote without its first cluster, unless it has but one."""
        start, end = self.place(self.quote)
        inside = [edge for edge in self.edges() if start <= edge < end]
        return inside[min(1, len(inside) - 1)], end

    def stands_alone(self, cluster: Place) -> bool:
        """Whether it has a width, and a caret before and behind it has a place of its own."""
        start, end = cluster
        ligature = re.search(
            "\u0644[\u0622\u0623\u0625\u0627]", self.text[max(0, start - 1) : end + 1]
        )
        before, here, after = (f" {self.text} "[n] for n in (start, start + 1, end + 1))
        if unicodedata.category(here)[0] in "CZ" or here == "\ufffc" or ligature:
            return False
        return all(unicodedata.category(it)[0] != "C" for it in (before, after))


def nfd(text: str, *, quote: str, word: str) -> Script:
    """The text taken apart: what was one letter is one cluster."""
    apart = {unicodedata.normalize("NFD", letter) for letter in text}
    longest_first = sorted((it for it in apart if len(it) > 1), key=len, reverse=True)
    text, quote, word = (unicodedata.normalize("NFD", it) for it in (text, quote, word))
    return Script(text, quote, word, clusters="|".join(longest_first))


HUNGARIAN = "A zsombolyi híd: Kovács-Nagy Őrs polgármester szerint árvíztűrő.\nMindenkié.\n"
MONOTONIC = "Η δήμαρχος Ελένη Παππά είπε ότι η γέφυρα, ό,τι κι αν κοστίζει, άνοιξε.\nΤι είπε;\n"
POLYTONIC = "Ἡ δήμαρχος Ἑλένη Παππᾶ ἔφη ὅτι τῷ ᾠδείῳ ἡ ὁδὸς ἀνεῴχθη ΐ.\n"
KOREAN = "김하늘 시장은 새 다리를 열었다.\n강 위의 다리.\n"
FAMILY = "👨\u200d👩\u200d👧\u200d👦"
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
LEFT_TO_GO_ON = Key.Key_Left
AT_ONCE = 2  # milliseconds between the clicks of one double click

SCRIPTS = {
    "Hungarian": Script(HUNGARIAN, "Kovács-Nagy Őrs", "árvíztűrő"),
    "Hungarian taken apart": nfd(HUNGARIAN, quote="Kovács-Nagy Őrs", word="árvíztűrő"),
    "Romanian with commas": Script(
        "Primarul Ștefan Țurcanu a spus că și-a văzut orașul.\n", "Ștefan Țurcanu", "orașul"
    ),
    "Romanian with cedillas": Script(
        "Primarul Ştefan Ţurcanu a spus că şi-a văzut oraşul.\n", "Ştefan Ţurcanu", "şi-a"
    ),
    "Greek": Script(MONOTONIC, "Ελένη Παππά", "ό,τι"),
    "Greek taken apart": nfd(MONOTONIC, quote="Ελένη Παππά", word="γέφυρα"),
    "Greek polytonic": Script(POLYTONIC, "Ἑλένη Παππᾶ", "ᾠδείῳ"),
    "Greek polytonic taken apart": nfd(POLYTONIC, quote="Ἑλένη Παππᾶ", word="ᾠδείῳ"),
    "Cyrillic": Script(
        "Мэр Юлия Щёголева открыла за\u0301мок.\nЂорђе Љубић је то видео.\n",
        "Юлия Щёголева",
        "за\u0301мок",
        clusters="а\u0301",
    ),
    "Arabic with harakat": Script(
        "قَالَ الرَّئِيسُ أَحْمَدُ عَلِيّ إِنَّ الجِسْرَ جَدِيدٌ.",
        "أَحْمَدُ عَلِيّ",
        "الجِسْرَ",
        clusters="[\u0621-\u064a][\u064b-\u0652]+",
        ahead=LEFT_TO_GO_ON,
    ),
    "Hebrew with points": Script(
        "רֹאשׁ הָעִיר דָּוִד כֹּהֵן פָּתַח אֶת הַגֶּשֶׁר.",
        "דָּוִד כֹּהֵן",
        "הַגֶּשֶׁר",
        clusters="[\u05d0-\u05ea][\u0591-\u05c7]+",
        ahead=LEFT_TO_GO_ON,
    ),
    "Arabic with Latin and digits": Script(
        "قال أحمد علي إن GDP ارتفع 3,5% في 2026 حسب OECD أمس.",
        "أحمد علي",
        "GDP",
        ahead=LEFT_TO_GO_ON,
    ),
    "Latin in Arabic": Script(
        "كتبت صحيفة Hír Lap عن الجسر الجديد في 12.03.2026 بالأمس.",
        "Hír Lap",
        "الجسر",
        ahead=LEFT_TO_GO_ON,
    ),
    "Arabic in Latin": Script(
        "The paper صحيفة اليوم wrote on 12.03.2026 that it cost 1,500 EUR.\n",
        "صحيفة اليوم",
        "اليوم",
    ),
    "Hebrew in Latin with digits": Script(
        "A lap (דָּבָר) 2026-ban 15 000 példányban jelent meg.\n",
        "2026-ban 15 000 példányban",
        "דָּבָר",
        clusters="[\u05d0-\u05ea][\u0591-\u05c7]+",
    ),
    "Devanagari": Script(
        "प्रधानमंत्री नरेन्द्र शर्मा ने क्षेत्र में पुल खोला।\n",
        "नरेन्द्र शर्मा",
        "क्षेत्र",
        clusters="प्र|धा|मं|त्री|रे|न्द्र|र्मा|ने|क्षे|त्र|में|पु|खो|ला",
    ),
    "Thai": Script(
        "นาย สมชาย ใจดี เปิด สะพาน ใหม่ ที่ น้ำ\n",
        "สมชาย ใจดี",
        "สะพาน",
        clusters="[ก-ฮ][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+",
    ),
    "Chinese": Script("市长王小明昨天说，新桥是大家的。𠮷野家也在。\n", "王小明", "桥"),
    "Japanese": Script(
        "田中さくら市長は「か\u3099橋は皆のものだ」と語った。カタカナのテレビ局。\n",
        "田中さくら",
        "テレビ",
        clusters="か\u3099",
    ),
    "Korean": Script(KOREAN, "김하늘 시장은", "다리를"),
    "Korean taken apart": nfd(KOREAN, quote="김하늘 시장은", word="다리를"),
    "families of emoji": Script(
        f"Egy {FAMILY} család, meg egy 👩\u200d🚀 és 😀😀.\n",
        f"{FAMILY} család",
        "család",
        clusters=f"{FAMILY}|👩\u200d🚀",
    ),
    "flags": Script(
        f"Itt: 🇭🇺🇷🇴🇬🇷 lobog, ott {ENGLAND} meg 🏳\ufe0f\u200d🌈 is.\n",
        "🇭🇺🇷🇴🇬🇷 lobog",
        "lobog",
        clusters=f"🇭🇺|🇷🇴|🇬🇷|{ENGLAND}|🏳\ufe0f\u200d🌈",
    ),
    "skin tones and hearts": Script(
        "A 👍🏽 és a ❤\ufe0f meg a 👩🏿\u200d🔬 jel 👋🏻 áll.\n",
        "👍🏽 és a ❤\ufe0f",
        "jel",
        clusters="👍🏽|❤\ufe0f|👩🏿\u200d🔬|👋🏻",
    ),
    "keycaps": Script(
        "Az 1\ufe0f\u20e3 és a #\ufe0f\u20e3 gomb.\n",
        "1\ufe0f\u20e3 és",
        "gomb",
        clusters="1\ufe0f\u20e3|#\ufe0f\u20e3",
    ),
    "stacks of marks": Script(
        "Ez a Z\u0351\u036b\u0343\u036a\u0302\u036b\u033da\u0334\u0321\u030al\u0317g\u0328o\u0489"
        " szó ilyen.\n",
        "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033da\u0334\u0321\u030al\u0317g\u0328o\u0489 szó",
        "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033da\u0334\u0321\u030al\u0317g\u0328o\u0489",
        clusters="[a-zA-Z][\u0300-\u036f\u0489]+",
    ),
    "letters of the later planes": Script("A 𝒶𝒷𝒸 és a 𐍈𐍂𐌹 meg a 𒀀𒁀 szava.\n", "𝒶𝒷𝒸 és", "𐍈𐍂𐌹"),
    "soft hyphens": Script(
        "A tele\u00advízió meg\u00adszólalt tegnap.\n", "tele\u00advízió", "meg\u00adszólalt"
    ),
    "spaces that do not break": Script(
        "Ára 10\u00a0000\u00a0forint volt, vagy 5\u202f% több.\n", "10\u00a0000\u00a0forint", "volt"
    ),
    "CRLF": Script(
        "Első sor itt.\r\nMásodik sor ott.\r\n\r\nHarmadik.\r\n",
        "itt.\r\nMásodik",
        "Harmadik",
        clusters="\r\n",
    ),
    "lone CR": Script("Egyik sor vége.\rMásik sor eleje.\rUtolsó.", "vége.\rMásik", "Utolsó"),
    "line ends of all kinds": Script(
        "Egy.\nKettő.\r\nHárom.\rNégy.\u2028Öt.\u2029Hat.\x85Hét.\x0bNyolc.\x0cVége 😀 itt.\n",
        "Kettő.\r\nHárom.\rNégy.\u2028Öt.\u2029Hat",
        "Vége",
        clusters="\r\n",
    ),
    "a byte order mark in the middle": Script(
        "Az elején\ufeff meg a \ufeffközepén 😀 is van.\n", "elején\ufeff meg", "közepén"
    ),
    "what replaced something": Script(
        "Egy \ufffd jel, kett\ufffd helyett \ufffc meg \ufdd0 is.\n", "jel, kett", "helyett"
    ),
    "signs that nobody sees": Script(
        "Egy\u200bkét\u2060há\u200crom szó\u00ad és vége\u2060 van itt\u200d.\n",
        "szó\u00ad és",
        "itt\u200d",
        clusters="á\u200c|t\u200d",
    ),
    "marks of direction": Script(
        "Egy \u200eszó\u200f és \u2067vége\u2069 meg \u202akettő\u202c itt.\n",
        "szó\u200f és",
        "itt",
    ),
}


# ---------------------------------------------------------------- one journey through all of them


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of one script: places in code points."""

    inner: list[Place]
    hits: list[tuple[Place, int, int]]
    doubled: list[list[Place]]
    dragged: list[Place]
    stops: list[int]
    keyed: list[Place]
    reopened: list[tuple[str, int, int, str]]
    exported: list[dict[str, Any]]
    text: str


@dataclass(slots=True)
class Worker:
    """Somebody at the window who reads one article."""

    view: ArticleView
    script: Script

    def selected(self) -> list[Place]:
        return [(start, end) for start, end in self.view.selection()]

    def press(self, *keys: Any, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.view, key, held)

    def on(self, cluster: Place, share: float) -> QPointF:
        """A point of a cluster's glyphs, so far on from its beginning whichever way it runs."""
        text, document = self.script.text, self.view.document()
        qt_start, qt_end = (len(text[:edge].encode("utf-16-le")) // 2 for edge in cluster)
        block = document.findBlock(qt_start)
        line = block.layout().lineForTextPosition(qt_start - block.position())
        runs = line.glyphRuns(qt_start - block.position(), qt_end - qt_start)
        glyphs = reduce(QRectF.united, [run.boundingRect() for run in runs])
        if runs[0].isRightToLeft():
            share = 1 - share
        left = document.documentLayout().blockBoundingRect(block).left()
        y = self.view.point_of(cluster[0]).y()
        return QPointF(left + glyphs.left() + glyphs.width() * share, y)

    def drag(self, place: Place, held: Qt.KeyboardModifier = NONE) -> list[Place]:
        """From the beginning of the first cluster to the end of the last one."""
        within = self.clusters(place)
        Hand(self.view).drag(self.on(within[0], 0.2), self.on(within[-1], 0.8), held)
        return self.selected()

    def double_click(self, share: float) -> list[Place]:
        within = self.clusters(self.script.place(self.script.word))
        Hand(self.view).double_click(self.on(within[len(within) // 2], share))
        QTest.qWait(2 * AT_ONCE)  # else the next press could be the third click
        return self.selected()

    def hits(self) -> list[tuple[Place, int, int]]:
        """Each cluster that has an outline of its own, and where its two halves lead."""
        found = []
        for cluster in self.clusters((0, len(self.script.text))):
            if self.script.stands_alone(cluster):
                first, second = (self.position_at(self.on(cluster, half)) for half in (0.25, 0.75))
                found.append((cluster, first, second))
        return found

    def position_at(self, point: QPointF) -> int:
        qt_position = self.view.cursorForPosition(point.toPoint()).position()
        return len(self.script.text.encode("utf-16-le")[: 2 * qt_position].decode("utf-16-le"))

    def clusters(self, place: Place) -> list[Place]:
        return [pair for pair in pairwise(self.script.edges()) if place[0] <= pair[0] < place[1]]

    def stops(self) -> list[int]:
        """Where Shift and an arrow lead, from the start of the text to its end."""
        self.press(Key.Key_Home, held=Qt.KeyboardModifier.ControlModifier)
        found = [self.view.caret()]
        while len(found) <= len(self.script.text):
            self.press(self.script.ahead, held=SHIFT)
            if self.view.caret() == found[-1]:
                break
            found.append(self.view.caret())
        return found

    def select_by_keys(self) -> list[Place]:
        start, end = self.script.place(self.script.quote)
        edges = self.script.edges()
        self.press(Key.Key_Home, held=Qt.KeyboardModifier.ControlModifier)
        self.press(*[self.script.ahead] * edges.index(start))
        self.press(*[self.script.ahead] * (edges.index(end) - edges.index(start)), held=SHIFT)
        return self.selected()


def worked(window: MainWindow, article: str, script: Script) -> dict[str, Any]:
    """Select in every way, and tag what was dragged and what was selected by keys."""
    window.workspace.open(article)
    worker = Worker(window.workspace.panes.current.view, script)
    worker.view.setFocus()
    QApplication.processEvents()
    seen: dict[str, Any] = {"text": worker.view.stored_text()}
    seen["inner"] = worker.drag(script.inner(), ALT)
    seen["hits"] = worker.hits()
    seen["doubled"] = [worker.double_click(share) for share in (0.25, 0.75)]
    seen["dragged"] = worker.drag(script.place(script.quote))
    worker.press("p")
    seen["stops"] = worker.stops()
    seen["keyed"] = worker.select_by_keys()
    worker.press("o")
    return seen


def opened(settings: Settings, project: Path) -> MainWindow:
    window = MainWindow(settings, DirectRunner())
    window.resize(1300, 800)
    window.show()
    assert window.open_project(project), window.said()
    window.activateWindow()
    QApplication.processEvents()
    return window


def closed(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def exported(project: Path) -> dict[str, dict[str, Any]]:
    """The lines of an export that the program itself found to be right, by their articles."""
    out = project.with_name("out.jsonl")
    assert main(["export", str(project), str(out)]) == 0
    assert main(["verify", str(project), str(out)]) == 0
    lines = [json.loads(line) for line in out.read_text("utf-8").split("\n") if line]
    return {line["id"]: line for line in lines}


def articles(library: Library) -> dict[str, str]:
    return {row.article.file: row.article.id for row in library.rows()}


@pytest.fixture(scope="module")
def quick_clicks(qapp: Any) -> Iterator[None]:
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(AT_ONCE)
    yield
    qapp.setDoubleClickInterval(before)


@pytest.fixture(scope="module")
def journey(quick_clicks: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """What became of every script on one way through import, window, restart and export."""
    home = tmp_path_factory.mktemp("scripts")
    project, folder = home / "scripts.sqlite", home / "articles"
    folder.mkdir()
    names = {name: f"{number:02}.txt" for number, name in enumerate(SCRIPTS)}
    for name, file in names.items():
        (folder / file).write_bytes(SCRIPTS[name].text.encode())
    assert main(["import", str(project), str(folder), "--language", "hu"]) == 0
    settings = Settings(home / "settings.json")
    settings.set(ANNOTATOR, "anna")
    settings.set(SHOW_POPUP, False)
    settings.set(FONT, FONT_FAMILY)
    window = opened(settings, project)
    ids = articles(window.workspace.session.library)
    seen = {name: worked(window, ids[file], SCRIPTS[name]) for name, file in names.items()}
    closed(window)

    window = opened(settings, project)
    library = window.workspace.session.library
    for name, file in names.items():
        spans = library.spans(ids[file])
        seen[name]["reopened"] = [(s.label, s.start, s.end, s.quote) for s in spans]
    closed(window)

    lines = exported(project)
    return {
        name: Seen(**seen[name], exported=lines[ids[file]]["spans"]) for name, file in names.items()
    }


def has_thai_dictionary() -> bool:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, "สะพาน")
    return finder.toNextBoundary() == len("สะพาน")


def every_script(**faults: str) -> pytest.MarkDecorator:
    """All of them; the faults that are known are marked, by the names of the scripts.

    Some do not show where a further font of the system has glyphs for what the first one lacks.
    """
    known = {name.replace("_", " "): reason for name, reason in faults.items()}
    return pytest.mark.parametrize(
        "name",
        [
            pytest.param(
                name,
                marks=pytest.mark.xfail(reason=known[name], strict=False) if name in known else (),
            )
            for name in SCRIPTS
        ],
    )


@every_script()
def test_a_word_is_dragged_over_tagged_and_its_quote_is_exact(
    name: str, journey: dict[str, Seen]
) -> None:
    script, seen = SCRIPTS[name], journey[name]
    place = script.place(script.quote)
    assert seen.text == script.text
    assert seen.dragged == [place]
    made = ("PER", *place, script.quote)
    assert made in seen.reopened
    (found,) = [each for each in seen.exported if each["label"] == "PER"]
    assert (found["label"], found["start"], found["end"], found["quote"]) == made
    assert found["ranges"] == [list(place)]


@every_script()
def test_with_alt_a_drag_selects_just_what_it_passes(name: str, journey: dict[str, Seen]) -> None:
    assert journey[name].inner == [SCRIPTS[name].inner()]


@every_script()
def test_a_double_click_selects_the_word(name: str, journey: dict[str, Seen]) -> None:
    script = SCRIPTS[name]
    if name == "Thai" and not has_thai_dictionary():
        pytest.skip("Qt finds Thai words with libthai only, which this system does not have")
    assert journey[name].doubled == [[script.place(script.word)]] * 2


@every_script()
def test_each_half_of_a_cluster_leads_to_its_nearer_edge(
    name: str, journey: dict[str, Seen]
) -> None:
    hits = journey[name].hits
    assert len(hits) > 10
    assert hits == [((start, end), start, end) for (start, end), _, _ in hits]


@every_script()
def test_shift_and_an_arrow_stop_at_the_edges_of_clusters(
    name: str, journey: dict[str, Seen]
) -> None:
    assert journey[name].stops == SCRIPTS[name].edges()


@every_script()
def test_what_is_selected_by_keys_is_tagged_exactly(name: str, journey: dict[str, Seen]) -> None:
    script, seen = SCRIPTS[name], journey[name]
    place = script.place(script.quote)
    assert seen.keyed == [place]
    assert ("ORG", *place, script.quote) in seen.reopened
    assert len(seen.exported) == 2


def test_the_table_covers_what_it_says() -> None:
    texts = "".join(script.text for script in SCRIPTS.values())
    assert len({script.text for script in SCRIPTS.values()}) == len(SCRIPTS)
    for script in SCRIPTS.values():
        edges = set(script.edges())
        for quote in (script.quote, script.word):
            assert set(script.place(quote)) <= edges
            assert unicodedata.name(quote[0])
    for sign in "\r\u00a0\u00ad\u200b\u200c\u200d\u2028\u2029\ufeff\ufffd\ufe0f\u20e3":
        assert sign in texts
