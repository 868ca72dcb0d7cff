"""Serves the preview's page what it shows: files of the vault, and stand-ins for the rest."""

from __future__ import annotations

import mimetypes
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from editor.article.addresses import parse_address
from editor.article.pictures import Pictures
from editor.ui.look import DARK, LIGHT

_SHELL = b"<!doctype html><html><head></head><body></body></html>"
# Against what a template or the sanitiser might let through: nothing runs, submits or frames.
_POLICY = (
    b"default-src 'none'; img-src vault: data:; media-src vault:; font-src vault: data:; "
    b"style-src 'unsafe-inline' vault:; form-action 'none'; base-uri 'none'; sandbox"
)
# A multi-map, which takes a list per name, whatever its type says.
_HEADERS: Any = {QByteArray(b"Content-Security-Policy"): [QByteArray(_POLICY)]}
_SERVED = ("image/", "audio/", "video/", "font/")
_SERVED_WHOLE = frozenset({"text/css"})


class VaultFiles(QWebEngineUrlSchemeHandler):
    """Answers requests under the preview's scheme; `pictures` knows the vault's files."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures: Pictures | None = None

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        request = parse_address(job.requestUrl().toEncoded().toStdString())
        if request is None or job.requestMethod() != QByteArray(b"GET"):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif request.host == "page":
            job.setAdditionalResponseHeaders(_HEADERS)
            self._reply(job, b"text/html; charset=utf-8", _SHELL)
        elif request.host == "file":
            self._reply_file(job, request.path)
        elif request.host == "missing":
            text = self.tr("Picture not found: {name}").format(name=request.path)
            self._reply(job, b"image/svg+xml", _stand_in(text))
        elif request.host == "remote":
            text = self.tr("Picture on {host}, not loaded").format(host=request.path)
            self._reply(job, b"image/svg+xml", _stand_in(text))
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlInvalid)

    def _reply_file(self, job: QWebEngineUrlRequestJob, path: str) -> None:
        file = self.pictures.file(path) if self.pictures is not None else None
        kind = _kind(file) if file is not None else None
        if file is None or kind is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        device = QFile(str(file), job)
        if device.open(QIODevice.OpenModeFlag.ReadOnly):
            job.reply(QByteArray(kind.encode()), device)
        else:
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)

    def _reply(self, job: QWebEngineUrlRequestJob, kind: bytes, content: bytes) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(kind), buffer)


def _kind(file: Path) -> str | None:
    """The type of a file that a page may have; None for all others."""
    kind = mimetypes.guess_type(file.name)[0] or ""
    return kind if kind.startswith(_SERVED) or kind in _SERVED_WHOLE else None


def _stand_in(text: str) -> bytes:
    """A picture that says why there is none; the page's light decides its own."""
    shown = text if len(text) <= 44 else text[:43] + "…"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="336" height="72" viewBox="0 0 336 72">'
        f"<style>rect{{fill:{LIGHT.window};stroke:{LIGHT.muted}}}text{{fill:{LIGHT.muted}}}"
        "@media(prefers-color-scheme:dark){"
        f"rect{{fill:{DARK.window};stroke:{DARK.muted}}}text{{fill:{DARK.muted}}}}}</style>"
        '<rect x="1" y="1" width="334" height="70" rx="7" stroke-opacity="0.5"'
        ' stroke-dasharray="4 4"/>'
        '<text x="168" y="41" text-anchor="middle" font-size="13"'
        f' font-family="Inter, Noto Sans, sans-serif">{escape(shown)}</text></svg>'
    ).encode()
