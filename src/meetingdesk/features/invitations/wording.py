"""What e-mails say: the office's own words, with fields that are filled in for each recipient."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.written_text import many_lines, required_line
from meetingdesk.messages import message
from meetingdesk.model.mail import MailKind
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import nfc
from meetingdesk.vietnamese.wording import count, document_time, short_date

_FIELD = re.compile(r"\{([^{}\n]{1,40})\}")
FIELDS = (
    "xưng hô",
    "họ tên",
    "chức vụ",
    "đơn vị",
    "sự kiện",
    "thời gian",
    "địa điểm",
    "hạn trả lời",
    "chỉ tiêu",
    "cơ quan mời",
)
"""What may stand between braces in a subject or a text."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The subject and the text of one kind of e-mail, with fields in braces."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom a text goes: a delegate, or an organisation with how many people it may send."""

    name: str
    address: str = ""
    position: str = ""
    organization: str = ""
    quota: int | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a text asks somebody to; `starts_at` in the meeting's own time zone."""

    title: str
    starts_at: datetime
    venue: str
    host: str
    answer_by: date | None = None


USUAL: Mapping[MailKind, Wording] = {
    MailKind.INVITATION: Wording(
        "Giấy mời: {sự kiện}",
        "Kính gửi {xưng hô} {họ tên},\n\n"
        "{cơ quan mời} trân trọng kính mời {xưng hô} dự {sự kiện}.\n"
        "Thời gian: {thời gian}.\n"
        "Địa điểm: {địa điểm}.\n\n"
        "Giấy mời gửi kèm thư này; mã QR trên giấy mời dùng để điểm danh khi đến dự.\n"
        "Đề nghị xác nhận tham dự trước ngày {hạn trả lời}. Trường hợp không dự được, "
        "đề nghị cử người dự thay và báo lại bằng cách trả lời thư này.\n\n"
        "Trân trọng,\n{cơ quan mời}",
    ),
    MailKind.REMINDER: Wording(
        "Nhắc trả lời giấy mời: {sự kiện}",
        "Kính gửi {xưng hô} {họ tên},\n\n"
        "{cơ quan mời} đã gửi giấy mời dự {sự kiện} vào {thời gian} và chưa nhận được trả lời.\n"
        "Đề nghị xác nhận tham dự, cử người dự thay hoặc báo vắng trước ngày {hạn trả lời} "
        "bằng cách trả lời thư này.\n\n"
        "Trân trọng,\n{cơ quan mời}",
    ),
}
USUAL_FOR_ORGANIZATIONS: Mapping[MailKind, Wording] = {
    MailKind.INVITATION: Wording(
        "Giấy mời: {sự kiện}",
        "Kính gửi {họ tên},\n\n"
        "{cơ quan mời} đề nghị quý cơ quan, đơn vị cử {chỉ tiêu} dự {sự kiện}.\n"
        "Thời gian: {thời gian}.\n"
        "Địa điểm: {địa điểm}.\n\n"
        "Đề nghị điền tên đại biểu vào phiếu gửi kèm (tệp Excel) và gửi lại trước ngày "
        "{hạn trả lời} bằng cách trả lời thư này.\n\n"
        "Trân trọng,\n{cơ quan mời}",
    ),
    MailKind.REMINDER: Wording(
        "Nhắc gửi danh sách đại biểu: {sự kiện}",
        "Kính gửi {họ tên},\n\n"
        "{cơ quan mời} chưa nhận đủ danh sách đại biểu của quý cơ quan, đơn vị dự {sự kiện} "
        "vào {thời gian} (chỉ tiêu: {chỉ tiêu}).\n"
        "Đề nghị điền tên đại biểu vào phiếu gửi kèm (tệp Excel) và gửi lại trước ngày "
        "{hạn trả lời} bằng cách trả lời thư này.\n\n"
        "Trân trọng,\n{cơ quan mời}",
    ),
}


def read_wording(session: Session, kind: MailKind, *, to_organizations: bool = False) -> Wording:
    """The office's words for this kind of e-mail, the usual ones where it has none."""
    saved = read_setting(session, _key(kind, to_organizations))
    if saved is None:
        return (USUAL_FOR_ORGANIZATIONS if to_organizations else USUAL)[kind]
    return Wording(str(saved["subject"]), str(saved["body"]))


def save_wording(
    work: UnitOfWork, kind: MailKind, wording: Wording, *, to_organizations: bool = False
) -> None:
    """Keep the office's words. Raises Refused where a field in braces is none, or a text is empty."""
    tidy = checked(wording)
    save_setting(work, _key(kind, to_organizations), asdict(tidy))
    work.describe(message("journal", "Sửa lời thư điện tử"))


def checked(wording: Wording) -> Wording:
    """The wording fit to keep. Raises Refused as `save_wording` does."""
    subject = required_line(wording.subject, message("labels", "Tiêu đề thư"))
    body = many_lines(wording.body)
    if not body.strip():
        raise Refused(message("errors", "Hãy viết nội dung thư."))
    for text in (subject, body):
        for found in _FIELD.finditer(nfc(text)):
            if _known(found[1]) is None:
                raise Refused(
                    message("errors", "Không có ô điền “{field}”. Có thể dùng: {fields}.").given(
                        field=found[1], fields=", ".join(f"{{{one}}}" for one in FIELDS)
                    )
                )
    return Wording(subject, body)


def written(wording: Wording, to: Addressee, occasion: Occasion) -> Wording:
    """The wording for one recipient. A sentence with a deadline is left out where there is none."""
    values = _values(to, occasion)
    return Wording(
        " ".join(_filled(wording.subject, values).split()),
        "\n".join(_filled(line, values) for line in _lines(wording.body, occasion)),
    )


def _lines(body: str, occasion: Occasion) -> list[str]:
    """The lines; without a deadline what asks for it says 'sớm' instead of a day."""
    if occasion.answer_by is not None:
        return body.split("\n")
    return [line.replace(" trước ngày {hạn trả lời}", " sớm") for line in body.split("\n")]


def _filled(text: str, values: Mapping[str, str]) -> str:
    filled = _FIELD.sub(lambda found: values.get(_known(found[1]) or "", found[0]), nfc(text))
    return re.sub(r" +([,.;:])", r"\1", re.sub(r"  +", " ", filled))


def _known(name: str) -> str | None:
    tidy = " ".join(nfc(name).lower().split())
    return tidy if tidy in FIELDS else None


def _values(to: Addressee, occasion: Occasion) -> dict[str, str]:
    moment = occasion.starts_at
    return {
        "xưng hô": to.address,
        "họ tên": to.name,
        "chức vụ": to.position,
        "đơn vị": to.organization,
        "sự kiện": occasion.title,
        "thời gian": f"{document_time(moment.time())} ngày {short_date(moment.date())}",
        "địa điểm": occasion.venue or "(sẽ thông báo sau)",
        "hạn trả lời": short_date(occasion.answer_by) if occasion.answer_by else "",
        "chỉ tiêu": f"{count(to.quota)} đại biểu" if to.quota else "đại biểu",
        "cơ quan mời": occasion.host,
    }


def _key(kind: MailKind, to_organizations: bool) -> str:
    whom = "organizations" if to_organizations else "delegates"
    return f"mail/wording/{kind}/{whom}"
