"""The web engine behind the preview: shows pages, one after the other, and prints them.

Importing this module loads the engine, which takes time: the preview does so when it is asked to
start, after the window is up.
"""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QLocale,
    QMarginsF,
    QObject,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QPageLayout, QPageSize
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import delete

from editor.article.addresses import PAGE, SCHEME, parse_address
from editor.article.pictures import Pictures
from editor.resources import resource
from editor.ui.preview.confines import ConfinedPage, confine, out_of_vault
from editor.ui.preview.environment import lean_engine
from editor.ui.preview.files import VaultFiles
from editor.ui.preview.patches import patch
from editor.ui.preview.scheme import register_scheme

if TYPE_CHECKING:
    from editor.article.page import Page
    from editor.ui.preview.rendering import Rendered

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_SCRIPTS = ("patch.js", "follow.js", "pictures.js")
_PAPER_MARGIN_MM = 20
# A page that takes longer than this to be shown is made to take long.
PATIENCE_MS = 15_000
_LEAST_ZOOM = 0.25  # the engine's own limit


class Printed(Enum):
    """How printing went. BROKEN: the engine's process ended before. STOPPED: by `stop_printing`."""

    WRITTEN = auto()
    NOT_WRITTEN = auto()
    BROKEN = auto()
    STOPPED = auto()


class Engine(QObject):
    """A web view, and what it shows.

    entry_activated: the vault-relative path of an entry whose link was clicked;
    link_activated: an http, https or mailto address likewise; link_hovered: the address under
    the pointer, an entry's path, or an empty text; shown: the path of the entry whose page is
    now in the view; scrolled: the page was moved, by whom ever; reloaded: scripts that ran owe no
    answer any more; failed: the engine's process ended; emptied: so it did because printing was
    stopped, and the page is to be shown again.
    """

    entry_activated = Signal(str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    shown = Signal(str)
    scrolled = Signal()
    reloaded = Signal()
    failed = Signal()
    emptied = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        register_scheme()
        self._ready = False
        self._busy = False
        self._closing = False
        self._unseen = False  # nobody looks at the view: its page need not have a process
        self._away = False  # the page has no process
        self._printing: Callable[[Printed], None] | None = None  # told how it went
        self._stopping = False  # the printing, by ending the page's process
        self._restarts = False  # once the page is printed
        self._load = 0  # how often the page was loaded; answers of earlier loads are void
        self._in_view: Page | None = None  # what the next page is compared with
        self._waiting: Rendered | None = None
        self._paper = QColor(Qt.GlobalColor.white)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._end_process)
        with lean_engine():
            profile = QWebEngineProfile()  # off the record: without a name, nothing is stored
        self._requests = confine(profile)
        self._files = VaultFiles(profile)
        profile.installUrlSchemeHandler(QByteArray(SCHEME.encode()), self._files)

        self.view = QWebEngineView(host)
        self.view.setObjectName("previewPage")
        self.view.setAccessibleName(self.tr("The page as readers see it"))
        self._page = ConfinedPage(profile, self.view)
        self.view.setPage(self._page)
        # Children are destroyed in the order they came: the profile has to outlive its page.
        profile.setParent(self)
        self.setParent(None)
        self.setParent(host)
        self._profile = profile

        self.view.setAcceptDrops(False)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._page.entry_activated.connect(self.entry_activated)
        self._page.link_activated.connect(self.link_activated)
        self._page.linkHovered.connect(self._on_hovered)
        self._page.scrollPositionChanged.connect(lambda _place: self.scrolled.emit())
        self._page.loadFinished.connect(self._on_loaded)
        self._page.renderProcessTerminated.connect(self._on_terminated)
        self._page.pdfPrintingFinished.connect(self._on_pdf)
        self.restart()

    def use_pictures(self, pictures: Pictures, *, remote: bool) -> None:
        """Serve the files of the vault that `pictures` finds its own in.

        remote: whether pictures on the network may be loaded, over https.
        """
        self._files.pictures = pictures
        if remote != self._files.remote:
            self._requests.remote = self._files.remote = remote
            self.restart()  # what a page may load is settled when it is loaded

    def set_paper(self, tone: str) -> None:
        """What shows before a page does."""
        self._paper = QColor(tone)
        self._page.setBackgroundColor(self._paper)

    def show_page(self, page: Rendered) -> None:
        """Show a page; of those that wait only the last is shown."""
        self._waiting = page
        self._show_next()

    @property
    def ready(self) -> bool:
        """Whether the page takes scripts."""
        return self._ready and not self._closing

    def set_zoom(self, factor: float) -> None:
        """Show the page smaller, or larger."""
        self.view.setZoomFactor(max(_LEAST_ZOOM, factor))

    def run_script(self, script: str, answer: Callable[[object], None]) -> None:
        """Run `script` in the preview's own world, where the page's scripts cannot reach."""
        load = self._load

        def answered(result: object) -> None:
            # What the page still owes when it goes is answered without a result.
            if not self._closing and load == self._load:
                answer(result)

        self._page.runJavaScript(script, _WORLD.value, answered)

    @property
    def is_up(self) -> bool:
        """Whether the page that is shown is the last one that was asked for."""
        return self._ready and not self._busy and self._waiting is None

    def print_pdf(self, file: Path, done: Callable[[Printed], None]) -> None:
        """Print the page that is shown into a PDF file; `done` is told how that went.

        One at a time, so not while another is printed. The page stays as it is until then: what is
        asked for meanwhile comes afterwards.
        """
        assert self._printing is None
        self._printing = done
        metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
        size = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
        margin = _PAPER_MARGIN_MM
        layout = QPageLayout(
            QPageSize(size),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
        )
        # It would show in the margins.
        self._page.setBackgroundColor(Qt.GlobalColor.white)
        self._page.printToPdf(str(file), layout)

    def stop_printing(self) -> None:
        """Print no further. The engine knows no other way than to end the page's process."""
        if self._printing is not None and not self._stopping:
            self._stopping = True
            self._end_process()

    def _on_pdf(self, _file: str, written: bool) -> None:
        self._on_printed(Printed.WRITTEN if written else Printed.NOT_WRITTEN)

    def _on_printed(self, how: Printed) -> None:
        done, self._printing = self._printing, None
        if done is None:
            return
        self._page.setBackgroundColor(self._paper)
        done(how)
        restarts, self._restarts = self._restarts, False
        if self._unseen:
            self.let_go()
        elif restarts:
            self.restart()
        else:
            self._show_next()

    def _show_next(self) -> None:
        if not self._ready or self._busy or self._waiting is None or self._printing is not None:
            return
        rendered, self._waiting = self._waiting, None
        self._busy = True
        self._patience.start(PATIENCE_MS)
        name = f"{'card' if rendered.card else 'page'} {rendered.page.path}"
        change = patch(self._in_view, rendered.page, name, rendered.last)
        self._in_view = rendered.page
        self.run_script(
            f"showPage({json.dumps(change)}); true", lambda _: self._on_shown(rendered.page.path)
        )

    def _on_shown(self, path: str) -> None:
        self._busy = False
        self._patience.stop()
        if self._waiting is None:
            self.shown.emit(path)
        else:
            self._show_next()

    def _on_hovered(self, url: str) -> None:
        request = parse_address(url)
        if request is None:
            self.link_hovered.emit(url)
        else:
            self.link_hovered.emit(request.path if request.host == "entry" else "")

    def _on_loaded(self, loaded: bool) -> None:
        if loaded:
            self._forget_page()
            scripts = (resource("preview", name).read_text("utf-8") for name in _SCRIPTS)
            self.run_script("\n".join(scripts), lambda _: self._on_ready())

    def _on_ready(self) -> None:
        self._ready = True
        self._show_next()

    def _on_terminated(self) -> None:
        self._ready = self._busy = False
        self._patience.stop()
        stopped, self._stopping = self._stopping, False
        # Of which the engine says nothing.
        self._on_printed(Printed.STOPPED if stopped else Printed.BROKEN)
        if not stopped:
            self.failed.emit()
        elif not self._unseen:
            self.restart()
            self.emptied.emit()

    def _end_process(self) -> None:
        """End the engine's process, which does not answer; only the system can."""
        process = self._page.renderProcessPid()
        if process:
            os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))

    def restart(self) -> None:
        """Load the page anew, as after the engine's process ended; it is empty then."""
        if self._printing is not None:
            self._restarts = True
            return
        self._forget_page()
        self._page.setUrl(QUrl(PAGE))

    def let_go(self) -> None:
        """Nobody looks at the view any longer: have the page's process end, once it is printed."""
        self._unseen = True
        if self._printing is not None:
            return
        self._forget_page()
        self._away = True
        self._page.setLifecycleState(QWebEnginePage.LifecycleState.Discarded)

    def come_back(self) -> bool:
        """The view is looked at again: what was to be shown meanwhile is. Whether it was let go."""
        away, self._away, self._unseen = self._away, False, False
        if away:
            self.restart()
        return away

    def _forget_page(self) -> None:
        self._load += 1
        self._patience.stop()
        self._ready = self._busy = False
        self._in_view = None
        self.reloaded.emit()

    def shut_down(self) -> None:
        """End the engine, and what it prints: it goes before the profile that it needs."""
        self._closing = True
        self._printing = None
        self._waiting = None
        self._files.shut_down()
        delete(self.view)
        delete(self)

    def _show_menu(self, place: QPoint) -> None:
        request = self.view.lastContextMenuRequest()
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if request.selectedText():
            copy = self._page.action(QWebEnginePage.WebAction.Copy)
            menu.addAction(self.tr("Copy"), copy.trigger)
        address = out_of_vault(request.linkUrl())
        if address is not None:
            clipboard = QGuiApplication.clipboard()
            menu.addAction(self.tr("Copy link"), lambda: clipboard.setText(address))
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.view.mapToGlobal(place))
