"""`python -m tests.faults._window_typist VAULT STATE LOG SEED`: types in the window until killed.

Before each key it writes `<monotonic seconds> <letters typed with it>` to the log.
"""

from __future__ import annotations

import os
import random
import sys
import time

# Importing it gives this process a home of its own, so that no settings are touched.
from tests import conftest as _home_of_its_own  # noqa: F401

LETTER = "z"


def main() -> None:
    """Run the program's own `main()`, with somebody at the keys."""
    vault, state, log, seed = sys.argv[1:]
    os.environ["XDG_STATE_HOME"] = state
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

    from editor.__main__ import main as program
    from editor.app import make_application
    from editor.ui.window import MainWindow

    dice = random.Random(seed)
    number = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    pace = dice.choice((3, 30, 120))
    kind, name = dice.choice(((QPlainTextEdit, "bodyEditor"), (QLineEdit, "field.title")))
    typed = 0

    def key() -> None:
        nonlocal typed
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        place = shown[0].findChild(kind, name) if shown and shown[0].isVisible() else None
        if place is not None:
            if not place.hasFocus():
                place.setFocus()
            typed += 1
            os.write(number, f"{time.monotonic()} {typed}\n".encode())
            QTest.keyClicks(place, LETTER)
        QTimer.singleShot(dice.randrange(pace) + 1, key)

    application = make_application()  # which `main()` takes: before it, there are no timers
    QTimer.singleShot(200, application, key)
    sys.argv = ["territory-editor", vault]
    program()


if __name__ == "__main__":
    main()
