"""Who has a part in an event: chair, secretary and MC always, the other parts as they are needed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from meetingdesk.features.planning.meetings import MeetingCard
from meetingdesk.features.planning.roles import RoleKind
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.role_list import RoleList
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel

_ALWAYS = (RoleKind.CHAIR, RoleKind.SECRETARY, RoleKind.HOST)


class PeopleCard(Card):
    """A list for each part; parts that nobody has are added from the button below."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("peopleCard")
        self.set_heading(self.tr("Điều hành"))
        self._wanted = set(_ALWAYS)
        self._titles: dict[RoleKind, TextLabel] = {}
        self._lists: dict[RoleKind, RoleList] = {}
        hints = {
            RoleKind.CHAIR: self.tr("Thêm người chủ trì"),
            RoleKind.SECRETARY: self.tr("Thêm thư ký"),
            RoleKind.HOST: self.tr("Thêm người dẫn chương trình"),
            RoleKind.RAPPORTEUR: self.tr("Thêm báo cáo viên"),
            RoleKind.DIRECTING: self.tr("Thêm người phát biểu chỉ đạo"),
            RoleKind.WITNESS: self.tr("Thêm người chứng kiến"),
            RoleKind.ORGANIZER: self.tr("Thêm người của ban tổ chức"),
        }
        for kind in RoleKind:
            self._titles[kind] = TextLabel(say(kind.label), "field")
            self._lists[kind] = RoleList(desk, meeting_id, kind, hints[kind])
            self.body.addWidget(self._titles[kind])
            self.body.addWidget(self._lists[kind])
        self._more = button(self.tr("Thêm vai trò khác"), icon="user-plus", face="quiet")
        self._more.setObjectName("addPart")
        self._more.setEnabled(not desk.is_read_only)
        self._more.clicked.connect(self._on_more)
        self.body.addWidget(self._more)
        self._arrange()

    def show_card(self, card: MeetingCard) -> None:
        """Show who has which part."""
        for kind, people in self._lists.items():
            roles = card.people(kind)
            if roles:
                self._wanted.add(kind)
            people.show_roles(roles, card.starts_at.date())
        self._arrange()

    def _arrange(self) -> None:
        for kind in RoleKind:
            self._titles[kind].setVisible(kind in self._wanted)
            self._lists[kind].setVisible(kind in self._wanted)
        self._more.setVisible(len(self._wanted) < len(RoleKind))

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("partMenu")
        for kind in RoleKind:
            if kind not in self._wanted:
                action = menu.addAction(say(kind.label))
                action.setData(kind.value)
                action.triggered.connect(partial(self._on_part, kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_part(self, kind: RoleKind, _checked: bool = False) -> None:
        self._wanted.add(kind)
        self._arrange()
        self._lists[kind].setFocus()
