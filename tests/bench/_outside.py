"""Programs with a window, watched from outside: what the display shows, and input as a user's.

Any program can be measured so, whatever it is made with: a display of its own (Xvfb) keeps its
picture in a file, which is looked at; keys and the wheel come from the X server.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import shutil
import signal
import struct
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

WIDTH, HEIGHT = 1440, 900
PATIENCE_SECONDS = 60.0
QUIT_SECONDS = 20.0
_LOOK_SECONDS = 0.002
# Nothing changes for so long but a caret, so the program is at rest.
REST_SECONDS = 2.5
_LEAVE_SECONDS = 0.5
_CARET_PIXELS = 200
_XWD_COLOUR_BYTES = 12


class Display:
    """A display: `picture` is what it shows now, rows of pixels as numbers."""

    def __init__(self, name: str, file: Path) -> None:
        self.name = name
        self._open = file.open("rb")
        self._map = mmap.mmap(self._open.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._map[:100])
        line, colours = header[12], header[19]
        start = header[0] + colours * _XWD_COLOUR_BYTES
        pixels = np.frombuffer(self._map, "<u4", line // 4 * HEIGHT, start)
        self._pixels = pixels.reshape(HEIGHT, line // 4)[:, :WIDTH]
        self._input = _Input(name)

    @property
    def picture(self) -> Any:
        """A copy of what is shown."""
        return self._pixels.copy() & 0xFFFFFF

    @property
    def is_empty(self) -> bool:
        """Whether no window is shown."""
        return not self._pixels.any()

    def shown(self, rows: Any, columns: Any) -> Any:
        """What some pixels show."""
        return self._pixels[rows, columns] & 0xFFFFFF

    def turn_wheel(self, x: int, y: int) -> None:
        """Turn the mouse's wheel down by a notch there."""
        self._input.turn_wheel(x, y)

    def press(self, *keys: str) -> None:
        """Press keys at once, named as X names them: "Control_L", "2"."""
        self._input.press(keys)

    def rest(self) -> Any:
        """Wait until something is shown and nothing changes but a caret; what is shown then."""
        end = time.monotonic() + PATIENCE_SECONDS
        before, since = self.picture, time.monotonic()
        while time.monotonic() - since < REST_SECONDS or self.is_empty:
            time.sleep(0.1)
            now = self.picture
            if np.count_nonzero(now != before) > _CARET_PIXELS:
                before, since = now, time.monotonic()
            if time.monotonic() > end:
                raise TimeoutError(f"the display does not rest within {PATIENCE_SECONDS:g} s")
        return before

    def close(self) -> None:
        """Let go of it."""
        self._input.close()
        del self._pixels
        self._open.close()


class _Input:
    """Keys and wheel by the extension XTEST, which cannot be told from a user's."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_void_p] * 4]
        self._x.XSetInputFocus.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong,
        ]  # fmt: skip
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        if not self._display:
            raise OSError(f"no display {name}")
        # Xlib would end this process where a window is gone meanwhile.
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(_ignored)
        self._x.XSetErrorHandler(self._ignore)

    def turn_wheel(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, 5, down, 0)
        self._x.XFlush(self._display)

    def press(self, keys: Sequence[str]) -> None:
        self._give_focus()
        codes = [
            self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(key.encode()))
            for key in keys
        ]
        for down, which in ((1, codes), (0, reversed(codes))):
            for code in which:
                self._test.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x.XFlush(self._display)

    def _give_focus(self) -> None:
        """Do for the window that is on top what a desktop would have done."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        windows, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display, self._x.XDefaultRootWindow(self._display), ctypes.byref(root),
            ctypes.byref(parent), ctypes.byref(windows), ctypes.byref(count),
        )  # fmt: skip
        for number in range(count.value):  # from the lowest on; those not shown refuse it
            self._x.XSetInputFocus(self._display, windows[number], 1, 0)
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


def _ignored(_display: object, _error: object) -> int:
    return 0


@contextmanager
def display() -> Iterator[Display]:
    """An X display that nobody sees."""
    with TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
             "-fbdir", folder, "-nolisten", "tcp", "-noreset", "-nocursor"],
            pass_fds=(writing,), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                raise OSError("Xvfb does not start")
            shown = Display(f":{number}", Path(folder, "Xvfb_screen0"))
            yield shown
            shown.close()
        finally:
            server.terminate()
            server.wait()


@contextmanager
def running(
    command: Sequence[str], on: Display, home: Path, more: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """A program on a display, with a home of its own; it is asked to quit, or else is ended."""
    from tests.conftest import homes

    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_", "WAYLAND"))},
        **homes(home),
        "HOME": str(home),
        "DISPLAY": on.name,
        "QT_QPA_PLATFORM": "xcb",
        # There is no bus here, and nobody to ask for one.
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        # As root no web engine can have its sandbox; elsewhere it is the same for all.
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "LANG": "C.UTF-8",
        **more,
    }
    # An installed program has its bytecode.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        _end(process, on)


def _end(process: subprocess.Popen[bytes], on: Display) -> None:
    """Have it quit by the keys that all of them know, so that its next start is a usual one."""
    if process.poll() is None and not on.is_empty:
        on.press("Control_L", "q")
    with suppress(subprocess.TimeoutExpired):
        process.wait(QUIT_SECONDS)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    end = time.monotonic() + PATIENCE_SECONDS
    while not on.is_empty and time.monotonic() < end:
        time.sleep(0.02)


def until_usable(
    command: Sequence[str], on: Display, home: Path, more: Mapping[str, str], text: Text
) -> tuple[float, float]:
    """Seconds from the start until the article's text is shown, and until the wheel moves it."""
    start = time.perf_counter()
    with running(command, on, home, more) as process:
        shown = _wait(process, lambda: text.is_shown(on)) - start
        usable = _wait(process, _Turning(on, text).has_moved) - start
        # To be asked to quit no sooner than anybody would; how it leaves its home does not matter.
        time.sleep(_LEAVE_SECONDS)
    return shown, usable


class _Turning:
    """Turns the wheel over the text until that moves, since who is not ready may lose a notch."""

    EVERY_SECONDS = 0.25

    def __init__(self, on: Display, text: Text) -> None:
        self._on, self._text = on, text
        self._next = 0.0

    def has_moved(self) -> bool:
        if not self._text.is_shown(self._on):
            return True
        if time.monotonic() >= self._next:
            self._on.turn_wheel(*self._text.middle)
            self._next = time.monotonic() + self.EVERY_SECONDS
        return False


class Text:
    """Where a program shows the article's text, and how that looks.

    Found by starting it with two articles: where the pictures differ, there is text. Where it shows
    the text twice, as source and as a page, it is what stands at the left, where it is written;
    what holds little of it is a list of headings or a count.
    """

    # Columns of text farther apart are two panes; one holds so much of all that differs.
    GAP, LEAST = 40, 0.25
    # A caret may stand in it, and marks of what is misspelt come later.
    LIKE = 0.9

    def __init__(self, one: Any, other: Any) -> None:
        differs = one != other
        amounts = differs.sum(axis=0)
        columns = np.flatnonzero(amounts > 2)
        if not len(columns):
            raise ValueError("the text is nowhere")
        ends = np.flatnonzero(np.diff(columns) > self.GAP)
        panes = np.split(columns, ends + 1)
        pane = next(one for one in panes if amounts[one].sum() >= self.LEAST * amounts.sum())
        differs[:, : pane[0]] = differs[:, pane[-1] + 1 :] = False
        self._rows, self._columns = np.nonzero(differs)
        self._look = one[self._rows, self._columns]
        self.middle = int(np.median(self._columns)), int(np.median(self._rows))

    @property
    def pixels(self) -> int:
        """How many pixels are looked at."""
        return len(self._look)

    def is_shown(self, on: Display) -> bool:
        """Whether the text is there."""
        alike = np.count_nonzero(on.shown(self._rows, self._columns) == self._look)
        return bool(alike >= self.LIKE * len(self._look))


def _wait(process: subprocess.Popen[bytes], so: Any) -> float:
    end = time.perf_counter() + PATIENCE_SECONDS
    while not so():
        if process.poll() is not None:
            raise RuntimeError(f"it ended with {process.returncode}")
        if time.perf_counter() > end:
            raise TimeoutError(f"not within {PATIENCE_SECONDS:g} s")
        time.sleep(_LOOK_SECONDS)
    return time.perf_counter()


def is_here() -> bool:
    """Whether there is what this needs."""
    return shutil.which("Xvfb") is not None
