"""What a ceremony of signing needs: things to have ready, photos to take, each ticked when done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.signings.signing_register import partners_of
from meetingdesk.features.written_text import required_line
from meetingdesk.messages import message
from meetingdesk.model.agreements import Agreement, CeremonyItem, CeremonyPart
from meetingdesk.model.events import Meeting
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import fold

__all__ = [
    "CeremonyItemRow",
    "CeremonyPart",
    "add_ceremony_item",
    "add_usual_items",
    "ceremony_items",
    "delete_ceremony_items",
    "edit_ceremony_item",
    "move_ceremony_item",
]

_TEXT = message("labels", "Việc của lễ ký")
_THINGS = (
    "Bàn ký, khăn trải bàn",
    "Bìa ký: mỗi bên một bìa cho mỗi văn bản",
    "Bút ký: mỗi người ký một cây, thêm hai cây dự phòng",
    "Quốc kỳ, cờ để bàn",
    "Văn bản in đủ số bản, đánh dấu trang ký",
    "Biển tên người ký",
    "Ma-két, micro cho người dẫn chương trình",
    "Hoa để bàn, hoa tặng sau khi ký",
    "Người phụ bàn ký: trao bìa, đổi bìa, thấm mực",
    "Con dấu của các bên (nếu đóng dấu tại chỗ)",
)
_OPENING = ("Toàn cảnh hội trường và bàn ký trước khi ký",)
_CLOSING = (
    "Cận cảnh chữ ký và văn bản đã ký",
    "Tặng hoa, chúc mừng",
    "Lãnh đạo và đại biểu các bên chụp ảnh lưu niệm",
)


@dataclass(frozen=True, slots=True)
class CeremonyItemRow:
    """One thing to have ready, or one photo to take."""

    id: int
    version: int
    part: CeremonyPart
    text: str
    is_done: bool


class CeremonyItemChanges(TypedDict, total=False):
    """The fields that can be edited; those not given stay."""

    text: str
    is_done: bool


def ceremony_items(session: Session, meeting_id: int) -> list[CeremonyItemRow]:
    """What is on both lists of a meeting, in order."""
    rows = session.execute(
        select(
            CeremonyItem.id,
            CeremonyItem.version,
            CeremonyItem.part,
            CeremonyItem.text,
            CeremonyItem.is_done,
        )
        .where(CeremonyItem.meeting_id == meeting_id)
        .order_by(CeremonyItem.place_in_order, CeremonyItem.id)
    )
    return [CeremonyItemRow(*row) for row in rows]


def add_ceremony_item(work: UnitOfWork, meeting_id: int, part: CeremonyPart, text: str) -> int:
    """Add one at the end of its list; returns its id. Raises Refused where it says nothing."""
    words = required_line(text, _TEXT)
    (made,) = _add(work, meeting_id, part, [words])
    work.describe(message("journal", "Thêm vào lễ ký: {text}").given(text=words))
    return made


def add_usual_items(work: UnitOfWork, meeting_id: int, part: CeremonyPart) -> int:
    """Add what a ceremony usually needs and is not on the list yet; returns how many.

    The photos are those of each agreement signed at the meeting, in the order of signing.
    """
    known = {fold(row.text) for row in ceremony_items(work.session, meeting_id) if row.part is part}
    wanted = _THINGS if part is CeremonyPart.THING else _photos(work.session, meeting_id)
    missing = [text for text in wanted if fold(text) not in known]
    _add(work, meeting_id, part, missing)
    work.describe(
        message("journal", "Thêm {count} việc thường có của lễ ký").given(count=len(missing))
    )
    return len(missing)


def edit_ceremony_item(
    work: UnitOfWork, item_id: int, version: int, **changes: Unpack[CeremonyItemChanges]
) -> int:
    """Change one; returns its new version. Raises Conflict where it changed since `version`."""
    row = work.session.get(CeremonyItem, item_id)
    check_version(row, version)
    assert row is not None
    if "text" in changes:
        row.text = required_line(changes["text"], _TEXT)
    if "is_done" in changes:
        row.is_done = changes["is_done"]
    done = message("journal", "Lễ ký, đã xong: {text}")
    edited = message("journal", "Sửa việc của lễ ký: {text}")
    work.describe((done if changes.get("is_done") else edited).given(text=row.text))
    work.session.flush()
    return row.version


def move_ceremony_item(work: UnitOfWork, item_id: int, by: int) -> None:
    """Put one `by` places later in its list, or earlier."""
    row = work.session.get_one(CeremonyItem, item_id)
    of_part = [
        one.id for one in ceremony_items(work.session, row.meeting_id) if one.part is row.part
    ]
    place = of_part.index(item_id)
    of_part.insert(max(0, min(place + by, len(of_part) - 1)), of_part.pop(place))
    work.describe(message("journal", "Sắp xếp lại việc của lễ ký"))
    work.update_many(
        CeremonyItem, [(one, {"place_in_order": number}) for number, one in enumerate(of_part)]
    )


def delete_ceremony_items(work: UnitOfWork, item_ids: Sequence[int]) -> None:
    """Take items off their list."""
    work.describe(message("journal", "Bỏ {count} việc của lễ ký").given(count=len(item_ids)))
    work.delete(CeremonyItem, list(item_ids))


def _photos(session: Session, meeting_id: int) -> tuple[str, ...]:
    ids = session.scalars(
        select(Agreement.id)
        .where(Agreement.meeting_id == meeting_id)
        .order_by(Agreement.place_in_order, Agreement.id)
    ).all()
    partners = partners_of(session, list(ids))
    each = []
    for place, agreement_id in enumerate(ids, 1):
        whom = partners[agreement_id]
        each.append(f"Lượt {place}: các bên đặt bút ký" + (f" ({whom})" if whom else ""))
        each.append(f"Lượt {place}: trao văn bản, bắt tay")
    return (*_OPENING, *each, *_CLOSING)


def _add(work: UnitOfWork, meeting_id: int, part: CeremonyPart, texts: Sequence[str]) -> list[int]:
    if work.session.get(Meeting, meeting_id) is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    last = work.session.scalar(
        select(func.max(CeremonyItem.place_in_order)).where(
            CeremonyItem.meeting_id == meeting_id, CeremonyItem.part == part
        )
    )
    first = 0 if last is None else last + 1
    return work.insert_many(
        CeremonyItem,
        [
            {"meeting_id": meeting_id, "part": part, "text": text, "place_in_order": first + number}
            for number, text in enumerate(texts)
        ],
    )
