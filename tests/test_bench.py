"""The bench runner finds, measures and prints."""

import importlib
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.bench import __main__ as runner
from tests.bench.table import Row, Table, measure, show


def test_it_finds_benches_by_name(tmp_path: Path) -> None:
    for name in ("bench_scroll.py", "bench_open.py", "table.py"):
        (tmp_path / name).touch()
    assert runner.names(tmp_path) == ["open", "scroll"]


def test_a_table_shows_medians_p95_and_the_ratio_to_its_first_row() -> None:
    slow = Row("slow", (0.004, 0.002, 0.010))
    table = Table("Open", (Row("fast", (0.002,)), slow))
    assert slow.median == 0.004
    assert slow.p95 == pytest.approx(0.0094)
    title, head, first, second = show([table]).splitlines()
    assert title == "Open"
    assert head.split() == ["median", "p95", "ratio"]
    assert first.split() == ["fast", "2.00", "ms", "2.00", "ms", "1.00"]
    assert second.split() == ["slow", "4.00", "ms", "9.40", "ms", "2.00"]


def test_measuring_warms_up_and_prepares_each_run() -> None:
    calls: list[str] = []
    row = measure(
        "toy", lambda: calls.append("work"), repeat=3, before=lambda: calls.append("before")
    )
    assert calls == ["before", "work"] * 4
    assert len(row.samples) == 3
    assert all(sample >= 0 for sample in row.samples)


def test_it_runs_a_toy_bench(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    toy = Table("Toy", (measure("nothing", int, repeat=2),))
    monkeypatch.setattr(runner, "names", lambda: ["toy"])
    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(run=lambda: toy))
    assert runner.main(["toy"]) == 0
    assert capsys.readouterr().out.startswith("Toy\n")


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.main(["nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err
