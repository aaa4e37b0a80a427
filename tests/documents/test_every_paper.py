"""What holds for each paper of the sample event, and each of the office: archive, outline, Word."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pdfplumber
import pikepdf
import pytest
from docx.oxml.ns import qn
from fontTools.ttLib import TTFont

from meetingdesk.documents.export import (
    OfficePaperKind,
    PaperFormat,
    PaperKind,
    export_office_paper,
    export_paper,
)
from meetingdesk.documents.styles import StyleName
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.store.workspace import Workspace

DAY = date(2023, 4, 25)
OF_FIXED_PLACES = {PaperKind.BADGES, PaperKind.NAME_TENTS, PaperKind.SEATING_PLAN}
TOP_MARGIN = 50
"""Points; page numbers stand above."""
ALL = [*PaperKind, *OfficePaperKind]
IN_WORD = [paper for paper in ALL if paper not in OF_FIXED_PLACES]


class Papers:
    """Writes papers of the sample event, each once."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self._workspace = workspace
        self._folder = folder

    def written(self, paper: PaperKind | OfficePaperKind, kind: PaperFormat) -> bytes:
        path = self._folder / f"{paper.value}.{kind.value}"
        if path.exists():
            return path.read_bytes()
        if isinstance(paper, PaperKind):
            export_paper(self._workspace, 1, paper, path, kind)
        else:
            export_office_paper(self._workspace, paper, DAY, path, kind)
        return path.read_bytes()

    def pdf(self, paper: PaperKind | OfficePaperKind) -> Any:
        return pikepdf.open(io.BytesIO(self.written(paper, PaperFormat.PDF)))

    def word(self, paper: PaperKind | OfficePaperKind) -> Any:
        return docx.Document(io.BytesIO(self.written(paper, PaperFormat.DOCX)))


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Papers]:
    folder = tmp_path_factory.mktemp("mau")
    create_sample_workspace(folder / "kho")
    with Workspace.open(folder / "kho") as workspace:
        yield Papers(workspace, folder)


@pytest.mark.parametrize("paper", ALL)
def test_it_is_fit_for_the_archive(papers: Papers, paper: PaperKind | OfficePaperKind) -> None:
    """ISO 19005-2: 6.1.2, 6.1.3, 6.2.3, 6.2.11.4, 6.2.11.5, 6.3, 6.5, 6.6.2, 6.6.4."""
    raw = papers.written(paper, PaperFormat.PDF)
    assert re.match(rb"%PDF-1\.4\n%[\x80-\xff]{4}\n", raw)
    with papers.pdf(paper) as file:
        assert len(file.trailer.ID) == 2
        assert b"<pdfaid:part>2<" in file.Root.Metadata.read_raw_bytes()
        assert file.Root.OutputIntents[0].DestOutputProfile.N == 3
        assert {"/OpenAction", "/AA", "/AcroForm", "/Names", "/OCProperties"}.isdisjoint(file.Root)
        assert all("/Annots" not in page and "/AA" not in page for page in file.pages)
        fonts = [
            one for one in file.objects if isinstance(one, pikepdf.Dictionary) and _is_font(one)
        ]
        assert fonts
        for font in fonts:
            _has_its_own_widths(font)


def _is_font(thing: pikepdf.Dictionary) -> bool:
    return bool(thing.get("/Type") == "/Font")


def _has_its_own_widths(font: Any) -> None:
    glyphs = TTFont(io.BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
    em = glyphs["head"].unitsPerEm
    said = dict(enumerate((float(width) for width in font.Widths), int(font.FirstChar)))
    (table,) = glyphs["cmap"].tables
    for code, glyph in table.cmap.items():
        if said.get(code):
            assert said[code] == pytest.approx(glyphs["hmtx"][glyph][0] * 1000 / em, abs=1)


@pytest.mark.parametrize("paper", ALL)
def test_it_tells_title_author_and_language_and_leads_to_its_headings(
    papers: Papers, paper: PaperKind | OfficePaperKind
) -> None:
    with papers.pdf(paper) as file:
        assert len(str(file.docinfo["/Title"])) > 8
        assert str(file.docinfo["/Author"])
        assert "/Keywords" not in file.docinfo
        assert file.Root.Lang == "vi"
        with file.open_outline() as outline:
            assert bool(outline.root) is (paper not in OF_FIXED_PLACES)


@pytest.mark.parametrize("paper", ALL)
def test_it_is_the_same_file_when_it_is_made_again(
    papers: Papers, paper: PaperKind | OfficePaperKind, tmp_path: Path
) -> None:
    again = Papers(papers._workspace, tmp_path)
    assert again.written(paper, PaperFormat.PDF) == papers.written(paper, PaperFormat.PDF)


@pytest.mark.parametrize("paper", IN_WORD)
def test_its_word_file_has_the_styles_of_the_office_and_tables_that_hold(
    papers: Papers, paper: PaperKind | OfficePaperKind
) -> None:
    word = papers.word(paper)
    names = {paragraph.style.name for paragraph in word.paragraphs}
    assert names <= {name.value for name in StyleName}
    for table in word.tables:
        rows = table._tbl.findall(qn("w:tr"))
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)
        if len(rows) > 12:
            assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    section = word.sections[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert word.core_properties.language == "vi-VN"
    assert word.core_properties.author


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_prints_the_same_words_on_as_many_pages_give_or_take_one(
    papers: Papers, tmp_path: Path
) -> None:
    sources = []
    for paper in IN_WORD:
        sources.append(tmp_path / f"{paper.value}.docx")
        sources[-1].write_bytes(papers.written(paper, PaperFormat.DOCX))
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
            "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, sources),
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    for paper in IN_WORD:
        ours, ours_pages = _words(papers.written(paper, PaperFormat.PDF))
        theirs, their_pages = _words((tmp_path / f"{paper.value}.pdf").read_bytes())
        assert abs(ours_pages - their_pages) <= 1, paper
        assert set(ours) == set(theirs), paper
        # Heads of tables come again where a page more begins.
        assert sum((ours - theirs).values()) + sum((theirs - ours).values()) <= 40, paper


def _words(pdf: bytes) -> tuple[Counter[str], int]:
    """The words under the page numbers, and the pages."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        texts = [
            page.filter(lambda thing: thing.get("top", 99) > TOP_MARGIN).extract_text()
            for page in file.pages
        ]
    return Counter(re.findall(r"\w+", " ".join(texts))), len(texts)
