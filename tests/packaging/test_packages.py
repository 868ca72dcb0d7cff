"""What packages tell of the program: its version, its changes, its commands, its icons."""

from __future__ import annotations

import configparser
import gzip
import json
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from packaging.requirements import Requirement

import editor
from editor.cli import parsers

ROOT = Path(__file__).resolve().parents[2]
MADE_BY = ROOT / "packaging"


@pytest.fixture(scope="module", autouse=True)
def _scripts_are_found() -> Iterator[None]:
    sys.path.insert(0, str(MADE_BY))
    yield
    sys.path.remove(str(MADE_BY))


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")  # 2023-11-14
    import release as module

    return module


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a desktop is given, made once."""
    from share import put_share

    folder = tmp_path_factory.mktemp("share")
    put_share(folder)
    return folder


def one(folder: Path, pattern: str) -> Path:
    (found,) = folder.rglob(pattern)
    return found


def run(*command: str, folder: Path | None = None) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


# --- one version ------------------------------------------------------------------------------


def test_the_version_is_the_programs_own_everywhere(release: ModuleType) -> None:
    version = editor.__version__
    assert version == release.VERSION
    assert release.releases()[0].version == version
    assert ET.fromstring(release.metainfo()).find("releases/release").get("version") == version
    assert release.debian_changelog().startswith(f"territory-editor ({version}) ")
    facts = plistlib.loads(release.info_plist().encode())
    assert facts["CFBundleShortVersionString"] == facts["CFBundleVersion"] == version
    assert f"StringStruct('ProductVersion', '{version}')" in release.version_info()


def test_the_releases_are_those_of_the_changelog(release: ModuleType) -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    told = [one.get("version") for one in ET.fromstring(release.metainfo()).iter("release")]
    assert told == headings
    assert re.findall(r"^territory-editor \((\S+)\)", release.debian_changelog(), re.MULTILINE) == (
        headings
    )


def test_a_changelog_is_read_with_its_days_and_changes(release: ModuleType) -> None:
    text = "# Changelog\n\n## 1.1 (unreleased)\n\n- New `set`,\n  two *lines*.\n- More.\n\n"
    text += "## 1.0 (2024-02-03)\n\n- First.\n"
    newest, first = release.releases(text)
    assert newest == ("1.1", "", ("New `set`, two *lines*.", "More."))
    assert first == ("1.0", "2024-02-03", ("First.",))
    with pytest.raises(ValueError, match="soon"):
        release.releases("## 1.2 soon\n")


def test_what_is_unreleased_has_the_day_of_the_commit(release: ModuleType) -> None:
    newest = ET.fromstring(release.metainfo()).find("releases/release")
    assert newest is not None
    if not release.releases()[0].day:
        assert (newest.get("date"), newest.get("type")) == ("2023-11-14", "development")
        assert "Tue, 14 Nov 2023 22:13:20" in release.debian_changelog()


def test_a_debian_package_depends_on_the_names_of_all_releases(release: ModuleType) -> None:
    asked = "libasound2 (>= 1.0.16), libc6 (>= 2.36), libglib2.0-0 (>= 2.39.4), libnss3\n"
    assert release.with_other_names(asked) == (
        "libasound2t64 (>= 1.0.16) | libasound2 (>= 1.0.16), libc6 (>= 2.36), "
        "libglib2.0-0t64 (>= 2.39.4) | libglib2.0-0 (>= 2.39.4), libnss3"
    )
    assert release.with_other_names("") == ""
    listed = (MADE_BY / "system-packages.txt").read_text("utf-8")
    both = re.findall(r"^(\S+)t64 \| (\S+)$", listed, re.MULTILINE)
    assert both
    assert all(new == old and old in release.RENAMED for new, old in both)


def test_what_builds_packages_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pins = {
        Requirement(line).name.lower(): Requirement(line)
        for line in (MADE_BY / "constraints.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    }
    for wanted in map(Requirement, project["optional-dependencies"]["packages"]):
        (pin,) = pins[wanted.name].specifier
        assert pin.operator == "=="
        assert wanted.specifier.contains(pin.version)


# --- the desktop ------------------------------------------------------------------------------


def test_the_desktop_entry_opens_folders(share: Path, release: ModuleType) -> None:
    entry = one(share, "*.desktop")
    assert entry.name == f"{release.APP_ID}.desktop"
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(entry, "utf-8")
    told = read["Desktop Entry"]
    assert told["Name"] == release.NAME
    assert told["Exec"] == "territory-editor %f"
    assert {"inode/directory", "text/markdown"} <= set(told["MimeType"].split(";"))
    assert [*share.rglob(f"{told['Icon']}.png")]
    assert read["Desktop Action sample"]["Exec"] == "territory-editor --sample"
    for key in ("GenericName", "Comment", "Keywords"):
        assert {f"{key}[{language}]" for language in ("de", "es", "fr")} <= set(told), key


def test_the_metadata_belongs_to_the_desktop_entry(share: Path, release: ModuleType) -> None:
    told = ET.parse(one(share, "*.metainfo.xml")).getroot()
    assert told.findtext("id") == release.APP_ID
    assert told.findtext("launchable") == one(share, "*.desktop").name
    assert told.findtext("provides/binary") == release.PROGRAM
    assert told.findtext("summary") == release.SUMMARY
    assert told.findtext("developer_name") == told.findtext("developer/name")
    # Each text is in all languages of the program.
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    texts = [*told.findall("summary"), *told.findall("description//*")]
    texts = [text for text in texts if text.tag != "ul"]
    assert [text.get(lang) for text in texts] == [None, "de", "es", "fr"] * (len(texts) // 4)
    assert all(text.text for text in texts)
    assert told.findtext("name") == release.NAME


@pytest.mark.parametrize(
    ("tool", "arguments", "pattern"),
    [
        ("desktop-file-validate", ("--no-hints",), "*.desktop"),
        ("man", ("--warnings=w", "-E", "UTF-8", "-l"), "*.1.gz"),
    ],
)
def test_the_systems_own_tools_accept_it(
    share: Path, tool: str, arguments: tuple[str, ...], pattern: str
) -> None:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not here")
    told = run(tool, *arguments, str(one(share, pattern)))
    assert "warning" not in told.lower()


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not here")
def test_software_centres_accept_the_metadata(share: Path) -> None:
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(one(share, "*.metainfo.xml"))],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    objections = re.findall(r"^([EW]): .* (\S+)$", done.stdout, re.MULTILINE)
    # There is no page to name; releases before 1.0 do not mind.
    assert set(objections) <= {("W", "url-homepage-missing")}
    assert done.returncode == 0 or objections, done.stdout + done.stderr


def test_the_icon_has_every_size_and_format(share: Path, release: ModuleType) -> None:
    import icons

    for size in icons.SIZES:
        data = one(share / "icons" / "hicolor" / f"{size}x{size}", "*.png").read_bytes()
        assert data.startswith(b"\x89PNG")
        assert struct.unpack(">II", data[16:24]) == (size, size)
    assert one(share / "icons" / "hicolor" / "scalable", "*.svg").name == f"{release.APP_ID}.svg"

    ico = icons.ico()
    kind, count = struct.unpack("<HH", ico[2:6])
    assert (kind, count) == (1, len(icons.OF_WINDOWS))
    for number, size in enumerate(icons.OF_WINDOWS):
        length, start = struct.unpack("<II", ico[6 + 16 * number + 8 :][:8])
        assert ico[start : start + 4] == b"\x89PNG"
        assert struct.unpack(">I", ico[start + 16 : start + 20]) == (size,)
        assert start + length <= len(ico)

    icns = icons.icns()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8]) == (len(icns),)
    at, sizes = 8, {}
    while at < len(icns):
        kind, length = struct.unpack(">4sI", icns[at : at + 8])
        assert icns[at + 8 : at + 12] == b"\x89PNG"
        (sizes[kind],) = struct.unpack(">I", icns[at + 24 : at + 28])
        at += length
    assert at == len(icns)
    assert sizes == dict(icons.OF_MACOS)
    assert sizes[b"ic11"] == 2 * sizes[b"icp4"]
    assert sizes[b"ic10"] == 2 * sizes[b"ic09"]


# --- licences ---------------------------------------------------------------------------------


def test_every_part_has_its_licence_and_no_other_is_named(
    release: ModuleType, tmp_path: Path
) -> None:
    import licences

    program = tmp_path / "program"
    own = ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/plugins/imageformats/libqsvg.so",
           "PySide6/Qt/lib/libicuuc.so.73", "hunspell/libhunspell-1.7.so.0")  # fmt: skip
    for name in (*own, "libsqlite3.so.0"):
        file = program / "lib" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    licences.put(tmp_path / "told", program)
    told = (tmp_path / "told" / "copyright").read_text("utf-8")
    named = set(re.findall(r"^  (\S+) ", told, re.MULTILINE))
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    plain = {name.lower().replace("_", "-") for name in named}
    assert {Requirement(one).name.lower().replace("_", "-") for one in needed} <= plain
    assert {name for name in named if name.startswith("lib")} <= {"libsqlite3-0"}
    texts = {
        folder.name: [*folder.iterdir()] for folder in (tmp_path / "told" / "licences").iterdir()
    }
    assert set(texts) == named
    assert [part for part, files in texts.items() if not files] == []
    for part in ("PySide6", "PySide6_Essentials", "shiboken6"):
        text = (tmp_path / "told" / "licences" / part / "LGPL-3").read_text("utf-8")
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


# --- the manual page --------------------------------------------------------------------------


def test_the_manual_page_tells_every_command_and_option(share: Path) -> None:
    page = gzip.decompress(one(share, "*.1.gz").read_bytes()).decode()
    plain = re.sub(r"\\f[BIR]", "", page).replace("\\-", "-")
    sections = dict(
        part.partition("\n")[::2] for part in re.split(r"^\.SS ", plain, flags=re.MULTILINE)
    )
    for name, parser in parsers().items():
        section = sections[name] if name else plain
        assert f"territory-editor {name}".strip() in plain
        for action in parser._actions:
            for option in action.option_strings:
                assert option in (plain if action.dest == "help" else section), (name, option)


# --- recipes ----------------------------------------------------------------------------------


def test_the_recipe_of_the_bundle_can_be_read() -> None:
    compile((MADE_BY / "bundle.spec").read_text("utf-8"), "bundle.spec", "exec")


@pytest.mark.parametrize(
    "script",
    [
        "bundle",
        "deb",
        "flatpak/build",
        "flatpak/try",
        "linux/install",
        "linux/territory-editor",
        "macos/build",
        "try",
        "twice",
        "wheel",
        "windows/try",
    ],
)
def test_the_scripts_of_the_recipes_can_be_read(script: str) -> None:
    run("bash", "-n", str(MADE_BY / script))


def test_the_application_of_macos_opens_folders(release: ModuleType) -> None:
    facts = plistlib.loads(release.info_plist().encode())
    assert facts["CFBundleIdentifier"] == release.APP_ID
    opened = {kind for one in facts["CFBundleDocumentTypes"] for kind in one["LSItemContentTypes"]}
    declared = {one["UTTypeIdentifier"] for one in facts["UTImportedTypeDeclarations"]}
    assert opened == {"public.folder", *declared}
    allowed = plistlib.loads((MADE_BY / "macos" / "entitlements.plist").read_bytes())
    # Without these the engine of the preview ends when its first script is compiled.
    assert allowed["com.apple.security.cs.allow-jit"] is True
    assert all(name.startswith("com.apple.security.cs.") for name in allowed)


def test_the_facts_of_windows_are_of_the_form_that_is_read(release: ModuleType) -> None:
    def told(*values: object, **named: object) -> tuple[object, ...]:
        return (*values, named)

    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct",
             "VarFileInfo", "VarStruct")  # fmt: skip
    (facts,) = eval(release.version_info(), dict.fromkeys(names, told))
    assert facts["ffi"][0]["filevers"] == (*map(int, release.VERSION.split(".")), 0)


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not here")
def test_the_installer_of_windows_compiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, release: ModuleType
) -> None:
    import icons

    monkeypatch.syspath_prepend(str(MADE_BY / "windows"))
    import build

    monkeypatch.setattr(build, "MADE", tmp_path)
    (tmp_path / "territory-editor.ico").write_bytes(icons.ico())
    bundle = tmp_path / "bundle"
    (bundle / "lib").mkdir(parents=True)
    (bundle / "territory-editor.exe").write_bytes(b"MZ")
    (bundle / "lib" / "part.dll").write_bytes(b"MZ")
    output = tmp_path / "territory-editor.exe"
    told = run(*build.installer_command("makensis", bundle, output))
    assert "warning" not in told, told
    assert output.read_bytes().startswith(b"MZ")
    assert "0.1.0".encode("utf-16-le") in output.read_bytes()


def test_the_flatpak_is_made_of_what_is_here(release: ModuleType, tmp_path: Path) -> None:
    manifest = MADE_BY / "flatpak" / f"{release.APP_ID}.yml"
    told = yaml.safe_load(manifest.read_text("utf-8"))
    assert (told["id"], told["command"]) == (release.APP_ID, release.PROGRAM)
    sources = [source for module in told["modules"] for source in module["sources"]]
    assert all("url" not in source for source in sources)
    if shutil.which("flatpak-builder"):
        told = run("flatpak-builder", "--show-manifest", str(manifest), folder=tmp_path)
        shown = json.loads(told)
        assert shown["modules"][0]["sources"][0]["type"] == "archive"


def test_the_bundle_starts_with_its_own_python_wherever_it_lies(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("this is not Linux")
    place = tmp_path / "a $place"
    library, other = place / "lib", tmp_path / "other"
    package = library / "editor"
    package.mkdir(parents=True)
    other.mkdir()
    (other / "json.py").write_text("raise SystemExit('not of the bundle')")
    shutil.copy(MADE_BY / "linux" / "territory-editor", place)
    shutil.copy(MADE_BY / "linux" / "start.py", library)
    (library / "territory-editor").symlink_to(sys.executable)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(
        "import json, sys\n"
        "def main():\n"
        "    print(json.dumps([sys.argv, sys.executable, sys.frozen, sys.flags.isolated]))\n"
        "    return 3\n"
    )
    command = tmp_path / "command"
    command.symlink_to(place / "territory-editor")
    done = subprocess.run(
        [command, "check", "a file"],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(other)},
        cwd=other,
        capture_output=True,
        text=True,
        check=False,
    )
    program = str(place / "territory-editor")
    assert done.stderr == ""
    assert json.loads(done.stdout) == [[program, "check", "a file"], program, True, 1]
    assert done.returncode == 3
    assert not [*package.glob("__pycache__")]


def test_the_bundle_can_put_itself_into_the_menu(share: Path, tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("this is not Linux")
    place = tmp_path / "a $place"
    shutil.copytree(share, place / "share")
    shutil.copy(MADE_BY / "linux" / "install", place)
    (place / "territory-editor").write_text("#!/bin/sh\necho it runs\n")
    (place / "territory-editor").chmod(0o755)
    home = tmp_path / "home"
    home.mkdir()

    def install(*arguments: str) -> None:
        subprocess.run(
            [str(place / "install"), *arguments],
            env={"HOME": str(home), "PATH": "/usr/bin:/bin"},
            check=True,
            capture_output=True,
        )

    install()
    entry = one(home, "*.desktop")
    escaped = str(place).replace("$", "\\\\$")
    assert f'Exec="{escaped}/territory-editor" %f\n' in entry.read_text("utf-8")
    assert run(str(home / ".local" / "bin" / "territory-editor")) == "it runs\n"
    assert [*home.rglob("*.svg")]
    install("--remove")
    left = [path for path in home.rglob("*") if not path.is_dir()]
    assert [path for path in left if path.name != "mimeinfo.cache"] == []
