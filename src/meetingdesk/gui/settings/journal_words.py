"""A journal entry in words: the act's sentence, and the values before and after."""

from __future__ import annotations

from collections.abc import Sequence

from meetingdesk.features.journal_view import JournalLine, RowDetail
from meetingdesk.gui.translation import say
from meetingdesk.messages import message

_ERASED = message("labels", "{act} (dữ liệu cá nhân đã xóa)")
_ROWS_SHOWN = 200
_TABLES = {
    "organizations": message("labels", "Đơn vị"),
    "people": message("labels", "Người"),
    "appointments": message("labels", "Chức vụ đảm nhiệm"),
    "positions": message("labels", "Chức vụ"),
    "groups": message("labels", "Nhóm"),
    "group_members": message("labels", "Thành viên nhóm"),
    "venues": message("labels", "Địa điểm"),
    "series": message("labels", "Chuỗi sự kiện"),
    "meetings": message("labels", "Sự kiện"),
    "meeting_roles": message("labels", "Vai trò"),
    "agenda_items": message("labels", "Nội dung chương trình"),
    "invited_organizations": message("labels", "Đơn vị được mời"),
    "delegates": message("labels", "Đại biểu"),
    "invitations": message("labels", "Thư mời"),
    "attendance_lists": message("labels", "Danh sách điểm danh"),
    "check_ins": message("labels", "Lượt điểm danh"),
    "agreements": message("labels", "Văn bản ký kết"),
    "agreement_parties": message("labels", "Bên ký"),
    "signatories": message("labels", "Người ký"),
    "witnesses": message("labels", "Người chứng kiến"),
    "commitments": message("labels", "Cam kết"),
    "reviews": message("labels", "Lần sơ kết, tổng kết"),
    "minutes": message("labels", "Biên bản"),
    "minutes_entries": message("labels", "Mục biên bản"),
    "minutes_revisions": message("labels", "Phiên bản biên bản"),
    "action_items": message("labels", "Nhiệm vụ"),
    "attachments": message("labels", "Tệp lưu"),
    "attached_documents": message("labels", "Tệp đính kèm"),
    "photos": message("labels", "Ảnh"),
    "settings": message("labels", "Lựa chọn chung"),
    "letterhead_profiles": message("labels", "Mẫu đầu văn bản"),
    "document_numbers": message("labels", "Số văn bản đã cấp"),
    "preparations": message("labels", "Việc chuẩn bị"),
    "accepted_clashes": message("labels", "Trùng lịch được chấp nhận"),
    "schedule_entries": message("labels", "Lịch công tác"),
}
_COLUMNS = {
    "name": message("labels", "Tên"),
    "title": message("labels", "Tên"),
    "full_name": message("labels", "Họ và tên"),
    "honorific": message("labels", "Xưng hô"),
    "position": message("labels", "Chức vụ"),
    "organization_name": message("labels", "Đơn vị"),
    "phone": message("labels", "Điện thoại"),
    "email": message("labels", "Email"),
    "note": message("labels", "Ghi chú"),
    "kind": message("labels", "Loại"),
    "state": message("labels", "Trạng thái"),
    "starts_at": message("labels", "Bắt đầu"),
    "ends_at": message("labels", "Kết thúc"),
    "starts_on": message("labels", "Từ ngày"),
    "ends_on": message("labels", "Đến ngày"),
    "signed_on": message("labels", "Ngày ký"),
    "number": message("labels", "Số"),
    "place": message("labels", "Nơi"),
    "place_in_order": message("labels", "Thứ tự"),
    "text": message("labels", "Nội dung"),
    "caption": message("labels", "Chú thích"),
    "absence": message("labels", "Vắng mặt"),
    "absence_reason": message("labels", "Lý do vắng"),
    "at": message("labels", "Lúc"),
    "due_on": message("labels", "Thời hạn"),
    "value": message("labels", "Giá trị"),
    "content": message("labels", "Nội dung"),
}
_HIDDEN = frozenset({"version", "created_at", "updated_at", "search_key", "sort_key", "id"})


def act_words(line: JournalLine) -> str:
    """The act as one sentence."""
    if line.is_erased:
        return say(_ERASED.given(act=line.act.template))
    return say(line.act)


def detail_words(details: Sequence[RowDetail]) -> str:
    """One block a row: its table and number, then each value as it was and as it became."""
    blocks = [_row(detail) for detail in details[:_ROWS_SHOWN]]
    return "\n\n".join(blocks + (["…"] if len(details) > _ROWS_SHOWN else []))


def column_words(name: str) -> str:
    """What people call a column; its own name where they never see it."""
    label = _COLUMNS.get(name)
    return say(label) if label else name


def _row(detail: RowDetail) -> str:
    names = dict.fromkeys([*detail.before, *detail.after])
    table = _TABLES.get(detail.table)
    lines = [f"{say(table) if table else detail.table} {detail.row_id}"]
    for name in names:
        before, after = detail.before.get(name), detail.after.get(name)
        if name not in _HIDDEN and before != after:
            lines.append(f"  {column_words(name)}: {_value(before)} → {_value(after)}")
    return "\n".join(lines)


def _value(value: object) -> str:
    return "∅" if value in (None, "") else str(value)
