"""The calendar file in a shared folder that follows the office's calendar."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from meetingdesk.errors import Unavailable
from meetingdesk.features.office import read_office
from meetingdesk.features.planning.calendar_events import events_between
from meetingdesk.features.reminders.reminder_settings import read_reminder_settings
from meetingdesk.messages import message
from meetingdesk.store.files import replace_file

FILE_NAME = "lich-cong-tac.ics"
_BACK, _AHEAD = timedelta(days=92), timedelta(days=731)


def keep_calendar(
    reader: Callable[[], AbstractContextManager[Session]],
    folder: Path,
    today: date,
    *,
    drafts: bool = True,
) -> bool:
    """Write the file anew where it is not as it should be; returns whether it was written.

    It holds a quarter of a year back and two years ahead. Whoever reads it meanwhile sees the old
    file or the new one, whole. Raises Unavailable where the folder is gone or refuses.
    """
    # The writer of calendars is slow to import, and wanted only where a folder was chosen.
    from meetingdesk.exchange.calendar_file import calendar_bytes  # noqa: PLC0415

    with reader() as session:
        events = events_between(session, today - _BACK, today + _AHEAD, drafts=drafts)
        alarms = read_reminder_settings(session).minutes_before
        name = read_office(session).name
    # The same events give the same bytes, so that programs that copy the folder have nothing to do.
    data = calendar_bytes(events, None, alarms=alarms, name=name)
    if not folder.is_dir():
        raise Unavailable(
            message(
                "errors",
                "Không còn thư mục {folder} để ghi lịch dùng chung. Hãy chọn lại trong Cài đặt.",
            ).given(folder=folder)
        )
    path = folder / FILE_NAME
    if path.is_file() and path.read_bytes() == data:
        return False
    replace_file(path, data)
    return True
