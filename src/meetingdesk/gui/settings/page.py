"""The settings page: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.icons import icon
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.page_header import PageHeader

_LIST_WIDTH = 184


class SettingsPage(Page):
    """Each section keeps what is edited at once; they are made when first shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keys: list[str] = []
        self._makers: list[Callable[[], QWidget]] = []
        self._holders: list[QWidget] = []
        self._list = QListWidget()
        self._list.setObjectName("settingsSections")
        self._list.setAccessibleName(self.tr("Các phần cài đặt"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setIconSize(QSize(18, 18))
        self._list.setProperty("face", "sections")
        self._stack = QStackedWidget()
        self._add("office", self.tr("Cơ quan"), "building-community", partial(_office, desk))
        self._add("letterheads", self.tr("Đầu văn bản"), "file-text", partial(_letterheads, desk))
        self._add("cards", self.tr("Thẻ, biển tên"), "id-badge-2", partial(_cards, desk))
        self._add("mail", self.tr("Thư điện tử"), "mail", partial(_mail, desk))
        self._add("reminders", self.tr("Nhắc việc, lịch"), "bell", partial(_reminders, desk))
        self._add("look", self.tr("Giao diện"), "adjustments", partial(_look, desk))
        self._add("data", self.tr("Dữ liệu, sao lưu"), "archive", partial(_data, desk))
        self._add("server", self.tr("Máy chủ, tài khoản"), "server", partial(_server, desk))
        self._add("journal", self.tr("Nhật ký"), "history", partial(_journal, desk))
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 16)
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(self.tr("Cài đặt")))
        column.addLayout(row, 1)
        self._list.currentRowChanged.connect(self._on_section)
        self._list.setCurrentRow(0)

    def place(self) -> Mapping[str, object]:
        return {"section": self._list.currentRow()}

    def return_to(self, place: Mapping[str, object]) -> None:
        section = place.get("section", 0)
        self._list.setCurrentRow(section if isinstance(section, int) else 0)

    def open_target(self, target: Target) -> None:
        """Show the section that the target's part names."""
        if target.part in self._keys:
            self._list.setCurrentRow(self._keys.index(target.part))

    def _add(self, key: str, title: str, symbol: str, make: Callable[[], QWidget]) -> None:
        item = QListWidgetItem(icon(symbol), title)
        item.setSizeHint(QSize(0, 36))
        self._keys.append(key)
        self._list.addItem(item)
        self._makers.append(make)
        holder = QWidget()
        self._holders.append(holder)
        self._stack.addWidget(holder)

    @Slot(int)
    def _on_section(self, place: int) -> None:
        if place < 0:
            return
        holder = self._holders[place]
        if holder.layout() is None:
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._makers[place]())
        self._stack.setCurrentIndex(place)


def scrolled(body: QWidget) -> QScrollArea:
    """`body` in an area that scrolls up and down only."""
    body.setProperty("face", "scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(body)
    return area


def _office(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.office_section import OfficeSection  # noqa: PLC0415  (when shown)

    return scrolled(OfficeSection(desk))


def _letterheads(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.letterhead_section import (  # noqa: PLC0415  (when shown)
        LetterheadSection,
    )

    return LetterheadSection(desk)


def _cards(desk: Desk) -> QWidget:
    from meetingdesk.gui.cards.designer import CardDesigner  # noqa: PLC0415  (when shown)

    return CardDesigner(desk)


def _mail(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.mail_section import MailSection  # noqa: PLC0415  (when shown)

    return scrolled(MailSection(desk))


def _reminders(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.reminder_section import (  # noqa: PLC0415  (when shown)
        ReminderSection,
    )

    return scrolled(ReminderSection(desk))


def _look(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.look_section import LookSection  # noqa: PLC0415  (when shown)

    return scrolled(LookSection(desk))


def _data(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.data_section import DataSection  # noqa: PLC0415  (when shown)

    return scrolled(DataSection(desk))


def _server(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.server_section import ServerSection  # noqa: PLC0415  (when shown)

    return scrolled(ServerSection(desk))


def _journal(desk: Desk) -> QWidget:
    from meetingdesk.gui.settings.journal_section import JournalSection  # noqa: PLC0415  (when shown)

    return JournalSection(desk)
