"""The signed sheet comes back from the scanner and files itself by the code in its corner."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_stage import Stage
from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.exchange.scanned_sheets import read_scan
from meetingdesk.features.attendance.signed_sheets import (
    FilingReport,
    ScannedFile,
    file_sheets,
    parse_sheet_code,
    signed_sheet,
)
from meetingdesk.features.files.attached_files import (
    DocumentKind,
    Owner,
    attached_files,
    detach,
    keep_file,
)
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace
from sheet_stage import printed_sheet, scan_to_jpeg, scan_to_pdf, scanned_pages


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add_many(40)
    return stage


def scans_of(stage: Stage) -> list[Any]:
    return scanned_pages(stage.read(printed_sheet, stage.meeting_id))


def take(stage: Stage, *paths: Path) -> FilingReport:
    store = stage.workspace.attachments
    files = [
        ScannedFile(keep_file(store, path), tuple(page.codes for page in read_scan(path)))
        for path in paths
    ]
    report: FilingReport = stage.act(file_sheets, files)
    return report


def test_a_pdf_of_the_scanner_is_filed_page_by_page(stage: Stage, tmp_path: Path) -> None:
    pages = scans_of(stage)
    assert len(pages) >= 3
    report = take(stage, scan_to_pdf(pages, tmp_path / "quét.pdf"))
    (filed,) = report.filed
    assert filed.meeting_id == stage.meeting_id
    assert filed.pages == tuple(range(1, len(pages) + 1))
    assert (filed.again, filed.missing, report.strays) == ((), (), ())
    (file,) = stage.read(attached_files, Owner(meeting_id=stage.meeting_id))
    assert (file.kind, file.file_name) == (DocumentKind.SIGNED_SHEET, "quét.pdf")
    assert [page.page for page in stage.read(signed_sheet, stage.meeting_id).pages] == list(
        filed.pages
    )


def test_photos_in_any_order_and_upside_down_find_their_places(
    stage: Stage, tmp_path: Path
) -> None:
    pages = scans_of(stage)
    first = scan_to_jpeg(pages[0].rotate(180), tmp_path / "IMG_2.jpg")
    last = scan_to_jpeg(pages[-1].rotate(90, expand=True), tmp_path / "IMG_1.jpg")
    (filed,) = take(stage, last, first).filed
    assert filed.pages == (1, len(pages))
    assert filed.missing == tuple(range(2, len(pages)))


def test_the_page_that_was_missing_completes_the_sheet(stage: Stage, tmp_path: Path) -> None:
    pages = scans_of(stage)
    (filed,) = take(stage, scan_to_pdf(pages[1:], tmp_path / "a.pdf")).filed
    assert filed.missing == (1,)
    (filed,) = take(stage, scan_to_jpeg(pages[0], tmp_path / "b.jpg")).filed
    assert (filed.pages, filed.missing) == ((1,), ())


def test_a_page_scanned_twice_is_told_and_the_same_file_adds_nothing(
    stage: Stage, tmp_path: Path
) -> None:
    pages = scans_of(stage)
    path = scan_to_pdf(pages, tmp_path / "a.pdf")
    take(stage, path)
    (filed,) = take(stage, scan_to_jpeg(pages[1], tmp_path / "b.jpg")).filed
    assert (filed.pages, filed.again) == ((), (2,))
    (filed,) = take(stage, path).filed
    assert (filed.pages, filed.again) == ((), ())
    assert len(stage.read(signed_sheet, stage.meeting_id).pages) == len(pages) + 1


def test_a_heap_of_two_events_is_parted_and_strangers_are_told(
    stage: Stage, workspace: Workspace, tmp_path: Path
) -> None:
    other = Stage(workspace, "Hội nghị khác")
    other.add_many(2)
    blank = scanned_pages(stage.read(printed_sheet, stage.meeting_id, corner_code=False))[0]
    heap = [scans_of(stage)[0], blank, *scans_of(other)[:1]]
    report = take(stage, scan_to_pdf(heap, tmp_path / "đống.pdf"))
    assert {(one.title, one.pages) for one in report.filed} == {
        ("Hội nghị tổng kết", (1,)),
        ("Hội nghị khác", (1,)),
    }
    (stray,) = report.strays
    assert (stray.file_name, stray.place, stray.has_code) == ("đống.pdf", 2, False)
    (page,) = stage.read(signed_sheet, other.meeting_id).pages
    assert page.place_in_file == 3


def test_a_sheet_of_another_office_is_not_ours(
    stage: Stage, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Workspace.create(tmp_path_factory.mktemp("khác") / "kho", name="Sở khác") as foreign:
        theirs = Stage(foreign)
        theirs.add_many(3)
        page = scans_of(theirs)[0]
    report = take(stage, scan_to_jpeg(page, tmp_path / "a.jpg"))
    assert report.filed == ()
    assert report.strays[0].has_code
    assert stage.read(attached_files, Owner(meeting_id=stage.meeting_id)) == []


def test_filing_is_taken_back_and_so_is_taking_the_file_off(stage: Stage, tmp_path: Path) -> None:
    take(stage, scan_to_jpeg(scans_of(stage)[0], tmp_path / "a.jpg"))
    filed = stage.last_entry
    (file,) = stage.read(attached_files, Owner(meeting_id=stage.meeting_id))
    stage.act(detach, [file.id])
    assert stage.read(signed_sheet, stage.meeting_id).pages == ()
    stage.act(undo, stage.last_entry)
    assert len(stage.read(signed_sheet, stage.meeting_id).pages) == 1
    stage.act(undo, filed)
    assert stage.read(signed_sheet, stage.meeting_id).pages == ()


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("hỏng.pdf", b"%PDF-1.7 hong", BadInput),
        ("hỏng.jpg", b"\xff\xd8\xff\xe0 hong", BadInput),
        ("hỏng.tif", b"II*\x00 hong", BadInput),
        ("trống.png", b"", BadInput),
        ("mất.pdf", None, Unavailable),
        ("mất.jpg", None, Unavailable),
    ],
)
def test_a_scan_that_can_not_be_read_is_refused_by_its_name(
    tmp_path: Path, name: str, content: bytes | None, error: type[Exception]
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error, match=name.split(".", maxsplit=1)[0]):
        read_scan(path)


def test_all_pages_of_a_tiff_are_read(stage: Stage, tmp_path: Path) -> None:
    first, *others = scans_of(stage)
    path = tmp_path / "quét.tif"
    first.save(path, save_all=True, append_images=others)
    (filed,) = take(stage, path).filed
    assert len(filed.pages) == 1 + len(others)


def test_a_sheet_saved_by_word_tells_its_event_though_not_its_page(stage: Stage) -> None:
    uid = "0f8fad5b-d9cb-469f-a165-70867728950e"
    code = parse_sheet_code(uid)
    assert code is not None
    assert (code.meeting_uid, code.page, code.pages_in_all) == (uid, 0, None)


@given(st.text(max_size=60))
def test_no_other_text_is_taken_for_a_sheet(text: str) -> None:
    code = parse_sheet_code(text)
    assert code is None or "-" in code.meeting_uid


@pytest.mark.parametrize("text", ["K3ASDD7EE2", "https://example.org/a-b/1", "", "12", "a-b/x"])
def test_a_badge_or_a_link_is_no_sheet(text: str) -> None:
    assert parse_sheet_code(text) is None
