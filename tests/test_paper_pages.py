"""The page that shows every paper: a picture of each, and the words of the screen."""

from __future__ import annotations

import re
import struct
import unicodedata
from pathlib import Path

from meetingdesk.gui.papers.agreement_papers import commitment_summary
from meetingdesk.gui.papers.agreement_register import AGREEMENT_REGISTER
from meetingdesk.gui.papers.registry import PAPERS

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "van-ban.md"
LARGEST = 60 * 1024


def test_every_paper_has_its_picture_under_its_own_name() -> None:
    text = PAGE.read_text(encoding="utf-8")
    shown = dict(re.findall(r"### (.+)\n\n.+\n\n!\[.+\]\(papers/(.+)\.png\)", text))
    made = (*PAPERS, AGREEMENT_REGISTER, commitment_summary(1))
    names = {str(paper.title): paper.key.replace("_", "-") for paper in made}
    assert shown == names | {"Lịch công tác tuần": "weekly-schedule"}


def test_the_pictures_are_there_and_small() -> None:
    named = set(re.findall(r"\(papers/(.+\.png)\)", PAGE.read_text(encoding="utf-8")))
    files = {file.name: file for file in (PAGE.parent / "papers").glob("*.png")}
    assert set(files) == named
    for file in files.values():
        assert file.stat().st_size < LARGEST, file.name
        width, height = struct.unpack(">II", file.read_bytes()[16:24])
        assert max(width, height) <= 710


def test_the_page_speaks_the_words_of_the_screen() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    said = "\n".join(
        file.read_text(encoding="utf-8")
        for file in sorted((ROOT / "src" / "meetingdesk").rglob("*.py"))
    )
    bold = set(re.findall(r"\*\*([^*]+)\*\*", text)) - {"in đậm"}
    assert {words for words in bold if words.rstrip("…") not in said} == set()
