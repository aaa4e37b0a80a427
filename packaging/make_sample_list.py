"""Write the sample event's delegates as the Excel list that an office would send.

    python packaging/make_sample_list.py

It goes to resources/sample_event/danh-sach-dai-bieu.xlsx: title rows merged above the header, a
row for each organisation, telephone numbers typed in several ways, a total and a signature below.
"""

from __future__ import annotations

import tomllib
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import xlsxwriter

SAMPLE = Path(__file__).parents[1] / "resources" / "sample_event"
TARGET = SAMPLE / "danh-sach-dai-bieu.xlsx"
LAST_COLUMN = 5
ROMAN = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    *("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"),
)
HEADINGS = (
    ("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", "small"),
    ("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "bold"),
    ("DANH SÁCH ĐẠI BIỂU", "title"),
    ("Dự Hội nghị tổng kết chương trình phối hợp giai đoạn 2018 - 2022", "centre"),
    ("và ký kết Chương trình phối hợp giai đoạn 2023 - 2025", "centre"),
)
COLUMNS = (
    ("TT", 5),
    ("Ông/Bà", 9),
    ("Họ và tên", 30),
    ("Chức vụ", 42),
    ("Số điện thoại", 18),
    ("Ghi chú", 26),
)


def listed(event: dict[str, Any]) -> list[dict[str, Any]]:
    """Those invited before the event, in protocol order of their organisations."""
    order = {row["key"]: row["protocol_order"] for row in event["organizations"]}
    invited = [
        row
        for row in event["delegates"]
        if row.get("kind", "summoned") in ("summoned", "press") and "stands_in_for" not in row
    ]
    return sorted(invited, key=lambda row: order[row["organization"]])


def as_typed(phone: str, number: int) -> str:
    """Telephone numbers as different hands write them."""
    digits = phone.replace(" ", "")
    dotted = f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"
    return (digits, dotted, phone)[number % 3]


def formats(book: xlsxwriter.Workbook) -> dict[str, Any]:
    """The looks of the cells, Times New Roman as offices have it."""
    base = {"font_name": "Times New Roman", "font_size": 12, "valign": "vcenter"}
    cell = {**base, "border": 1, "text_wrap": True}
    return {
        "small": book.add_format({**base, "align": "center"}),
        "bold": book.add_format({**base, "bold": True, "align": "center"}),
        "title": book.add_format({**base, "bold": True, "font_size": 14, "align": "center"}),
        "centre": book.add_format({**base, "bold": True, "align": "center"}),
        "header": book.add_format({**cell, "bold": True, "align": "center", "bg_color": "#DDEBF7"}),
        "group": book.add_format({**cell, "bold": True}),
        "text": book.add_format(cell),
        "number": book.add_format({**cell, "align": "center"}),
        "total": book.add_format({**base, "bold": True, "italic": True}),
    }


def write(event: dict[str, Any], target: Path) -> int:
    """Write the list; returns how many people are on it."""
    names = {row["key"]: row["name"] for row in event["organizations"]}
    book = xlsxwriter.Workbook(target)
    book.set_properties({"created": datetime(2023, 4, 18, 8, 0, 0)})  # noqa: DTZ001 - as Excel has it
    looks = formats(book)
    sheet = book.add_worksheet("Danh sách")
    sheet.set_landscape()
    sheet.set_paper(9)
    for column, (_, width) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
    for row, (text, look) in enumerate(HEADINGS):
        sheet.merge_range(row, 0, row, 2 if row < 2 else LAST_COLUMN, text, looks[look])
    top = len(HEADINGS) + 1
    sheet.write_row(top, 0, [label for label, _ in COLUMNS], looks["header"])
    row, number = top + 1, 0
    people = listed(event)
    for place, (key, group) in enumerate(groupby(people, key=lambda one: one["organization"])):
        label = f"{ROMAN[place]}. {names[key]}"
        sheet.merge_range(row, 0, row, LAST_COLUMN, label, looks["group"])
        row += 1
        for one in group:
            number += 1
            sheet.write_number(row, 0, number, looks["number"])
            note = "Báo chí" if one.get("kind") == "press" else ""
            phone = as_typed(one["phone"], number)
            texts = (one["honorific"], one["full_name"], one["position"], phone, note)
            for column, text in enumerate(texts, start=1):
                sheet.write_string(row, column, text, looks["text"])
            row += 1
    sheet.merge_range(row, 0, row, LAST_COLUMN, f"Tổng cộng: {number} đại biểu.", looks["total"])
    sheet.merge_range(row + 2, 3, row + 2, LAST_COLUMN, "NGƯỜI LẬP DANH SÁCH", looks["bold"])
    sheet.merge_range(row + 6, 3, row + 6, LAST_COLUMN, "Đinh Phương Thảo", looks["bold"])
    book.close()
    return number


def main() -> None:
    """Read the sample event and write its list."""
    event = tomllib.loads((SAMPLE / "event.toml").read_text(encoding="utf-8"))
    print(f"{TARGET.name}: {write(event, TARGET)} people")


if __name__ == "__main__":
    main()
