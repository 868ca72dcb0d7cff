"""What a page may load and where it may lead, as far as that needs no engine."""

import pytest
from PySide6.QtCore import QUrl

from editor.ui.preview.confines import content_policy, out_of_vault


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a?b=c#d", "http://example.org/%C3%A9", "mailto:ann@example.org"],
)
def test_a_link_out_is_told_as_it_is(address: str) -> None:
    assert out_of_vault(QUrl(address)) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/hostname",
        "vault://entry/a.md",
        "ftp://example.org",
        "a.md",
        "",
    ],
)
def test_nothing_else_leads_out(address: str) -> None:
    assert out_of_vault(QUrl(address)) is None


def test_the_network_is_named_for_pictures_alone() -> None:
    assert "https:" not in content_policy(remote=False)
    pictures = [part for part in content_policy(remote=True).split(";") if "https:" in part]
    assert pictures == [" img-src vault: data: https:"]
