"""The sample event as the data of notices, extracts, records of signing, registers, press notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from documents.samples import CHAIR, CLERK, GUEST, NAME, OFFICE, STARTS, minutes_data
from meetingdesk.features.papers.conclusions_paper import ConclusionsData
from meetingdesk.features.papers.extract_paper import ExtractData, Passage
from meetingdesk.features.papers.papers import AttendanceCounts, PersonOnPaper, VoteResult
from meetingdesk.features.papers.press_paper import PressData, PressPhoto
from meetingdesk.features.papers.register_paper import RegisterData, RegisterLine
from meetingdesk.features.papers.signing_record_paper import (
    SignedAgreement,
    Signer,
    SigningParty,
    SigningRecordData,
)
from meetingdesk.messages import message

HALL = "Hội trường Sở Tài nguyên và Môi trường"
WITNESS = PersonOnPaper("Hồ Vĩnh Khang", "Phó Chủ tịch", "Ủy ban MTTQ Việt Nam thành phố", "Ông")
DEPARTMENT = SigningParty(
    "Sở Tài nguyên và Môi trường", "", (Signer("Lâm Quốc Thuận", "Giám đốc", "Ông"),)
)
PARTNERS = tuple(
    SigningParty(
        f"Hội {name} thành phố Cần Thơ",
        "",
        (Signer(f"Ký {name}", "Chủ tịch", "Bà", "TM. BAN THƯỜNG VỤ"),),
    )
    for name in ("Nông dân", "Phụ nữ", "Cựu chiến binh", "Người cao tuổi", "Luật gia", "Khuyến học")
)


def conclusions_data(items: int = 2) -> ConclusionsData:
    minutes = minutes_data(items)
    return ConclusionsData(
        NAME, STARTS, HALL, OFFICE, (CHAIR,), ("Lãnh đạo Sở",), minutes.agenda, ("Các đơn vị",)
    )


def extract_data() -> ExtractData:
    vote = VoteResult("Thông qua chương trình", 83, 0, 2)
    passages = (
        Passage(7, True, "Thông qua chương trình phối hợp", "Thảo luận", "1", (vote,)),
        Passage(8, True, "Mỗi tổ chức xây dựng kế hoạch năm.\nGửi về Sở trước 31/12", "Kết luận"),
        Passage(9, False, "Biểu dương kết quả phối hợp."),
    )
    counts = AttendanceCounts(92, 85, 6, 7, 5)
    return ExtractData(NAME, STARTS, HALL, OFFICE, 5, (CHAIR,), (CLERK,), counts, passages)


def agreement(place: int, *parties: SigningParty) -> SignedAgreement:
    return SignedAgreement(
        id=place,
        title=f"Chương trình phối hợp bảo vệ môi trường số {place}, giai đoạn 2023 - 2025",
        number=f"0{place}/CTrPH-STNMT",
        signed_on=STARTS.date(),
        starts_on=STARTS.date(),
        ends_on=date(2025, 12, 31),
        scope="Tuyên truyền, ra quân và xây dựng mô hình tự quản",
        parties=parties or (DEPARTMENT, PARTNERS[0]),
        witnesses=(WITNESS,),
    )


def record_data(*agreements: SignedAgreement) -> SigningRecordData:
    return SigningRecordData(NAME, STARTS, HALL, OFFICE, agreements)


def several_parties(number: int) -> SigningRecordData:
    """One agreement between so many parties, two at least."""
    return record_data(agreement(1, DEPARTMENT, *PARTNERS[: number - 1]))


def register_data(number: int = 3, **changes: object) -> RegisterData:
    lines = tuple(
        RegisterLine(
            title=f"Chương trình phối hợp thứ {place} về bảo vệ môi trường",
            kind=message("labels", "Chương trình phối hợp"),
            state=message("labels", "Đang thực hiện"),
            number=f"{place:02d}/CTrPH-STNMT-HND",
            signed_on=date(2018 + place % 6, 4, 25),
            starts_on=date(2018 + place % 6, 1, 1),
            ends_on=date(2023 + place % 6, 12, 31),
            parties=("Sở Tài nguyên và Môi trường", "Hội Nông dân"),
            signatories=("Lâm Quốc Thuận", "Huỳnh Phước Lành"),
            commitments=4,
            commitments_done=1,
        )
        for place in range(1, number + 1)
    )
    return replace(RegisterData(OFFICE, date(2024, 1, 15), None, lines), **changes)  # type: ignore[arg-type]


def press_data(*photos: Path) -> PressData:
    shots = tuple(
        PressPhoto(10 + place, path, f"Chú thích ảnh {place}", path.name, place != 0)
        for place, path in enumerate(photos)
    )
    return PressData(
        meeting_name=NAME,
        starts_at=STARTS,
        venue=HALL,
        issuer=OFFICE,
        host="Sở Tài nguyên và Môi trường",
        chairs=(CHAIR, GUEST),
        participants=("Lãnh đạo Sở", "báo chí."),
        present=85,
        outcomes=("Thống nhất với dự thảo báo cáo",),
        signed=("Chương trình phối hợp",),
        signed_with=("Hội Nông dân",),
        photos=shots,
        photographer="Tin ảnh: Hà Thanh Lam",
    )
