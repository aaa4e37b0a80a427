"""The event that the program was made for, as the data of its papers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

from PIL import Image

from meetingdesk.documents.letterhead import Letterhead, shipped_letterheads
from meetingdesk.features.papers.papers import (
    Absence,
    AgendaRecord,
    AttendanceCounts,
    AttendanceSheetData,
    Authority,
    Capacity,
    IssuerData,
    MinutesData,
    PersonOnPaper,
    Resolution,
    SheetDelegate,
    Signatory,
    Statement,
    Substitution,
    TaskOnPaper,
    VoteResult,
)

OFFICE = IssuerData("Sở Tài nguyên và Môi trường", "UBND thành phố Cần Thơ", "STNMT", "Cần Thơ")
NAME = (
    "Hội nghị tổng kết chương trình phối hợp thực hiện nhiệm vụ trong lĩnh vực tài nguyên và môi "
    "trường giai đoạn 2018 - 2022"
)
STARTS = datetime(2023, 4, 25, 8, 0)  # noqa: DTZ001 # as the clock of the hall shows it
ENDS = datetime(2023, 4, 25, 11, 15)  # noqa: DTZ001 # as the clock of the hall shows it
ORGANIZATIONS = (
    "Sở Tài nguyên và Môi trường",
    "Hội Nông dân thành phố",
    "Liên hiệp các Hội Khoa học và Kỹ thuật thành phố Cần Thơ",
)
CHAIR = PersonOnPaper("Nguyễn Chí Kiên", "Phó Giám đốc", "Sở Tài nguyên và Môi trường", "Ông")
CLERK = PersonOnPaper("Huỳnh Thị Ngọc Lan", "Chuyên viên", "Văn phòng Sở", "Bà")
GUEST = PersonOnPaper("Nguyễn Thị Kiều", "Phó Chủ tịch", ORGANIZATIONS[2], "Bà")


def state_office() -> Letterhead:
    """The letterhead of a state office."""
    return shipped_letterheads()["state_office"]


def delegates(number: int) -> tuple[SheetDelegate, ...]:
    """Delegates of three organisations in turn, by organisation."""
    people = [
        SheetDelegate(
            f"Lê Thị Bé {place:02d}",
            "Phó Chủ tịch Thường trực" if place % 3 else "Chuyên viên",
            ORGANIZATIONS[place * len(ORGANIZATIONS) // max(number, 1)],
            "0918 123 456",
        )
        for place in range(number)
    ]
    return tuple(people)


def sheet_data(people: Sequence[SheetDelegate]) -> AttendanceSheetData:
    """The attendance sheet of the event."""
    signers = (
        Signatory("Chuyên viên", "Huỳnh Thị Ngọc Lan"),
        Signatory("Phó Giám đốc", "Nguyễn Chí Kiên", (Authority(Capacity.DEPUTY, "Giám đốc"),)),
    )
    return AttendanceSheetData(
        "7f3c2a10-5e1d-4d5f-9a57-0c1b2d3e4f50",
        NAME,
        STARTS,
        "Hội trường Sở Tài nguyên và Môi trường",
        OFFICE,
        tuple(people),
        ORGANIZATIONS,
        signers,
    )


def minutes_data(items: int = 3, **changes: object) -> MinutesData:
    """The minutes of the event with so many agenda items."""
    values: dict[str, object] = {
        "meeting_name": NAME,
        "starts_at": STARTS,
        "venue": "Hội trường Sở Tài nguyên và Môi trường",
        "issuer": OFFICE,
        "ends_at": ENDS,
        "number": 5,
        "participants": ("Lãnh đạo Ủy ban MTTQ Việt Nam thành phố", "Lãnh đạo Sở; báo chí"),
        "counts": AttendanceCounts(92, 85, 6, 7, 5),
        "substitutions": (Substitution(PersonOnPaper("Trần Văn Hùng"), GUEST),),
        "absences": (
            Absence(
                PersonOnPaper("Đỗ Thị Yến", "Phó Bí thư", "Thành đoàn", "Bà"), True, "đi công tác"
            ),
            Absence(PersonOnPaper("Bùi Văn Dũng"), False),
        ),
        "chairs": (CHAIR,),
        "secretaries": (CLERK,),
        "agenda": tuple(_item(place) for place in range(items)),
        "recipients": ("Giám đốc Sở (để báo cáo)", "Các tổ chức ký kết"),
    }
    return MinutesData(**{**values, **changes})  # type: ignore[arg-type]


def _item(place: int) -> AgendaRecord:
    return AgendaRecord(
        f"Nội dung thứ {place + 1} của chương trình",
        CHAIR,
        (
            Statement(
                "Trong 5 năm, các đơn vị đã tổ chức 245 đợt ra quân tổng vệ sinh môi trường, thu hút "
                "trên 18.000 lượt người tham gia; xây dựng và duy trì 112 mô hình tự quản."
            ),
            Statement("Đề nghị tiếp tục nhân rộng mô hình tự quản ở khu dân cư", GUEST),
            VoteResult("thông qua chương trình", 83, 0, 2, True),
            Resolution("Thông qua chương trình phối hợp."),
            Resolution("Mỗi tổ chức xây dựng kế hoạch năm"),
            Resolution("Thống nhất với dự thảo báo cáo.", is_decision=False),
            TaskOnPaper("hoàn chỉnh báo cáo", "Văn phòng Sở", "10/5/2023"),
        ),
    )


def jpeg(width: int = 600, height: int = 400) -> bytes:
    """A small photo."""
    packed = io.BytesIO()
    Image.new("RGB", (width, height), (70, 120, 160)).save(packed, "JPEG")
    return packed.getvalue()
