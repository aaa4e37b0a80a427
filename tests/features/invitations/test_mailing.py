"""Who is written to, what the texts say, and how the queue keeps an e-mail from going out twice."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_stage import Stage
from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegate_sources import invite_organizations
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import PersonDraft, add_person
from meetingdesk.features.directory.privacy import erase_person
from meetingdesk.features.invitations.addresses import is_address
from meetingdesk.features.invitations.answers import (
    Answer,
    invitation_rows,
    note_answers,
    note_sent,
    set_answer_deadline,
)
from meetingdesk.features.invitations.mail_server import (
    MailServer,
    Security,
    read_mail_server,
    save_mail_server,
)
from meetingdesk.features.invitations.mailing import (
    Enclosures,
    Mailing,
    mails_to_delegates,
    mails_to_organizations,
)
from meetingdesk.features.invitations.outbox import (
    MailKind,
    MailState,
    begin_mail,
    give_up_mail,
    mail_rows,
    mail_sent,
    put_back,
    queue_mails,
    send_again,
    waiting_mails,
    withdraw_mails,
)
from meetingdesk.features.invitations.wording import (
    FIELDS,
    USUAL,
    USUAL_FOR_ORGANIZATIONS,
    Wording,
    checked,
    read_wording,
    save_wording,
)
from meetingdesk.features.office import Office, save_office
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    made = Stage(workspace)
    made.act(save_office, Office(name="Ủy ban MTTQ Việt Nam thành phố Cần Thơ"))
    return made


def invitations(stage: Stage, **more: object) -> Mailing:
    wording = USUAL[MailKind.INVITATION]
    return stage.read(
        mails_to_delegates, stage.meeting_id, MailKind.INVITATION, wording, Enclosures(), **more
    )


def queued(stage: Stage) -> list[int]:
    stage.act(queue_mails, stage.meeting_id, invitations(stage).drafts)
    return [mail.id for mail in stage.read(waiting_mails, stage.meeting_id)]


def test_a_letter_names_its_reader_and_says_when_and_until_when(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", honorific="Ông", email="an@hoinongdan.vn")
    stage.act(set_answer_deadline, stage.meeting_id, date(2023, 4, 22))
    (mail,) = invitations(stage).drafts
    assert mail.subject == "Giấy mời: Hội nghị tổng kết"
    assert "Kính gửi Ông Nguyễn Văn An," in mail.body
    assert "Thời gian: 08 giờ 00 phút ngày 25/4/2023." in mail.body
    assert "xác nhận tham dự trước ngày 22/4/2023." in mail.body
    assert mail.body.endswith("Ủy ban MTTQ Việt Nam thành phố Cần Thơ")


def test_without_a_deadline_the_letter_asks_for_an_early_answer(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    (mail,) = invitations(stage).drafts
    assert "Đề nghị xác nhận tham dự sớm." in mail.body
    assert "{" not in mail.body


def test_who_has_no_address_is_named_and_not_written_to(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    stage.add("Lê Thị Bình")
    stage.add("Phạm Văn Cường", email="cường@ hội")
    mailing = invitations(stage)
    assert [draft.recipient_name for draft in mailing.drafts] == ["Nguyễn Văn An"]
    assert mailing.without_address == ("Lê Thị Bình", "Phạm Văn Cường")


def test_who_was_invited_already_is_written_to_again_only_when_chosen(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    stage.act(note_sent, [an], "paper")
    assert invitations(stage).drafts == ()
    assert len(invitations(stage, only=[an]).drafts) == 1


def test_reminders_go_only_to_those_who_have_not_answered(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    stage.add("Lê Thị Bình", email="binh@hoinongdan.vn")
    stage.act(note_answers, [an], Answer.COMING)
    mailing = stage.read(
        mails_to_delegates,
        stage.meeting_id,
        MailKind.REMINDER,
        USUAL[MailKind.REMINDER],
        Enclosures(),
        only=None,
    )
    assert [draft.recipient for draft in mailing.drafts] == ["binh@hoinongdan.vn"]


def test_organisations_are_asked_for_as_many_as_they_may_send(stage: Stage) -> None:
    first = stage.act(add_organization, OrganizationDraft("Hội Nông dân", email="vp@hoinongdan.vn"))
    second = stage.act(add_organization, OrganizationDraft("Thành đoàn"))
    stage.act(invite_organizations, stage.meeting_id, [first, second], 2)
    wording = USUAL_FOR_ORGANIZATIONS[MailKind.INVITATION]
    mailing = stage.read(
        mails_to_organizations,
        stage.meeting_id,
        MailKind.INVITATION,
        wording,
        Enclosures(form=True),
    )
    (mail,) = mailing.drafts
    assert "cử 02 đại biểu dự Hội nghị tổng kết" in mail.body
    assert mail.with_form
    assert mailing.without_address == ("Thành đoàn",)


def test_an_organisation_that_named_its_people_is_not_reminded(stage: Stage) -> None:
    office = stage.act(
        add_organization, OrganizationDraft("Hội Nông dân", email="vp@hoinongdan.vn")
    )
    stage.act(invite_organizations, stage.meeting_id, [office], 2)

    def reminders() -> int:
        wording = USUAL_FOR_ORGANIZATIONS[MailKind.REMINDER]
        found = stage.read(
            mails_to_organizations, stage.meeting_id, MailKind.REMINDER, wording, Enclosures()
        )
        return len(found.drafts)

    stage.add("Nguyễn Văn An", "Hội Nông dân")
    assert reminders() == 1
    stage.add("Lê Thị Bình", "Hội Nông dân")
    assert reminders() == 0


def test_pressing_twice_queues_once(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    drafts = invitations(stage).drafts
    stage.act(queue_mails, stage.meeting_id, drafts)
    stage.act(queue_mails, stage.meeting_id, drafts)
    assert len(stage.read(mail_rows, stage.meeting_id)) == 1


def test_what_the_server_took_is_noted_as_sent_by_email(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    (mail,) = queued(stage)
    assert stage.act(begin_mail, mail)
    stage.act(mail_sent, mail)
    (row,) = stage.read(invitation_rows, stage.meeting_id)
    assert (row.id, row.sent_by, row.waiting) == (an, "email", False)


def test_an_email_under_way_when_the_program_ended_is_never_sent_again_by_itself(
    stage: Stage,
) -> None:
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    (mail,) = queued(stage)
    stage.act(begin_mail, mail)
    assert stage.read(waiting_mails, stage.meeting_id) == []
    assert not stage.act(begin_mail, mail)
    assert stage.act(send_again, [mail]) == 1
    assert stage.act(begin_mail, mail)


def test_a_busy_server_is_tried_three_times_then_a_person_decides(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    (mail,) = queued(stage)
    for _try in range(3):
        assert stage.act(begin_mail, mail)
        stage.act(put_back, mail, "Máy chủ bận")
    (row,) = stage.read(mail_rows, stage.meeting_id)
    assert (row.state, row.tries, row.last_error) == (MailState.FAILED, 3, "Máy chủ bận")


def test_an_address_that_does_not_exist_is_not_tried_again(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    (mail,) = queued(stage)
    stage.act(begin_mail, mail)
    stage.act(give_up_mail, mail, "Không có hộp thư này")
    assert stage.read(invitation_rows, stage.meeting_id)[0].failed
    assert stage.act(withdraw_mails, [mail]) == 1


def test_the_log_of_what_went_out_stays(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn")
    (mail,) = queued(stage)
    stage.act(begin_mail, mail)
    stage.act(mail_sent, mail)
    with pytest.raises(Refused, match="nhật ký gửi"):
        stage.act(withdraw_mails, [mail])


def test_a_field_that_is_none_is_named(stage: Stage) -> None:
    with pytest.raises(Refused, match=r"“tên gọi”.*họ tên"):
        stage.act(save_wording, MailKind.REMINDER, Wording("Nhắc", "Kính gửi {tên gọi}"))
    own = Wording("Nhắc {Họ Tên}", "Kính gửi {Họ tên},")
    stage.act(save_wording, MailKind.REMINDER, own)
    assert stage.read(read_wording, MailKind.REMINDER) == own


@given(st.text(max_size=60), st.sampled_from(FIELDS))
def test_no_text_of_an_office_breaks_the_letters(text: str, field: str) -> None:
    """Braces, percent signs and line breaks are only text, or are refused by name."""
    try:
        made = checked(Wording("Thư", f"{text}{{{field}}}"))
    except Refused:
        return
    assert made.body


def test_the_mail_server_is_kept_without_a_password(stage: Stage) -> None:
    server = MailServer(
        "Mail.CanTho.gov.vn", 465, Security.TLS, "vp", "Văn phòng", "vp@cantho.gov.vn"
    )
    stage.act(save_mail_server, server)
    kept = stage.read(read_mail_server)
    assert (kept.host, kept.security, kept.is_ready) == ("mail.cantho.gov.vn", Security.TLS, True)
    assert kept.account == "smtp://vp@mail.cantho.gov.vn:465"
    with pytest.raises(Refused, match="không phải là một địa chỉ"):
        stage.act(save_mail_server, MailServer("mail.vn", sender_address="vp cantho"))


@pytest.mark.parametrize("good", ["a@b.vn", "ten.ho+tag@van-phong.cantho.gov.vn"])
def test_addresses_are_told(good: str) -> None:
    assert is_address(good)
    for bad in (f"{good} ", f"<{good}>", good.replace("@", ""), f"{good}\nBcc: x@y.vn", "ă" + good):
        assert not is_address(bad)


def test_erasing_a_person_empties_their_emails(stage: Stage) -> None:
    """The log keeps that something was sent, not to whom nor what."""
    person = stage.act(add_person, PersonDraft("Nguyễn Văn An", email="an@hoinongdan.vn"))
    stage.add("Nguyễn Văn An", email="an@hoinongdan.vn", person_id=person)
    queued(stage)
    stage.act(erase_person, person, date(2023, 5, 1))
    (mail,) = stage.read(mail_rows, stage.meeting_id)
    assert (mail.recipient, mail.recipient_name, mail.body) == ("", "", "")
    assert stage.read(waiting_mails, stage.meeting_id) == []
