"""One agreement as a page: what it is, its parties, its term and chain, promises, reviews, scans."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.features.signings.agreement_life import AgreementState, set_agreement_state
from meetingdesk.features.signings.signings import edit_agreement
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.commitments_card import CommitmentsCard
from meetingdesk.gui.signings.drafts_card import DraftsCard
from meetingdesk.gui.signings.edits import FieldEdits
from meetingdesk.gui.signings.info_card import InfoCard
from meetingdesk.gui.signings.parties_card import PartiesCard
from meetingdesk.gui.signings.photos_card import PhotosCard
from meetingdesk.gui.signings.remarks import Remarks
from meetingdesk.gui.signings.reviews_card import ReviewsCard
from meetingdesk.gui.signings.scans_card import ScansCard
from meetingdesk.gui.signings.term_card import TermCard
from meetingdesk.gui.signings.witnesses_card import WitnessesCard
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import action_button, button, icon_button
from meetingdesk.gui.widgets.labels import ElidedLabel


class AgreementView(QWidget):
    """Everything in it is kept at once.

    Emits `back` when the user goes back to the register, `chosen` with another agreement's id,
    `stale` when what shows must be read again.
    """

    back = Signal()
    chosen = Signal(int)
    stale = Signal()

    def __init__(
        self, desk: Desk, succeed: QAction, delete: QAction, papers: Sequence[QAction] = ()
    ) -> None:
        super().__init__()
        self._papers = papers
        self._desk = desk
        self._card: AgreementCard | None = None
        self._delete = delete
        self._edits = FieldEdits(desk, edit_agreement, self)
        self._edits.refused.connect(self._on_refused)
        self._edits.saved.connect(self._on_saved)
        self._edits.overtaken.connect(self._on_overtaken)
        self._term = TermCard(desk, self._edits)
        self._term.chosen.connect(self.chosen)
        self._info = InfoCard(desk, self._edits)
        self._parties = PartiesCard(desk)
        self._witnesses = WitnessesCard(desk)
        self._commitments = CommitmentsCard(desk)
        self._reviews = ReviewsCard(desk)
        self._scans = ScansCard(desk)
        self._drafts = DraftsCard(desk)
        self._photos = PhotosCard(desk)
        self._remarks = Remarks()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head(succeed))
        column.addWidget(self._build_body(), 1)

    @property
    def agreement_id(self) -> int:
        """The agreement that shows; 0 for none."""
        return self._card.id if self._card else 0

    @property
    def card(self) -> AgreementCard | None:
        """What shows."""
        return self._card

    def show_card(self, card: AgreementCard) -> None:
        """Show an agreement."""
        is_other = card.id != self.agreement_id
        self._card = card
        self._title.setText(card.title)
        line = (card.number, say(card.kind.label), looks.term(card.starts_on, card.ends_on))
        self._line.setText(" · ".join(part for part in line if part))
        tone, picture = looks.STATE_LOOKS[card.state]
        self._badge.show_state(say(card.state.label), tone=tone, icon=picture)
        self._move.setEnabled(bool(card.next_states) and not self._desk.is_read_only)
        self._edits.show_version(card.id, card.version)
        self._remarks.show_remarks(card.remarks)
        for part in (
            self._term,
            self._info,
            self._parties,
            self._witnesses,
            self._commitments,
            self._reviews,
            self._scans,
            self._drafts,
            self._photos,
        ):
            part.show_card(card)
        if is_other:
            self._area.verticalScrollBar().setValue(0)

    def _build_head(self, succeed: QAction) -> QHBoxLayout:
        self._back = icon_button("arrow-left", self.tr("Về sổ ký kết"))
        self._back.setObjectName("backToRegister")
        self._back.clicked.connect(self.back)
        self._title = ElidedLabel("", "title")
        self._title.setObjectName("agreementHead")
        self._line = ElidedLabel("", "muted")
        self._badge = Badge()
        self._move = button(self.tr("Chuyển trạng thái"), icon="chevron-down")
        self._move.setObjectName("moveState")
        self._move.clicked.connect(self._on_move)
        self._more = icon_button("dots", self.tr("Việc khác"))
        self._more.setObjectName("agreementMore")
        self._more.clicked.connect(self._on_more)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._badge)
        below.addWidget(self._line, 1)
        words.addLayout(below)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 24, 8)
        row.setSpacing(12)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._move, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(action_button(succeed), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _build_body(self) -> QWidget:
        right = QVBoxLayout()
        right.setSpacing(16)
        for part in (
            self._reviews,
            self._drafts,
            self._scans,
            self._photos,
            self._witnesses,
        ):
            right.addWidget(part)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self._info, 3, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(right, 2)
        body = QWidget()
        body.setProperty("face", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._remarks)
        column.addWidget(self._term)
        column.addWidget(self._parties)
        column.addLayout(columns)
        column.addWidget(self._commitments)
        column.addStretch(1)
        self._witnesses.setEnabled(not self._desk.is_read_only)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        return self._area

    @Slot()
    def _on_move(self) -> None:
        if self._card is None:
            return
        menu = QMenu(self)
        menu.setObjectName("stateMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in self._card.next_states:
            tone, picture = looks.STATE_LOOKS[state]
            action = menu.addAction(
                icon(picture, "muted" if tone == "neutral" else tone), say(state.label)
            )
            action.setData(state)
        menu.triggered.connect(self._on_state)
        menu.popup(self._move.mapToGlobal(self._move.rect().bottomLeft()))

    @Slot(QAction)
    def _on_state(self, action: QAction) -> None:
        if self._card is not None:
            self._desk.tasks.write(
                set_agreement_state,
                self._card.id,
                self._card.version,
                AgreementState(action.data()),
                done=self._on_state_set,
            )

    @Slot(object)
    def _on_state_set(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã chuyển trạng thái."))

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("agreementMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._papers))
        menu.addSeparator()
        menu.addAction(self._delete)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(str)
    def _on_saved(self, field: str) -> None:
        if field in ("starts_on", "ends_on"):
            self._term.show_error("")
        else:
            self._info.show_error(field, "")

    @Slot(str, str)
    def _on_refused(self, field: str, reason: str) -> None:
        if field in ("starts_on", "ends_on"):
            self._term.show_error(reason)
        else:
            self._info.show_error(field, reason)

    @Slot(str)
    def _on_overtaken(self, reason: str) -> None:
        self._desk.toasts.show(reason, tone="warning")
        self.stale.emit()
