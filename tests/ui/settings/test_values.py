"""Settings: what is stored comes back, what cannot be is the usual, changes are told once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings

from editor.ui.settings.table import SECTIONS, SETTINGS, Choice, Number, Switch
from editor.ui.settings.values import Settings, is_valid
from editor.workspace.saves import Bounds

BY_KEY = {setting.key: setting for setting in SETTINGS}


def settings_in(folder: Path, **stored: object) -> Settings:
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    for key, value in stored.items():
        store.setValue(key.replace("__", "/"), value)
    return Settings(store)


def others(key: str) -> list[str | bool | int]:
    """Values of a setting that are not the usual one."""
    setting = BY_KEY[key]
    kind = setting.kind
    if isinstance(kind, Switch):
        return [not setting.usual]
    if isinstance(kind, Number):
        return [number for number in (kind.least, kind.most) if number != setting.usual]
    return [value for value, _title in kind.values if value != setting.usual]


def test_the_table_is_sound() -> None:
    assert len(BY_KEY) == len(SETTINGS)
    sections = {section.name for section in SECTIONS}
    for setting in SETTINGS:
        assert is_valid(setting, setting.usual), setting.key
        assert setting.section in sections, setting.key
        assert setting.title
        assert setting.help.endswith("."), setting.key
        if isinstance(setting.kind, Number):
            assert "{n}" in setting.kind.unit, setting.key
        if isinstance(setting.kind, Choice):
            assert len({title for _value, title in setting.kind.values}) > 1, setting.key
    assert Bounds() == Bounds(int(BY_KEY["saves/days"].usual), int(BY_KEY["saves/megabytes"].usual))


@pytest.mark.parametrize("key", BY_KEY)
def test_what_is_chosen_is_told_once_kept_and_reset(key: str, tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    told: list[str] = []
    settings.changed.connect(told.append)
    assert settings.is_usual(key)
    for value in others(key):
        told.clear()
        settings.change(key, value)
        settings.change(key, value)
        assert told == [key]
        settings._store.sync()
        assert settings_in(tmp_path).value(key) == value
        assert not settings.is_usual(key)
    told.clear()
    settings.reset(key)
    settings.reset(key)
    assert told == [key]
    assert settings.value(key) == BY_KEY[key].usual


def test_what_earlier_versions_stored_still_holds(tmp_path: Path) -> None:
    settings = settings_in(
        tmp_path,
        appearance="dark",
        spelling=QByteArray(b"off"),
        preview__light="",
        preview__width="phone",
        map__territory="never",
        saves__days="7",
        saves__megabytes=450,
    )
    assert settings.choice("appearance") == "dark"
    assert not settings.is_on("spelling")
    assert settings.choice("preview/light") == ""
    assert settings.choice("preview/width") == "phone"
    assert settings.choice("map/territory") == "never"
    assert (settings.number("saves/days"), settings.number("saves/megabytes")) == (7, 450)


@hypothesis_settings(max_examples=30)
@given(
    st.sampled_from(sorted(BY_KEY)),
    st.text(max_size=12) | st.integers() | st.binary(max_size=8) | st.lists(st.text(max_size=3)),
)
def test_what_no_value_can_be_counts_as_nothing(
    tmp_path_factory: pytest.TempPathFactory, key: str, stored: object
) -> None:
    kept = QByteArray(stored) if isinstance(stored, bytes) else stored
    if isinstance(kept, int):
        kept = str(kept)
    settings = settings_in(tmp_path_factory.mktemp("stored"), **{key: kept})
    assert is_valid(BY_KEY[key], settings.value(key))


def test_what_no_value_can_be_is_not_taken(tmp_path: Path) -> None:
    settings = settings_in(tmp_path, saves__days="0", saves__megabytes="1e9", spelling="maybe")
    assert settings.is_usual("saves/days")
    assert settings.is_usual("saves/megabytes")
    assert settings.is_on("spelling")
    for key, value in (("saves/days", 0), ("saves/days", True), ("spelling", "on"),
                       ("appearance", "pink")):  # fmt: skip
        with pytest.raises(ValueError, match=key):
            settings.change(key, value)
