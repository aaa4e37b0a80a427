"""The room of minutes in a window, the meeting behind it, and what a secretary does there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.features.attendance.attendance import check_in, main_list
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.minutes.minutes import minutes_head
from meetingdesk.features.minutes.minutes_entries import Entry, entries_of
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.minutes_tab import MinutesTab
from meetingdesk.gui.minutes.entry_card import EntryCard
from meetingdesk.gui.toasts import Notice
from meetingdesk.gui.widgets.written_text import WrittenText
from meetingdesk.store.workspace import Workspace

# 8:00 in Cần Thơ.
NONE = Qt.KeyboardModifier.NoModifier
START = datetime(2023, 4, 25, 1, tzinfo=UTC)
TITLES = ("Khai mạc", "Báo cáo tổng kết", "Kết luận")
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hall:
    """The room of minutes in a window, the meeting behind it, and what a secretary does."""

    def __init__(self, qtbot: QtBot, desk: Desk, workspace: Workspace, meeting_id: int) -> None:
        self.qtbot, self.desk, self.workspace = qtbot, desk, workspace
        self.meeting_id = meeting_id
        self.notices: list[Notice] = []
        desk.toasts.shown.connect(self.notices.append)
        self.open()

    def open(self) -> None:
        self.tab = MinutesTab(self.desk, self.meeting_id)
        self.qtbot.addWidget(self.tab)
        self.tab.resize(1260, 600)
        self.tab.show()
        self.tab.activateWindow()
        self.qtbot.waitUntil(self.tab.isActiveWindow)
        self.settle()
        if self.head() is not None:
            self.click(self.text)

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle)
            self.qtbot.wait(10)

    def act(self, act: Callable[..., Any], *args: Any) -> Any:
        """What somebody else does to the workspace meanwhile."""
        with self.workspace.unit_of_work() as work:
            result = act(work, *args)
        self.settle()
        return result

    def find(self, kind: type[QWidget], name: str) -> Any:
        found = self.tab.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.focus, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.tab.focusWidget() or self.tab

    @property
    def text(self) -> WrittenText:
        return self.find(WrittenText, "composerText")

    @property
    def cards(self) -> list[EntryCard]:
        shown = [card for card in self.tab.findChildren(EntryCard) if card.isVisible()]
        return sorted(shown, key=lambda card: card.y())

    def entries(self) -> list[Entry]:
        with self.workspace.reader() as session:
            head = minutes_head(session, self.meeting_id)
            return entries_of(session, head.id) if head else []

    def head(self) -> Any:
        with self.workspace.reader() as session:
            return minutes_head(session, self.meeting_id)

    def items(self) -> list[int]:
        with self.workspace.reader() as session:
            return [row.id for row in read_agenda(session, self.meeting_id).rows]

    def command(self, text: str) -> None:
        """A command of the page, as from its menu."""
        next(one for one in self.tab.commands if one.text() == text).trigger()
        self.settle()

    def give_end(self) -> None:
        """Type when the meeting closed."""
        ended = self.find(QWidget, "minutesEnd")
        ended.setFocus()
        self.type("11h")
        self.qtbot.keyClick(ended, Qt.Key.Key_Return)
        self.settle()

    def choose_item(self, place: int) -> None:
        agenda = self.find(QListWidget, "minutesAgenda")
        area = agenda.visualItemRect(agenda.item(place))
        self.qtbot.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
        self.settle()


def held_meeting(workspace: Workspace) -> int:
    """A meeting of three parts, four delegates of whom three came; returns its id."""
    with workspace.unit_of_work() as work:
        made = create_meeting(
            work, MeetingDraft("Hội nghị tổng kết", START, START + timedelta(hours=3))
        )
        add_agenda_items(work, made, [AgendaDraft(title, minutes=30) for title in TITLES])
        people = [
            add_delegate(work, made, DelegateDraft(name, "Bà", post, organization_name=office))
            for name, post, office in (
                ("Nguyễn Thị Kiều", "Phó Chủ tịch", "Liên hiệp Hội"),
                ("Trần Văn Bình", "Bí thư", "Thành đoàn"),
                ("Lê Thị Hoa", "Chủ tịch", "Hội Nông dân"),
                ("Phạm Chi", "Chủ tịch", "Hội Phụ nữ"),
            )
        ]
        list_id = main_list(work, made)
        for delegate_id in people[:3]:
            check_in(work, list_id, delegate_id, nonce=f"n{delegate_id}", desk="Bàn 1", at=START)
    return made
