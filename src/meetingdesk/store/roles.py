"""What an account of a shared workspace may do; on one's own folder everybody may do everything."""

from __future__ import annotations

from enum import StrEnum

from meetingdesk.messages import Message, message


class DeskRole(StrEnum):
    """From the least to the most; the server enforces each by what it grants."""

    VIEWER = "viewer"
    DOOR = "door"
    SECRETARY = "secretary"
    ORGANIZER = "organizer"
    ADMINISTRATOR = "administrator"

    @property
    def label(self) -> Message:
        """What people call it."""
        return _LABELS[self]

    @property
    def meaning(self) -> Message:
        """What it may do, in a sentence."""
        return _MEANINGS[self]

    def is_at_least(self, other: DeskRole) -> bool:
        """Whether it may do all that `other` may, and perhaps more."""
        order = list(DeskRole)
        return order.index(self) >= order.index(other)


_LABELS = {
    DeskRole.VIEWER: message("labels", "Chỉ xem"),
    DeskRole.DOOR: message("labels", "Bàn đón tiếp"),
    DeskRole.SECRETARY: message("labels", "Thư ký"),
    DeskRole.ORGANIZER: message("labels", "Ban tổ chức"),
    DeskRole.ADMINISTRATOR: message("labels", "Quản trị"),
}
_MEANINGS = {
    DeskRole.VIEWER: message("labels", "Xem mọi thứ, không sửa gì."),
    DeskRole.DOOR: message("labels", "Điểm danh tại cửa, không làm việc nào khác."),
    DeskRole.SECRETARY: message(
        "labels", "Đại biểu, điểm danh, chương trình, biên bản, ảnh và tệp của sự kiện."
    ),
    DeskRole.ORGANIZER: message(
        "labels", "Mọi việc của sự kiện, danh bạ, ký kết và cài đặt của cơ quan."
    ),
    DeskRole.ADMINISTRATOR: message(
        "labels",
        "Như Ban tổ chức, thêm tài khoản, nâng cấp, chuyển kho dữ liệu, xóa dữ liệu cá nhân.",
    ),
}
