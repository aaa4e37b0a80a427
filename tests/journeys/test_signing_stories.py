"""Stories 11, 14, 15: a signing with its scans, tasks and promises with days, what runs out this year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QRadioButton
from sqlalchemy import select
from sqlalchemy.orm import Session

from documents.printed import words_of_docx
from journeys.office import CTRL, Clock, Office
from journeys.pictures import photo
from meetingdesk.features.minutes.task_list import TaskRow, task_rows
from meetingdesk.features.signings.agreement_card import agreement_card
from meetingdesk.features.signings.agreement_life import AgreementState, chain_of
from meetingdesk.features.signings.commitments import Light
from meetingdesk.gui.home.lines import LinkLine
from meetingdesk.gui.signings import looks as signing_looks
from meetingdesk.gui.signings.ceremony_stage import CeremonyStage
from meetingdesk.gui.signings.ceremony_window import CeremonyWindow
from meetingdesk.gui.signings.new_agreement import NewAgreementDialog
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.signings.short_table import ShortTable
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.gui.widgets.written_text import WrittenText
from meetingdesk.model.agreements import Agreement
from meetingdesk.model.photos import AttachedDocument
from planning_stories import at

TITLE = "Chương trình phối hợp truyền thông môi trường giai đoạn 2026-2030"


def agreement(session: Session, title: str) -> Agreement:
    return session.scalars(select(Agreement).where(Agreement.title == title)).one()


def test_a_signing_is_recorded_with_parties_signatories_scan_photo_and_predecessor(
    held: Office, tmp_path: Path
) -> None:
    held.go("signings")
    held.key(Qt.Key.Key_N, CTRL)
    dialog = held.dialog(NewAgreementDialog)
    held.write(held.find(QLineEdit, "newTitle", dialog), TITLE)
    assert held.find(QLineEdit, "newStarts", dialog).text() == "01/01/2026", "read from the name"
    held.write(held.find(QLineEdit, "newNumber", dialog), "09/CTrPH-STNMT-LHHKHKT")
    held.write(held.find(QLineEdit, "newSigned", dialog), "25/4/2023", Qt.Key.Key_Tab)
    held.pick(held.find(Picker, "newFormer", dialog), "khoa hoc 2023")
    for words in ("so tai nguyen va moi truong", "lien hiep cac hoi khoa hoc"):
        held.pick(held.find(Picker, "newParty", dialog), words)
    held.press("newMake", dialog)
    held.until(lambda: isinstance(held.window.page, SigningsPage))
    page: Any = held.window.page
    held.until(lambda: page.shows_agreement)
    held.settle()
    scan = tmp_path / "Chuong trinh da ky.pdf"
    scan.write_bytes(b"%PDF-1.7 signed and sealed")
    held.drop(
        held.find(FileDropArea, "dropArea", page.agreement),
        scan,
        photo(tmp_path / "ky.jpg", "teal"),
    )

    def files(session: Session) -> list[AttachedDocument]:
        kept = agreement(session, TITLE)
        return list(
            session.scalars(
                select(AttachedDocument).where(AttachedDocument.agreement_id == kept.id)
            )
        )

    held.until(lambda: len(held.read(files)) == 2)
    kept = held.read(agreement, TITLE)
    assert (kept.number, kept.signed_on) == ("09/CTrPH-STNMT-LHHKHKT", date(2023, 4, 25))
    assert (kept.starts_on, kept.ends_on) == (date(2026, 1, 1), date(2030, 12, 31))
    chain = held.read(chain_of, kept.id, date(2023, 4, 25))
    assert [link.signed_on for link in chain][-1] == kept.signed_on
    assert len(chain) == 3, "2018, 2023, and the new one"
    signed = held.read(agreement_card, kept.id, date(2023, 4, 25)).parties
    people = [(one.full_name, one.position, one.authority) for p in signed for one in p.signatories]
    assert people == [
        ("Lâm Quốc Thuận", "Giám đốc", ""),
        ("Nguyễn Thị Kiều", "Phó Chủ tịch", "KT. CHỦ TỊCH"),
    ], "who held office on the day, proposed without being typed"


def test_one_office_signs_with_three_at_the_event_and_the_order_is_that_of_the_ceremony(
    coming: Office,
) -> None:
    tab = coming.tab("signing")
    coming.press_text("Ghi văn bản ký kết", tab)
    dialog = coming.dialog(NewAgreementDialog)
    assert coming.find(QLineEdit, "newSigned", dialog).text() == "25/04/2023", "the event's day"
    coming.write(coming.find(QLineEdit, "newTitle", dialog), "Kế hoạch phối hợp năm 2023")
    for words in ("so tai nguyen va moi truong", "nong dan", "phu nu", "cuu chien binh"):
        coming.pick(coming.find(Picker, "newParty", dialog), words)
    each = coming.find(QRadioButton, "newEach", dialog)
    assert "3 văn bản" in each.text()
    coming.click(each, QPoint(10, each.height() // 2))
    coming.press("newMake", dialog)
    coming.until(lambda: tab.table.model().rowCount() == 3)
    assert coming.toast == "Đã ghi 3 văn bản ký kết."
    with_whom = [row.parties[1].split(" thành phố")[0] for row in tab._model.rows]
    assert with_whom == ["Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh"]
    coming.front(coming.window)
    tab.table.setFocus()
    tab.table.select_ids([tab._model.rows[2].id])
    coming.press_text("Ký sớm hơn", tab)
    with_whom = [row.parties[1].split(" thành phố")[0] for row in tab._model.rows]
    assert with_whom == ["Hội Nông dân", "Hội Cựu chiến binh", "Hội Liên hiệp Phụ nữ"]
    coming.key(Qt.Key.Key_Z, CTRL)
    coming.key(Qt.Key.Key_Z, CTRL)
    coming.until(lambda: tab.table.model().rowCount() == 0)


def test_the_sample_chain_is_closed_by_the_event_that_opened_its_successor(held: Office) -> None:
    held.desk.open_meeting(held.meeting_id, "signing")
    held.settle()
    tab: Any = held.window.page.tab  # type: ignore[attr-defined]  # the event's page
    assert tab.table.model().rowCount() == 7
    assert tab.reviews.model().rowCount() == 7
    ids = [row.id for row in tab._model.rows]
    for agreement_id in ids:
        former, successor, *following = held.read(chain_of, agreement_id, date(2023, 4, 25))
        assert former.state is AgreementState.SUCCEEDED
        assert successor.id == agreement_id
        assert [link.state for link in following] in ([], [AgreementState.FOR_COMMENT])


def test_the_ceremony_is_prepared_led_and_its_signatories_seen_at_the_door(held: Office) -> None:
    held.desk.open_meeting(held.meeting_id, "signing")
    held.settle()
    held.press_text("Lễ ký", held.window.page)
    room = held.dialog(CeremonyWindow)
    held.press("usual_thing", room)
    things = held.find(QListWidget, "ceremony_thing", room)
    wanted = ("Bàn ký", "Bìa ký", "Bút ký", "Quốc kỳ")
    texts = [things.item(row).text() for row in range(things.count())]
    assert all(any(text.startswith(one) for text in texts) for one in wanted)
    assert held.find(Badge, "signersHere", room).text == "14/14 chỗ ký có người"
    held.press("openStage", room)
    (stage,) = room.findChildren(CeremonyStage)
    held.front(stage)
    assert held.find(QLabel, "stageWhich", stage).text() == "Lượt ký 1 trên 7"
    for _ in range(6):
        held.qtbot.keyClick(stage, Qt.Key.Key_Right)
    assert held.find(QLabel, "stageWhich", stage).text() == "Lượt ký 7 trên 7"
    assert "bà Nguyễn Thị Kiều" in held.find(QLabel, "stageWords", stage).text()
    held.qtbot.keyClick(stage, Qt.Key.Key_Escape)
    held.until(lambda: not room.findChildren(CeremonyStage))
    held.press("printCeremony", room)
    room.close()
    tab: Any = held.window.page.tab  # type: ignore[attr-defined]  # the event's page
    held.until(lambda: tab.room.is_fresh and tab.room.view.is_drawn)


def test_a_task_of_the_conclusions_has_its_day_on_paper_at_home_and_in_the_list(
    coming: Office, clock: Clock, tmp_path: Path
) -> None:
    """Story 14: the task is noted in the minutes, printed, reminded of, and closed with its result."""
    tab = coming.tab("minutes")
    coming.press_text("Bắt đầu ghi biên bản", tab)
    coming.press("kind_task", tab)
    coming.write(coming.find(WrittenText, "composerText", tab), "Gửi kế hoạch phối hợp năm 2023")
    coming.pick(coming.find(Picker, "taskOwner", tab), "hoi nong dan")
    coming.write(coming.find(QLineEdit, "taskDue", tab), "12/5/2023", Qt.Key.Key_Tab)
    coming.press("composerAdd", tab)
    coming.until(lambda: coming.read(_tasks, coming.meeting_id))
    paper = coming.paper("conclusions")
    coming.save(paper, "saveDocx", tmp_path / "ket luan.docx")
    words = " ".join(words_of_docx((tmp_path / "ket luan.docx").read_bytes()))
    assert "12/5/2023" in words or "12/05/2023" in words
    clock.now = at(5, "9:00", month=5)
    coming.go("home")
    coming.settle()
    (line,) = [
        one
        for one in coming.window.page.findChildren(LinkLine)
        if one.isVisible() and "Gửi kế hoạch phối hợp năm 2023" in one.text.text()
    ]
    assert line.lead.text() == "Còn 7 ngày"


def test_what_a_party_promised_has_its_day_its_years_and_a_light(held: Office) -> None:
    """Story 14 for agreements: a promise with a target and a day, a yearly report, the summary."""
    held.go("signings")
    held.settle()
    page: Any = held.window.page
    (row,) = [
        one
        for one in page.register.rows
        if one.signed_on == date(2023, 4, 25) and "Nông dân" in one.title
    ]
    held.desk.open_agreement(row.id)
    held.until(lambda: page.shows_agreement)
    held.settle()
    before = len(held.read(agreement_card, row.id, date(2023, 4, 25)).commitments)
    field = held.find(QLineEdit, "addCommitment", page.agreement)
    held.write(field, "Thu gom vỏ bao thuốc bảo vệ thực vật", Qt.Key.Key_Return)
    (table,) = [
        one
        for one in page.agreement.findChildren(ShortTable)
        if one.isVisible() and one.accessibleName() == "Cam kết"
    ]
    held.cell(table, before, "target", "1200")
    held.cell(table, before, "unit", "kg")
    held.cell(table, before, "due", "30/11/2023")
    promise = held.read(agreement_card, row.id, date(2023, 4, 25)).commitments[before]
    assert (promise.target, promise.unit, promise.due_on) == (1200, "kg", date(2023, 11, 30))
    assert promise.light is Light.NOT_BEGUN
    late = held.read(agreement_card, row.id, date(2023, 12, 5)).commitments[before]
    assert late.light is Light.LATE


def test_what_runs_out_this_year_is_on_home_in_the_register_and_renewed(
    held: Office, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Story 15: three months before the end, Home leads to what must be reviewed and signed anew."""
    clock.now = at(15, "8:00", month=10, year=2025)
    monkeypatch.setattr(signing_looks, "today", clock.now.date)
    held.go("signings")
    held.go("home")
    held.window.page.refresh()
    held.settle()
    lines = [
        one
        for one in held.window.page.findChildren(LinkLine)
        if one.isVisible() and "Chuẩn bị tổng kết, ký tiếp" in one.accessibleName()
    ]
    assert lines
    assert lines[0].lead.text() == "Còn 77 ngày"
    held.click(lines[0])
    page: Any = held.window.page
    held.until(lambda: isinstance(page, SigningsPage) and page.shows_agreement)
    held.press("backToRegister", page)
    held.press("filterRunningOut", page)
    held.until(lambda: len(page.register.rows) == 7)
    assert {row.ends_on for row in page.register.rows} == {date(2025, 12, 31)}
    assert {row.days_left for row in page.register.rows} == {77}
    former = page.register.rows[-1]
    page.register.table.select_ids([former.id])
    held.desk.open_agreement(former.id)
    held.until(lambda: page.shows_agreement)
    held.settle()
    held.press_text("Ghi văn bản kế tiếp", page.agreement)
    dialog = held.dialog(NewAgreementDialog)
    assert held.find(QLineEdit, "newStarts", dialog).text() == "01/01/2026"
    assert held.find(QLineEdit, "newEnds", dialog).text() == "31/12/2028"
    held.press("newMake", dialog)
    held.settle()
    chain = held.read(chain_of, former.id, date(2025, 10, 15))
    assert [link.begins_on.year for link in chain if link.begins_on] == [2018, 2023, 2026]


def _tasks(session: Session, meeting_id: int) -> list[TaskRow]:
    return [row for row in task_rows(session) if row.meeting_id == meeting_id]
