"""What is to be got ready for a meeting: by whom, by when; taken from a list kept for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.planning.meeting_list import day_bounds
from meetingdesk.features.planning.meetings import MeetingKind, local
from meetingdesk.features.written_text import one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting, MeetingState, Preparation
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import fold

_TEMPLATE_KEY = "preparations"
_TEXT = message("labels", "Việc chuẩn bị")
_OWNER = message("labels", "Người phụ trách")
_NOT_HELD = (MeetingState.CANCELLED, MeetingState.POSTPONED, MeetingState.CLOSED)


@dataclass(frozen=True, slots=True)
class PreparationRow:
    """One thing to be got ready."""

    id: int
    version: int
    text: str
    owner_name: str
    due_on: date | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class PreparationDraft:
    """One thing to add."""

    text: str
    owner_name: str = ""
    due_on: date | None = None


class PreparationChanges(TypedDict, total=False):
    """The fields that can be edited; those not given stay."""

    text: str
    owner_name: str
    due_on: date | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class UsualPreparation:
    """One thing of the list kept for a kind of meeting, so many days before it."""

    text: str
    days_before: int
    owner_name: str = ""


@dataclass(frozen=True, slots=True)
class DuePreparation:
    """Something not ready yet that is due soon, or was; `days_left` is negative then."""

    id: int
    meeting_id: int
    meeting_title: str
    text: str
    owner_name: str
    due_on: date
    days_left: int


_COMMON = (
    UsualPreparation("Đăng ký hội trường, phòng họp", 10),
    UsualPreparation("Phát hành giấy mời", 7),
    UsualPreparation("In tài liệu, danh sách ký tên", 2),
    UsualPreparation("Ma-két, băng rôn", 2),
    UsualPreparation("Âm thanh, loa, micro, máy chiếu", 1),
    UsualPreparation("Biển tên để bàn", 1),
    UsualPreparation("Hoa để bàn, hoa bục phát biểu", 1),
    UsualPreparation("Nước uống", 1),
)
_MORE: dict[MeetingKind, tuple[UsualPreparation, ...]] = {
    MeetingKind.SIGNING: (
        UsualPreparation("Bản ký kết: in đủ số bản, kiểm tra tên và chức vụ", 2),
        UsualPreparation("Bìa ký, bút ký", 2),
        UsualPreparation("Bàn ký, khăn trải bàn", 1),
        UsualPreparation("Phân công chụp ảnh, đưa tin", 1),
    ),
    MeetingKind.FINAL_REVIEW: (
        UsualPreparation("Báo cáo tổng kết trình duyệt", 7),
        UsualPreparation("Giấy khen, tiền thưởng", 3),
    ),
    MeetingKind.MID_TERM_REVIEW: (UsualPreparation("Báo cáo sơ kết trình duyệt", 7),),
    MeetingKind.CONGRESS: (
        UsualPreparation("Văn kiện đại hội", 15),
        UsualPreparation("Thẻ đại biểu", 5),
        UsualPreparation("Phiếu bầu, hòm phiếu", 3),
        UsualPreparation("Sơ đồ chỗ ngồi", 3),
        UsualPreparation("Xe đưa đón, chỗ nghỉ của đại biểu", 5),
    ),
    MeetingKind.TRAINING: (
        UsualPreparation("Mời báo cáo viên, thống nhất nội dung", 10),
        UsualPreparation("Tài liệu cho học viên", 3),
    ),
    MeetingKind.WORKSHOP: (UsualPreparation("Tập hợp tham luận", 7),),
}
_SHORT = (
    UsualPreparation("Báo phòng họp", 2),
    UsualPreparation("Gửi tài liệu họp", 1),
    UsualPreparation("Nước uống", 0),
)


def preparation_rows(session: Session, meeting_id: int) -> list[PreparationRow]:
    """What is to be got ready for a meeting, in its order."""
    rows = session.execute(
        select(
            Preparation.id,
            Preparation.version,
            Preparation.text,
            Preparation.owner_name,
            Preparation.due_on,
            Preparation.is_done,
        )
        .where(Preparation.meeting_id == meeting_id)
        .order_by(Preparation.place_in_order, Preparation.id)
    )
    return [PreparationRow(*row) for row in rows]


def usual_preparations(session: Session, kind: MeetingKind) -> list[UsualPreparation]:
    """The list kept for a kind: the office's own where it saved one, else the one shipped."""
    saved = (read_setting(session, _TEMPLATE_KEY) or {}).get(kind.value)
    if saved is not None:
        return [
            UsualPreparation(str(one["text"]), int(one["days"]), str(one.get("owner", "")))
            for one in saved
        ]
    if kind is MeetingKind.BRIEFING:
        return list(_SHORT)
    return sorted((*_MORE.get(kind, ()), *_COMMON), key=lambda one: -one.days_before)


def has_own_list(session: Session, kind: MeetingKind) -> bool:
    """Whether the office keeps a list of its own for a kind, instead of the one shipped."""
    return kind.value in (read_setting(session, _TEMPLATE_KEY) or {})


def keep_usual_preparations(
    work: UnitOfWork, kind: MeetingKind, rows: Sequence[UsualPreparation]
) -> None:
    """Keep `rows` as the list for a kind. Raises Refused where one says nothing, or too much."""
    saved = dict(read_setting(work.session, _TEMPLATE_KEY) or {})
    saved[kind.value] = [
        {
            "text": required_line(row.text, _TEXT),
            "days": max(row.days_before, 0),
            "owner": one_line(row.owner_name, _OWNER),
        }
        for row in rows
    ]
    save_setting(work, _TEMPLATE_KEY, saved)
    work.describe(
        message("journal", "Lưu danh sách chuẩn bị mẫu cho: {kind}").given(kind=kind.label)
    )


def restore_usual_preparations(work: UnitOfWork, kind: MeetingKind) -> None:
    """Go back to the list shipped for a kind."""
    saved = dict(read_setting(work.session, _TEMPLATE_KEY) or {})
    saved.pop(kind.value, None)
    save_setting(work, _TEMPLATE_KEY, saved)
    work.describe(
        message("journal", "Lấy lại danh sách chuẩn bị mẫu ban đầu cho: {kind}").given(
            kind=kind.label
        )
    )


def move_preparation(work: UnitOfWork, row_id: int, by: int) -> None:
    """Put one thing `by` places later in its list, or earlier."""
    row = work.session.get_one(Preparation, row_id)
    ids = [one.id for one in preparation_rows(work.session, row.meeting_id)]
    place = ids.index(row_id)
    ids.insert(max(0, min(place + by, len(ids) - 1)), ids.pop(place))
    work.describe(message("journal", "Sắp xếp lại việc chuẩn bị"))
    work.update_many(
        Preparation, [(one, {"place_in_order": number}) for number, one in enumerate(ids)]
    )


def add_usual_preparations(work: UnitOfWork, meeting_id: int) -> int:
    """Add the list kept for the meeting's kind, without what is there already; returns how many."""
    meeting = _meeting(work.session, meeting_id)
    day = local(meeting.starts_at, meeting.time_zone).date()
    known = {fold(row.text) for row in preparation_rows(work.session, meeting_id)}
    wanted = [
        PreparationDraft(one.text, one.owner_name, day - timedelta(days=one.days_before))
        for one in usual_preparations(work.session, meeting.kind)
        if fold(one.text) not in known
    ]
    _add(work, meeting_id, wanted)
    work.describe(
        message("journal", "Thêm {count} việc chuẩn bị cho {title}").given(
            count=len(wanted), title=meeting.title
        )
    )
    return len(wanted)


def save_as_usual(work: UnitOfWork, meeting_id: int) -> None:
    """Keep what this meeting has as the list for its kind; days count back from the meeting."""
    meeting = _meeting(work.session, meeting_id)
    day = local(meeting.starts_at, meeting.time_zone).date()
    rows = [
        UsualPreparation(
            row.text, max((day - row.due_on).days, 0) if row.due_on else 0, row.owner_name
        )
        for row in preparation_rows(work.session, meeting_id)
    ]
    keep_usual_preparations(work, meeting.kind, rows)


def add_preparation(work: UnitOfWork, meeting_id: int, draft: PreparationDraft) -> int:
    """Add one thing at the end; returns its id. Raises Refused where it says nothing."""
    meeting = _meeting(work.session, meeting_id)
    (made,) = _add(work, meeting_id, [draft])
    work.describe(
        message("journal", "Thêm việc chuẩn bị cho {title}: {text}").given(
            title=meeting.title, text=draft.text.strip()
        )
    )
    return made


def edit_preparation(
    work: UnitOfWork, row_id: int, version: int, **changes: Unpack[PreparationChanges]
) -> int:
    """Change fields; returns the new version. Raises Conflict where it changed since `version`."""
    row = work.session.get(Preparation, row_id)
    check_version(row, version)
    assert row is not None
    if "text" in changes:
        row.text = required_line(changes["text"], _TEXT)
    if "owner_name" in changes:
        row.owner_name = one_line(changes["owner_name"], _OWNER)
    if "due_on" in changes:
        row.due_on = changes["due_on"]
    if "is_done" in changes:
        row.is_done = changes["is_done"]
    done = message("journal", "Đã chuẩn bị xong: {text}")
    edited = message("journal", "Sửa việc chuẩn bị: {text}")
    work.describe((done if changes.get("is_done") else edited).given(text=row.text))
    work.session.flush()
    return row.version


def delete_preparations(work: UnitOfWork, ids: Sequence[int]) -> None:
    """Take things off the list."""
    work.describe(message("journal", "Xóa {count} việc chuẩn bị").given(count=len(ids)))
    work.delete(Preparation, list(ids))


def due_preparations(session: Session, day: date, ahead: int) -> list[DuePreparation]:
    """What is not ready and due within `ahead` days of `day`, or overdue; for meetings to be held."""
    rows = session.execute(
        select(
            Preparation.id,
            Preparation.meeting_id,
            Meeting.title,
            Preparation.text,
            Preparation.owner_name,
            Preparation.due_on,
        )
        .join(Meeting, Meeting.id == Preparation.meeting_id)
        .where(
            Preparation.is_done.is_(False),
            Preparation.due_on <= day + timedelta(days=ahead),
            Meeting.state.not_in(_NOT_HELD),
            Meeting.ends_at >= day_bounds(day, day)[0],
        )
        .order_by(Preparation.due_on, Preparation.id)
    )
    return [
        DuePreparation(row[0], row[1], row[2], row[3], row[4], row[5], (row[5] - day).days)
        for row in rows
        if row[5] is not None
    ]


def _add(work: UnitOfWork, meeting_id: int, drafts: Sequence[PreparationDraft]) -> list[int]:
    last = work.session.scalar(
        select(func.max(Preparation.place_in_order)).where(Preparation.meeting_id == meeting_id)
    )
    first = 0 if last is None else last + 1
    return work.insert_many(
        Preparation,
        [
            {
                "meeting_id": meeting_id,
                "place_in_order": first + number,
                "text": required_line(draft.text, _TEXT),
                "owner_name": one_line(draft.owner_name, _OWNER),
                "due_on": draft.due_on,
            }
            for number, draft in enumerate(drafts)
        ],
    )


def _meeting(session: Session, meeting_id: int) -> Meeting:
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    return meeting
