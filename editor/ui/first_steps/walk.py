"""Leads through the first steps: opens the sample vault, sees what is done, points at the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QObject,
    QPropertyAnimation,
    QRect,
    QTimer,
)
from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.announcing import announce
from editor.ui.first_steps.callout import Callout, Ring, spot
from editor.ui.first_steps.steps import STEPS, Step
from editor.ui.help.filling import Names
from editor.ui.motion import moves
from editor.workspace.document import Cause
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

# Parts move when columns are drawn and notices come; the note goes with them.
_FOLLOW_MS = 150
# Who types is not led on before a pause.
_PAUSE_MS = 900
_GLIDE_MS = 220


class FirstSteps(QObject):
    """One walk. finished: it is over, by its end or by the curator's wish."""

    def __init__(self, window: MainWindow, sample: Callable[[], Path]) -> None:
        """sample: tells the folder of the sample vault; may raise OSError."""
        super().__init__(window)
        self._window = window
        self._sample = sample
        self._step: int | None = None
        self._workspace: Workspace | None = None
        self._stop_listening: Callable[[], None] = lambda: None
        self._callout: Callout | None = None
        self._ring: Ring | None = None
        self._glide: QPropertyAnimation | None = None
        self._follow = QTimer(self, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._look)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._go_on)
        self._waiting = False  # for the sample vault
        window.vault_shown.connect(self._take_vault)
        window.entries.shown_changed.connect(self._take_list)
        window.selection.changed.connect(lambda _path: self._happen("chosen"))
        window.actions_by_name["problems"].toggled.connect(
            lambda on: self._happen("problems") if on else None
        )
        window.actions_by_name["save-lines"].triggered.connect(lambda: self._happen("lines"))

    @property
    def step(self) -> Step | None:
        """The step that is asked for; None while nobody walks."""
        return None if self._step is None else STEPS[self._step]

    def start(self) -> None:
        """Begin at the first step, in the sample vault; or give the note that is there the focus.

        Where unsaved work of another vault keeps it from being closed, nothing begins.
        """
        if self._callout is not None and self._step is not None:
            self._callout.setFocus()
            self._callout.findChild(QWidget, "firstStepsEnd").setFocus()  # type: ignore[union-attr]
            return
        if self._is_in_sample():
            self._begin()
            return
        self._waiting = True
        if not self._window.open_sample():
            self._waiting = False

    def end(self) -> None:
        """Take the note away."""
        self._waiting = False
        self._step = None
        self._follow.stop()
        self._pause.stop()
        self._stop_listening()
        self._stop_listening = lambda: None
        if self._glide is not None:
            self._glide.stop()
            self._glide = None
        if self._callout is not None and self._ring is not None:
            had = self._callout.isAncestorOf(self._window.focusWidget() or self._window)
            self._window.showing.extra.remove(self._callout)
            for part in (self._callout, self._ring):
                part.hide()
                part.deleteLater()
            self._callout = self._ring = None
            if had:
                self._window.entries.list.setFocus()

    # --- the vault

    def _take_vault(self) -> None:
        """Another vault is shown: the sample that was waited for, or one that ends the walk."""
        if self._waiting:
            self._waiting = False
            if self._is_in_sample():  # where that cannot be opened, another is some day
                self._begin()
        elif self._step is not None and self._window.workspace is not self._workspace:
            self.end()

    def _is_in_sample(self) -> bool:
        workspace = self._window.workspace
        try:
            return workspace is not None and workspace.root == self._sample().resolve()
        except OSError:
            return False  # opening it tells why

    def _begin(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        self._workspace = workspace
        self._stop_listening()
        self._stop_listening = workspace.subscribe(self._take_notice)
        self._callout = callout = Callout(self._window)
        self._ring = Ring(self._window)
        self._window.showing.extra.append(callout)
        callout.skipped.connect(self._go_on)
        callout.ended.connect(self.end)
        self._step = None
        self._show(0)
        self._follow.start()

    # --- what happens

    def _take_list(self) -> None:
        entries = self._window.entries
        workspace = self._window.workspace
        if workspace is None or workspace is not self._workspace or not entries.search.text():
            return
        if 0 < len(entries.shown_paths()) < len(workspace.entries()):
            self._happen("searched")

    def _take_notice(self, notice: VaultNotice) -> None:
        if notice.cause is Cause.UNDO:
            self._happen("undone")
        if notice.cause is not Cause.EDIT or notice.added or notice.removed:
            return
        keys = {key for keys in notice.fields.values() for key in keys}
        placing = self._workspace.settings.maps if self._workspace else {}
        coordinates = {key for map_ in placing.values() for key in (map_.fields.x, map_.fields.y)}
        if keys & coordinates:
            self._happen("place")
        elif keys:
            self._happen("field")
        if notice.bodies:
            self._happen("body")

    def _happen(self, what: str) -> None:
        step = self.step
        if step is None or step.done != what or self._window.workspace is not self._workspace:
            return
        # While somebody types or drags, the note stays.
        self._pause.start()

    def _go_on(self) -> None:
        if self._step is None:
            return
        if self._window.workspace is not self._workspace:
            self.end()
            return
        skipped = not self._pause.isActive() and self.sender() is self._callout
        self._pause.stop()
        if self._step + 1 < len(STEPS):
            self._show(self._step + 1, "" if skipped else STEPS[self._step].after)

    # --- what is shown

    def _show(self, number: int, after: str = "") -> None:
        self._step = number
        step = STEPS[number]
        window, callout = self._window, self._callout
        assert callout is not None
        if step.view and window.views.shown != step.view:
            window.show_view(step.view)
        if step.name == "move":
            self._choose_placed()
        names = Names(window.actions_by_name, window.menuBar())
        title, text, said = (
            names.plain(QCoreApplication.translate("FirstSteps", words)) if words else ""
            for words in (step.title, step.text, after)
        )
        callout.tell(said, title, text, number + 1, len(STEPS) - 1)
        first = callout.isHidden()
        self._place(glide=not first)
        callout.show()
        callout.raise_()
        announce(callout, " ".join(filter(None, (said, title + ".", text))))

    def _choose_placed(self) -> None:
        """Have an entry selected that is on the map, so that there is a pin to move."""
        workspace, path = self._workspace, self._window.selection.path
        assert workspace is not None
        if path is None or not workspace.entry(path).place.placed:
            placed = (one.path for one in workspace.entries() if one.place.placed)
            self._window.selection.select(next(placed, path))
        self._window.guide.show_on_map()

    def _target(self) -> tuple[QWidget, QRect] | None:
        """What a step points at, and where in it."""
        step = self.step
        if step is None or not step.part:
            return None
        if step.part.startswith("tab:"):
            tabs = self._window.top_bar.tabs
            return tabs, tabs.part_named(step.part.removeprefix("tab:"))
        if step.part.startswith("action:"):
            action = self._window.actions_by_name[step.part.removeprefix("action:")]
            buttons = self._window.top_bar.findChildren(QToolButton)
            found: QWidget | None = next(
                (one for one in buttons if one.defaultAction() is action), None
            )
        else:
            found = self._window.findChild(QWidget, step.part)
        return (found, found.rect()) if found is not None and found.isVisible() else None

    def _look(self) -> None:
        if self._window.workspace is self._workspace:
            self._place()
        else:
            self.end()  # the vault was closed, or is another

    def _place(self, *, glide: bool = False) -> None:
        callout, ring, target = self._callout, self._ring, self._target()
        if callout is None or ring is None:
            return
        around = None
        if target is not None:
            widget, rect = target
            corner = widget.mapTo(self._window, rect.topLeft())
            around = QRect(corner, rect.size()) & self._window.rect()
        ring.setVisible(around is not None)
        if around is not None and ring.geometry() != around:
            ring.setGeometry(around)
        in_bar = target is not None and self._window.top_bar.isAncestorOf(target[0])
        where = spot(callout.wanted_size(), around, self._window.rect(), below=in_bar)
        if self._glide is not None and not glide:
            if self._glide.state() == QPropertyAnimation.State.Running:
                return  # it stands there in a moment
            self._glide = None
        before = callout.pos()
        callout.stand(where)
        if glide and moves(callout) and not callout.isHidden():
            self._glide = QPropertyAnimation(callout, b"pos", self)
            self._glide.setDuration(_GLIDE_MS)
            self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._glide.setStartValue(before)
            self._glide.setEndValue(callout.pos())
            self._glide.start(QPropertyAnimation.DeletionPolicy.KeepWhenStopped)
        ring.raise_()
        callout.raise_()
