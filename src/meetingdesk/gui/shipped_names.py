"""The names of the letterheads and card designs shipped, said in the window's language."""

from __future__ import annotations

from typing import Final

from meetingdesk.gui.translation import say
from meetingdesk.messages import message

# The names stand in resources, where the translation tools don't look for sentences.
_NAMES: Final = {
    name.template: name
    for name in (
        message("labels", "Cơ quan nhà nước"),
        message("labels", "Cấp ủy Đảng"),
        message("labels", "Ủy ban Mặt trận Tổ quốc"),
        message("labels", "Đoàn TNCS Hồ Chí Minh"),
        message("labels", "Tổ chức chính trị - xã hội"),
        message("labels", "Hội, liên hiệp hội"),
        message("labels", "Thẻ đeo 90 × 120 mm"),
        message("labels", "Thẻ nhỏ 86 × 54 mm"),
        message("labels", "Thẻ ngang 100 × 70 mm"),
        message("labels", "Thẻ đeo A6, hai mặt"),
        message("labels", "Biển tên A4 gập đôi"),
        message("labels", "Biển tên A4 gập ba"),
        message("labels", "Biển tên nhỏ 190 × 70 mm, gập đôi"),
    )
}


def shipped_name(name: str) -> str:
    """What to call something shipped; a name that the office gave stays as it is."""
    found = _NAMES.get(name)
    return name if found is None else say(found)
