"""The split of a project: events and near-duplicates together, whatever is exported."""

import pytest

from annotator.app.near_duplicates import IndexLost, NearDuplicates
from annotator.app.session import Session
from annotator.app.splitting import kept_parts, part_lines, parts_of
from annotator.domain.commands.articles import ImportArticles
from tests.domain.conftest import record_of

REPORT = (
    "The agency reported on Tuesday that forty ships had left the harbour of the old town before"
    " the storm, and that the harbour master, who had warned of it for a week, was on none of them."
)

REPORT_OF_A_MATCH = (
    "Nobody had thought that the small club from the north would win, but in the last minute its"
    " youngest player took the ball, ran past three others who were taller, and scored at last."
)


def copied(session: Session) -> tuple[str, str]:
    """Two articles that are largely one agency report, and some others."""
    one = record_of(f"Harbour news. {REPORT}", language="en")
    other = record_of(f"{REPORT} Our own reporter was there.", language="en")
    rest = [record_of(f"Article {n} is on something else.", language="en") for n in range(40)]
    session.do(ImportArticles((one, *rest, other)))
    return one.article.id, other.article.id


def test_near_duplicates_and_events_are_on_one_side(empty: Session) -> None:
    one, other = copied(empty)
    events = [record_of(f"Event article {n}.", event=f"e{n // 4}") for n in range(40)]
    empty.do(ImportArticles(tuple(events)))
    for seed in range(5):
        parts = parts_of(empty, (50, 50), seed=seed)
        assert parts[one] == parts[other]
        for at in range(0, 40, 4):
            assert len({parts[each.article.id] for each in events[at : at + 4]}) == 1
        assert set(parts.values()) == {"train", "dev"}


def test_a_report_that_takes_from_two_others_moves_the_younger_only(empty: Session) -> None:
    """They are one group of near-duplicates as soon as it is there, but were none before."""
    one, other = record_of(REPORT), record_of(REPORT_OF_A_MATCH)
    rest = [record_of(f"Article {n} is on something else.") for n in range(60)]
    empty.do(ImportArticles((one, other, *rest)))
    before = [parts_of(empty, (50, 50), seed=seed) for seed in range(20)]
    both = record_of(f"{REPORT} {REPORT_OF_A_MATCH}")
    empty.do(ImportArticles((both,)))
    for seed, parts in enumerate(before):
        joined = {**parts, other.article.id: parts[one.article.id]}
        after = parts_of(empty, (50, 50), seed=seed)
        assert after.pop(both.article.id) == parts[one.article.id]
        assert after == joined
    assert any(parts[one.article.id] != parts[other.article.id] for parts in before)


def test_damaged_near_duplicates_are_made_anew(
    empty: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = copied(empty)
    update, calls = NearDuplicates.update, []

    def lost_once(self: NearDuplicates) -> bool:
        calls.append(1)
        if len(calls) == 1:
            raise IndexLost("damaged")
        return update(self)

    monkeypatch.setattr(NearDuplicates, "update", lost_once)
    parts = parts_of(empty, (50, 50), seed=1)
    assert (parts[one], len(calls)) == (parts[other], 2)


def test_a_split_is_written_and_read_again() -> None:
    parts = {"a2": "dev", "a1": "train"}
    lines = list(part_lines(parts))
    assert lines == [b"article\tpart\n", b"a1\ttrain\n", b"a2\tdev\n"]
    assert kept_parts(lines) == parts
    assert kept_parts([b"a1 train\n", b"a2\tsomewhere\r\n", b"\xff\ttest\r\n"]) == {
        "\ufffd": "test"
    }


def test_an_id_from_elsewhere_ends_no_line_and_is_no_formula(empty: Session) -> None:
    ids = ("=1+1\ttest\nb\ttrain", "+2", "plain")
    records = [record_of(f"News of {each}.", id=each) for each in ids]
    empty.do(ImportArticles(tuple(records)))
    parts = dict(zip(ids, ("dev", "test", "train"), strict=True))
    lines = list(part_lines(parts))
    assert lines[1:] == [
        b"'+2\ttest\n",
        b"'=1+1\\u0009test\\u000ab\\u0009train\tdev\n",
        b"plain\ttrain\n",
    ]
    assert parts_of(empty, (100, 0, 0), seed=1, kept=kept_parts(lines)) == parts
