"""What holds for every test: offscreen, no network, no user files, and nothing left behind."""

import logging
import os
import re
import socket
import sqlite3
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
FONT_FAMILY = "DejaVu Sans"

# ---------------------------------------------------------------- before Qt is imported

_home = tempfile.TemporaryDirectory(prefix="annotator-tests-", ignore_cleanup_errors=True)


def _prepare_environment(home: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["HOME"] = os.environ["USERPROFILE"] = str(home)
    # One cache for all: fontconfig would otherwise read every font again for each test.
    os.environ["XDG_CACHE_HOME"] = str(home / "cache")
    os.environ["XDG_RUNTIME_DIR"] = str(home / "runtime")
    for name in ("cache", "runtime"):
        (home / name).mkdir(mode=0o700)


_prepare_environment(Path(_home.name))

hypothesis.settings.register_profile(
    "fast",
    deadline=None,
    max_examples=50,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "ci",
    hypothesis.settings.get_profile("fast"),
    max_examples=100,
    derandomize=True,
    print_blob=True,
)
hypothesis.settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "fast")
)


@pytest.fixture(autouse=True)
def own_directories(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Give each test settings, data and state directories of its own (see platformdirs)."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    for name in ("config", "data", "state"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(home / name))
    monkeypatch.delenv("ANNOTATOR_HOME", raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """The application of pytest-qt, in a font that every machine draws alike."""
    from PySide6.QtGui import QFont

    qapp.setFont(QFont(FONT_FAMILY, 10))
    return qapp


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the five real articles, which are not part of the repository."""
    beside = REPOSITORY.parent / "shared" / "seeds"
    folder = Path(os.environ.get("ANNOTATOR_SEEDS", beside))
    if not any(folder.glob("*.txt")):
        pytest.skip("the real articles are not here; name their folder in ANNOTATOR_SEEDS")
    return folder


# ---------------------------------------------------------------- no network


class _LocalSocket(socket.socket):
    def __init__(self, family: int = -1, *rest: Any, **more: Any):
        if "fileno" not in more and family != getattr(socket, "AF_UNIX", None):
            raise RuntimeError("tests may not use the network: hand the code its answer instead")
        super().__init__(family, *rest, **more)


_TO_THE_NETWORK = {
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
}
_network = {"forbidden": False}


def _forbid_network(event: str, args: tuple[Any, ...]) -> None:
    # Of sockets between programs of this machine, as xdist may have them, the address is a path.
    if not _network["forbidden"] or event not in _TO_THE_NETWORK:
        return
    if event not in {"socket.connect", "socket.bind"} or not isinstance(args[-1], str | bytes):
        raise RuntimeError(f"tests may not use the network: {event}")


# It hears of what is written in C too, and cannot be taken away again.
sys.addaudithook(_forbid_network)


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "socket", _LocalSocket)
        patch.setitem(_network, "forbidden", True)
        yield


# ---------------------------------------------------------------- no unexpected log record


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on records from WARNING up, unless @pytest.mark.expects_log("pattern") wants them."""
    patterns = [mark.args[0] for mark in request.node.iter_markers("expects_log")]
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(collector)
    surprises = [
        line for line in collector.lines if not any(re.search(it, line) for it in patterns)
    ]
    missing = [it for it in patterns if not any(re.search(it, line) for line in collector.lines)]
    assert not surprises, "unexpected log records (expects_log declares them):\n" + "\n".join(
        surprises
    )
    assert not missing, f"expected log records that did not come: {missing}"


# ---------------------------------------------------------------- nothing is left behind

_connections: "weakref.WeakSet[_Connection]" = weakref.WeakSet()


class _Connection(sqlite3.Connection):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _connections.add(self)


@pytest.fixture(autouse=True, scope="session")
def watched_connections() -> Iterator[None]:
    connect = sqlite3.connect

    def watched(*args: Any, **kwargs: Any) -> Any:
        kwargs.setdefault("factory", _Connection)
        return connect(*args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", watched)
        yield


@pytest.fixture(autouse=True)
def nothing_left_behind(watched_connections: None) -> Iterator[None]:
    """Fail when a test leaves a thread, a transaction, a window or a running timer."""
    threads = set(_threads())
    shown, ticking = _shown_windows(), _ticking_timers()
    yield
    _delete_what_qt_postponed()
    left = [f"thread {name}" for name in _threads_after(threads)]
    open_ones = [it for it in _connections if _in_transaction(it)]
    _connections.difference_update(open_ones)  # said once
    left += [f"open transaction in {it!r}" for it in open_ones]
    left += [f"window {text}" for key, text in _shown_windows().items() if key not in shown]
    left += [f"timer of {text}" for key, text in _ticking_timers().items() if key not in ticking]
    _hide_all_windows()
    assert not left, "left behind: " + ", ".join(left)


def _threads() -> set[int]:
    # Python keeps a dummy for each thread that Qt started, even after its end; what still runs
    # Python code, whoever started it, has a frame.
    real = {it.ident for it in threading.enumerate() if not isinstance(it, threading._DummyThread)}
    return {it for it in real if it is not None} | set(sys._current_frames())


def _threads_after(before: set[int], patience: float = 2.0) -> list[str]:
    deadline = time.monotonic() + patience
    while (left := _threads() - before) or _qt_threads_run():
        if time.monotonic() > deadline:
            names = {it.ident: it.name for it in threading.enumerate()}
            return [names.get(it, "of Qt") for it in left] or ["of Qt"]
        time.sleep(0.005)
    return []


def _in_transaction(connection: sqlite3.Connection) -> bool:
    try:
        return connection.in_transaction
    except sqlite3.ProgrammingError:
        return False  # closed


# Qt is only asked where a test has imported it and an application is there.


def _widgets() -> Any:
    module = sys.modules.get("PySide6.QtWidgets")
    return module if module is not None and module.QApplication.instance() else None


def _qt_threads_run() -> bool:
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return False
    owners = [it for it in (core.QCoreApplication.instance(), *_top_levels()) if it is not None]
    own = (it.isRunning() for owner in owners for it in owner.findChildren(core.QThread))
    return core.QThreadPool.globalInstance().activeThreadCount() > 0 or any(own)


def _top_levels() -> list[Any]:
    widgets = _widgets()
    return widgets.QApplication.topLevelWidgets() if widgets else []


def _address(thing: Any) -> int:
    # Qt's address: PySide makes a new Python object each time for what Qt alone has made.
    import shiboken6

    return int(shiboken6.getCppPointer(thing)[0])


def _shown_windows() -> dict[int, str]:
    return {_address(it): repr(it) for it in _top_levels() if it.isVisible()}


def _ticking_timers() -> dict[int, str]:
    if not _widgets():
        return {}
    timer = sys.modules["PySide6.QtCore"].QTimer
    timers = ((top, it) for top in _top_levels() for it in top.findChildren(timer))
    return {_address(it): repr(top) for top, it in timers if it.isActive()}


def _delete_what_qt_postponed() -> None:
    if _widgets():
        core = sys.modules["PySide6.QtCore"]
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def _hide_all_windows() -> None:
    for window in _top_levels():
        window.hide()
