"""Nothing in a page runs, and nothing reaches the network: connections are counted."""

import socketserver
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.article.theme import Theme

ENGINE_MS = 30_000


class Door(socketserver.ThreadingTCPServer):
    """Counts who knocks at a port of this machine."""

    def __init__(self) -> None:
        self.knocks = 0
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)

    def process_request(self, request, client_address) -> None:
        self.knocks += 1
        super().process_request(request, client_address)


@pytest.fixture
def door() -> Iterator[Door]:
    with Door() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


LOADS = """<img src="{0}/1"><video src="{0}/2" poster="{0}/3"></video><iframe src="{0}/4"></iframe>
<link rel="stylesheet" href="{0}/5"><style>@import "{0}/6";
body {{ background: url({0}/7) }}</style>
<script src="{0}/8"></script><script>document.title = "ran"; fetch("{0}/9")</script>
<object data="{0}/10"></object><meta http-equiv="refresh" content="0;url={0}/11">
<link rel="preconnect" href="{0}"><img srcset="{0}/12 1x" onerror="document.title = 'ran'" src="x:">
<form action="{0}/13"><input name="a"><button id="go">go</button></form>
<img src="file:///etc/hostname" id="file">
<iframe srcdoc="<script>top.document.title='ran'</script>"></iframe>
"""


def test_an_article_loads_and_runs_nothing(show, content, read, until, door) -> None:
    address = f"http://127.0.0.1:{door.server_address[1]}"
    show(content(LOADS.format(address) + f"\n\n![]({address}/14)\n\n![[a b.png]]", title="T"))
    until("[...document.images].every((image) => image.complete)")
    assert read("document.title") == "T"
    assert door.knocks == 0
    assert read("document.querySelectorAll('script, iframe, form, object').length") == 0


def test_a_template_loads_and_runs_nothing(
    preview, show, content, qtbot, read, until, click, door
) -> None:
    """Templates are not sanitised: the engine itself keeps everything in."""
    address = f"http://127.0.0.1:{door.server_address[1]}"
    theme = Theme(
        "<title>T</title>" + LOADS.format(address) + '<a id="out" href="' + address + '">x</a>'
        '<img id="good" src="vault://file/assets/a%20b.png">{{ body }}',
        "",
    )
    show(content("text", theme=theme))
    until("document.querySelector('#good').naturalWidth === 40")
    until("document.querySelector('#file').complete")
    assert read("document.querySelector('#file').naturalWidth") == 0
    click("#go")
    with qtbot.waitSignal(preview.link_activated, timeout=ENGINE_MS):
        click("#out")
    assert read("[document.title, location.href]") == ["T", "vault://page/"]
    assert door.knocks == 0


def test_a_template_downloads_nothing(preview, show, content, qtbot, click, door) -> None:
    address = f"http://127.0.0.1:{door.server_address[1]}"
    links = "".join(
        f'<p><a id="get{n}" download="stolen.txt" href="{target}">get</a></p>'
        for n, target in enumerate((address, "data:text/plain,x", "vault://file/assets/a%20b.png"))
    )
    show(content("[[Two]]", theme=Theme(links + "{{ body }}", "")))
    for n in range(3):
        click(f"#get{n}")
    with qtbot.waitSignal(preview.entry_activated, timeout=ENGINE_MS):
        click(".wikilink")  # the engine has dealt with all before
    assert door.knocks == 0
    assert not list(Path.home().rglob("stolen*"))


@pytest.mark.parametrize(
    "path", ["../outside.png", "%2e%2e/outside.png", ".git/config", "a/One.md", "gone.png", ""]
)
def test_only_pictures_of_the_vault_are_served(vault, show, content, until, path) -> None:
    (vault.parent / "outside.png").write_bytes((vault / "assets" / "a b.png").read_bytes())
    theme = Theme(f'<img src="vault://file/{path}">{{{{ body }}}}', "")
    show(content("text", theme=theme))
    until("document.images[0].complete && document.images[0].naturalWidth === 336")


def test_stand_ins_say_what_is_missing(show, content, read, until) -> None:
    show(content("![[gone.png]] ![](https://example.org/x.png)"))
    until("[...document.images].every((image) => image.naturalWidth === 336)")


def test_with_remote_pictures_nothing_but_https_pictures_gets_out(
    preview, show, content, qtbot, read, until, door, preferences, vault
) -> None:
    preferences.show_remote_pictures(vault, True)
    preview.use_preferences(preferences)
    plain = f"http://127.0.0.1:{door.server_address[1]}"
    show(content(LOADS.format(plain) + f"\n\n![]({plain}/14)", title="T"))
    until("[...document.images].every((image) => image.complete)")
    assert read("document.title") == "T"
    assert door.knocks == 0
    theme = Theme("<title>T</title>" + LOADS.format(plain) + "{{ body }}", "")
    show(content("text", theme=theme))
    until("document.querySelector('#file').complete")
    assert door.knocks == 0
    secure = plain.replace("http:", "https:")
    loads = LOADS.replace("<img src", "<b data-src").replace("poster", "data-poster")
    loads = loads.replace("background: url", "--background: url").replace("srcset", "data-srcset")
    show(content("text", theme=Theme(loads.format(secure) + "{{ body }}", "")))
    until("document.querySelector('.body, body') !== null")
    assert door.knocks == 0
    show(content(f"![]({secure}/picture)"))
    qtbot.waitUntil(lambda: door.knocks > 0, timeout=ENGINE_MS)


def test_a_broken_picture_says_so(vault, show, content, until) -> None:
    (vault / "assets" / "broken.png").write_bytes(b"no picture")
    (vault / "assets" / "script.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>', "utf-8"
    )
    (vault / "assets" / "broken.avif").write_bytes(b"no picture")
    show(content("![[broken.png]] ![[script.svg]] ![[broken.avif]]"))
    until("[...document.images].every((image) => image.naturalWidth === 336)")
    shown = "[...document.images].map((image) => image.getAttribute('src'))"
    until(f"{shown}[2] === 'vault://broken/assets/broken.avif'")
    until(f"{shown}[0] === 'vault://file/assets/broken.png'")


def test_a_stand_in_stays_while_the_text_beside_it_is_typed(vault, show, content, read, until):
    (vault / "assets" / "broken.avif").write_bytes(b"no picture")
    show(content("![[broken.avif]] text"))
    until("document.images[0].getAttribute('src') === 'vault://broken/assets/broken.avif'")
    read("void (document.images[0].mark = 1) ?? true")
    show(content("![[broken.avif]] text more"))
    assert read("document.images[0].mark") == 1
    assert read("document.images[0].getAttribute('src')") == "vault://broken/assets/broken.avif"
