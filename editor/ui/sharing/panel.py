"""Below the changes: the branch, what to record and in which words, getting and sending."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from editor.ui.elided import ElidedLabel
from editor.ui.errand import Progress
from editor.ui.flow import FlowLayout
from editor.ui.icons import beside, icon
from editor.ui.look import STEP
from editor.ui.plain import plain_label, plain_tip, without_shortcut, wrapped_label
from editor.ui.sharing.message_box import MessageBox
from editor.ui.sharing.standing import Stage, Standing, counted
from editor.ui.sharing.trouble import Trouble
from editor.ui.text_size import share, size_icon
from editor.ui.toggle import Fold
from editor.ui.words import words

_BAR_HEIGHT = 6
_ICON = 15
_WIDEST = 420


class SharePanel(QWidget):
    """Shows how the vault stands in git, and asks for what is done with it.

    commit_wanted: with the message. get_wanted, send_wanted, both_wanted: pull, push, both.
    stop_wanted: what is on its way shall end. start_wanted: the vault shall be shared.
    """

    commit_wanted = Signal(str)
    get_wanted = Signal()
    send_wanted = Signal()
    both_wanted = Signal()
    stop_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, branches: QMenu, parent: QWidget | None = None) -> None:
        """branches: the menu behind the branch's name."""
        super().__init__(parent)
        self.setObjectName("sharePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._standing = Standing()
        self._chosen = 0
        self._busy = False
        self._branch_name = ""
        self._focused: QWidget | None = None  # before something began
        self._branch = QToolButton(self)
        self._branch.setObjectName("shareBranch")
        self._branch.setIcon(icon("git-branch"))
        beside(self._branch)
        self._branch.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._branch.setMenu(branches)
        self._branch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._branch.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.notice = Trouble("shareNotice", self, closes=False)
        self.notice.before_buttons = self._branch
        self._counts = ElidedLabel(self)
        self._counts.setObjectName("shareCounts")
        self._counts.setProperty("role", "muted")
        self.message = MessageBox(self)
        self.message.typed.connect(self._show)
        self.message.entered.connect(self._commit)
        self._about = Fold(self)
        self._about.setObjectName("shareAbout")
        self._about.setIcon(icon("info"))
        size_icon(self._about, _ICON)
        self._about.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._about.setAccessibleName(self.tr("What is uncommon about this repository"))
        self._about.setToolTip(self._about.accessibleName())
        self._about.hide()
        self._notes = wrapped_label(self)
        self._notes.setObjectName("shareNotes")
        self._notes.setProperty("role", "muted")
        self._notes.hide()
        self._about.unfolded_changed.connect(self._notes.setVisible)
        self._said = wrapped_label(self)
        self._said.setObjectName("shareSaid")
        self._said.setProperty("role", "muted")
        self._make_buttons()
        self._make_progress()
        self.trouble = Trouble("shareTrouble", self)
        self.say("")
        self._lay_out()
        self._show()

    def _make_buttons(self) -> None:
        self._record = QPushButton(self)
        self._record.setObjectName("shareCommit")
        self._record.setProperty("primary", True)
        self._record.setToolTip(
            self.tr("Keep the chosen changes together, with your name and words (git commit)")
        )
        self._record.clicked.connect(lambda _=False: self._commit())
        self._get = self._button("shareGet", self.tr("Bring in what others sent (git pull)"))
        self._get.clicked.connect(lambda _=False: self.get_wanted.emit())
        self._send = self._button("shareSend", self.tr("Give others what you recorded (git push)"))
        self._send.clicked.connect(lambda _=False: self.send_wanted.emit())
        self._both = self._button(
            "shareBoth",
            self.tr("Bring in what others sent, then give them yours (git pull, git push)"),
        )
        self._both.setText(self.tr("Get and send"))
        self._both.clicked.connect(lambda _=False: self.both_wanted.emit())
        self._start = QPushButton(self.tr("Start sharing…"), self)
        self._start.setObjectName("shareStart")
        self._start.clicked.connect(lambda _=False: self.start_wanted.emit())

    def _button(self, name: str, tip: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def _make_progress(self) -> None:
        self._progress = QWidget(self)
        self._progress.setObjectName("shareProgress")
        self._doing = plain_label(self._progress)
        self._doing.setObjectName("shareDoing")
        self._doing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._bar = QProgressBar(self._progress)
        self._bar.setObjectName("shareBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_HEIGHT)
        self._bar.setAccessibleName(self.tr("How far git is"))
        self._stop = QPushButton(self.tr("Stop"), self._progress)
        self._stop.setObjectName("shareStop")
        self._stop.setToolTip(self.tr("End it; your work is kept here"))
        self._stop.clicked.connect(lambda _=False: self.stop_wanted.emit())
        told = QVBoxLayout()
        told.setSpacing(STEP)
        told.addWidget(self._doing)
        told.addWidget(self._bar)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * STEP)
        row.addLayout(told, 1)
        row.addWidget(self._stop)
        self._progress.hide()

    def _lay_out(self) -> None:
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2 * STEP)
        head.addWidget(self._branch, 1)
        head.addWidget(self._counts)
        head.addWidget(self._about)
        self._unshared = plain_label(self)
        self._unshared.setObjectName("shareUnshared")
        self._unshared.setWordWrap(True)
        self._unshared.setProperty("role", "muted")
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons, spacing=2 * STEP)
        for button in (self._both, self._get, self._send, self._start):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        # The panel stands at the bottom of its pane: what comes and goes does so above the buttons,
        # so that none slips under a pointer that pressed another.
        for part in (
            self._head,
            self._notes,
            self.notice,
            self.trouble,
            self._said,
            self._progress,
            self._unshared,
            self.message,
            self._record,
            self._buttons,
        ):
            column.addWidget(part)

    @property
    def tips(self) -> dict[str, str]:
        """What is done, with git's own words for it, by the names of the actions."""
        return {
            "share-record": self._record.toolTip(),
            "share-get": self._get.toolTip(),
            "share-send": self._send.toolTip(),
            "share-both": self._both.toolTip(),
        }

    # What is shown

    def show_standing(self, standing: Standing) -> None:
        """Show how the vault stands now."""
        self._standing = standing
        self._show()

    def show_notes(self, sentences: Sequence[str]) -> None:
        """What is uncommon about the repository, shown where the curator wants to know it."""
        self._notes.setText("\n".join(sentences))
        self._about.setVisible(bool(sentences))
        if not sentences:
            self._about.unfold(False)

    def show_chosen(self, chosen: int) -> None:
        """So many changed entries are chosen to be recorded."""
        self._chosen = chosen
        self._show()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far something is; None: nothing is on its way any more."""
        begins, ends = progress is not None and not self._busy, progress is None and self._busy
        if begins:
            self._focused = self.focusWidget() if self.has_focus else None
        stays = self._stop.hasFocus()
        self._busy = progress is not None
        if progress is not None:
            stopping = progress.end.is_set()
            self._doing.setText(self.tr("Stopping…") if stopping else words(progress.message))
            self._stop.setEnabled(not stopping)
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
        self._progress.setVisible(self._busy)
        self._show()
        if begins and self._focused is not None and not self._focused.isEnabled():
            self._stop.setFocus()
        elif ends and (stays or self.has_focus):
            back = self._focused
            if back is not None and isValid(back) and back.isVisible() and back.isEnabled():
                back.setFocus()
            else:
                self.rest()

    def rest(self) -> None:
        """Keep the focus here, though the button that had it is gone.

        Not on a button that sends, which a key pressed twice would press.
        """
        shown = (self.message, self._start)
        next((one for one in shown if one.isVisible() and one.isEnabled()), self._branch).setFocus()

    @property
    def has_focus(self) -> bool:
        """Whether a part of it has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def say(self, sentence: str) -> None:
        """Say what was done; an empty sentence ends that."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def enter(self) -> None:
        """Let the next keys write the message."""
        if self.message.isVisible():
            self.message.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.message.selectAll()
        else:
            self._start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def may_commit(self) -> bool:
        """Whether something is chosen and said, and nothing else is on its way."""
        ready = self._standing.stage is Stage.READY and not self._standing.under_way
        return ready and bool(self._chosen and self.message.message) and not self._busy

    def _commit(self) -> None:
        if self.may_commit:
            self.commit_wanted.emit(self.message.message)

    def _show(self) -> None:
        standing = self._standing
        ready = standing.stage is Stage.READY
        shares = ready and standing.remotes
        self._head.setVisible(ready)
        self._unshared.setVisible(standing.stage in (Stage.UNSHARED, Stage.NO_GIT))
        self._unshared.setText(self._why_unshared())
        self.message.setVisible(ready and not standing.under_way)
        for button, shown in (
            (self._record, ready and not standing.under_way),
            (self._both, shares),
            (self._get, shares),
            (self._send, shares),
            (self._start, standing.stage is Stage.UNSHARED or (ready and not standing.remotes)),
        ):
            button.setVisible(shown)
        n = self._chosen
        self._record.setText(
            self.tr("Record")
            if not n
            else self.tr("Record {n}").format(n=self.locale().toString(n))
        )
        self._record.setEnabled(self.may_commit)
        self._get.setText(self._with_count(self.tr("Get"), standing.to_get))
        self._send.setText(self._with_count(self.tr("Send"), standing.to_send))
        for part in (self._get, self._send, self._both, self._start, self._branch):
            part.setEnabled(not self._busy)
        self._start.setText(
            self.tr("Start sharing…") if not ready else self.tr("Share it with others…")
        )
        self._counts.setText(self._told_counts())
        self._branch_name = standing.branch or self.tr("No branch")
        self._show_branch()

    def _told_counts(self) -> str:
        standing = self._standing
        if not standing.remotes:
            return self.tr("On this computer only")
        if not standing.upstream and standing.branch:
            return self.tr("Not sent yet")
        if not standing.upstream:
            return ""  # of no branch: git does not tell
        return counted(standing) or self.tr("Everything is sent")

    def _why_unshared(self) -> str:
        if self._standing.stage is Stage.NO_GIT:
            return self.tr(
                "Git is not installed on this computer. Everything else works without it; with "
                "git, changes can be recorded and shared with others."
            )
        return self.tr(
            "This vault is not shared yet. Sharing keeps who changed what, and lets others work "
            "on it too."
        )

    def _with_count(self, text: str, n: int) -> str:
        return f"{text} {self.locale().toString(n)}" if n else text

    def _show_branch(self) -> None:
        room = max(40, self._branch.width() - 40)
        metrics = QFontMetrics(self._branch.font())
        shown = metrics.elidedText(self._branch_name, Qt.TextElideMode.ElideMiddle, room)
        self._branch.setText(without_shortcut(shown))
        self._branch.setToolTip(
            plain_tip(self.tr("Branch {name}: switch, or make one").format(name=self._branch_name))
        )
        self._branch.setAccessibleName(self.tr("Branch {name}").format(name=self._branch_name))

    def minimumSizeHint(self) -> QSize:
        """What the buttons need, without what is left empty beside them."""
        least = super().minimumSizeHint()
        layout = self.layout()
        assert layout is not None
        empty = layout.contentsMargins()
        return least - QSize(empty.left() + empty.right() - 6 * STEP, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines and buttons as wide as beside changed files, where there are none."""
        super().resizeEvent(event)
        edge = 3 * STEP
        rest = max(edge, event.size().width() - round(_WIDEST * share()))
        left, right = (rest, edge) if self.isRightToLeft() else (edge, rest)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(left, 2 * STEP, right, edge)
        self._show_branch()
