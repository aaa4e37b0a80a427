"""One person's data as a file they can read (Excel) or carry elsewhere (JSON)."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from meetingdesk.exchange.tables import Table, Value, write_xlsx
from meetingdesk.features.directory.personal_data import PersonalData
from meetingdesk.messages import Message
from meetingdesk.model.base import Choice
from meetingdesk.store.files import replace_file

# The sheets in their order: the field, its name, and the labels of its columns.
_SHEETS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("appointments", "Chức vụ", ("Chức vụ", "Đơn vị", "Chính", "Từ ngày", "Đến ngày")),
    (
        "places",
        "Sự kiện đã mời, đã dự",
        (
            "Sự kiện", "Thời gian", "Họ và tên", "Ông/Bà", "Chức vụ", "Đơn vị", "Điện thoại",
            "Email", "Ghi chú", "Lưu ý khi đón", "Chỗ ngồi", "Tham dự", "Lý do vắng",
        ),
    ),
    (
        "passages",
        "Lượt điểm danh",
        ("Sự kiện", "Lúc", "Chiều", "Kết quả", "Bàn", "Nội dung đã nhập"),
    ),
    (
        "roles",
        "Vai trò",
        ("Sự kiện", "Thời gian", "Vai trò", "Họ và tên", "Chức vụ", "Đơn vị"),
    ),
    (
        "signatures",
        "Văn bản đã ký",
        ("Văn bản", "Số", "Ngày ký", "Bên", "Họ và tên", "Chức vụ", "Thẩm quyền ký"),
    ),
    ("tasks", "Nhiệm vụ", ("Sự kiện", "Nội dung", "Hạn", "Trạng thái")),
    ("mentions", "Nơi nhắc đến tên", ("Loại", "Ở đâu", "Nội dung")),
    ("journal", "Nhật ký", ("Số mục", "Lúc", "Ai", "Việc")),
)  # fmt: skip
_PERSON_LABELS = (
    "Mã", "Họ và tên", "Ông/Bà", "Điện thoại", "Email", "Ghi chú", "Căn cứ lưu giữ",
    "Ngày đồng ý", "Mục đích", "Đồng ý dùng ảnh", "Ngày xóa dữ liệu",
)  # fmt: skip


def write_personal_data(path: Path, data: PersonalData, made_at: datetime) -> None:
    """Write all of `data`: as JSON where the name ends in ``.json``, else as an Excel file.

    The old file stays whole until the new one is complete. Raises Unavailable where the folder
    or the disk refuses.
    """
    if path.suffix.lower() == ".json":
        replace_file(path, personal_data_json(data, made_at))
    else:
        write_xlsx(path, personal_data_tables(data, made_at))


def personal_data_tables(data: PersonalData, made_at: datetime) -> list[Table]:
    """A sheet about the person, and one for each thing that there is something of."""
    about = [
        (label, _cell(getattr(data.person, one.name)))
        for label, one in zip(_PERSON_LABELS, fields(data.person), strict=True)
    ]
    about.append(("Nhóm", ", ".join(data.groups)))
    first = Table(
        title="DỮ LIỆU CÁ NHÂN",
        subtitle=(f"Lập lúc {made_at:%H:%M} ngày {made_at:%d/%m/%Y}",),
        columns=("Mục", "Nội dung"),
        rows=about,
        sheet_name="Thông tin",
    )
    return [first, *(_sheet(data, *sheet) for sheet in _SHEETS if getattr(data, sheet[0]))]


def personal_data_json(data: PersonalData, made_at: datetime) -> bytes:
    """The data as JSON in UTF-8, dates as ISO 8601, choices with their code and their word."""
    content = {"made_at": made_at.isoformat(), **_plain(data)}
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def _sheet(data: PersonalData, name: str, title: str, labels: tuple[str, ...]) -> Table:
    rows = [
        tuple(_cell(getattr(row, one.name)) for one in fields(row)) for row in getattr(data, name)
    ]
    return Table(title=title, columns=labels, rows=rows)


def _cell(value: object) -> Value:
    match value:
        case Choice():
            return str(value.label)
        case None | str() | bool() | int() | float() | datetime() | date():
            return value
        case _:
            return str(value)


def _plain(value: Any) -> Any:
    """Any value of the data as JSON knows it."""
    if isinstance(value, Choice):
        return {"code": value.value, "label": str(value.label)}
    if isinstance(value, Message | Enum):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if hasattr(value, "__dataclass_fields__"):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value
