"""What the web engine has to find in the environment before it is first used."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# By these Qt finds no driver on X11 and on Wayland, and asks none who made the graphics card.
_NO_DRIVER = {
    "QSG_RHI_BACKEND": "null",
    "QT_XCB_GL_INTEGRATION": "none",
    "QT_WAYLAND_CLIENT_BUFFER_INTEGRATION": "none",
}
_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
# The process from which those are forked that cannot have a sandbox, of which there are none here:
# the engine draws and asks the preview's scheme within this process. Pages come from the other one,
# which has its sandbox as ever. 9 MB.
_NO_OTHER_ZYGOTE = "--no-unsandboxed-zygote"
# The engine follows screen readers that come and go, but knows of none that was there before it.
_TOLD = "--force-renderer-accessibility"


def prepare_engine_environment() -> bool:
    """Prepare this process for the web engine; True when the engine runs without its sandbox.

    Chromium refuses to run its sandbox as root, as in containers, and ends the whole program.
    The preview does without then: it runs no scripts and reaches no network in either case.
    To be called before the application is made.
    """
    if sys.platform == "linux":
        # With OpenGL, Qt makes the whole window anew when the engine joins it: it vanishes and
        # comes back, without the focus. A page of text is drawn as well without.
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # The engine starts its processes by fork. Where threads of numpy's OpenBLAS are at work just
    # then, as when pins are arranged, both wait for each other for ever; without threads of its
    # own it is not in the way, so whatever number the user has set is not for this program. To be
    # set before numpy is imported.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1"


@contextmanager
def lean_engine() -> Iterator[None]:
    """Make profiles of the engine in here: the first one starts it, with no more than pages need.

    Where a screen reader is at work by then, pages are told to it, as they are to one that comes
    later; to nobody else, which would cost memory for nothing.

    It draws in software, but loads the graphics card's driver all the same to ask whose the card
    is: with Mesa's, which brings LLVM, for 30 MB of memory and half of the time it takes to start.
    Qt 6.8 loads it all the same.
    """
    from PySide6.QtGui import QAccessible

    given: dict[str, str] = {}
    flags = [_NO_OTHER_ZYGOTE] if sys.platform == "linux" else []
    if QAccessible.isActive():
        flags.append(_TOLD)
    if flags:
        given[_FLAGS] = " ".join(filter(None, (os.environ.get(_FLAGS, ""), *flags)))
    if os.environ.get("QT_QUICK_BACKEND") == "software":
        given.update((name, no) for name, no in _NO_DRIVER.items() if name not in os.environ)
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    try:
        yield
    finally:
        # All is read, once; programs that are started from here may well draw with the card.
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
