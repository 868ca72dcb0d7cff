"""The application's style sheet, made of the tones.

What has the focus has a ring of 2 px in the accent, on what is filled with the accent one in ink.
Where something has an outline of 1 px at rest, its padding makes room, so that nothing moves.
What is around the words of a label stands here: a style sheet takes its own margins from it.
"""

from __future__ import annotations

from string import Template

from editor.resources import resource
from editor.ui.look import FIELD_HEIGHT, RADIUS, RADIUS_FLOATING, Tones
from editor.ui.text_size import grown, scaled, share

_SHEET = Template("""
QToolTip { background: $ink; color: $pane; border: none; padding: 4px 8px; }

QMenuBar { background: $pane; color: $ink; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selection; color: $ink; }
QMenu { background: $pane; color: $ink; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QLineEdit, QPlainTextEdit[field="true"], QAbstractSpinBox, QComboBox {
  background: $pane; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${field_inner}px; padding: 0 10px; }
QPlainTextEdit[field="true"] { padding: 1px; }
QLineEdit[problem="true"], QComboBox[problem="true"], QPlainTextEdit[problem="true"] {
  border: 1px solid $problem;
}
QLineEdit:focus, QComboBox:focus, QComboBox:on {
  border: 2px solid $accent; padding: 0 9px; min-height: ${field_focused}px;
}
QAbstractSpinBox:focus { border: 2px solid $accent; min-height: ${spin_focused}px; }
QPlainTextEdit[field="true"]:read-only { border: 1px solid $hairline; }
QPlainTextEdit[field="true"]:focus { border: 2px solid $accent; padding: 0; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: $muted; background: transparent; border: 1px solid $hairline;
}
QPlainTextEdit[version="true"][chosen="yes"] { border: 1px solid $accent; }
QPlainTextEdit[version="true"][chosen="no"] { background: $window; color: $muted; }
QPlainTextEdit[version="true"][absent="true"] { background: $window; color: $muted; }
QFrame[floating="true"] QAbstractItemView[popup="true"] { border: none; padding: 0; }
QScrollArea#clashArea, QWidget#clashList { background: transparent; border: none; }
QLineEdit:read-only { color: $muted; background: $window; border: 1px solid $hairline; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit,
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
  border: none; background: transparent; padding: 0; min-height: 0;
}
QAbstractSpinBox { padding: 0; min-height: ${spin_inner}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { padding: 0 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: ${drop_down}px; }
QComboBox QAbstractItemView, QAbstractItemView[popup="true"] {
  background: $pane; color: $ink; border: 1px solid $hairline; outline: none;
  selection-background-color: $selection; selection-color: $ink; padding: 4px;
}

QPushButton {
  background: $pane; color: $ink; border: 1px solid $hairline; border-radius: ${radius}px;
  min-height: ${button_inner}px; padding: 0 14px;
}
QPushButton:hover { background: $selection; }
QPushButton:pressed { background: $hairline; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; min-height: ${button_focused}px; }
QPushButton:disabled { color: $muted; background: transparent; }
QPushButton[primary="true"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; }
QPushButton[primary="true"]:disabled {
  background: transparent; color: $muted; border: 1px solid $hairline; font-weight: 600;
}
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[quiet="true"]:hover { background: $selection; }
QPushButton[quiet="true"]:focus { border: 2px solid $accent; }

QPushButton, QToolButton, QRadioButton, QCheckBox, QComboBox, QTabBar { outline: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QRadioButton, QCheckBox {
  spacing: 8px; padding: 1px 4px 1px 1px; border: 2px solid transparent; border-radius: 5px;
}
QRadioButton:focus, QCheckBox:focus { border: 2px solid $accent; }
QRadioButton:disabled, QCheckBox:disabled { color: $muted; }
QRadioButton::indicator {
  width: ${box}px; height: ${box}px; border: 1px solid $edge; border-radius: ${box_round}px;
  background: $pane;
}
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked {
  width: ${dot}px; height: ${dot}px; border: ${dot_edge}px solid $accent; background: $on_accent;
}
QRadioButton::indicator:disabled { border-color: $hairline; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: ${box}px; height: ${box}px; border: 1px solid $edge; border-radius: 4px;
  background: $pane;
}
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url($check);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url($minus);
}
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: $hairline; }

QProgressBar {
  background: $hairline; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
  color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QToolButton {
  background: transparent; color: $ink; border: 2px solid transparent;
  border-radius: ${radius}px; padding: 3px 5px;
}
QToolButton:hover, QToolButton:checked, QToolButton[unfolded="true"] { background: $selection; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton:disabled { color: $muted; background: transparent; }
QToolButton::menu-indicator { image: none; }
QPushButton[choice="true"], QPushButton[choice="true"]:focus {
  background: transparent; color: $ink; border: 2px solid transparent; min-height: ${icon}px;
  padding: 5px 10px 4px 10px;
}
QPushButton[choice="true"][iconOnly="true"] { padding: 5px; }
QPushButton[choice="true"]:hover, QPushButton[choice="true"]:checked { background: $selection; }
QPushButton[choice="true"]:focus { border-color: $accent; }
QPushButton[choice="true"]:disabled { color: $muted; }
QToolButton[quietTool="true"] { color: $muted; border-radius: 5px; padding: 2px 6px; }
QToolButton[quietTool="true"]:checked { color: $ink; background: $selection; }
QLineEdit#paletteLine {
  border: none; background: transparent; min-height: 44px; padding: 0 6px;
}
QListView#paletteList { padding: 4px 0; }
QPushButton#goToAnything { min-height: ${button_inner}px; padding: 0; }
QToolButton[chip="true"], QPushButton[chip="true"] {
  color: $muted; border: 1px solid $hairline; border-radius: 12px; padding: 2px 10px;
  min-height: 18px; /* Qt leaves out a radius for which there is no room */
}
QPushButton[chip="true"] { padding: 3px 15px 4px 15px; }
QToolButton[chip="true"]:hover, QPushButton[chip="true"]:hover { background: $selection; }
QToolButton[chip="true"]:checked, QPushButton[chip="true"]:checked {
  background: $ink; color: $pane; border-color: $ink;
}
QToolButton[chip="true"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QPushButton[chip="true"]:focus { border: 2px solid $accent; padding: 2px 14px 3px 14px; }
QToolButton[chip="true"][iconed="true"] { padding: 2px 0 2px 10px; }
QToolButton[chip="true"][iconed="true"]:focus { padding: 1px 0 1px 9px; }
QToolButton[chip="true"]:checked:focus, QPushButton[chip="true"]:checked:focus {
  border-color: $accent;
}

QToolButton[chip="true"][active="true"] {
  color: $ink; background: $accent_tint; border-color: $accent_tint;
}
QToolButton[chip="true"][active="true"]:hover { border-color: $accent; }
QToolButton[facetHeading="true"], QToolButton[facetHeading="true"][unfolded="true"] {
  background: transparent; font-weight: 600; padding: 3px 7px; text-align: left;
}
QToolButton[facetHeading="true"]:hover { background: $selection; }
QToolButton[legend="true"] { padding: 1px 5px; margin-left: 6px; }
QToolButton#legendField { font-weight: 600; }
QToolButton#legendMore { color: $muted; }
QScrollArea#facetArea, QWidget#facetAreaContent { background: $pane; border: none; }
QPushButton#newEntry, QPushButton#newEntry:focus {
  background: transparent; border: 2px solid transparent; border-radius: 0; color: $muted;
  text-align: left; padding: 0 11px; min-height: ${row_inner}px;
}
QPushButton#newEntry:hover { background: $selection; color: $ink; }
QPushButton#newEntry:focus { border-color: $accent; }

QWidget#topBar, QWidget#entryPanel, QWidget#statusLine { background: $pane; }
QWidget#topBar { border-bottom: 1px solid $hairline; }
QWidget#statusLine { border-top: 1px solid $hairline; }
QWidget#statusLine QLabel { color: $muted; }
QToolButton[statusLink="true"] { color: $accent; padding: 0 3px; border: 2px solid transparent; }
QToolButton[statusLink="true"]:focus { border-color: $accent; }
QToolButton#statusGit { color: $muted; }
QToolButton#statusGit:hover { color: $ink; }
QWidget#sharePanel { background: $pane; border-top: 1px solid $hairline; }
QFrame[tinted="true"] { background: $accent_tint; border-radius: ${radius}px; }
QWidget[covers="true"] { background: $pane; }
QWidget#formPane { background: $window; }
QWidget#bodyPane { background: $pane; }
QWidget#previewPane, QWidget#startPage, QWidget#startPageContent { background: $window; }
QWidget#mapFormPanel { background: $window; }
QPlainTextEdit#bodyEditor {
  background: $pane; color: $ink; border: none;
  selection-background-color: $accent_tint; selection-color: $ink;
}
QListView { background: $pane; border: none; outline: none; }
QTableView { background: $pane; border: none; outline: none; }
QHeaderView { background: $window; border: none; }
QHeaderView::section:vertical {
  background: $window; color: $muted; border: none; border-bottom: 1px solid $hairline;
  border-right: 1px solid $hairline;
}
QTableView::corner, QTableView QAbstractScrollArea::corner { background: $pane; border: none; }
QTableCornerButton::section {
  background: $window; border: none; border-bottom: 1px solid $hairline;
}
QHeaderView[plain="true"]::section {
  background: $pane; color: $muted; border: none; border-bottom: 1px solid $hairline;
  padding: 4px 8px;
}
QAbstractItemView[framed="true"] {
  background: $pane; border: 1px solid $hairline; border-radius: ${radius}px; padding: 4px 0;
}
QTextEdit[changes="true"] {
  background: $pane; border: 1px solid $hairline; border-radius: ${radius}px;
  selection-background-color: $accent_tint; selection-color: $ink;
}
QTextEdit[changes="true"]:focus { border: 1px solid $accent; }
QPlainTextEdit[lines="true"] {
  background: $pane; color: $ink; border: none;
  selection-background-color: $accent_tint; selection-color: $ink;
}
QDialog QPlainTextEdit[lines="true"] { border: 1px solid $hairline; border-radius: ${radius}px; }
QDialog QPlainTextEdit[lines="true"]:focus { border: 1px solid $accent; }
QListView#savingFiles::item { padding: 6px 8px; border-radius: 5px; }
QListView#savingFiles::item:selected { background: $selection; color: $ink; }
QWidget#helpSide { background: $pane; border-right: 1px solid $hairline; }
QWidget#helpMain, QTextBrowser#helpText { background: $window; border: none; }
QTreeView#helpContents, QTreeView#helpHits { background: $pane; border: none; outline: none; }
QTreeView#helpContents::item { padding: 3px 4px; color: $ink; }
QTreeView#helpHits::item { border-bottom: 1px solid $hairline; }
QTreeView#helpContents::item:selected, QTreeView#helpHits::item:selected {
  background: $selection; color: $ink;
}
QTreeView#helpContents::item:selected:focus, QTreeView#helpHits::item:selected:focus {
  background: $accent_tint; color: $ink;
}
QTreeView#helpContents::branch, QTreeView#helpHits::branch { background: $pane; }
QWidget#changedPane { background: $pane; }
QWidget#changeDetail, QScrollArea#changeParts, QWidget#changePartsInner { background: $window; }
QWidget#changeHead { border-bottom: 1px solid $hairline; }
QLabel#changeTold { padding: 8px 16px; qproperty-indent: 0; }
QLabel#partHeading { padding: 8px 16px 0 16px; qproperty-indent: 0; }
QLabel#paletteNote { padding: 4px 14px; qproperty-indent: 0; }
QLabel#choicesHint { padding: 2px 10px 4px 10px; qproperty-indent: 0; }
QLabel#missingTitle { padding-left: 8px; qproperty-indent: 0; }
QLabel#helpHit { padding: 4px; qproperty-indent: 0; }
QLabel[role="heading"], QLabel[role="title"] { color: $ink; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="problem"] { color: $problem; }
QLabel[role="count"] {
  background: $accent_tint; color: $accent; border-radius: 8px; padding: 0 5px; min-height: 16px;
  font-weight: 600;
}
QFrame[role="hairline"] { background: $hairline; border: none; max-height: 1px; }
QFrame[floating="true"] {
  background: $pane; border: 1px solid $hairline; border-radius: ${radius_floating}px;
}
QFrame#clashStrip { background: $accent_tint; border-bottom: 1px solid $hairline; }
QFrame#noticeBar { background: $accent_tint; border-bottom: 1px solid $hairline; }

QWidget#settingsSide { background: $pane; border-right: 1px solid $hairline; }
QScrollArea#settingsArea, QWidget#settingsInner { background: $window; }
QTreeWidget#shortcutList {
  background: $pane; border: 1px solid $hairline; border-radius: ${radius}px; outline: none;
}
QTreeWidget#shortcutList:focus { border-color: $accent; }
QTreeWidget#shortcutList::item { padding: 4px 0; color: $ink; }
QTreeWidget#shortcutList::item:selected { background: $selection; color: $ink; }
QTreeWidget#unsavedFiles::item { padding: 0 5px; color: $ink; }
QTreeWidget#unsavedFiles::item:selected { background: $selection; color: $ink; }
QListWidget#settingsSections { background: transparent; border: none; outline: none; }
QListWidget#settingsSections::item { padding: 0 8px; border-radius: 5px; color: $ink; }
QListWidget#settingsSections::item:selected { background: $selection; color: $ink; }
QListWidget#settingsSections::item:selected:focus { background: $accent_tint; }

QTabWidget::pane { border: none; }
QTabBar::tab {
  background: transparent; color: $muted; border: 2px solid transparent;
  border-radius: ${radius}px; padding: 4px 12px; margin: 0 2px 6px 0; font-weight: 500;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; background: $selection; }
QTabBar::tab:selected:focus { border: 2px solid $accent; }

QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
/* Not of the question itself, which would then be taken for as narrow as that. */
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: ${message_width}px; }

QSplitter::handle { background: transparent; }
QPushButton, QToolButton, QMenu { icon-size: ${icon}px; }
QLineEdit QToolButton { icon-size: ${line_icon}px; }
QSplitter::handle:horizontal { width: 1px; background: $hairline; }
QSplitter::handle:vertical { height: 1px; background: $hairline; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 2px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed {
  background: $muted; border-radius: 3px; margin: 2px;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
""")


# What has room where Qt puts an icon into a line of text, whatever its style says.
_LINE_ICON = 18


def style_sheet(tones: Tones) -> str:
    """The style sheet of the whole application in `tones`, for text as large as it is now."""
    box = round(14 * share())
    dot = 2 * round(box / 6)
    kind = "dark" if tones.dark else "light"
    return _SHEET.substitute(
        tones._asdict(),
        radius=RADIUS,
        radius_floating=RADIUS_FLOATING,
        field_inner=grown(FIELD_HEIGHT) - 2,
        button_inner=grown(28),
        row_inner=grown(40),
        field_focused=grown(FIELD_HEIGHT) - 4,
        spin_inner=grown(FIELD_HEIGHT) - 5,
        spin_focused=grown(FIELD_HEIGHT) - 7,
        button_focused=grown(28) - 2,
        box=box,
        icon=scaled(16),
        line_icon=min(scaled(16), _LINE_ICON),
        drop_down=scaled(24),
        box_round=box // 2 + 1,
        dot=dot,
        dot_edge=(box - dot) // 2 + 1,
        message_width=round(300 * share()),
        check=_file(f"check-{kind}.svg"),
        minus=_file(f"minus-{kind}.svg"),
    )


def _file(name: str) -> str:
    """A picture as style sheets name it."""
    return resource("icons", name).as_posix()
