"""What the commands say, and where."""

import io
import json
import sys
import time

import pytest

from annotator.cli.console import ProgressLine, complain, say, say_json


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


def test_answers_go_to_stdout_and_complaints_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    say("imported 1")
    complain("a.txt: is empty")
    assert capsys.readouterr() == ("imported 1\n", "a.txt: is empty\n")


def test_a_line_stays_one_line_and_gives_a_terminal_no_orders(
    capsys: pytest.CaptureFixture[str],
) -> None:
    say("a\nb\r\tc\x1b[2J\u2028d\u2029e\x85\x00")
    complain("f\ng")
    shown = capsys.readouterr()
    assert shown.out == "a\ufffdb\ufffd\ufffdc\ufffd[2J\ufffdd\ufffde\ufffd\ufffd\n"
    assert shown.err == "f\ufffdg\n"


def test_nothing_on_a_line_turns_the_rest_of_it_round(capsys: pytest.CaptureFixture[str]) -> None:
    say("a_1  cod\u202exe.txt\u2066  |  5 hits")
    complain("\u202b\u2069")
    shown = capsys.readouterr()
    assert shown == ("a_1  cod\ufffdxe.txt\ufffd  |  5 hits\n", "\ufffd\ufffd\n")


def test_json_gives_a_terminal_no_orders_and_means_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = {"title": "\x1b[2J\x7f\x9b2J\u202eb\u2068 c \u200f\u200dő"}
    say_json(answer)
    out = capsys.readouterr().out
    assert json.loads(out) == answer
    assert not set(out) & set("\x1b\x7f\x9b\u202e\u2068")
    assert "\u200f\u200dő" in out


def test_every_script_is_shown_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    text = "Ωραία \u00a0ő e\u0301 \u200fعربي\u200d 🙂 \u00ad"
    say(text)
    assert capsys.readouterr().out == text + "\n"


def test_an_answer_for_a_program_is_json_that_is_not_escaped(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = [{"title": "Ωραία\n🙂", "spans": {"entity": 2}}]
    say_json(answer)
    out = capsys.readouterr().out
    assert json.loads(out) == answer
    assert "Ωραία\\n🙂" in out


# ---------------------------------------------------------------- progress


def test_without_a_terminal_progress_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    line = ProgressLine("importing")
    assert line.show(1, 2)
    line.clear()
    assert capsys.readouterr() == ("", "")


def test_on_a_terminal_a_line_grows_in_place_ten_times_a_second(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = on_a_terminal(monkeypatch)
    times = iter([100.0, 100.05, 100.11, 100.3])
    monkeypatch.setattr(time, "monotonic", lambda: next(times))
    line = ProgressLine("importing")
    assert all([line.show(1), line.show(2), line.show(1234), line.show(5678, 10_000)])
    line.clear()
    assert terminal.getvalue() == (
        "\rimporting 1\x1b[K\rimporting 1,234\x1b[K\rimporting 5,678 of 10,000\x1b[K\r\x1b[K"
    )


def test_what_was_never_shown_is_not_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_a_terminal(monkeypatch)
    ProgressLine("importing").clear()
    assert terminal.getvalue() == ""
