"""What the office is reminded of and when, and the folder in which its calendar is kept for others."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout

from meetingdesk.exchange.kept_calendar import FILE_NAME
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.reminders.reminder_settings import (
    OFFERED_MINUTES,
    ReminderKind,
    ReminderSettings,
    read_reminder_settings,
    save_reminder_settings,
)
from meetingdesk.gui import formats
from meetingdesk.gui.calendar_files.kept_folder import FolderChoice
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import open_path
from meetingdesk.gui.page import Page
from meetingdesk.gui.reminders.tray import ReminderTray
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel

_HOUR, _DAY = 60, 24 * 60
_WATCH_MS = 2_000


class ReminderSection(Page):
    """Each box is kept at once."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._choice = FolderChoice(desk)
        self._kinds: dict[ReminderKind, QCheckBox] = {}
        self._minutes: dict[int, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._build_kinds())
        column.addWidget(self._build_minutes())
        column.addWidget(self._build_folder())
        column.addStretch(1)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._show_written)
        self._show_folder()

    def refresh(self) -> None:
        self.desk.tasks.read(read_reminder_settings, done=self._on_settings)

    def _build_kinds(self) -> Card:
        card = Card(self.tr("Nhắc việc"))
        for kind in ReminderKind:
            box = QCheckBox(say(kind.label))
            box.setObjectName(f"remind_{kind.value}")
            box.setEnabled(not self.desk.is_read_only)
            box.clicked.connect(self._on_edited)
            self._kinds[kind] = box
            card.body.addWidget(box)
        where = self.tr("Lời nhắc hiện ở trang Tổng quan, đầu cửa sổ và khay hệ thống của máy.")
        if not ReminderTray.is_there():
            where = self.tr(
                "Lời nhắc hiện ở trang Tổng quan và đầu cửa sổ. Máy này không có khay hệ thống."
            )
        card.body.addWidget(TextLabel(where, "muted", wrap=True))
        return card

    def _build_minutes(self) -> Card:
        card = Card(self.tr("Nhắc trước sự kiện"))
        note = self.tr("Các mốc này cũng đi theo sự kiện khi xuất ra tệp lịch.")
        card.body.addWidget(TextLabel(note, "muted", wrap=True))
        row: QHBoxLayout | None = None
        for place, minutes in enumerate(OFFERED_MINUTES):
            if place % 4 == 0:
                row = QHBoxLayout()
                row.setSpacing(16)
                card.body.addLayout(row)
            box = QCheckBox(self._spoken(minutes))
            box.setObjectName(f"before_{minutes}")
            box.setEnabled(not self.desk.is_read_only)
            box.clicked.connect(self._on_edited)
            self._minutes[minutes] = box
            assert row is not None
            row.addWidget(box, 1)
        return card

    def _build_folder(self) -> Card:
        card = Card(self.tr("Lịch dùng chung"))
        text = self.tr(
            "Chọn một thư mục dùng chung (ổ mạng, OneDrive, Google Drive). Phần mềm ghi lịch của "
            "cơ quan vào tệp {name} ở đó và viết lại sau mỗi thay đổi; người khác mở tệp bằng "
            "Outlook, Google Lịch hay điện thoại."
        )
        card.body.addWidget(TextLabel(text.format(name=FILE_NAME), "muted", wrap=True))
        self._folder = TextLabel("", "strong", wrap=True)
        self._folder.setObjectName("calendarFolder")
        card.body.addWidget(self._folder)
        self._written = TextLabel("", "muted", wrap=True)
        self._written.setObjectName("calendarFolderWritten")
        card.body.addWidget(self._written)
        self._drafts = QCheckBox(self.tr("Ghi cả sự kiện còn dự kiến"))
        self._drafts.setObjectName("calendarFolderDrafts")
        self._drafts.clicked.connect(self._choice.take_drafts)
        card.body.addWidget(self._drafts)
        choose = button(self.tr("Chọn thư mục…"), icon="folder")
        choose.setObjectName("calendarFolderChoose")
        choose.clicked.connect(self._on_choose)
        self._open = button(self.tr("Mở thư mục"), icon="folder-open")
        self._open.setObjectName("calendarFolderOpen")
        self._open.clicked.connect(self._on_open)
        self._stop = button(self.tr("Thôi ghi"), icon="x")
        self._stop.setObjectName("calendarFolderStop")
        self._stop.clicked.connect(self._on_stop)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (choose, self._open, self._stop):
            row.addWidget(one)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _spoken(self, minutes: int) -> str:
        if minutes % _DAY == 0:
            return self.tr("{count} ngày").format(count=minutes // _DAY)
        if minutes % _HOUR == 0:
            return self.tr("{count} giờ").format(count=minutes // _HOUR)
        return self.tr("{count} phút").format(count=minutes)

    def _show_folder(self) -> None:
        folder = self._choice.folder
        self._folder.setText(str(folder / FILE_NAME) if folder else self.tr("Chưa chọn thư mục."))
        self._drafts.setChecked(self._choice.drafts)
        for one in (self._open, self._stop, self._drafts, self._written):
            one.setVisible(folder is not None)
        self._show_written()

    @Slot()
    def _show_written(self) -> None:
        """When the file was written last, by the file itself."""
        folder = self._choice.folder
        if folder is None:
            return
        try:
            changed = (folder / FILE_NAME).stat().st_mtime
        except OSError:
            self._written.setText(self.tr("Chưa ghi được tệp vào thư mục này."))
            return
        moment = datetime.fromtimestamp(changed, ZoneInfo(OFFICE_TIME_ZONE))
        text = self.tr("Thay đổi gần nhất được ghi lúc {moment}.")
        self._written.setText(text.format(moment=formats.show_moment(moment)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch.stop()
        super().hideEvent(event)

    @Slot(object)
    def _on_settings(self, settings: ReminderSettings) -> None:
        for kind, box in self._kinds.items():
            box.setChecked(kind in settings.kinds)
        for minutes, box in self._minutes.items():
            box.setChecked(minutes in settings.minutes_before)

    @Slot()
    def _on_edited(self) -> None:
        chosen = ReminderSettings(
            frozenset(kind for kind, box in self._kinds.items() if box.isChecked()),
            tuple(minutes for minutes, box in self._minutes.items() if box.isChecked()),
        )
        self.desk.tasks.write(save_reminder_settings, chosen)

    @Slot()
    def _on_choose(self) -> None:
        start = self._choice.folder or self.desk.preferences.folder("calendar_folder")
        picked = QFileDialog.getExistingDirectory(
            self, self.tr("Thư mục cho lịch dùng chung"), str(start)
        )
        if picked:
            self._choice.choose(Path(picked))
            self._show_folder()

    @Slot()
    def _on_open(self) -> None:
        if self._choice.folder is not None:
            open_path(self._choice.folder)

    @Slot()
    def _on_stop(self) -> None:
        self._choice.choose(None)
        self._show_folder()
