"""The people of the corpus, and one case: a file with what reading it must give."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent

# honorific, name, position, organisation, phone, email, note
Person = tuple[str, str, str, str, str, str, str]
A: Person = ("Ông", "Nguyễn Văn Hải", "Chủ tịch", "Hội Nông dân thành phố", "0912345678", "", "")
B: Person = (
    "Bà",
    "Trần Thị Bích Thủy",
    "Phó Chủ tịch",
    "Hội Liên hiệp Phụ nữ thành phố",
    "0939111222",
    "",
    "",
)
C: Person = ("Ông", "Đặng Quốc Huỳnh", "Phó Bí thư", "Thành đoàn Cần Thơ", "0292382012", "", "")
C = (*C[:4], "02923820123", "", "")
D: Person = (
    "Bà",
    "Lê Thị Kiều Oanh",
    "Trưởng phòng",
    "Sở Tài nguyên và Môi trường",
    "0918000111",
    "oanh.ltk@cantho.gov.vn",
    "Dự thay",
)
E: Person = ("", "Y Bhin Niê", "Chuyên viên", "Ban Dân tộc", "", "", "")
ALL = (A, B, C, D, E)
LABELS = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Email", "Ghi chú")
TITLE = "Đại biểu dự Hội nghị tổng kết chương trình phối hợp giai đoạn 2018-2022"


@dataclass
class Case:
    """One file of the corpus and what reading it must give."""

    file: str
    people: list[Person] = field(default_factory=list)
    sheet: str | None = None
    header_row: int | None = None
    skipped: int | None = None
    encodings: dict[str, str] = field(default_factory=dict)
    problems: dict[str, list[str]] = field(default_factory=dict)
    candidates: int | None = None
    capitals: int | None = None
    kinds: list[str | None] = field(default_factory=list)
    error: str = ""


CASES: list[Case] = []


def keep(data: bytes, case: Case) -> None:
    """Write the file and remember what it must be read as."""
    (FOLDER / case.file).write_bytes(data)
    CASES.append(case)


def rows(people: tuple[Person, ...] = ALL, start: int = 1) -> list[list[object]]:
    """The people as the seven columns of LABELS, the honorific before the name."""
    return [
        [number, f"{h} {name}".strip(), position, place, phone, email, note]
        for number, (h, name, position, place, phone, email, note) in enumerate(people, start)
    ]


def without(person: Person, *fields: int) -> Person:
    """The person with some fields emptied."""
    return tuple("" if at in fields else text for at, text in enumerate(person))  # type: ignore[return-value] # seven texts
