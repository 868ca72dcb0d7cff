from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.messages import EditorError
from editor.publish.site.build import Built
from editor.resources import resource
from tests.publish.atlas import SETTINGS, entry, make_atlas
from tests.publish.site.sites import addresses, build, dangling, files, snapshot

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def page(built: Built, stem: str) -> str:
    return (built.folder / built.pages[f"content/atlas/{stem}.md"]).read_text("utf-8")


def data(file: Path) -> dict[str, Any]:
    found = re.search(r'id="data">(.*?)</script>', file.read_text("utf-8"), re.DOTALL)
    assert found
    read: dict[str, Any] = json.loads(found[1])
    return read


def picture(vault: Path, name: str, content: bytes = PNG) -> None:
    (vault / "content" / "assets").mkdir(exist_ok=True)
    (vault / "content" / "assets" / name).write_bytes(content)


def test_every_entry_has_a_page_and_stands_in_the_directory_and_on_the_map(tmp_path: Path) -> None:
    vault = make_atlas(
        tmp_path / "vault",
        Bean=entry(20, 80, "Keeps beans.", title="Bean Keepers", territory="North"),
        Loom=entry("", "", "Weaves.", title="Open Loom"),
    )
    built = build(vault, tmp_path / "out")
    assert built.start == built.folder / "index.html"
    assert '<h1 class="title" dir="auto">Bean Keepers</h1>' in page(built, "Bean")
    listed = data(built.folder / "directory.html")["entries"]
    assert [(one["title"], one["page"]) for one in listed] == [
        ("Bean Keepers", "atlas/Bean.html"),
        ("Open Loom", "atlas/Loom.html"),
    ]
    assert listed[0]["map"] == "index.html#atlas%2FBean"
    assert "map" not in listed[1]
    (pin,) = data(built.start)["entries"]
    assert (pin["id"], pin["page"]) == ("atlas/Bean", "atlas/Bean.html")
    assert [note.code for note in built.notes] == ["publish.site-unplaced"]


def test_the_addresses_are_those_of_the_published_site(tmp_path: Path) -> None:
    settings_text = SETTINGS + 'publish: {url_path: "eco/{stem}"}\n'
    vault = make_atlas(tmp_path / "vault", settings_text, Bean=entry(1, 2), Théra=entry(1, 3))
    built = build(vault, tmp_path / "out")
    assert sorted(built.pages.values()) == ["eco/Bean.html", "eco/Théra.html"]


def test_links_between_entries_lead_to_their_pages_and_headings(tmp_path: Path) -> None:
    vault = make_atlas(
        tmp_path / "vault",
        Bean=entry(1, 2, "## How we keep\n\nDry.\n\n## 100 % sûr?\n"),
        Loom=entry(
            3, 4,
            "[[Bean]] [[Bean#How we keep|dry]] [m](Bean.md#how-we-keep) [[#Here]]\n\n"
            "[r](../atlas/Bean.md) [[Bean#100 % sûr?]] [site](/atlas/Bean) [s2](./Bean)\n\n"
            "## Here\n",
        ),
    )  # fmt: skip
    built = build(vault, tmp_path / "out")
    found = [a for a in addresses(built.folder / "atlas/Loom.html") if "Bean" in a or "#" in a]
    assert found.count("Bean.html#how-we-keep") == 2
    assert "#here" in found
    assert found.count("Bean.html") >= 3
    assert list(dangling(built.folder)) == []


def test_what_leads_nowhere_is_plain_words_and_counted(tmp_path: Path) -> None:
    body = "[[Nobody]] ![[No one]] [gone](Gone.md) [file](../lost.pdf) [bad](%5Bx) [ok](https://ok.example)"
    vault = make_atlas(
        tmp_path / "vault", Loom=entry(3, 4, body), Broken="---\ntitle: [\n---\n[[Loom]]\n"
    )
    (vault / "content" / "atlas" / "Tail.md").write_text(entry(1, 1, "[[Broken]]"))
    built = build(vault, tmp_path / "out")
    assert list(dangling(built.folder)) == []
    text = page(built, "Loom")
    for words in ("Nobody", "gone", "file"):
        assert f">{words}</a>" in text
    counted = {n.args["file"]: n.args["n"] for n in built.notes if n.code == "publish.site-links"}
    assert counted == {"content/atlas/Loom.md": 5, "content/atlas/Tail.md": 1}
    assert [message.code for message in built.left_out] == ["publish.left-out"]
    assert "content/atlas/Broken.md" not in built.pages


def test_pictures_and_files_go_with_the_pages(tmp_path: Path) -> None:
    vault = make_atlas(
        tmp_path / "vault",
        Loom=entry(
            3, 4,
            '![[a b.png|300]] ![x](/assets/ü%20ö.png) <img src="../assets/a b.png"> '
            "[paper](../assets/paper.pdf) ![[tune.mp3]]",
            image='"[[../assets/Front.PNG]]"', logo="/assets/logo.svg",
        ),
    )  # fmt: skip
    for name in ("a b.png", "ü ö.png", "Front.PNG", "logo.svg", "paper.pdf", "tune.mp3", "not.png"):
        picture(vault, name, PNG + name.encode())
    built = build(vault, tmp_path / "out")
    assert list(dangling(built.folder)) == []
    held = files(built.folder)
    for name in ("a b.png", "ü ö.png", "Front.PNG", "logo.svg", "paper.pdf", "tune.mp3"):
        assert held[f"assets/{name}"] == PNG + name.encode()
    assert "assets/not.png" not in held
    assert built.left_out == ()
    (listed,) = data(built.folder / "directory.html")["entries"]
    shown = data(built.folder / "directory.html")["pictures"]
    assert [shown[listed["image"]], shown[listed["logo"]]] == [
        "assets/Front.PNG",
        "assets/logo.svg",
    ]


def test_pictures_that_are_missing_are_named_and_the_page_says_so(tmp_path: Path) -> None:
    vault = make_atlas(
        tmp_path / "vault",
        Loom=entry(3, 4, "![[lost.png]] ![[lfs.png]]", logo="gone.svg", image="not-found"),
    )
    picture(vault, "lfs.png", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
    built = build(vault, tmp_path / "out")
    assert list(dangling(built.folder)) == []
    named = [(m.code, m.args["picture"]) for m in built.left_out]
    assert sorted(named) == [
        ("publish.site-picture", "content/assets/lfs.png"),
        ("publish.site-picture", "gone.svg"),
        ("publish.site-picture", "lost.png"),
    ]
    assert page(built, "Loom").count("data:image/svg+xml") == 2


@pytest.mark.parametrize("remote", [True, False])
def test_pictures_on_the_network_are_shown_where_they_may_be(tmp_path: Path, remote: bool) -> None:
    vault = make_atlas(
        tmp_path / "vault", Loom=entry(3, 4, "![](https://pics.example/a.png?b=1&c=2)")
    )
    built = build(vault, tmp_path / "out", remote=remote)
    assert ("https://pics.example/a.png?b=1&amp;c=2" in page(built, "Loom")) is remote
    policy = re.search(
        r'http-equiv="Content-Security-Policy" content="([^"]*)"', page(built, "Loom")
    )
    assert policy
    assert ("https:" in policy[1]) is remote
    code = "publish.site-remote" if remote else "publish.site-remote-off"
    assert [note.code for note in built.notes] == [code]


def test_hidden_files_and_what_lies_outside_stay_where_they_are(tmp_path: Path) -> None:
    (tmp_path / "secret.pdf").write_bytes(b"secret")
    body = "[a](../../.territory/vault.yaml) [b](../../../secret.pdf) [c](/.territory/vault.yaml)"
    vault = make_atlas(tmp_path / "vault", Loom=entry(3, 4, body), Bean=entry(1, 1, "[d](Bean.md)"))
    built = build(vault, tmp_path / "out")
    assert list(dangling(built.folder)) == []
    assert not [path for path in files(built.folder) if "vault.yaml" in path or "secret" in path]


def test_no_article_can_name_a_file_by_itself(tmp_path: Path) -> None:
    body = "![x](site://0/picture/.territory/vault.yaml) [y](site://0/entry/content/atlas/Loom.md)"
    vault = make_atlas(tmp_path / "vault", Loom=entry(3, 4, body))
    built = build(vault, tmp_path / "out")
    assert not [path for path in files(built.folder) if "vault.yaml" in path]
    assert "site://" not in re.sub(r"<p.*</p>", "", page(built, "Loom"))


def test_articles_run_no_scripts(tmp_path: Path) -> None:
    body = (
        '<script>alert(1)</script><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)>'
    )
    vault = make_atlas(tmp_path / "vault", Loom=entry(3, 4, body))
    built = build(vault, tmp_path / "out")
    text = page(built, "Loom")
    assert "alert" not in text
    head = text[: text.index("<title>")]
    assert "default-src 'none'" in head
    assert "script-src" not in head


def test_the_page_is_the_previews(tmp_path: Path) -> None:
    """But for the site around it, addresses, and marks that are for the editor."""
    from editor.article.page import PageContent, render_page

    vault = make_atlas(tmp_path / "vault", Loom=entry(3, 4, "# A\n\n> [!note] B\n\n- [ ] c\n"))
    built = build(vault, tmp_path / "out")
    taken = snapshot(vault)
    (one,) = taken.entries
    content = PageContent(
        one.path, one.body, one.fields, one.collection.dialect, taken.links, taken.pictures
    )
    html = re.sub(r' data-source-line="\d+"', "", render_page(content).html)
    article = html[html.index("<main") : html.index("</main>")]
    assert article in page(built, "Loom")


def test_a_template_of_the_vaults_own_is_framed_as_well(tmp_path: Path) -> None:
    vault = make_atlas(tmp_path / "vault", Loom=entry(3, 4, "Weaves."))
    preview = vault / ".territory" / "preview"
    preview.mkdir()
    preview.joinpath("page.html").write_text(
        "<!doctype html>\n<title>{{ page.title }}</title><body class='mine'>{{ body }}"
        "<style>p { color: red }\n{{ style }}</style>"
    )
    preview.joinpath("style.css").write_text("p > b { margin: 0 }")
    built = build(vault, tmp_path / "out")
    text = page(built, "Loom")
    assert text.index("Content-Security-Policy") < text.index("<title>")
    assert (
        text.index("<body class='mine'>") < text.index('class="site-bar"') < text.index(">Weaves")
    )
    assert text.index(">Weaves") < text.index('class="site-foot"')
    assert "p > b { margin: 0 }" in text
    assert list(dangling(built.folder)) == []


def test_before_and_next_follow_the_list_within_a_collection(tmp_path: Path) -> None:
    vault = make_atlas(
        tmp_path / "vault",
        A=entry(1, 1, title="Ah"), B=entry(2, 1, title="Be & see"), C=entry(3, 1, title="Cee"),
    )  # fmt: skip
    built = build(vault, tmp_path / "out")
    ways = re.findall(r'rel="(prev|next)" href="([^"]*)"', page(built, "B"))
    assert ways == [("prev", "A.html"), ("next", "C.html")]
    assert re.findall(r'rel="(\w+)"', page(built, "A").split("site-foot")[1]) == ["next"]


def test_a_vault_without_a_map_begins_with_the_directory(tmp_path: Path) -> None:
    plain = "name: Plain\ncollections:\n  - {name: Atlas, entries: content/atlas/*.md}\n"
    vault = make_atlas(tmp_path / "vault", plain, None, A="---\ntitle: One\n---\nBody\n")
    built = build(vault, tmp_path / "out")
    assert [one["title"] for one in data(built.start)["entries"]] == ["One"]
    assert not (built.folder / "directory.html").exists()
    assert list(dangling(built.folder)) == []


def test_each_map_has_a_page(tmp_path: Path) -> None:
    two = (
        "collections:\n"
        "  - {name: Atlas, entries: content/atlas/*.md, map: main}\n"
        "  - {name: Moons, entries: content/moons/*.md, map: the moon}\n"
        "maps: {main: {bounds: [[0, 0], [9, 9]]}, the moon: {bounds: [[0, 0], [9, 9]]}}\n"
    )
    vault = make_atlas(tmp_path / "vault", two, None, A=entry(1, 1))
    (vault / "content" / "moons").mkdir()
    (vault / "content" / "moons" / "M.md").write_text(entry(2, 2))
    built = build(vault, tmp_path / "out")
    (moon,) = data(built.folder / "map the moon.html")["entries"]
    assert moon["page"] == built.pages["content/moons/M.md"]
    assert list(dangling(built.folder)) == []
    maps = [one.get("map") for one in data(built.folder / "directory.html")["entries"]]
    assert maps == ["index.html#atlas%2FA", "map%20the%20moon.html#moons%2FM"]


def test_a_setting_that_cannot_be_used_is_told_before_anything_is_written(tmp_path: Path) -> None:
    vault = make_atlas(
        tmp_path / "vault", SETTINGS + 'publish: {url_path: "{nonsense}"}\n', A=entry(1, 1)
    )
    with pytest.raises(EditorError, match="url_path"):
        build(vault, tmp_path / "out")
    assert not (tmp_path / "out").exists()


STEMS = st.text(
    st.sampled_from("aAbBéE\u0301ß %#&'+;=@[]{}~^`!$(),_-.0\u200dकΩ"), min_size=1, max_size=12
).filter(lambda stem: not stem.startswith(".") and stem.strip(" .") == stem)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stems=st.lists(STEMS, min_size=2, max_size=5, unique=True))
def test_any_names_are_linked_and_written(
    tmp_path_factory: pytest.TempPathFactory, stems: list[str]
) -> None:
    root = tmp_path_factory.mktemp("names")
    first, *others = stems
    texts = {stem: entry(1, 1, f"To [it](<{quote(first)}.md>)") for stem in others}
    vault = make_atlas(root / "vault", **{first: entry(2, 2, "Here")}, **texts)
    built = build(vault, root / "out")
    assert list(dangling(built.folder)) == []
    assert len(set(built.pages.values())) == len(stems)
    assert all((built.folder / file).is_file() for file in built.pages.values())


def test_the_sample_vault_is_a_site_whose_links_all_lead_somewhere(tmp_path: Path) -> None:
    built = build(resource("sample-vault"), tmp_path / "out")
    assert list(dangling(built.folder)) == []
    assert len(built.pages) > 50
    named = {str(message.args["file"]).rpartition("/")[2] for message in built.left_out}
    assert named == {
        "Cafe_Desaccord.md",
        "Cracked_Cup_Society.md",
        "Good_Rumour.md",
        "Storytellers_Ferry.md",
    }


@pytest.mark.real
@pytest.mark.parametrize("vault", ["vault", "obsidian-vault"])
def test_links_between_real_entries_all_lead_somewhere(
    tmp_path: Path, real: Path, vault: str
) -> None:
    built = build(real / vault, tmp_path / "out")
    assert list(dangling(built.folder)) == []
    assert len(built.pages) > 4


def test_the_site_is_in_the_language_of_its_readers(tmp_path: Path) -> None:
    vault = make_atlas(
        tmp_path / "vault",
        SETTINGS + "language: de\n",
        Bean=entry(20, 80, "Keeps beans.", title="Bohnen", territory="North", email="a@b.example"),
        Loom=entry(30, 80, "Weaves.", title="Öffentlicher Webstuhl", territory="North"),
        Zeal=entry(30, 90, "Acts.", title="Zeal", territory="North"),
    )
    built = build(vault, tmp_path / "out")
    loom = page(built, "Loom")
    assert '<html lang="de">' in loom
    for words in ("Karte", "Verzeichnis", "Zurück", "Weiter", "Alle in North", "Weitere Einträge"):
        assert words in loom
    assert "<dt>E-Mail</dt>" in page(built, "Bean")
    assert "index.html#atlas%2FLoom" in loom  # the map knows which entry one comes from
    directory = (built.folder / "directory.html").read_text("utf-8")
    assert "<h1>Verzeichnis</h1>" in directory
    listed = data(built.folder / "directory.html")
    assert [one["title"] for one in listed["entries"]] == [
        "Bohnen", "Öffentlicher Webstuhl", "Zeal",
    ]  # fmt: skip
    assert listed["words"]["1 entry"] == "1 Eintrag"
    for file in built.folder.rglob("*.html"):
        assert '<html lang="de">' in file.read_text("utf-8")
