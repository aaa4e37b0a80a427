"""Invitations in the room: what can be chosen of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.invitation import InvitationForm, InvitationOptions, build_invitations
from meetingdesk.documents.office_paper import HEAD_OF_OFFICE
from meetingdesk.exchange.tables import Table
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.papers.addressing import addressed
from meetingdesk.features.papers.invitation_paper import (
    INVITED_KINDS,
    InvitationData,
    gather_invitations,
)
from meetingdesk.gui.papers.common_options import ADDRESS, PAPER_SIZE, address_of, paper_size
from meetingdesk.gui.papers.numbering import Numbered, gathered_with_number, numbering_tool
from meetingdesk.gui.papers.options import (
    Day,
    Flag,
    LetterheadPick,
    Line,
    Lines,
    Pick,
    Section,
    Several,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import recipients_section, signatory, signer_section
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.vietnamese.folding import fold

_KEY = "invitation"
_KIND = InvitationOptions().kind
_ANSWER_DAYS = 3
"""How long before the event an answer is asked for."""


def _per_delegate(values: Values) -> bool:
    return values.text("form") == InvitationForm.PER_DELEGATE


def _to_people(values: Values) -> bool:
    return values.text("form") != InvitationForm.PER_ORGANIZATION


_SECTIONS = (
    Section(
        message("labels", "Thư mời"),
        (
            Pick(
                "form",
                message("labels", "In thành"),
                (
                    (InvitationForm.PER_DELEGATE, message("labels", "Mỗi đại biểu một thư")),
                    (InvitationForm.PER_ORGANIZATION, message("labels", "Mỗi đơn vị một thư")),
                    (
                        InvitationForm.WITH_LIST,
                        message("labels", "Một thư chung, kèm danh sách"),
                    ),
                ),
                InvitationForm.PER_DELEGATE,
            ),
            Several(
                "kinds",
                message("labels", "Gửi cho"),
                tuple((kind.value, kind.label) for kind in INVITED_KINDS),
                tuple(kind.value for kind in INVITED_KINDS),
                shown_when=_to_people,
            ),
            Line("only", message("labels", "Chỉ in cho (họ tên hoặc đơn vị)")),
            Line("subject", message("labels", "Trích yếu (để trống: tên sự kiện)")),
            ADDRESS,
            Flag(
                "code",
                message("labels", "In mã QR để điểm danh"),
                usual=True,
                shown_when=_per_delegate,
            ),
        ),
    ),
    Section(
        message("labels", "Đề nghị với người được mời"),
        (
            Day("confirm_by", message("labels", "Xác nhận trước ngày")),
            Line("contact", message("labels", "Người nhận trả lời, điện thoại")),
            Flag(
                "stand_ins",
                message("labels", "Đề nghị cử người dự thay"),
                usual=True,
                shown_when=_to_people,
            ),
            Lines("notes", message("labels", "Lưu ý khác, mỗi ý một dòng")),
        ),
    ),
    signer_section(HEAD_OF_OFFICE.title.upper()),
    recipients_section("Như trên"),
    Section(
        message("labels", "Trang giấy"),
        (LetterheadPick("letterhead", message("labels", "Đầu văn bản")), PAPER_SIZE),
    ),
)


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> Numbered[InvitationData]:
    data = gather_invitations(session, meeting_id)
    return gathered_with_number(session, _KEY, meeting_id, data)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {
        "letterhead": facts.letterhead,
        "address": address_of(facts),
        "confirm_by": (facts.day - timedelta(days=_ANSWER_DAYS)).isoformat(),
    }


def _chosen(data: InvitationData, values: Values) -> InvitationData:
    """Only those to whom letters are wanted."""
    kinds = {DelegateKind(kind) for kind in values.several("kinds")}
    words = fold(values.text("only")).split()

    def is_wanted(*texts: str) -> bool:
        held = fold(" ".join(texts))
        return all(word in held for word in words)

    return replace(
        data,
        invitees=tuple(
            one
            for one in data.invitees
            if one.kind in kinds and is_wanted(one.person.name, one.person.organization)
        ),
        units=tuple(unit for unit in data.units if is_wanted(unit.name)),
    )


def _build(found: Numbered[InvitationData], facts: Facts, values: Values) -> Document:
    options = InvitationOptions(
        form=InvitationForm(values.text("form")),
        number=found.number,
        dated=found.dated,
        subject=values.text("subject"),
        address=values.text("address"),
        confirm_by=values.day("confirm_by"),
        contact=values.text("contact"),
        stand_ins=values.flag("stand_ins"),
        notes=values.lines("notes"),
        code=values.flag("code"),
        paper=paper_size(values),
        recipients=values.lines("recipients"),
        archive=values.text("archive"),
        signatory=signatory(values) or HEAD_OF_OFFICE,
    )
    letterhead = facts.read_letterhead(values.text("letterhead"))
    return build_invitations(_chosen(found.data, values), letterhead, options)


def _table(found: Numbered[InvitationData], facts: Facts, values: Values) -> Table:
    """The people invited, or the organisations where letters go to them."""
    data = _chosen(found.data, values)
    title, sheet = f"Danh sách mời dự {facts.title}", "Danh sách mời"
    if values.text("form") == InvitationForm.PER_ORGANIZATION:
        rows = [(place, unit.name, unit.quota) for place, unit in enumerate(data.units, 1)]
        return Table(title, ("STT", "Cơ quan, đơn vị", "Số đại biểu"), rows, sheet)
    people = [addressed(one.person, values.text("address")) for one in data.invitees]
    return Table(
        title,
        ("STT", "Xưng hô", "Họ và tên", "Chức vụ", "Đơn vị"),
        [
            (place, one.address, one.name, one.position, one.organization)
            for place, one in enumerate(people, 1)
        ],
        sheet,
    )


INVITATION: Paper[Numbered[InvitationData]] = Paper(
    key=_KEY,
    title=message("labels", "Giấy mời"),
    file_label="Giấy mời",
    about=message("labels", "Mỗi đại biểu hoặc mỗi đơn vị một thư, hay một thư kèm danh sách."),
    icon="mail",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    table=_table,
    kept_per_event=frozenset({"confirm_by", "subject", "only"}),
    tool=numbering_tool(_KEY, _KIND),
)
