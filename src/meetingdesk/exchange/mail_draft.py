"""An e-mail that is begun: a file that the office's mail program opens ready to be addressed and sent."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from meetingdesk.exchange.mail import Attachment


def mail_draft(subject: str, body: str, attachment: Attachment) -> bytes:
    """An .eml file of a message not yet sent, with a file attached.

    Outlook and those that follow it open it for writing because of ``X-Unsent``.
    """
    made = EmailMessage(SMTP)
    made["X-Unsent"] = "1"
    made["To"] = ""
    made["Subject"] = " ".join(subject.split())
    made.set_content(body.rstrip() + "\n", cte="base64")
    main, _, sub = attachment.media_type.partition("/")
    made.add_attachment(attachment.data, maintype=main, subtype=sub, filename=attachment.name)
    return made.as_bytes()
