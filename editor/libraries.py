"""Which libraries of the system are missing where Qt cannot be loaded, and who has them.

A desktop has them all; a machine that was set up for servers, or in a container, may not.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from editor.messages import Message

# Libraries that Qt asks the system for: the packages of Debian and Ubuntu, and of Fedora.
_ALWAYS = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
_UNDER_X = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
_UNDER_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
}
# The one package whose new name, of those with times beyond 2038, old releases do not know and
# whose old one new releases do not take.
_SOUND, _SOUND_BEFORE, _BEFORE = "libasound2t64", "libasound2", {"bookworm", "jammy"}
_OF_THE_ENGINE = {
    "libXcomposite.so.1": ("libxcomposite1", "libXcomposite"),
    "libXdamage.so.1": ("libxdamage1", "libXdamage"),
    "libXext.so.6": ("libxext6", "libXext"),
    "libXfixes.so.3": ("libxfixes3", "libXfixes"),
    "libXrandr.so.2": ("libxrandr2", "libXrandr"),
    "libXtst.so.6": ("libxtst6", "libXtst"),
    "libasound.so.2": (_SOUND, "alsa-lib"),
    "libexpat.so.1": ("libexpat1", "expat"),
    "libgbm.so.1": ("libgbm1", "mesa-libgbm"),
    "libnspr4.so": ("libnspr4", "nspr"),
    "libnss3.so": ("libnss3", "nss"),
    "libnssutil3.so": ("libnss3", "nss-util"),
    "libsmime3.so": ("libnss3", "nss"),
    "libudev.so.1": ("libudev1", "systemd-libs"),
    "libxcb-dri3.so.0": ("libxcb-dri3-0", "libxcb"),
    "libxkbfile.so.1": ("libxkbfile1", "libxkbfile"),
}

_MISSING = re.compile(r"(lib\S+\.so[.\d]*): cannot open shared object file")


def unloadable(error: ImportError) -> Message | None:
    """Why Qt cannot be loaded, and what installs what is missing; None if `error` is of another."""
    of_qt = any(name in f"{error.name} {error.path}" for name in ("PySide6", "shiboken6"))
    if not of_qt and _MISSING.search(str(error)) is None:
        return None
    return _told_of(error, engine=False)


def engine_unloadable(error: ImportError) -> Message:
    """The same of Qt's web engine, which the preview has."""
    return _told_of(error, engine=True)


def _told_of(error: ImportError, *, engine: bool) -> Message:
    found = _MISSING.search(str(error))
    why = missing(found[1], engine=engine) if found is not None else None
    return why or Message("workspace.qt-unloadable", {"reason": str(error).rstrip(".")})


def missing(first: str = "", *, engine: bool = False) -> Message | None:
    """What is missing, all of it at once, and what installs it; None if nothing is.

    first: the library whose absence was noticed.
    """
    asked_for = _asked_for(os.environ, engine=engine)
    names = [name for name in asked_for if name != first and not _can_be_loaded(name)]
    if first:
        names.insert(0, first)
    if not names:
        return None
    packages = [asked_for[name] for name in names if name in asked_for]
    if len(packages) < len(names):
        return Message("workspace.libraries-unknown", {"libraries": ", ".join(names)})
    debian, fedora = (" ".join(dict.fromkeys(of)) for of in zip(*packages, strict=True))
    return Message(
        "workspace.libraries-missing",
        {"libraries": ", ".join(names), "debian": _as_called_here(debian), "fedora": fedora},
    )


def _asked_for(environment: Mapping[str, str], *, engine: bool) -> dict[str, tuple[str, str]]:
    if engine:
        return _ALWAYS | _OF_THE_ENGINE
    found = dict(_ALWAYS)
    if "DISPLAY" in environment:
        found |= _UNDER_X
    if "WAYLAND_DISPLAY" in environment:
        found |= _UNDER_WAYLAND
    return found


def _can_be_loaded(name: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return (_beside_qt() / name).exists()  # as a bundle brings some
    return True


def _beside_qt() -> Path:
    from importlib.util import find_spec

    found = find_spec("PySide6")
    return Path(found.origin if found and found.origin else "").parent / "Qt" / "lib"


def _as_called_here(packages: str) -> str:
    from platform import freedesktop_os_release

    try:
        release = freedesktop_os_release()
    except OSError:  # it says nothing of itself
        release = {}
    before = not _BEFORE.isdisjoint(release.values())
    return packages.replace(_SOUND, _SOUND_BEFORE) if before else packages
