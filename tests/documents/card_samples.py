"""A meeting with delegates of every kind, for cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from meetingdesk.documents.cards.design import (
    Box,
    CardDesign,
    Face,
    Purpose,
    ShapeItem,
    TextItem,
)
from meetingdesk.features.papers.card_paper import CardMeeting, CardPerson, CardsData, DelegateKind

MEETING = CardMeeting(
    title="Hội nghị tổng kết chương trình phối hợp giai đoạn 2018 - 2022",
    short_title="Tổng kết phối hợp 2018 - 2022",
    starts_at=datetime(2023, 4, 25, 8, 0),  # noqa: DTZ001 # as the clock of the hall shows it
    ends_at=datetime(2023, 4, 25, 11, 15),  # noqa: DTZ001 # as the clock of the hall shows it
    venue="Hội trường Sở Tài nguyên và Môi trường",
    issuer="Sở Tài nguyên và Môi trường",
    superior="UBND thành phố Cần Thơ",
)
KIEU = CardPerson(
    "Nguyễn Thị Kiều", "Bà", "Phó Chủ tịch", "Liên hiệp các Hội Khoa học và Kỹ thuật",
    DelegateKind.GUEST, 7, "A1", "JY3XFXRKBN", 7, "b",
)  # fmt: skip


def crowd(number: int) -> CardsData:
    """So many delegates, `Đại biểu 1` and so on, two organisations in turn."""
    people = tuple(
        CardPerson(
            f"Đại biểu {place}", "Ông", "Chuyên viên", ("Hội Nông dân", "Thành đoàn")[place % 2],
            list(DelegateKind)[place % 4], place, f"A{place}", f"CODE{place:06d}", place,
            f"{number - place:06d}",
        )
        for place in range(1, number + 1)
    )  # fmt: skip
    return CardsData(MEETING, people, ("Thành đoàn", "Hội Nông dân"))


def plain_design(width: float = 90, height: float = 120, *, back: bool = False) -> CardDesign:
    """A frame at 1 mm from the edge and the name at the upper left of the card."""
    frame = ShapeItem(Box(1, 1, width - 2, height - 2), stroke="#000000")
    name = TextItem(Box(5, 5, 60, 8), "{họ tên}", size=10)
    face = Face((frame, name))
    other = Face((TextItem(Box(5, 5, 60, 8), "Sau: {họ tên}", size=10),))
    return CardDesign(
        "plain", "Mẫu trơn", Purpose.BADGE, width, height, face, other if back else None
    )


def named(person: CardPerson, name: str) -> CardPerson:
    """The same person with another name."""
    return replace(person, name=name)
