"""Exceptions that nobody expected, in every thread: logged, told once a kind, never a flood."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.unexpected import LOG_NAME, Report, Unexpected

from .conftest import ROOT


@pytest.fixture
def told() -> list[Report]:
    return []


@pytest.fixture
def unexpected(tmp_path: Path, told: list[Report]) -> Iterator[Unexpected]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    # What the hooks of before do with it (fail the test) is their business.
    sys.excepthook = sys.unraisablehook = threading.excepthook = lambda *_args: None
    quiet = sys.excepthook
    made = Unexpected(tmp_path / "log")
    made.told = told.append
    made.install()
    yield made
    made.uninstall()
    assert sys.excepthook is threading.excepthook is sys.unraisablehook is quiet
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def fail(words: str = "it broke") -> None:
    raise ValueError(words)


def hooked(words: str = "it broke") -> None:
    try:
        fail(words)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def logged(unexpected: Unexpected) -> str:
    return unexpected.log_file.read_text(encoding="utf-8")


def test_an_exception_is_logged_with_its_traceback_and_told(
    unexpected: Unexpected, told: list[Report]
) -> None:
    hooked()
    assert [one.summary for one in told] == ["ValueError: it broke"]
    assert "in fail" in told[0].details
    assert told[0].details in logged(unexpected)
    assert told[0].log.name == LOG_NAME


def test_what_is_unsaved_is_kept_before_it_is_told(
    unexpected: Unexpected, told: list[Report]
) -> None:
    order: list[str] = []
    unexpected.kept = lambda: order.append("kept")
    unexpected.told = lambda _report: order.append("told")
    hooked()
    assert order == ["kept", "told"]


def test_a_storm_is_told_once_and_fills_no_log(unexpected: Unexpected, told: list[Report]) -> None:
    for number in range(5000):
        hooked(f"frame {number}")
    assert len(told) == 1
    assert logged(unexpected).count("\n") < 30
    assert "1000 times" in logged(unexpected)


def test_threads_are_heard(unexpected: Unexpected, told: list[Report]) -> None:
    thread = threading.Thread(target=fail, name="counting")
    thread.start()
    thread.join()
    assert [one.summary for one in told] == ["ValueError: it broke"]
    assert "in thread counting" in logged(unexpected)


def test_what_cannot_be_raised_is_heard(unexpected: Unexpected, told: list[Report]) -> None:
    class Thing:
        def __del__(self) -> None:
            fail("on the way out")

    Thing()
    assert [one.summary for one in told] == ["ValueError: on the way out"]


def test_telling_that_fails_ends_there(unexpected: Unexpected, capsys: object) -> None:
    def tell(_report: Report) -> None:
        hooked("while telling")
        raise RuntimeError

    unexpected.told = tell
    hooked()
    hooked()


def test_an_error_without_words(unexpected: Unexpected, told: list[Report]) -> None:
    class OddError(Exception):
        def __str__(self) -> str:
            raise ValueError

    sys.excepthook(OddError, OddError(), None)
    assert told[0].summary == "OddError"


def test_a_log_that_cannot_be_written_is_no_further_trouble(
    tmp_path: Path, told: list[Report]
) -> None:
    (tmp_path / "log").write_text("a file in the way")
    unexpected = Unexpected(tmp_path / "log")
    unexpected.told = told.append
    unexpected.take(ValueError("x"), None)
    unexpected.note(logging.WARNING, "y")
    unexpected.uninstall()
    assert len(told) == 1


def test_the_keyboard_and_leaving_are_expected(unexpected: Unexpected, told: list[Report]) -> None:
    for error in (KeyboardInterrupt(), SystemExit(1)):
        sys.excepthook(type(error), error, None)
    assert told == []


@pytest.mark.skipif(sys.platform == "win32", reason="ends itself by a signal")
def test_a_hard_crash_is_told_by_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    program = f"""
import os, signal
from pathlib import Path
from editor.unexpected import Unexpected
Unexpected(Path({str(folder)!r})).install()
def deep():
    os.kill(os.getpid(), signal.SIGSEGV)
deep()
"""
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGSEGV
    unexpected = Unexpected(folder)
    said = unexpected.crash_before()
    assert "Segmentation fault" in said
    assert "in deep" in said
    assert said in logged(unexpected)
    assert unexpected.crash_before() == ""
    unexpected.uninstall()


@pytest.mark.skipif(sys.platform == "win32", reason="ends itself by a signal")
def test_a_start_that_was_only_killed_says_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    program = f"""
import os, signal
from pathlib import Path
from editor.unexpected import Unexpected
Unexpected(Path({str(folder)!r})).install()
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert len(list(folder.iterdir())) == 1
    assert Unexpected(folder).crash_before() == ""
    assert list(folder.iterdir()) == []


def test_an_end_in_order_leaves_no_file(tmp_path: Path) -> None:
    program = f"""
from pathlib import Path
from editor.unexpected import Unexpected
made = Unexpected(Path({str(tmp_path)!r}))
made.install()
assert list(made.log_file.parent.iterdir())
made.uninstall()
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
    assert list(tmp_path.iterdir()) == []
