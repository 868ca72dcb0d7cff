"""The preview's own scheme of addresses, which the web engine has to know from its start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWebEngineCore import QWebEngineUrlScheme

from editor.article.addresses import SCHEME


def register_scheme() -> None:
    """Make the scheme known. Whoever makes a profile calls this before: after the first one it is
    too late, and the preview would show nothing.
    """
    name = QByteArray(SCHEME.encode())
    if not QWebEngineUrlScheme.schemeByName(name).name().isEmpty():
        return
    scheme = QWebEngineUrlScheme(name)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)
