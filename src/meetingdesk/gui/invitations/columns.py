"""How invitations look in a table: columns, the state of the letter, the answer, and the filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from meetingdesk.features.invitations.answers import Answer, InvitationRow
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.filter_row import Filter
from meetingdesk.vietnamese.folding import matches
from meetingdesk.vietnamese.phones import show_phone

# Tone and icon of each answer; the word comes from the answer itself.
ANSWER_LOOKS: dict[Answer, tuple[str, str]] = {
    Answer.NONE: ("neutral", "circle-dashed"),
    Answer.COMING: ("success", "circle-check"),
    Answer.SUBSTITUTE: ("info", "arrows-exchange"),
    Answer.DECLINED: ("danger", "user-x"),
}
_ORDER = list(Answer)


class InvitationColumns(QObject):
    """Makes columns and filters in the language in force."""

    def __init__(self, edit: Callable[[InvitationRow, str, object], object] | None) -> None:
        """`edit` gets the row, the field and the new text; None for a list only read."""
        super().__init__()
        self._edit = edit

    @property
    def made(self) -> Sequence[Column[InvitationRow]]:
        """The columns."""
        return (*self._who(), *self._what())

    @property
    def filters(self) -> Sequence[Filter[InvitationRow]]:
        """The parts of the list, in the order of their buttons."""
        return (
            Filter("all", self.tr("Tất cả"), lambda _row: True),
            Filter("not_sent", self.tr("Chưa gửi thư"), lambda row: row.sent_at is None),
            Filter("silent", self.tr("Chưa trả lời"), lambda row: row.is_unanswered),
            Filter("coming", self.tr("Đồng ý"), lambda row: row.answer is Answer.COMING),
            Filter("substitute", self.tr("Dự thay"), lambda row: row.answer is Answer.SUBSTITUTE),
            Filter("declined", self.tr("Vắng"), lambda row: row.answer is Answer.DECLINED),
            Filter("failed", self.tr("Gửi lỗi"), lambda row: row.failed, rare=True),
        )

    def sent_text(self, row: InvitationRow) -> str:
        """Whether the letter went out, when and how."""
        if row.waiting:
            return self.tr("Đang chờ gửi")
        if row.failed:
            return self.tr("Chưa gửi được")
        if row.sent_at is None:
            return self.tr("Chưa gửi")
        ways = {"email": self.tr("email"), "paper": self.tr("thư giấy"), "zalo": "Zalo"}
        day = formats.show_date(local(row.sent_at).date())
        return self.tr("{day}, {way}").format(day=day, way=ways.get(row.sent_by, row.sent_by))

    def note_text(self, row: InvitationRow) -> str:
        """Who comes in their place, and what else was said."""
        parts = [self.tr("{name} dự thay").format(name=name) for name in row.stand_ins]
        return " · ".join([*parts, row.answer_note] if row.answer_note else parts)

    def _editing(self, field: str) -> Callable[[InvitationRow, object], object] | None:
        edit = self._edit
        return (lambda row, value: edit(row, field, value)) if edit is not None else None

    def _who(self) -> Sequence[Column[InvitationRow]]:
        return (
            Column("number", self.tr("STT"), lambda row: row.number, align="right", width=52),
            Column(
                "full_name",
                self.tr("Họ và tên"),
                lambda row: row.full_name,
                width=160,
                sort_key=lambda row: row.sort_key,
            ),
            Column("organization", self.tr("Đơn vị"), lambda row: row.organization_name, width=160),
            Column(
                "email",
                self.tr("Email"),
                lambda row: row.email,
                width=150,
                edit=self._editing("email"),
            ),
            Column(
                "phone",
                self.tr("Điện thoại"),
                lambda row: row.phone,
                show=lambda row: show_phone(row.phone),
                width=120,
                edit=self._editing("phone"),
            ),
        )

    def _what(self) -> Sequence[Column[InvitationRow]]:
        return (
            Column(
                "sent",
                self.tr("Thư mời"),
                lambda row: row.sent_at,
                show=self.sent_text,
                width=156,
                tone=_sent_tone,
                icon=lambda row: _SENT_ICONS[_sent_tone(row)],
            ),
            Column(
                "answer",
                self.tr("Trả lời"),
                lambda row: row.answer,
                show=lambda row: say(row.answer.label),
                sort_key=lambda row: _ORDER.index(row.answer),
                width=160,
                tone=lambda row: ANSWER_LOOKS[row.answer][0],
                icon=lambda row: ANSWER_LOOKS[row.answer][1],
            ),
            Column(
                "answered",
                self.tr("Trả lời lúc"),
                lambda row: row.answered_at,
                show=lambda row: (
                    formats.show_moment(local(row.answered_at)) if row.answered_at else ""
                ),
                width=124,
            ),
            Column("note", self.tr("Ghi chú"), self.note_text, width=140),
        )


def is_meant(row: InvitationRow, text: str) -> bool:
    """Whether the row answers to the words searched."""
    return matches(f"{row.full_name} {row.organization_name} {row.email}", text)


def local(moment: datetime) -> datetime:
    """The moment as the office's clock shows it."""
    return moment.astimezone(ZoneInfo(OFFICE_TIME_ZONE))


def _sent_tone(row: InvitationRow) -> str:
    if row.waiting:
        return "warning"
    if row.failed:
        return "danger"
    return "neutral" if row.sent_at is None else "success"


_SENT_ICONS = {
    "warning": "hourglass",
    "danger": "alert-circle",
    "neutral": "mail",
    "success": "send",
}
