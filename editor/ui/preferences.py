"""What the program remembers between runs: recent vaults, the window's place, how views stood.

What the curator *chooses* is a setting, in `editor/ui/settings/`.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from editor.ui.settings.shortcuts import Shortcuts
from editor.ui.settings.values import Settings

_RECENT_KEPT = 10
_PLACES, _PLACES_KEPT = "places", 60
# Of so many vaults, those that were opened last, it is remembered how each is looked at.
_VAULTS_KEPT = 60
_OF_A_VAULT = (
    *("facets", "map-colour", "remote-pictures", "kept-beside", "git-merge", "git-trust"),
    *("locked-pins", "pinned", "recent-entries"),
)


class Preferences:
    """One INI file. settings, shortcuts: what the curator chose, in the same file."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self.settings = Settings(self._settings)
        self.shortcuts = Shortcuts(self._settings)

    def write(self) -> None:
        """Have the file hold all that is remembered, at once."""
        self._settings.sync()

    @property
    def folder(self) -> Path:
        """The program's own folder, where its settings are."""
        return Path(self._settings.fileName()).parent

    @property
    def recent(self) -> list[Path]:
        """Vaults opened before, newest first."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [stored]
        return [Path(name) for name in names if isinstance(name, str) and name]

    def remember(self, vault: Path) -> None:
        """Put a vault at the top of the recent ones; of those that are long past, forget all."""
        recent = [str(path) for path in self.recent]
        names = [str(vault), *(name for name in recent if name != str(vault))]
        self._settings.setValue("recent", names[:_RECENT_KEPT])
        known = self._names("vaults") or recent
        known = [str(vault), *(name for name in known if name != str(vault))]
        for gone in known[_VAULTS_KEPT:]:
            for kind in _OF_A_VAULT:
                self._remove(_key(kind, Path(gone)))
        self._settings.setValue("vaults", known[:_VAULTS_KEPT])

    def forget(self, vault: Path) -> None:
        """Take a vault off the recent ones."""
        self._settings.setValue("recent", [str(path) for path in self.recent if path != vault])

    def pinned(self, vault: Path) -> list[str]:
        """The entries of a vault that are pinned, by their paths."""
        return self._names(_key("pinned", vault))

    def keep_pinned(self, vault: Path, paths: list[str]) -> None:
        """Remember which entries of a vault are pinned."""
        self._keep_names(_key("pinned", vault), paths)

    def recent_entries(self, vault: Path) -> list[str]:
        """The entries of a vault that were visited last, the latest first."""
        return self._names(_key("recent-entries", vault))

    def keep_recent_entries(self, vault: Path, paths: list[str]) -> None:
        """Remember which entries of a vault were visited last."""
        self._keep_names(_key("recent-entries", vault), paths)

    def _names(self, key: str) -> list[str]:
        stored = self._settings.value(key, [])
        names = stored if isinstance(stored, list) else [stored]
        return [str(name) for name in names if name]

    def _keep_names(self, key: str, names: list[str]) -> None:
        if names:
            self._settings.setValue(key, names)
        else:
            self._remove(key)

    def _remove(self, key: str) -> None:
        """Remove what is stored by a key. What is of a vault within that vault stays."""
        self._settings.beginGroup(key)
        within = {name: self._settings.value(name) for name in self._settings.allKeys()}
        self._settings.endGroup()
        self._settings.remove(key)
        for name, value in within.items():
            self._settings.setValue(f"{key}/{name}", value)

    @property
    def lately(self) -> list[str]:
        """What was used from the palette, by the keys of its items, the latest first."""
        return self._names("palette/lately")

    def keep_lately(self, keys: list[str]) -> None:
        """Remember what was used from the palette."""
        self._settings.setValue("palette/lately", keys)

    @property
    def problem_order(self) -> tuple[str, str]:
        """By what problems are grouped, and how they are sorted; empty texts for the usual."""
        return (
            str(self._settings.value("problems/grouping", "")),
            str(self._settings.value("problems/order", "")),
        )

    def keep_problem_order(self, grouping: str, order: str) -> None:
        """Remember both."""
        self._settings.setValue("problems/grouping", grouping)
        self._settings.setValue("problems/order", order)

    def number(self, key: str, usual: int) -> int:
        """A stored number above zero, or the usual one."""
        stored = str(self._settings.value(key, ""))
        # int() refuses to read thousands of digits.
        known = stored.isdecimal() and len(stored) < 10 and int(stored) > 0
        return int(stored) if known else usual

    def keep_number(self, key: str, number: int) -> None:
        """Store a number."""
        self._settings.setValue(key, number)

    def flag(self, key: str) -> bool:
        """Whether something was done or seen, as stored."""
        return str(self._settings.value(key, "")) == "yes"

    def keep_flag(self, key: str) -> None:
        """Remember that it was."""
        self._settings.setValue(key, "yes")

    @property
    def legend_folded(self) -> bool:
        """Whether the map's legend is folded up."""
        return str(self._settings.value("map/legend", "")) == "folded"

    def fold_legend(self, folded: bool) -> None:
        """Remember whether the map's legend is folded up."""
        self._settings.setValue("map/legend", "folded" if folded else "")

    def pins_locked(self, vault: Path) -> bool:
        """Whether the pins of a vault's maps are locked."""
        return str(self._settings.value(_key("locked-pins", vault), "")) == "locked"

    def lock_pins(self, vault: Path, locked: bool) -> None:
        """Remember whether the pins of a vault's maps are locked."""
        if locked:
            self._settings.setValue(_key("locked-pins", vault), "locked")
        else:
            self._remove(_key("locked-pins", vault))

    def remote_pictures(self, vault: Path) -> bool:
        """Whether the curator lets a vault's pages load pictures from other servers."""
        return str(self._settings.value(_key("remote-pictures", vault), "")) == "shown"

    def show_remote_pictures(self, vault: Path, shown: bool) -> None:
        """Remember whether a vault's pages may load pictures from other servers."""
        if shown:
            self._settings.setValue(_key("remote-pictures", vault), "shown")
        else:
            self._remove(_key("remote-pictures", vault))

    def facets(self, vault: Path) -> dict[str, bool]:
        """The facets of a vault's list by name, in their order, and whether each is unfolded."""
        stored = self._settings.value(_key("facets", vault), [])
        names = stored if isinstance(stored, list) else [stored]
        return {str(name)[1:]: str(name)[:1] == "+" for name in names if name}

    def keep_facets(self, vault: Path, facets: dict[str, bool]) -> None:
        """Remember a vault's facets."""
        names = [("+" if unfolded else "-") + name for name, unfolded in facets.items()]
        if names:
            self._settings.setValue(_key("facets", vault), names)
        else:
            self._remove(_key("facets", vault))

    def map_colour(self, vault: Path) -> str:
        """The field that a vault's pins are coloured by; empty for the usual one."""
        return str(self._settings.value(_key("map-colour", vault), ""))

    def keep_map_colour(self, vault: Path, key: str) -> None:
        """Remember the field that a vault's pins are coloured by; empty for the usual one."""
        if key:
            self._settings.setValue(_key("map-colour", vault), key)
        else:
            self._remove(_key("map-colour", vault))

    def kept_beside(self, vault: Path) -> list[str]:
        """Entries of a vault that are named like a copy and are none, says the curator."""
        stored = self._settings.value(_key("kept-beside", vault), [])
        names = stored if isinstance(stored, list) else [stored]
        return [str(name) for name in names if name]

    def keep_beside(self, vault: Path, path: str) -> None:
        """Remember that an entry is no copy of another."""
        self._settings.setValue(_key("kept-beside", vault), [*self.kept_beside(vault), path])

    def merge_offered(self, vault: Path) -> bool:
        """Whether the merge by fields was offered for a vault's git repository before."""
        return str(self._settings.value(_key("git-merge", vault), "")) == "offered"

    def keep_merge_offered(self, vault: Path) -> None:
        """Remember that it was: it is never offered again."""
        self._settings.setValue(_key("git-merge", vault), "offered")

    def git_trust_asked(self, vault: Path) -> bool:
        """Whether the curator was asked before to trust a vault's git repository."""
        return str(self._settings.value(_key("git-trust", vault), "")) == "asked"

    def keep_git_trust_asked(self, vault: Path) -> None:
        """Remember that the curator was asked: no offer is made again by itself."""
        self._settings.setValue(_key("git-trust", vault), "asked")

    @property
    def reopened(self) -> Path | None:
        """The vault that the program began to open by itself and has not shown since."""
        name = str(self._settings.value("reopened", ""))
        return Path(name) if name else None

    def keep_reopened(self, vault: Path | None) -> None:
        """Remember it on disk, at once: the program may not come so far again."""
        if vault is None:
            self._settings.remove("reopened")
        else:
            self._settings.setValue("reopened", str(vault))
            self._settings.sync()

    def vault_place(self, vault: Path) -> str:
        """Where the curator was in a vault when it was left, as `keep_vault_place` was told."""
        return str(self._settings.value(_place_key(vault), ""))

    def keep_vault_place(self, vault: Path, place: str) -> None:
        """Remember that; of so many vaults as `_PLACES_KEPT`, those that were left last."""
        key = _place_key(vault)
        stored = self._settings.value(_PLACES, [])
        keys = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        keys = [key, *(one for one in keys if isinstance(one, str) and one and one != key)]
        for gone in keys[_PLACES_KEPT:]:
            self._settings.remove(gone)
        self._settings.setValue(_PLACES, keys[:_PLACES_KEPT])
        self._settings.setValue(key, place)

    def bytes(self, key: str) -> QByteArray:
        """A stored geometry or state; empty when there is none."""
        stored = self._settings.value(key)
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def keep(self, key: str, state: QByteArray) -> None:
        """Store a geometry or state."""
        self._settings.setValue(key, state)


def _place_key(vault: Path) -> str:
    # In hexadecimal digits: a slash in a name would make a group of settings.
    return f"place/{os.fsencode(vault.resolve()).hex()}"


def _key(kind: str, vault: Path) -> str:
    """Where what is remembered of a vault is stored. kind: one of `_OF_A_VAULT`."""
    return f"{kind}/{vault.as_posix()}"
