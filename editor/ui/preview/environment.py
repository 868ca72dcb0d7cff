"""What the web engine has to find in the environment before it is first used."""

from __future__ import annotations

import os
import sys


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
