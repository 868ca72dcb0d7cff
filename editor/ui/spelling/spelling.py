"""Joins the spelling of the article to the vault: languages, its own words, the menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu

from editor.messages import EditorError
from editor.schema.collation import sort_key
from editor.ui.article.body_editor import BodyEditor
from editor.ui.plain import without_shortcut
from editor.ui.reasons import allow, without_vault
from editor.ui.settings.values import Settings
from editor.ui.spelling.marks import SpellingMarks
from editor.ui.spelling.speller import Speller
from editor.ui.words import words
from editor.workspace import spelling
from editor.workspace.history import Change
from editor.workspace.prose import scripts_of
from editor.workspace.settings import FILE as SETTINGS
from editor.workspace.spelling import Dictionary
from editor.workspace.workspace import VaultNotice, Workspace

_SETTING = "spelling"


class Spelling(QObject):
    """Checks the spelling of the article that is open. refused: why something was not done.

    menu: to be put into the window's. Whether spelling is checked is among the curator's settings,
    the languages are in the vault's.
    """

    refused = Signal(str)

    def __init__(self, body: BodyEditor, settings: Settings, own: Path) -> None:
        """own: the folder of the program's own for dictionaries, made when it is asked for."""
        super().__init__(body)
        self._settings = settings
        settings.changed.connect(self._follow_setting)
        self._own = own
        self._workspace: Workspace | None = None
        self._known: dict[str, Dictionary] = {}
        self._words: frozenset[str] = frozenset()
        self._ignored: set[str] = set()
        self._speller = Speller(self)
        self._speller.failed.connect(self._tell_failed)
        self._marks = SpellingMarks(body, self._speller)
        self._marks.is_right = self._is_right
        self._marks.added.connect(self._add)
        self._marks.ignored.connect(self._ignore)
        self.menu = QMenu(self.tr("S&pelling"), body)
        self.menu.setObjectName("spellingMenu")
        self.menu.aboutToShow.connect(self._fill_menu)
        # Filled from the start, so that a menu bar of the system's own shows it.
        self._fill_menu()

    @property
    def is_on(self) -> bool:
        """Whether spelling is checked at all."""
        return self._settings.is_on(_SETTING)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages of the vault: those chosen, else the usual one."""
        chosen = spelling.chosen(self._workspace) if self._workspace is not None else ()
        return spelling.usual(self._known, QLocale().name()) if chosen is None else chosen

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Check in the way of another vault."""
        self._workspace = workspace
        self._ignored.clear()
        self._set_up()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        if notice.files & {SETTINGS, spelling.WORDS}:
            self._set_up()

    def _set_up(self) -> None:
        """Use the dictionaries and words that are wanted now."""
        workspace = self._workspace
        if workspace is None or not self.is_on:
            self._words = frozenset()
            self._speller.use(())
            self._marks.scripts = frozenset()
        else:
            if not self._known:
                self._known = spelling.dictionaries(spelling.folders(self._own))
            used = [self._known[one] for one in self.languages if one in self._known]
            self._words = spelling.own_words(workspace)
            # A vault that chose no language is not told that it should write American English.
            self._speller.use(used, british=spelling.chosen(workspace) is None)
            self._marks.scripts = scripts_of(tuple(one.language for one in used))
        self._marks.look()

    def _is_right(self, word: str) -> bool:
        return word in self._ignored or spelling.is_own(word, self._words)

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self._marks.look()

    def _add(self, word: str) -> None:
        self._change(lambda workspace: spelling.add_word(workspace, word.replace("’", "'")))

    def _change(self, made: Callable[[Workspace], Change]) -> None:
        if self._workspace is None:
            return
        try:
            self._workspace.document.settle()
            self._workspace.document.apply(made(self._workspace))
        except EditorError as error:
            self.refused.emit(words(error.message))

    def _tell_failed(self) -> None:
        self.refused.emit(
            self.tr(
                "Spelling cannot be checked: a dictionary is broken, or Hunspell does not run here."
            )
        )

    # --- the menu

    def _fill_menu(self) -> None:
        self.menu.clear()
        on = self._row(self.tr("&Check spelling"), "action.spelling", checked=self.is_on)
        on.toggled.connect(self.turn)
        self.menu.addSeparator()
        if self._workspace is not None:
            self._known = spelling.dictionaries(spelling.folders(self._own))
        languages = self.languages
        for code in sorted({*self._known, *languages}, key=lambda code: sort_key(_name_of(code))):
            name = _name_of(code)
            if code not in self._known:
                name = self.tr("{language}: no dictionary on this computer").format(language=name)
            row = self._row(
                without_shortcut(name), f"action.spelling.{code}", checked=code in languages
            )
            allow(row, self._why_not())
            row.toggled.connect(lambda chosen, code=code: self.choose(code, chosen))
        if not self._known and self._workspace is not None:
            none = self.menu.addAction(self.tr("No dictionary was found on this computer"))
            allow(none, self.tr("Put one into the folder for dictionaries."))
        self.menu.addSeparator()
        folder = self.menu.addAction(self.tr("Open the &folder for dictionaries"))
        folder.setObjectName("action.spelling-folder")
        folder.setToolTip(self.tr("Put the .aff and .dic files of a Hunspell dictionary there"))
        folder.triggered.connect(self._open_folder)

    def _why_not(self) -> str | None:
        if self._workspace is None:
            return without_vault()
        return None if self.is_on else self.tr("Check spelling first.")

    def _row(self, text: str, name: str, *, checked: bool) -> QAction:
        row = self.menu.addAction(text)
        row.setObjectName(name)
        row.setCheckable(True)
        row.setChecked(checked)
        return row

    def turn(self, on: bool) -> None:
        """Check spelling, or do not."""
        self._settings.change(_SETTING, on)

    def _follow_setting(self, key: str) -> None:
        if key == _SETTING:
            self._set_up()

    def choose(self, language: str, chosen: bool) -> None:
        """Take a language to those of the vault, or away; written into its settings."""
        languages = [one for one in self.languages if one != language]
        if chosen:
            languages.append(language)
        self._change(lambda workspace: spelling.choose(workspace, languages))

    def _open_folder(self) -> None:
        try:
            self._own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sentence = self.tr("{folder} cannot be made: {reason}.")
            self.refused.emit(sentence.format(folder=self._own, reason=error.strerror))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._own)))


def _name_of(code: str) -> str:
    """A language as people call it: English (United Kingdom) for en_GB."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    name = QLocale.languageToString(locale.language())
    if "_" not in code:
        return name
    return f"{name} ({QLocale.territoryToString(locale.territory())})"
