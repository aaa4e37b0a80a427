"""Macros are never run, links to other files never followed; what a cell last showed is what is read."""

from __future__ import annotations

import io
import socket
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from meetingdesk.exchange.delegate_list import read_delegate_list

LABELS = ("STT", "Họ và tên", "Chức vụ", "Ngày sinh", "Ghi chú")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("a list from outside opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def workbook(path: Path, *, macro: Path | None = None) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        if macro is not None:
            book.add_vba_project(str(macro))
        sheet = book.add_worksheet("Danh sách")
        sheet.write_row(0, 0, LABELS)
        sheet.write(1, 0, 1)
        sheet.write_formula(
            1, 1, "='http://127.0.0.1:9/[khac.xlsx]Trang'!A1", None, "Nguyễn Văn An"
        )
        sheet.write_string(1, 2, "Chủ tịch")
        sheet.write_string(1, 3, "05/02/1970")
        sheet.write_string(1, 4, "họp ngày 25/4/2023")
        sheet.write(2, 0, 2)
        sheet.write_formula(2, 1, '=CALL("urlmon","URLDownloadToFileA","JJCCJJ",0)', None, "#NAME?")
        sheet.write_string(2, 2, "Phó Chủ tịch")
    return path


def with_external_link(path: Path) -> None:
    """Put the part that Excel writes for a linked file into the workbook."""
    whole = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(whole, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr(
            "xl/externalLinks/externalLink1.xml",
            '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            "<ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>",
        )
        new.writestr(
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://x/externalLinkPath" '
            'Target="http://127.0.0.1:9/khac.xlsx" TargetMode="External"/></Relationships>',
        )
    path.write_bytes(whole.getvalue())


def test_a_workbook_with_macros_is_read_and_nothing_of_it_runs(tmp_path: Path) -> None:
    macro = tmp_path / "vbaProject.bin"
    macro.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Sub AutoOpen" * 50)
    found = read_delegate_list(workbook(tmp_path / "co-macro.xlsm", macro=macro))
    assert found.rows[0].full_name == "Nguyễn Văn An"


def test_a_linked_file_is_not_asked_for(tmp_path: Path) -> None:
    path = workbook(tmp_path / "lien-ket.xlsx")
    with_external_link(path)
    found = read_delegate_list(path)
    assert found.rows[0].full_name == "Nguyễn Văn An"


def test_a_formula_that_failed_names_nobody_and_a_date_as_text_stays_a_remark(
    tmp_path: Path,
) -> None:
    found = read_delegate_list(workbook(tmp_path / "loi.xlsx"))
    assert found.rows[0].note == "họp ngày 25/4/2023"
    assert not any(row.can_import and "#" in row.full_name for row in found.rows)
