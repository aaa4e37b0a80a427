"""People go to a telephone's address book whole, whatever stands in their fields."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.exchange.contact_cards import (
    ContactCard,
    contact_card_bytes,
    write_contact_cards,
)


def _unfolded(data: bytes) -> list[str]:
    return data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def test_a_person_is_written_with_the_parts_of_the_name(tmp_path: Path) -> None:
    card = ContactCard(
        "Tôn Nữ Thị Kiều",
        "Phó Chủ tịch",
        "Liên hiệp các Hội Khoa học và Kỹ thuật thành phố Cần Thơ; Ban Thường vụ",
        ("0912345678", "02923820123"),
        "kieu@cantho.gov.vn",
        "ăn chay\nđi xe riêng",
    )
    target = tmp_path / "danh-ba.vcf"
    write_contact_cards(target, [card])
    data = target.read_bytes()
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert _unfolded(data) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Tôn Nữ;Kiều;Thị;;",
        "FN:Tôn Nữ Thị Kiều",
        "ORG:Liên hiệp các Hội Khoa học và Kỹ thuật thành phố Cần Thơ\\; Ban Thường vụ",
        "TITLE:Phó Chủ tịch",
        "TEL;TYPE=CELL:0912345678",
        "TEL;TYPE=CELL:02923820123",
        "EMAIL;TYPE=INTERNET:kieu@cantho.gov.vn",
        "NOTE:ăn chay\\nđi xe riêng",
        "END:VCARD",
    ]


@given(st.text(), st.text())
def test_no_text_starts_a_line_of_its_own(name: str, note: str) -> None:
    lines = _unfolded(contact_card_bytes([ContactCard(name, note=note)]))
    assert lines[0] == "BEGIN:VCARD"
    assert lines.count("END:VCARD") == 1
    assert len(lines) == 5 + bool(note)
