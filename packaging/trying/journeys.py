"""What is done with a packaged program: it tests itself, and a hand works in its window."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bundle.running import BuildFault

from trying.pictures import Picture, ink, label_colours
from trying.places import Place
from trying.screen import Screen

ARTICLE = (0.25, 0.25, 0.45, 0.75)
"""Where the first article stands in the window, in shares of the screen."""
LEAST_INK, MOST_INK = 0.01, 0.6
LEAST_COLOURS = 3
REST = 1.5
WELL = "all is well"


def test_itself(place: Place, program: str, *options: str) -> str:
    """Let the program try everything, with those options before; what it says in the end."""
    said = place.run(program, *options, "--self-test").strip().splitlines()
    if said[-1] != WELL:
        raise BuildFault(f"the self-test ends with “{said[-1]}”")
    return f"self-test: {len(said) - 2} checks"


def demo_unseen(place: Place, program: str) -> str:
    """Let the demo run without a display; it tags, exports and verifies."""
    place.run(program, "demo", "--headless", "--out", f"{place.inside(place.home)}/unseen")
    made = sorted(path.name for path in (place.home / "unseen").iterdir())
    wanted = {"sample.sqlite", "sample.jsonl", "screenshot.png"}
    if not wanted <= set(made):
        raise BuildFault(f"the demo made {', '.join(made)}")
    return "demo without a display: JSONL and picture are there"


def demo_by_hand(place: Place, program: str, *, screen: Screen, schemes: Path) -> str:
    """Open the demo on the screen, look at it, tag a word by click and key, and take it back."""
    folder = place.home / "seen"
    process = place.start(program, "demo", "--out", place.inside(folder), display=screen.name)
    try:
        screen.wait_for_window(process)
        spans = spans_of(place, program, folder / "sample.sqlite")
        seen = looked_at(screen, label_colours(schemes))
        before = spans()
        at = tagged(screen, lambda: spans() > before)
        screen.press("ctrl+z")
        time.sleep(REST)
        if spans() != before:
            raise BuildFault("Ctrl+Z did not take the span back")
    finally:
        end(process)
    return f"demo by hand: {seen}; a word at {at[0]}, {at[1]} was tagged and taken back"


def spans_of(place: Place, program: str, project: Path) -> Callable[[], int]:
    """What counts all spans of that project, as the program's own command tells them."""

    def count() -> int:
        articles = json.loads(place.run(program, "list", place.inside(project), "--json"))
        return sum(sum(each["spans"].values()) for each in articles)

    return count


def looked_at(screen: Screen, colours: frozenset[int]) -> str:
    """Wait until the article and its spans are on the screen; BuildFault when they are not."""
    end_ = time.monotonic() + 60
    while True:
        picture = screen.picture()
        inked = ink(picture.part(*ARTICLE))
        found = colours & set(picture.pixels)
        if LEAST_INK < inked < MOST_INK and len(found) >= LEAST_COLOURS:
            return f"ink on {inked:.0%} of the text, {len(found)} colours of labels"
        if time.monotonic() > end_:
            raise BuildFault(
                f"the article is not to be seen: ink on {inked:.1%}, colours of {len(found)} labels"
            )
        time.sleep(REST)


def tagged(screen: Screen, is_tagged: Callable[[], bool]) -> tuple[int, int]:
    """Double click words and press ``p`` until one becomes a person; where that was."""
    for x, y in words_of(screen.picture()):
        screen.double_click(x, y)
        time.sleep(REST)
        screen.press("p")
        time.sleep(REST)
        if is_tagged():
            return x, y
        screen.press("Escape")
    raise BuildFault("no word of the article could be tagged")


def words_of(picture: Picture) -> Iterator[tuple[int, int]]:
    """Some places in the text where a letter is drawn."""
    left, right = (round(share * picture.width) for share in (ARTICLE[0] + 0.04, ARTICLE[2]))
    for y in range(round(0.4 * picture.height), round(0.7 * picture.height), 23):
        row = picture.pixels[y * picture.width + left : y * picture.width + right]
        ground = max(set(row), key=row.count)
        found = next((at for at, pixel in enumerate(row) if pixel != ground), None)
        if found is not None:
            yield left + found + 3, y


def end(process: subprocess.Popen[bytes]) -> None:
    """Close the program as the system does at a logout."""
    process.terminate()
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
