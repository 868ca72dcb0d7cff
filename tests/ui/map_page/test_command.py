from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from editor import cli


def test_the_sample_vault_becomes_a_page(
    qapp: QApplication, tmp_path: Path, sample_vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "atlas.html"
    # Three of its entries are made to be left out.
    assert cli.run(["export", str(sample_vault), "--to", str(file)]) == 1
    html = file.read_text(encoding="utf-8")
    assert "<title>An Atlas of Small Remedies</title>" in html
    assert "data:image/svg+xml;base64," in html
    assert "Good_Rumour.md was left out." in capsys.readouterr().err
