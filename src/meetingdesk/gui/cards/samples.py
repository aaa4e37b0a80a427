"""Whom a design is looked at with: people made up to be hard on it, and those of the meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from meetingdesk.documents.render.fonts import Measure
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.card_designs import SavedDesign, saved_designs
from meetingdesk.features.papers.card_paper import (
    CardMeeting,
    CardPerson,
    DelegateKind,
    design_pictures,
    gather_cards,
)
from meetingdesk.gui.cards.paint import load_measures
from meetingdesk.store.attachments import AttachmentStore

EXAMPLES = (
    CardPerson(
        "Nguyễn Thị Kiều", "Bà", "Phó Chủ tịch",
        "Liên hiệp các Hội Khoa học và Kỹ thuật thành phố Cần Thơ",
        DelegateKind.SUMMONED, 7, "A1", "JY3XFXRKBN",
    ),
    CardPerson(
        "Công Tằng Tôn Nữ Hoàng Phương Ánh Tuyết", "Bà",
        "Phó Trưởng phòng phụ trách Phòng Quản lý tài nguyên nước, khoáng sản",
        "Trung tâm Quan trắc Tài nguyên và Môi trường thuộc Sở Tài nguyên và Môi trường",
        DelegateKind.GUEST, 128, "C12", "K7QRS2TUVW",
    ),
    CardPerson(
        "Lê Mai", "Bà", "Phóng viên", "Báo Cần Thơ", DelegateKind.PRESS, 45, "", "2345678ABC"
    ),
    CardPerson("", kind=DelegateKind.WALK_IN),
)  # fmt: skip
_DAY = datetime(2023, 4, 25, 8)  # noqa: DTZ001 # as the clock of the hall shows it
_MOST = 300


@dataclass(frozen=True, slots=True)
class Stage:
    """All that the designer shows designs with: the office's own ones, a meeting, people, fonts."""

    meeting: CardMeeting
    people: tuple[CardPerson, ...] = ()
    designs: tuple[SavedDesign, ...] = ()
    pictures: dict[str, Path] = field(default_factory=dict)
    measure: Measure = field(default_factory=Measure)


def read_stage(session: Any, store: AttachmentStore, meeting_id: int) -> Stage:
    """Read it; without a meeting (0) an example stands in. Raises Refused where it is gone."""
    measure = load_measures()
    if meeting_id:
        data = gather_cards(session, store, meeting_id)
        return Stage(
            data.meeting, data.people[:_MOST], data.designs, dict(data.pictures or {}), measure
        )
    issuer = issuer_data(session)
    meeting = CardMeeting(
        title="Hội nghị tổng kết chương trình phối hợp giai đoạn 2018 - 2022",
        short_title="Tổng kết phối hợp 2018 - 2022",
        starts_at=_DAY,
        ends_at=_DAY.replace(hour=11),
        venue="Hội trường Sở Tài nguyên và Môi trường",
        issuer=issuer.issuer or "Tên cơ quan",
        superior=issuer.superior or "Tên cơ quan chủ quản",
    )
    designs = tuple(saved_designs(session))
    return Stage(meeting, (), designs, design_pictures(designs, store), measure)
