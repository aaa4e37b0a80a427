"""One round over the queue: one connection, one e-mail after the other, each noted before and after."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from meetingdesk.errors import Cancelled, MeetingDeskError
from meetingdesk.exchange.mail import Letter, MailConnection, MailPutOff
from meetingdesk.features.invitations.mail_server import MailServer
from meetingdesk.features.invitations.outbox import (
    MailRow,
    begin_mail,
    give_up_mail,
    mail_sent,
    put_back,
    waiting_mails,
)
from meetingdesk.gui.invitations.letters import Post, gather_post, letter_of
from meetingdesk.gui.tasks import Progress
from meetingdesk.store.workspace import Workspace

_NAP_S = 0.05


@dataclass(frozen=True, slots=True)
class Tally:
    """How a round of sending went."""

    sent: int
    failed: int
    waiting: int


def send_waiting(
    workspace: Workspace,
    meeting_id: int,
    server: MailServer,
    password: str | None,
    *,
    progress: Progress,
    connect: Callable[[MailServer, str | None], MailConnection] = MailConnection,
) -> Tally:
    """Send all that waits, not faster than the server allows; each e-mail is noted before and after.

    Raises Unavailable or Refused where there is no connection, Cancelled where the user said stop;
    what is not sent then still waits.
    """
    with workspace.reader() as session:
        mails = waiting_mails(session, meeting_id)
        post = gather_post(session, workspace.attachments, meeting_id)
    round_ = _Round(workspace, post, server, password, connect)
    try:
        for place, mail in enumerate(mails):
            progress.report(place, len(mails))
            round_.send(mail, progress)
    finally:
        round_.close()
    return round_.tally


class _Round:
    """One round over the queue, with a connection that is opened anew where it broke."""

    def __init__(
        self,
        workspace: Workspace,
        post: Post,
        server: MailServer,
        password: str | None,
        connect: Callable[[MailServer, str | None], MailConnection],
    ) -> None:
        self._workspace = workspace
        self._post = post
        self._server = server
        self._connect: Callable[[], MailConnection] = lambda: connect(server, password)
        self._connection: MailConnection | None = None
        self._next_at = 0.0
        self.tally = Tally(0, 0, 0)

    def send(self, mail: MailRow, progress: Progress) -> None:
        """Send one; a refusal is noted and the round goes on."""
        now = datetime.now(UTC)
        try:
            letter = letter_of(self._post, mail, now, progress)
            connection = self._open()
        except Cancelled:
            raise
        except MeetingDeskError:
            self.close()
            raise
        self._wait(progress)
        with self._workspace.unit_of_work() as work:
            if not begin_mail(work, mail.id):
                return
        self._hand_over(connection, mail, letter)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.__exit__(None, None, None)

    def _open(self) -> MailConnection:
        if self._connection is None:
            self._connection = self._connect().__enter__()
        return self._connection

    def _wait(self, progress: Progress) -> None:
        while time.monotonic() < self._next_at:
            progress.check()
            time.sleep(_NAP_S)
        self._next_at = time.monotonic() + 60 / self._server.per_minute

    def _hand_over(self, connection: MailConnection, mail: MailRow, letter: Letter) -> None:
        sent, failed, waiting = self.tally.sent, self.tally.failed, self.tally.waiting
        try:
            connection.send(letter)
        except MailPutOff as error:
            self.close()
            with self._workspace.unit_of_work() as work:
                waits = put_back(work, mail.id, str(error))
            self.tally = Tally(sent, failed + (not waits), waiting + waits)
        except MeetingDeskError as error:
            with self._workspace.unit_of_work() as work:
                give_up_mail(work, mail.id, str(error))
            self.tally = Tally(sent, failed + 1, waiting)
        else:
            with self._workspace.unit_of_work() as work:
                mail_sent(work, mail.id)
            self.tally = Tally(sent + 1, failed, waiting)
