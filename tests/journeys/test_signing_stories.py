"""Story 11: a signing is recorded with its scan, and linked to the programme that it succeeds."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton
from sqlalchemy import select
from sqlalchemy.orm import Session

from journeys.office import CTRL, Office
from journeys.pictures import photo
from meetingdesk.features.signings.agreement_card import agreement_card
from meetingdesk.features.signings.agreement_life import AgreementState, chain_of
from meetingdesk.gui.signings.new_agreement import NewAgreementDialog
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.model.agreements import Agreement
from meetingdesk.model.photos import AttachedDocument

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
        former, successor = held.read(chain_of, agreement_id, date(2023, 4, 25))
        assert former.state is AgreementState.SUCCEEDED
        assert successor.id == agreement_id
