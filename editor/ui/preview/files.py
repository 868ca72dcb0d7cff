"""Serves the preview's page what it shows: files of the vault, and stand-ins for the rest."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QFile,
    QIODevice,
    QObject,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler
from shiboken6 import isValid

from editor.article.addresses import parse_address
from editor.article.pictures import Pictures
from editor.ui.look import DARK, LIGHT
from editor.ui.preview.confines import content_policy
from editor.ui.preview.examine import Flaw, flaw_of, kind_of

_SHELL = b"<!doctype html><html><head></head><body></body></html>"
_LONGEST_NAME = 46


class VaultFiles(QWebEngineUrlSchemeHandler):
    """Answers requests under the preview's scheme.

    pictures: knows the vault's files; remote: whether pictures on the network may be loaded, of
    which a page takes notice when it is loaded anew.
    """

    _examined = Signal(int, str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures: Pictures | None = None
        self.remote = False
        self._jobs: dict[int, tuple[QWebEngineUrlRequestJob, Path]] = {}
        self._asked = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(1000)
        self._examined.connect(self._reply_examined, Qt.ConnectionType.QueuedConnection)

    def shut_down(self) -> None:
        """Examine no more files; returns when none is being examined."""
        self._pool.clear()
        self._jobs.clear()
        self._pool.waitForDone()

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        request = parse_address(job.requestUrl().toEncoded().toStdString())
        if request is None or job.requestMethod() != QByteArray(b"GET"):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif request.host == "page":
            self._reply_shell(job)
        elif request.host == "file":
            self._examine(job, request.path)
        elif (why := self._why_not(request.host)) is not None:
            self._reply(job, b"image/svg+xml", _stand_in(why, request.path))
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlInvalid)

    def _why_not(self, host: str) -> str | None:
        if host == "remote":
            if self.remote:
                return self.tr("Not loaded: the connection is not secure")
            return self.tr("Picture on another server, not loaded")
        return {
            "missing": self.tr("Picture not found"),
            "broken": self.tr("This picture is broken"),
            "unreachable": self.tr("This picture could not be loaded from"),
        }.get(host)

    def _reply_shell(self, job: QWebEngineUrlRequestJob) -> None:
        policy = content_policy(remote=self.remote)
        # A multi-map, which takes a list per name, whatever its type says.
        headers: Any = {
            QByteArray(b"Content-Security-Policy"): [QByteArray(policy.encode())],
            QByteArray(b"Referrer-Policy"): [QByteArray(b"no-referrer")],
        }
        job.setAdditionalResponseHeaders(headers)
        self._reply(job, b"text/html; charset=utf-8", _SHELL)

    def _examine(self, job: QWebEngineUrlRequestJob, path: str) -> None:
        """Look into a file off the UI thread before it is served."""
        file = self.pictures.file(path) if self.pictures is not None else None
        kind = kind_of(file) if file is not None else None
        if file is None or kind is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        self._asked = number = self._asked + 1
        self._jobs[number] = (job, file)
        job.destroyed.connect(partial(self._jobs.pop, number, None))
        told = self._examined

        def examine() -> None:
            flaw = flaw_of(file, kind)
            with suppress(RuntimeError):  # the window was closed meanwhile
                told.emit(number, kind, flaw)

        self._pool.start(examine)

    def _reply_examined(self, number: int, kind: str, flaw: Flaw | None) -> None:
        job, file = self._jobs.pop(number, (None, Path()))
        if job is None or not isValid(job):
            return  # the page was left meanwhile
        if flaw is not None:
            self._reply(job, b"image/svg+xml", _stand_in(self._sentence(flaw), file.name))
            return
        device = QFile(str(file), job)
        if device.open(QIODevice.OpenModeFlag.ReadOnly):
            job.reply(QByteArray(kind.encode()), device)
        else:
            text = self._sentence(Flaw.UNREADABLE)
            self._reply(job, b"image/svg+xml", _stand_in(text, file.name))

    def _sentence(self, flaw: Flaw) -> str:
        return {
            Flaw.MISSING: self.tr("Picture not found"),
            Flaw.UNREADABLE: self.tr("This picture cannot be read"),
            Flaw.BROKEN: self.tr("This picture is broken"),
            Flaw.HEAVY: self.tr("Not shown: this file is too large"),
            Flaw.LARGE: self.tr("Not shown: this picture has too many pixels"),
            Flaw.ACTIVE: self.tr("Not shown: this drawing holds a script"),
        }[flaw]

    def _reply(self, job: QWebEngineUrlRequestJob, kind: bytes, content: bytes) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(kind), buffer)


def _stand_in(why: str, name: str) -> bytes:
    """A picture that says why there is none; the page's light decides its own."""
    if len(name) > _LONGEST_NAME:
        half = _LONGEST_NAME // 2
        name = f"{name[: half - 1]}…{name[-half:]}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="336" height="72" viewBox="0 0 336 72">'
        f"<style>rect{{fill:{LIGHT.window};stroke:{LIGHT.muted}}}text{{fill:{LIGHT.muted}}}"
        f".why{{fill:{LIGHT.ink}}}@media(prefers-color-scheme:dark){{"
        f"rect{{fill:{DARK.window};stroke:{DARK.muted}}}text{{fill:{DARK.muted}}}"
        f".why{{fill:{DARK.ink}}}}}</style>"
        '<rect x="1" y="1" width="334" height="70" rx="7" stroke-opacity="0.5"'
        ' stroke-dasharray="4 4"/><g text-anchor="middle"'
        ' font-family="Inter, Segoe UI, Noto Sans, sans-serif">'
        f'<text class="why" x="168" y="32" font-size="13" font-weight="500">{escape(why)}</text>'
        f'<text x="168" y="52" font-size="12">{escape(name)}</text></g></svg>'
    ).encode("utf-8", "replace")
