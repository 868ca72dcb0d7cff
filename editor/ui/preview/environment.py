"""What the web engine has to find in the environment before it is first used."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# By these Qt finds no driver on X11 and on Wayland, and asks none who made the graphics card. It
# reads them once, when the first page is made.
_NO_DRIVER = {
    "QSG_RHI_BACKEND": "null",
    "QT_XCB_GL_INTEGRATION": "none",
    "QT_WAYLAND_CLIENT_BUFFER_INTEGRATION": "none",
}


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
    # then, as when places are suggested, both wait for each other for ever; without threads of its
    # own it is not in the way, so whatever number the user has set is not for this program. To be
    # set before numpy is imported.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1"


@contextmanager
def without_graphics_driver() -> Iterator[None]:
    """Make pages of the engine in here: Qt then loads no driver of the graphics card for them.

    It draws them in software, but loads the driver all the same to ask whose the card is: with
    Mesa's, which brings LLVM, for 30 MB of memory and a third of a second without the window.
    """
    in_software = os.environ.get("QT_QUICK_BACKEND") == "software"
    given = {name: value for name, value in _NO_DRIVER.items() if name not in os.environ}
    if in_software:
        os.environ.update(given)
    try:
        yield
    finally:
        # Programs that are started from here may well draw with the card.
        for name in given if in_software else ():
            del os.environ[name]
