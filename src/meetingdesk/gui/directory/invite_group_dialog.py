"""Puts a whole group on the list of an event."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.delegates.delegate_sources import Added, invite_group
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.directory.groups import GroupRow
from meetingdesk.features.search import search_meetings
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class InviteGroupDialog(QDialog):
    """The event is found by typing; who is on its list already is not added twice."""

    def __init__(self, desk: Desk, group: GroupRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group = group
        self.setObjectName("inviteGroupDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mời cả nhóm dự sự kiện"))
        self.setMinimumWidth(560)
        self._banner = Banner()
        self._banner.hide()
        self._meeting = Picker(self._find, self.tr("Gõ tên sự kiện"))
        self._meeting.setObjectName("inviteMeeting")
        self._meeting.picked.connect(self._on_picked)
        self._kind = QComboBox()
        self._kind.setObjectName("inviteKind")
        for kind in DelegateKind:
            self._kind.addItem(say(kind.label), kind)
        body = QWidget()
        form = FormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("Sự kiện"), self._meeting, required=True)
        form.add(self.tr("Loại đại biểu"), self._kind)
        text = self.tr("Thêm {count} người của nhóm “{name}” vào danh sách đại biểu.")
        sentence = text.format(count=formats.show(group.people), name=group.name)
        leave = button(self.tr("Không mời"))
        leave.clicked.connect(self.reject)
        self._invite = button(self.tr("Mời"), icon="user-plus", face="primary")
        self._invite.setObjectName("inviteNow")
        self._invite.setDefault(True)
        self._invite.setEnabled(False)
        self._invite.clicked.connect(self._on_invite)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._invite)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addWidget(TextLabel(sentence, wrap=True))
        column.addWidget(body)
        column.addLayout(foot)

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_meetings,
            text,
            limit=8,
            done=lambda hits: deliver([Choice(hit.id, hit.title, hit.subtitle) for hit in hits]),
            owner=self,
        )

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        self._invite.setEnabled(choice is not None)

    @Slot()
    def _on_invite(self) -> None:
        choice = self._meeting.choice
        if choice is None:
            self._invite.setEnabled(False)
            return
        self._desk.tasks.write(
            invite_group,
            choice.item_id,
            self._group.id,
            DelegateKind(self._kind.currentData()),
            done=self._on_invited,
            failed=self._on_failed,
            owner=self,
        )

    def _on_invited(self, added: Added) -> None:
        text = self.tr("Đã thêm {added} người; {already} người đã có trong danh sách.")
        shown = text.format(added=formats.show(added.added), already=formats.show(added.already))
        if added.added:
            self._desk.toasts.undoable(shown)
        else:
            self._desk.toasts.show(shown, tone="warning")
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._banner.show_text(say(error.message), "alert-triangle", "danger")
        else:
            self._desk.tasks.broken.emit(error)
