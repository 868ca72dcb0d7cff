"""Calls functions of the editor for `editor.workers`, which says what they are asked.

Standard input: pickled requests, one behind the other, until it ends. Standard output: for each a
pickled pair, (True, what the function returned) or (False, what it raised).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple


class Request(NamedTuple):
    """What a process is asked.

    forget: the numbers of objects that nobody will ask for again. number: of the object that
    `function` is called with first; None for none. make: a function and its arguments that make
    it, where the process has not got it.
    """

    forget: tuple[int, ...]
    number: int | None
    make: tuple[Callable[..., object], tuple[object, ...]] | None
    function: Callable[..., object]
    arguments: tuple[object, ...]
    keywords: dict[str, object]


def main() -> int:
    """Answer until nothing more is asked."""
    import pickle
    import signal

    # Ctrl+C is meant for the window, whose end is the end of this.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # As in the window, which draws on the same processors meanwhile.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Nothing else is to come between the answers.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    kept: dict[int, Any] = {}
    while True:
        try:
            request: Request = pickle.load(asked)
        except EOFError:
            return 0
        try:
            answer = pickle.dumps((True, _answer(request, kept)), pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # noqa: BLE001 - raised where it was asked
            answer = _raised(error)
        answers.write(answer)
        answers.flush()


def _answer(request: Request, kept: dict[int, Any]) -> object:
    for number in request.forget:
        kept.pop(number, None)
    first: tuple[object, ...] = ()
    if request.number is not None:
        if request.make is not None:
            make, arguments = request.make
            kept[request.number] = make(*arguments)
        first = (kept[request.number],)
    return request.function(*first, *request.arguments, **request.keywords)


def _raised(error: Exception) -> bytes:
    import pickle
    import traceback

    told = "".join(traceback.format_exception(error))
    error.add_note(told)
    try:
        raised = pickle.dumps((False, error))
        pickle.loads(raised)
    except Exception:  # noqa: BLE001 - whatever it holds
        return pickle.dumps((False, RuntimeError(told)))
    return raised


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    status = main()
    # There is nothing to put in order.
    os._exit(status)
