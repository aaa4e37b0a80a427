"""The draft of an e-mail as a mail program reads it."""

from __future__ import annotations

from email import message_from_bytes, policy

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.exchange.mail import Attachment
from meetingdesk.exchange.mail_draft import mail_draft

NAME = "2023-04-25 Hội nghị tổng kết - Giấy mời.pdf"


def test_the_draft_is_unsent_and_carries_subject_words_and_the_paper() -> None:
    made = mail_draft("Giấy mời dự Hội nghị", "Kính gửi:\n\nTrân trọng.", _attached())
    read = message_from_bytes(made, policy=policy.default)

    assert read["X-Unsent"] == "1"
    assert read["Subject"] == "Giấy mời dự Hội nghị"
    assert read["From"] is None
    body = read.get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines() == ["Kính gửi:", "", "Trân trọng."]
    (paper,) = read.iter_attachments()
    assert (paper.get_filename(), paper.get_content_type()) == (NAME, "application/pdf")
    assert paper.get_content() == b"%PDF-1.4"


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_no_title_breaks_into_the_head_of_the_letter(title: str) -> None:
    read = message_from_bytes(mail_draft(title, title, _attached()), policy=policy.default)
    assert set(read.keys()) <= {
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert len(list(read.iter_attachments())) == 1


def _attached() -> Attachment:
    return Attachment(NAME, "application/pdf", b"%PDF-1.4")
