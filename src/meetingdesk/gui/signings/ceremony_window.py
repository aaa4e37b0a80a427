"""The room of a ceremony of signing: turns with who is there, what to have ready, photos to take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.signings.ceremony import (
    Ceremony,
    Signing,
    ceremony,
    sign_in_place,
)
from meetingdesk.features.signings.ceremony_items import CeremonyPart
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.looks import when
from meetingdesk.gui.signings.ceremony_list import CeremonyList
from meetingdesk.gui.signings.ceremony_stage import FIRST_AT_RIGHT, CeremonyStage
from meetingdesk.gui.signings.turn_card import TurnCard
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.toast import Toast

KINDS = frozenset(
    {
        "agreements",
        "agreement_parties",
        "signatories",
        "witnesses",
        "ceremony_items",
        "delegates",
        "check_ins",
        "meetings",
    }
)


class CeremonyWindow(QWidget):
    """Reads again with each passage through the door, so that the MC sees who has come."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("ceremonyWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lễ ký"))
        self.resize(1240, 720)
        self._desk = desk
        self.meeting_id = meeting_id
        self._shown: Ceremony | None = None
        self._build()
        self._toast = Toast(self)
        desk.toasts.shown.connect(self._toast.show_notice)
        desk.changed.connect(self._on_changed)
        QShortcut(QKeySequence("F11"), self, self._on_stage)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, desk.undo.undo)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read what the ceremony is now."""
        self._desk.tasks.read(
            ceremony, self.meeting_id, done=self._on_ceremony, failed=self._on_gone, owner=self
        )

    def open_stage(self) -> CeremonyStage:
        """The turns in large type for the MC; the one that is open, if it is."""
        for stage in self.findChildren(CeremonyStage):
            stage.raise_()
            stage.activateWindow()
            return stage
        stage = CeremonyStage(self._desk.preferences, self)
        if self._shown is not None:
            stage.show_ceremony(self._shown)
        stage.showFullScreen()
        return stage

    def _build_head(self) -> QHBoxLayout:
        self._title = ElidedLabel("", "title")
        self._where = ElidedLabel("", "muted")
        self._count = Badge()
        self._count.setObjectName("signersHere")
        paper = button(self.tr("In kịch bản lễ ký"), icon="printer")
        paper.setObjectName("printCeremony")
        paper.clicked.connect(self._on_paper)
        large = button(self.tr("Chữ lớn cho MC (F11)"), icon="maximize", face="primary")
        large.setObjectName("openStage")
        large.clicked.connect(self._on_stage)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._where)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self._count)
        head.addWidget(paper)
        head.addWidget(large)
        return head

    def _build_turns(self) -> QVBoxLayout:
        self._turns = QVBoxLayout()
        self._turns.setContentsMargins(0, 0, 8, 0)
        self._turns.setSpacing(12)
        self._right = QCheckBox(self.tr("Bên thứ nhất ngồi bên phải, nhìn từ hội trường"))
        self._right.setObjectName("firstAtRight")
        self._right.setChecked(self._desk.preferences.text(FIRST_AT_RIGHT) == "1")
        self._right.toggled.connect(self._on_right)
        body = QWidget()
        body.setProperty("face", "scrolled")
        body.setLayout(self._turns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._right)
        left.addWidget(area, 1)
        return left

    def _build(self) -> None:
        self.things = CeremonyList(
            self._desk, self.meeting_id, CeremonyPart.THING, self.tr("Thêm việc chuẩn bị, Enter")
        )
        self.photos = CeremonyList(
            self._desk, self.meeting_id, CeremonyPart.PHOTO, self.tr("Thêm ảnh cần chụp, Enter")
        )
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.things, 1)
        right.addWidget(self.photos, 1)
        room = QHBoxLayout()
        room.setSpacing(16)
        room.addLayout(self._build_turns(), 3)
        room.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        column.addLayout(room, 1)

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if KINDS.intersection(getattr(change, "kinds", ())):
            self.refresh()

    @Slot(object)
    def _on_ceremony(self, shown: Ceremony) -> None:
        self._shown = shown
        meeting = shown.meeting
        self.setWindowTitle(self.tr("Lễ ký: {title}").format(title=meeting.title))
        self._title.setText(meeting.title)
        self._where.setText(" · ".join(part for part in (when(meeting), meeting.where) if part))
        self._show_turns(shown)
        self.things.show_rows(shown.things)
        self.photos.show_rows(shown.photos)
        for stage in self.findChildren(CeremonyStage):
            stage.show_ceremony(shown)

    def _show_turns(self, shown: Ceremony) -> None:
        here, total = sum(one.is_ready for one in shown.signings), len(shown.signings)
        full = total and here == total
        text = self.tr("{here}/{total} chỗ ký có người").format(here=here, total=total)
        tone, picture = ("success", "circle-check") if full else ("warning", "hourglass")
        self._count.show_state(text, tone=tone, icon=picture)
        self._count.setVisible(bool(total))
        while (item := self._turns.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for turn in shown.turns:
            card = TurnCard(
                turn,
                first_at_right=self._right.isChecked(),
                can_change=not self._desk.is_read_only,
            )
            card.sign_wanted.connect(self._on_sign_wanted)
            self._turns.addWidget(card)
        if not shown.turns:
            nothing = self.tr("Chưa ghi văn bản nào ký tại sự kiện này; hãy ghi ở thẻ Ký kết.")
            self._turns.addWidget(TextLabel(nothing, "muted", wrap=True))
        self._turns.addStretch(1)

    @Slot(object)
    def _on_sign_wanted(self, one: Signing) -> None:
        if one.substitute is not None:
            signatory = one.signatory
            self._desk.tasks.write(
                sign_in_place,
                signatory.id,
                signatory.version,
                one.substitute.delegate_id,
                done=self._on_signed_in_place,
                owner=self,
            )

    @Slot(object)
    def _on_signed_in_place(self, _version: int) -> None:
        self._desk.toasts.undoable(
            self.tr("Đã ghi người ký thay; hãy xem lại dòng TM., KT., TUQ. trên văn bản.")
        )

    @Slot(bool)
    def _on_right(self, wanted: bool) -> None:
        self._desk.preferences.put(FIRST_AT_RIGHT, "1" if wanted else "")
        if self._shown is not None:
            self._on_ceremony(self._shown)

    @Slot()
    def _on_stage(self) -> None:
        self.open_stage()

    @Slot()
    def _on_paper(self) -> None:
        self._desk.open_meeting(self.meeting_id, "documents:signing_ceremony")
        main = self.parentWidget()
        if main is not None:
            main.window().raise_()
            main.window().activateWindow()

    def _on_gone(self, _error: Exception) -> None:
        """The event was deleted: nothing is left to lead."""
        self.close()
