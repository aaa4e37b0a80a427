"""The text of scans is found in the register; files that can't be read say why."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from meetingdesk.documents.render.fonts import load
from meetingdesk.exchange.pdf_text import read_pdf
from meetingdesk.features.files.attached_files import DocumentKind, KeptFile, Owner, attach
from meetingdesk.features.files.file_readings import (
    FileCondition,
    Reading,
    keep_reading,
    kept_readings,
)
from meetingdesk.features.signings.signing_register import RegisterFilter, register_rows
from meetingdesk.store.workspace import Workspace
from signing_stage import FORMER, PROGRAMME, TODAY, Signings


def written(path: Path, *pages: str) -> Path:
    load("Tinos-Regular")
    canvas = Canvas(str(path), pagesize=(595, 842))
    for words in pages:
        canvas.setFont("Tinos-Regular", 12)
        if words:
            canvas.drawString(60, 700, words)
        canvas.showPage()
    canvas.save()
    return path


def test_pages_are_read_in_order(tmp_path: Path) -> None:
    reading = read_pdf(written(tmp_path / "a.pdf", "Điều 1. Thu gom rác", "Điều 2. Nguồn nước"))
    assert reading == Reading(FileCondition.READABLE, 2, "Điều 1. Thu gom rác Điều 2. Nguồn nước")


def test_a_scan_without_text_a_locked_file_and_a_broken_one(tmp_path: Path) -> None:
    assert read_pdf(written(tmp_path / "a.pdf", "")) == Reading(FileCondition.NO_TEXT, 1)
    with pikepdf.open(tmp_path / "a.pdf") as file:
        file.save(tmp_path / "b.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))
    assert read_pdf(tmp_path / "b.pdf").condition is FileCondition.ENCRYPTED
    for nonsense in (b"", b"%PDF-1.7\n%%EOF", (tmp_path / "a.pdf").read_bytes()[:150]):
        (tmp_path / "c.pdf").write_bytes(nonsense)
        assert read_pdf(tmp_path / "c.pdf").condition is FileCondition.DAMAGED


def test_a_scan_of_200_megabytes_is_read_without_taking_it_into_memory(tmp_path: Path) -> None:
    out = io.BytesIO()
    with pikepdf.open(written(tmp_path / "a.pdf", "Chương trình phối hợp")) as file:
        file.save(out)
    path = tmp_path / "big.pdf"
    with path.open("wb") as big:
        big.write(out.getvalue())
        start = out.getvalue().rindex(b"startxref")
        big.seek(210_000_000)  # a hole: the size is real, the disk is spared
        big.write(out.getvalue()[start:])
    import tracemalloc

    tracemalloc.start()
    reading = read_pdf(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reading.text == "Chương trình phối hợp"
    assert most < 20_000_000


def test_a_whole_book_is_cut_where_nobody_searches_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingdesk.exchange.pdf_text.MOST_LETTERS", 100)
    reading = read_pdf(written(tmp_path / "a.pdf", *["phụ lục kèm theo " * 3] * 9))
    assert len(reading.text) == 100
    assert reading.pages == 9


def test_a_stop_is_heard_between_pages(tmp_path: Path) -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_pdf(written(tmp_path / "a.pdf", "một", "hai"), stop)


def test_the_register_finds_words_of_a_scan_without_accents(workspace: Workspace) -> None:
    signings = Signings(workspace)
    wanted = signings.create()
    signings.create(replace(FORMER, parties=PROGRAMME.parties))
    stored = workspace.attachments.add_bytes(b"%PDF a")
    kept = KeptFile(stored, "a.pdf", "application/pdf")
    signings.act(attach, Owner(agreement_id=wanted), [kept], DocumentKind.SCAN)
    reading = Reading(FileCondition.READABLE, 3, "Mô hình tự quản không rác thải nhựa")
    signings.act(keep_reading, stored.sha256, reading)
    rows = signings.read(register_rows, RegisterFilter("rac thai nhua"), TODAY)
    assert [row.id for row in rows] == [wanted]
    assert signings.read(register_rows, RegisterFilter("rac thai kim loai"), TODAY) == []
    assert signings.read(kept_readings, [stored.sha256]) == {
        stored.sha256: replace(reading, text="")
    }
    signings.act(keep_reading, "0" * 64, reading)
