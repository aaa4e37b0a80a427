"""A promise is reported year by year with its proofs; the summary leaves as files and as text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from planning_window import find, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.minutes.minutes import minutes_head
from meetingdesk.features.minutes.minutes_entries import entries_of
from meetingdesk.features.planning.agenda import AgendaDraft, AgendaKind, add_agenda_items
from meetingdesk.features.signings.agreement_life import ReviewDraft, ReviewKind, add_review
from meetingdesk.features.signings.commitment_reports import year_reports
from meetingdesk.features.signings.commitments import CommitmentDraft, add_commitments
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.signings.year_reports import YearReportsDialog
from meetingdesk.store.workspace import Workspace
from signing_stage import TITLE_2023, Signings


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


@pytest.fixture
def window(
    qtbot: QtBot, desk: Desk, signings: Signings, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr("meetingdesk.gui.signings.looks.today", lambda: date(2025, 12, 1))
    agreement_id = signings.create()
    draft = CommitmentDraft("Tập huấn phân loại rác", unit="lớp", target=Decimal(12))
    signings.act(add_commitments, agreement_id, [draft])
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    desk.open_agreement(agreement_id)
    settle(qtbot, desk)
    return made


def promises(window: MainWindow) -> object:
    page = window.page
    assert isinstance(page, SigningsPage)
    return page.agreement._commitments


def open_years(qtbot: QtBot, window: MainWindow) -> YearReportsDialog:
    card = promises(window)
    assert not find(card, QPushButton, "yearReportsOpen").isEnabled()
    card.table.select_ids([1])
    qtbot.mouseClick(find(card, QPushButton, "yearReportsOpen"), Qt.MouseButton.LeftButton)
    settle(qtbot, window.desk)
    return find(window, YearReportsDialog, "yearReports")


def type_into(
    qtbot: QtBot, dialog: YearReportsDialog, desk: Desk, year: int, key: str, text: str
) -> None:
    model = dialog._model
    column = next(at for at, one in enumerate(model.columns) if one.key == key)
    index = model.index(model.row_of(year), column)
    assert model.setData(index, text, Qt.ItemDataRole.EditRole)
    settle(qtbot, desk)


def test_years_add_up_to_the_result_and_a_file_is_kept_as_proof(
    qtbot: QtBot, window: MainWindow, signings: Signings, tmp_path: Path
) -> None:
    dialog = open_years(qtbot, window)
    desk = window.desk
    type_into(qtbot, dialog, desk, 2023, "result", "5")
    type_into(qtbot, dialog, desk, 2024, "result", "7")
    type_into(qtbot, dialog, desk, 2024, "note", "Vượt một lớp")
    (row,) = signings.card(1).commitments
    assert (row.result, str(row.light.label)) == (Decimal(12), "Hoàn thành")
    proof = tmp_path / "Ảnh lớp tập huấn.jpg"
    proof.write_bytes(b"\xff\xd8 anh")
    dialog.table.select_ids([2024])
    dialog._drop.take([proof])
    settle(qtbot, desk)
    year = signings.read(year_reports, 1)[1][1]
    assert (year.note, [one.file_name for one in year.evidence]) == (
        "Vượt một lớp",
        ["Ảnh lớp tập huấn.jpg"],
    )


def test_a_number_that_is_none_is_told_and_nothing_is_kept(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    told: list[str] = []
    window.desk.toasts.shown.connect(lambda notice: told.append(notice.text))
    dialog = open_years(qtbot, window)
    type_into(qtbot, dialog, window.desk, 2023, "result", "nhiều")
    assert any("không phải là một số" in text for text in told)
    assert signings.read(year_reports, 1)[1][0].id == 0


def test_the_summary_is_saved_as_pdf_and_excel_and_copied_for_the_minutes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda _window, _title, start, kind: (str(tmp_path / Path(start).name), kind),
    )
    menu = find(promises(window), QMenu, "summaryMenu")
    for action in menu.actions():
        action.trigger()
        settle(qtbot, window.desk)
    name = f"2025-12-01 {TITLE_2023} - Báo cáo tổng kết"
    document = pypdfium2.PdfDocument(tmp_path / f"{name}.pdf")
    assert "Tập huấn phân loại rác" in document[0].get_textpage().get_text_bounded()
    sheet = openpyxl.load_workbook(tmp_path / f"{name}.xlsx").active
    assert any("Tập huấn phân loại rác" in row for row in sheet.iter_rows(values_only=True))
    assert (tmp_path / f"{name}.docx").stat().st_size > 5000
    assert "hoàn thành 00/01 cam kết" in QGuiApplication.clipboard().text()


def test_the_results_go_into_the_minutes_of_the_conference_that_reviews_them(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    told = notices(window.desk)
    agreement_id = window.page.agreement.agreement_id
    menu = find(promises(window), QMenu, "summaryMenu")
    (put,) = [one for one in menu.actions() if one.objectName() == "summary_minutes"]
    put.trigger()
    settle(qtbot, window.desk)
    assert "Chưa ghi sự kiện" in told[-1].text
    review = ReviewDraft(ReviewKind.FINAL, date(2025, 11, 20), meeting_id=signings.meeting_id)
    signings.act(add_review, agreement_id, review)
    report = AgendaDraft("Báo cáo kết quả", kind=AgendaKind.REPORT)
    (item_id,) = signings.act(add_agenda_items, signings.meeting_id, [report])
    put.trigger()
    settle(qtbot, window.desk)
    assert told[-1].text.startswith("Đã đưa kết quả thực hiện vào biên bản")
    head = signings.read(minutes_head, signings.meeting_id)
    (entry,) = signings.read(entries_of, head.id)
    assert "hoàn thành 00/01 cam kết" in entry.text
    assert entry.agenda_item_id == item_id
    window.desk.undo.undo()
    settle(qtbot, window.desk)
    assert signings.read(minutes_head, signings.meeting_id) is None
