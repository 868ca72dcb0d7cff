"""What the preview's page may load, and where it may lead: nowhere but into the vault.

Articles and templates come from whoever wrote them. Nothing of them runs, is stored, downloaded or
sent; nothing comes from the network but pictures, where that is allowed.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from editor.article.addresses import PAGE, SCHEME, parse_address

_log = logging.getLogger(__name__)
_LINKS_OUT = frozenset({"http", "https", "mailto"})
# Against what a template or the sanitiser might let through: nothing runs, submits or frames.
_POLICY = (
    "default-src 'none'; img-src vault: data:{remote}; media-src vault:; font-src vault: data:; "
    "style-src 'unsafe-inline' vault:; form-action 'none'; base-uri 'none'; sandbox"
)

# What no page in the program may do: leave its place, reach the curator's things, or take memory
# for what nobody sees.
NEVER = (
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.JavascriptCanPaste,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
    QWebEngineSettings.WebAttribute.WebGLEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
    QWebEngineSettings.WebAttribute.FocusOnNavigationEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
)
_OFF = (
    *NEVER,
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
)


def content_policy(*, remote: bool) -> str:
    """The policy that the page is served with. remote: whether pictures come over https too."""
    return _POLICY.format(remote=" https:" if remote else "")


def out_of_vault(url: QUrl) -> str | None:
    """The address of a link that leads out of the vault, to where a curator may want to go."""
    if url.scheme() not in _LINKS_OUT:
        return None
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


class OnlyTheVault(QWebEngineUrlRequestInterceptor):
    """Blocks every request but those under the preview's scheme and pictures within the page.

    remote: whether pictures come from the network too, over https.
    """

    remote = False

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        scheme = info.requestUrl().scheme()
        picture = info.resourceType() == QWebEngineUrlRequestInfo.ResourceType.ResourceTypeImage
        allowed = ("data", "https") if self.remote else ("data",)
        if scheme != SCHEME and not (picture and scheme in allowed):
            info.block(True)


def confine(profile: QWebEngineProfile) -> OnlyTheVault:
    """Have the pages of a profile keep to this; what is returned says what they may load."""
    requests = OnlyTheVault(profile)
    profile.setUrlRequestInterceptor(requests)
    profile.cookieStore().setCookieFilter(lambda _request: False)
    profile.downloadRequested.connect(lambda download: download.cancel())
    settings = profile.settings()
    for attribute in _OFF:
        settings.setAttribute(attribute, False)
    return requests


class ConfinedPage(QWebEnginePage):
    """Follows no link by itself; says where one leads.

    entry_activated: the vault-relative path of an entry whose link was clicked; link_activated: an
    http, https or mailto address likewise.
    """

    entry_activated = Signal(str)
    link_activated = Signal(str)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        url = QUrl(url)
        within = url.toString().partition("#")[0] == PAGE
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            if within:
                return url.hasFragment()
            self._activate(url)
            return False
        typed = kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        return is_main_frame and within and typed

    def _activate(self, url: QUrl) -> None:
        request = parse_address(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if request is not None and request.host == "entry":
            self.entry_activated.emit(request.path)
        elif (address := out_of_vault(url)) is not None:
            self.link_activated.emit(address)

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        """What the engine refused an article is no news to the curator."""
        _log.debug("%s:%s: %s", source, line, message)

    # createWindow stays as it is: it makes none.
