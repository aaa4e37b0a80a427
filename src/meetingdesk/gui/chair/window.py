"""The chair's view: live counts, quorum and organisations in huge type, full screen."""

from __future__ import annotations

from datetime import tzinfo
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QMenu,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance_counts import (
    Board,
    Counts,
    OrganizationCounts,
    live_board,
    organization_counts,
)
from meetingdesk.features.attendance.quorum import QuorumStand
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.gui import formats
from meetingdesk.gui.chair.organization_board import OrganizationBoard
from meetingdesk.gui.chair.screens import (
    has_second_screen,
    name_of,
    remember_screen,
    screen_for_chair,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel

_HINT_MS = 6000
_SMALL, _LARGE = 820, 1300


class ChairView(Page):
    """Shows how an event stands and changes nothing; reads again whenever somebody passes a door."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"check_ins", "delegates", "meetings", "agenda_items", "attendance_lists"}
    )

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setObjectName("chairView")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.meeting_id = meeting_id
        self._zone: tzinfo | None = None
        self._readings = 0
        self._is_behind = False
        self._build()
        self._hiding = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hiding.timeout.connect(self._hint.hide)
        self.setMouseTracking(True)
        for keys, slot in (("Esc", self.close), ("F12", self.close), ("F11", self._on_full)):
            QShortcut(QKeySequence(keys), self, slot)

    def open_on(self, screen: QScreen) -> None:
        """Fill this screen; on the only one there is, be a window that can be moved away."""
        self.showNormal()
        self.setScreen(screen)
        self.setGeometry(screen.availableGeometry())
        if has_second_screen():
            self.showFullScreen()
        else:
            self.showMaximized()
        self._show_hint()

    def refresh(self) -> None:
        """Read again; what a busy door changes meanwhile is read once afterwards."""
        if self._readings:
            self._is_behind = True
            return
        self._is_behind = False
        for query, done in (
            (meeting_card, self._on_card),
            (organization_counts, self._on_organizations),
            (live_board, self._on_board),
        ):
            self._readings += 1
            self.desk.tasks.read(
                query,
                self.meeting_id,
                done=partial(self._on_read, done),
                failed=self._on_unread,
                owner=self,
            )

    def _build(self) -> None:
        self._title = ElidedLabel("", "chairTitle")
        self._title.setObjectName("chairTitle")
        self._clock = TextLabel("", "chairSmall")
        self._clock.setObjectName("chairClock")
        self._present = TextLabel("0", "chairCount")
        self._present.setObjectName("chairPresent")
        self._summoned = TextLabel("", "chairOf")
        self._summoned.setObjectName("chairSummoned")
        self._quorum = TextLabel("", "chairQuorum", wrap=True)
        self._quorum.setObjectName("chairQuorum")
        self._quorum_note = TextLabel("", "chairSmall", wrap=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("chairBar")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Tỷ lệ có mặt so với số triệu tập"))
        self.organizations = OrganizationBoard()
        self._hint = TextLabel("", "chairSmall")
        self._hint.setObjectName("chairHint")
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._title, 1)
        head.addWidget(self._clock)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._present)
        left.addWidget(self._summoned)
        left.addWidget(self._bar)
        left.addWidget(self._quorum)
        left.addWidget(self._quorum_note)
        left.addStretch(1)
        left.addLayout(self._small_numbers())
        room = QHBoxLayout()
        room.setSpacing(56)
        room.addLayout(left, 5)
        room.addWidget(self.organizations, 6)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(40, 28, 40, 20)
        column.setSpacing(20)
        column.addLayout(head)
        column.addLayout(room, 1)
        column.addWidget(self._hint)

    def _small_numbers(self) -> QGridLayout:
        self._small: dict[str, TextLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for place, (key, name) in enumerate(self._names().items()):
            value = TextLabel("0", "chairNumber")
            value.setObjectName(f"chair_{key}")
            value.setAccessibleName(name)
            self._small[key] = value
            row, side = divmod(place, 3)
            grid.addWidget(value, row * 2, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(TextLabel(name, "chairSmall"), row * 2 + 1, side)
        return grid

    def _names(self) -> dict[str, str]:
        return {
            "stand_ins": self.tr("dự thay"),
            "late": self.tr("đến muộn"),
            "left_early": self.tr("về sớm"),
            "excused": self.tr("vắng có lý do"),
            "absent": self.tr("vắng còn lại"),
            "others": self.tr("khách, phát sinh"),
        }

    # --- what was read ----------------------------------------------------------------------------

    def _on_read(self, show: object, result: object) -> None:
        self._readings -= 1
        assert callable(show)
        show(result)
        if not self._readings and self._is_behind:
            self.refresh()

    def _on_unread(self, error: Exception) -> None:
        self._readings -= 1
        if isinstance(error, Refused):
            self.close()  # the event is gone
        else:
            self.desk.tasks.broken.emit(error)

    @Slot(object)
    def _on_card(self, card: MeetingCard) -> None:
        self._zone = card.starts_at.tzinfo
        self.setWindowTitle(self.tr("Màn hình chủ trì: {title}").format(title=card.title))
        self._title.setText(card.title)

    @Slot(object)
    def _on_organizations(self, rows: list[OrganizationCounts]) -> None:
        self.organizations.show_counts(rows)

    @Slot(object)
    def _on_board(self, board: Board) -> None:
        counts = board.counts
        self._present.setText(formats.show_number(counts.present))
        self._summoned.setText(
            self.tr("có mặt / {summoned} đại biểu được triệu tập").format(
                summoned=formats.show_number(counts.summoned)
            )
        )
        self._bar.setRange(0, max(1, counts.summoned))
        self._bar.setValue(min(counts.present, counts.summoned))
        self._show_small(counts)
        self._show_quorum(board.quorum, counts)
        now = looks.now().astimezone(self._zone)
        self._clock.setText(self.tr("cập nhật lúc {time}").format(time=formats.show_time(now)))

    def _show_small(self, counts: Counts) -> None:
        shown = {
            "stand_ins": counts.stand_ins,
            "late": counts.late,
            "left_early": counts.left_early,
            "excused": counts.excused,
            "absent": counts.absent - counts.excused,
            "others": counts.guests_present + counts.walk_ins,
        }
        for key, value in shown.items():
            self._small[key].setText(formats.show_number(value))

    def _show_quorum(self, stand: QuorumStand | None, counts: Counts) -> None:
        for part in (self._quorum, self._quorum_note):
            part.setVisible(stand is not None)
        if stand is None:
            return
        words = (
            self.tr("Đủ túc số {rule} (cần {needed})")
            if stand.is_reached
            else self.tr("Chưa đủ túc số {rule}: còn thiếu {missing} (cần {needed})")
        )
        self._quorum.setText(
            words.format(
                rule=stand.rule_text,
                needed=formats.show_number(stand.needed),
                missing=formats.show_number(stand.missing),
            )
        )
        note = self.tr(
            "Khách mời, báo chí, ban tổ chức và đại biểu phát sinh không tính vào túc số."
        )
        if counts.left_early:
            gone = self.tr("Đã trừ {count} đại biểu về sớm.").format(count=counts.left_early)
            note = f"{gone} {note}"
        self._quorum_note.setText(note)
        tone = "success" if stand.is_reached else "warning"
        if self._quorum.property("tone") != tone:
            toned: tuple[QWidget, ...] = (self._quorum, self._bar)
            for shown in toned:
                shown.setProperty("tone", tone)
                shown.style().unpolish(shown)
                shown.style().polish(shown)

    # --- the window -------------------------------------------------------------------------------

    @Slot()
    def _on_full(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def screens_menu(self) -> QMenu:
        """The screens to go to, and the way out."""
        menu = QMenu(self)
        for screen in QGuiApplication.screens():
            size = screen.size()
            text = f"{name_of(screen)}  {size.width()}×{size.height()}"
            action = menu.addAction(text, partial(self._go_to, screen))
            action.setCheckable(True)
            action.setChecked(screen is self.screen())
        menu.addSeparator()
        menu.addAction(self.tr("Đóng màn hình chủ trì"), self.close)
        return menu

    def _go_to(self, screen: QScreen) -> None:
        remember_screen(self.desk.preferences, screen)
        self.open_on(screen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.screens_menu().popup(event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        hint = self.tr("Esc: đóng · F11: toàn màn hình · chuột phải: chọn màn hình khác")
        if not has_second_screen():
            lone = self.tr("Chưa nối màn hình thứ hai.")
            hint = f"{lone} {hint}"
        self._hint.setText(hint)
        self._hint.show()
        self._hiding.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = event.size().height()
        scale = "small" if high < _SMALL else "large" if high > _LARGE else "normal"
        if self.property("scale") != scale:
            self.setProperty("scale", scale)
            self.organizations.scale = scale
            for part in (self, *self.findChildren(QWidget)):
                part.style().unpolish(part)
                part.style().polish(part)


def open_chair_view(desk: Desk, meeting_id: int, beside: QWidget) -> ChairView:
    """Show the chair's view of this event; the one that is open, if it is.

    It belongs to the main window, so that it stays when the door closes.
    """
    home = beside.window()
    while (above := home.parentWidget()) is not None:
        home = above.window()
    for view in home.findChildren(ChairView):
        if view.meeting_id == meeting_id and view.isVisible():
            view.raise_()
            return view
    view = ChairView(desk, meeting_id, home)
    view.open_on(screen_for_chair(desk.preferences, beside))
    return view
