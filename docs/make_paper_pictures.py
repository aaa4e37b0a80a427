"""Makes the pictures of docs/van-ban.md: a page of every paper of the sample event.

python docs/make_paper_pictures.py                  into docs/papers
python docs/make_paper_pictures.py --folder out     into another folder
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2

from meetingdesk.documents.commitment_summary import build_summary
from meetingdesk.documents.export import (
    OfficePaperKind,
    PaperFormat,
    PaperKind,
    export_office_paper,
    export_paper,
)
from meetingdesk.documents.offices import letterhead_of
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.features.papers.signing_record_paper import gather_signing_record
from meetingdesk.features.signings.commitment_summary import gather_summary
from meetingdesk.store.workspace import Workspace

FOLDER = Path(__file__).parent / "papers"
DAY = date(2023, 4, 25)
DPI = 60
SHADES = 32


def papers(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The name and the PDF file of every paper."""
    meeting_id = create_sample_workspace(folder / "kho")
    target = folder / "giay.pdf"
    with Workspace.open(folder / "kho") as workspace:
        for paper in PaperKind:
            export_paper(workspace, meeting_id, paper, target, PaperFormat.PDF)
            yield paper.value, target.read_bytes()
        for kind in OfficePaperKind:
            export_office_paper(workspace, kind, DAY, target, PaperFormat.PDF)
            yield kind.value, target.read_bytes()
        with workspace.reader() as session:
            agreement = gather_signing_record(session, meeting_id).agreements[0]
            data = gather_summary(session, agreement.id, DAY)
            letterhead = letterhead_of(session, meeting_id)
        yield "commitment-summary", render_pdf(build_summary(data, letterhead))


def draw(pdf: bytes, path: Path) -> None:
    """The first page as a small picture."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=DPI / 72).to_pil().convert("RGB")
    document.close()
    page.quantize(SHADES).save(path, optimize=True)


def main() -> None:
    """Make all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    target = parser.parse_args().folder
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for name, pdf in papers(Path(place)):
            draw(pdf, target / f"{name}.png")
            print(target / f"{name}.png")


if __name__ == "__main__":
    main()
