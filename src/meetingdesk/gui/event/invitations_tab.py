"""The invitations of one event: who was written to, who answered what, until when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
)

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegates import edit_delegate
from meetingdesk.features.invitations.answers import (
    Answer,
    InvitationRow,
    answer_counts,
    answer_deadline,
    invitation_rows,
    note_answers,
    note_sent,
    set_answer_deadline,
)
from meetingdesk.features.invitations.outbox import MailKind, waiting_mails
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.invitations.answers_dialog import AnswersDialog
from meetingdesk.gui.invitations.columns import InvitationColumns, is_meant
from meetingdesk.gui.invitations.form_ways import FormWays
from meetingdesk.gui.invitations.log_dialog import MailLogDialog
from meetingdesk.gui.invitations.mailer import Mailer
from meetingdesk.gui.invitations.send_dialog import SendDialog
from meetingdesk.gui.invitations.stand_in_dialog import AnnouncedStandInDialog
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.filter_row import FilterRow
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.row_edits import RowEdits
from meetingdesk.gui.widgets.rows_model import RowsModel


class InvitationsTab(Page):
    """Answers are noted for all that are selected; e-mail goes out in the background."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"delegates", "invitations", "outgoing_mails", "meetings"}
    )

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._edits = RowEdits(desk, edit_delegate, self)
        self._edits.failed.connect(self._on_edit_failed)
        self._columns = InvitationColumns(None if desk.is_read_only else self._on_edit)
        self.mailer = Mailer(desk, meeting_id, self)
        self.mailer.ended.connect(self._on_sent_round)
        self._ways = FormWays(desk, meeting_id, self)
        self._make_commands()
        self._build()

    def refresh(self) -> None:
        read = self.desk.tasks.read
        read(
            invitation_rows,
            self._meeting_id,
            done=self._on_rows,
            failed=self._on_gone,
            owner=self,
        )
        read(
            answer_deadline,
            self._meeting_id,
            done=self._deadline.set_value,
            failed=self._on_gone,
            owner=self,
        )
        read(waiting_mails, self._meeting_id, done=self._on_waiting, owner=self)

    # --- building ---------------------------------------------------------------------------------

    def _make_commands(self) -> None:
        command = partial(self.command, changes=True)
        self._answers: list[QAction] = [
            command(self.tr("Đồng ý dự"), self._on_coming, icon="user-check", shortcut="Ctrl+M"),
            command(
                self.tr("Cử người dự thay…"),
                self._on_stand_in,
                icon="arrows-exchange",
                shortcut="Ctrl+D",
            ),
            command(
                self.tr("Vắng có lý do…"), self._on_declined, icon="user-x", shortcut="Ctrl+Shift+M"
            ),
            command(self.tr("Bỏ ghi trả lời"), self._on_unanswered, icon="eraser"),
        ]
        self._noted = [
            command(
                self.tr("Ghi đã gửi bằng thư giấy"), partial(self._on_sent, "paper"), icon="mail"
            ),
            command(self.tr("Ghi đã gửi qua Zalo"), partial(self._on_sent, "zalo"), icon="send"),
        ]
        self._send = command(
            self.tr("Gửi thư mời…"), self._on_send, icon="send", shortcut="Ctrl+Return"
        )
        self._remind = command(self.tr("Nhắc người chưa trả lời…"), self._on_remind, icon="bell")
        self._go_on = command(self.tr("Gửi tiếp thư đang chờ"), self.mailer.start, icon="hourglass")
        self._log = self.command(self.tr("Nhật ký gửi thư…"), self._on_log, icon="history")
        self._print = self.command(
            self.tr("In giấy mời…"), self._on_print, icon="printer", shortcut="Ctrl+P"
        )
        self._form = self.command(
            self.tr("Xuất phiếu trả lời (Excel)…"), self._ways.save_form, icon="file-spreadsheet"
        )
        self._back = command(
            self.tr("Nhập phiếu trả lời…"), self._ways.choose_answers, icon="file-import"
        )
        self._merge = self.command(
            self.tr("Xuất danh sách trộn thư cho Word, Zalo…"),
            self._ways.save_merge_list,
            icon="table-export",
        )
        self._go_on.setVisible(False)

    def _build(self) -> None:
        self._model: RowsModel[InvitationRow] = RowsModel(
            self._columns.made, lambda row: row.id, self
        )
        empty = EmptyState(
            "mail",
            self.tr("Không có ai ở đây"),
            self.tr("Lập danh sách đại biểu ở phần Đại biểu rồi gửi thư mời và ghi trả lời ở đây."),
        )
        self.table = DataTable(self._model, "invitations", self.desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Thư mời và trả lời"))
        self.table.selected.connect(self._on_selected)
        for action in (*self._answers, *self._noted):
            self.table.addAction(action)
        self._counts = TextLabel("", "muted")
        self._counts.setObjectName("answerCounts")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(12)
        column.addLayout(self._act_row())
        self.filters = FilterRow(self._columns.filters, is_meant)
        self.filters.changed.connect(self._on_filter)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._counts)
        self._on_selected([])

    def _act_row(self) -> QHBoxLayout:
        self._deadline = DateField()
        self._deadline.setObjectName("answerBy")
        self._deadline.setAccessibleName(self.tr("Hạn trả lời"))
        self._deadline.setEnabled(not self.desk.is_read_only)
        self._deadline.edited.connect(self._on_deadline)
        more = icon_button("dots", self.tr("Việc khác với thư mời"))
        more.setObjectName("invitationsMore")
        menu = QMenu(more)
        menu.addActions([self._answers[3], *self._noted])
        menu.addSeparator()
        menu.addActions([self._form, self._back, self._merge, self._print])
        menu.addSeparator()
        menu.addActions([self._remind, self._log])
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.setSpacing(8)
        for action in self._answers[:3]:
            row.addWidget(action_button(action))
        row.addStretch(1)
        row.addWidget(TextLabel(self.tr("Hạn trả lời"), "field"))
        row.addWidget(self._deadline)
        self._waiting_button = action_button(self._go_on)
        self._waiting_button.setVisible(False)
        row.addWidget(self._waiting_button)
        row.addWidget(more)
        row.addWidget(action_button(self._send, face="primary"))
        return row

    # --- what was read ----------------------------------------------------------------------------

    @Slot(object)
    def _on_rows(self, rows: list[InvitationRow]) -> None:
        self._model.set_rows(rows)
        self.filters.show_counts(rows)
        counts = answer_counts(rows)
        answered = counts.invited - counts.unanswered
        text = self.tr("Đã mời {invited} người, {answered} người đã trả lời").format(
            invited=formats.show(counts.invited), answered=formats.show(answered)
        )
        self._counts.setText(text if rows else "")

    @Slot(object)
    def _on_waiting(self, mails: Sequence[object]) -> None:
        shown = bool(mails) and not self.mailer.is_sending
        self._go_on.setVisible(shown)
        self._waiting_button.setVisible(shown)
        text = self.tr("Gửi tiếp {count} thư đang chờ")
        self._go_on.setText(text.format(count=formats.show(len(mails))))

    @Slot(object)
    def _on_sent_round(self, _tally: object) -> None:
        self.refresh()

    @Slot(object)
    def _on_gone(self, error: Exception) -> None:
        """A tab of an event that was deleted is about to go with it."""
        if not isinstance(error, Refused):
            self.desk.tasks.broken.emit(error)

    # --- choosing ---------------------------------------------------------------------------------

    @Slot()
    def _on_filter(self) -> None:
        self._model.set_filter(self.filters.accepts)

    @Slot(object)
    def _on_selected(self, ids: Sequence[int]) -> None:
        may = bool(ids) and not self.desk.is_read_only
        for action in (*self._answers, *self._noted):
            action.setEnabled(may)
        self._answers[1].setEnabled(may and len(ids) == 1)

    def _on_edit(self, row: InvitationRow, field: str, value: object) -> None:
        self._edits.edit(row.id, row.version, field, value)

    @Slot()
    def _on_edit_failed(self) -> None:
        self._model.forget_typed()
        self.refresh()

    # --- answers ----------------------------------------------------------------------------------

    def _on_coming(self) -> None:
        self._note(Answer.COMING, "")

    def _on_unanswered(self) -> None:
        self._note(Answer.NONE, "")

    def _on_declined(self) -> None:
        ids = self.table.selected_ids()
        title = self.tr("{count} đại biểu").format(count=len(ids))
        if len(ids) == 1:
            title = self._row(ids[0]).full_name
        dialog = ReasonDialog(self.tr("Vắng có lý do"), title, self)
        dialog.given.connect(partial(self._note, Answer.DECLINED))
        dialog.open()

    def _on_stand_in(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1:
            AnnouncedStandInDialog(self.desk, self._row(ids[0]), self).open()

    def _row(self, delegate_id: int) -> InvitationRow:
        return next(row for row in self._model.all_rows if row.id == delegate_id)

    def _note(self, answer: Answer, note: str) -> None:
        ids = self.table.selected_ids()
        if ids:
            told = self.tr("Đã ghi trả lời của {count} đại biểu.")
            self.desk.tasks.write(
                note_answers,
                ids,
                answer,
                note,
                done=lambda _none: self.desk.toasts.undoable(
                    told.format(count=formats.show(len(ids)))
                ),
                owner=self,
            )

    def _on_sent(self, way: str) -> None:
        ids = self.table.selected_ids()
        if ids:
            told = self.tr("Đã ghi gửi thư mời cho {count} đại biểu.")
            self.desk.tasks.write(
                note_sent,
                ids,
                way,
                done=lambda _none: self.desk.toasts.undoable(
                    told.format(count=formats.show(len(ids)))
                ),
                owner=self,
            )

    @Slot()
    def _on_deadline(self) -> None:
        self.desk.tasks.write(
            set_answer_deadline,
            self._meeting_id,
            self._deadline.value,
            failed=self._on_deadline_refused,
            owner=self,
        )

    @Slot(object)
    def _on_deadline_refused(self, error: Exception) -> None:
        self.refresh()
        self.desk.tasks.broken.emit(error)

    # --- letters out and forms back ---------------------------------------------------------------

    def _on_send(self) -> None:
        self._open_sending(MailKind.INVITATION)

    def _on_remind(self) -> None:
        self._open_sending(MailKind.REMINDER)

    def _open_sending(self, kind: MailKind) -> None:
        chosen = self.table.selected_ids()
        dialog = SendDialog(self.desk, self._meeting_id, kind, chosen, self)
        dialog.queued.connect(lambda _count: self.mailer.start())
        dialog.open()

    def _on_log(self) -> None:
        dialog = MailLogDialog(self.desk, self._meeting_id, self)
        dialog.wants_sending.connect(self.mailer.start)
        dialog.open()

    def _on_print(self) -> None:
        self.desk.open_meeting(self._meeting_id, "documents:invitation")

    def open_answers(self, path: Path) -> AnswersDialog:
        """Show what a form that came back says."""
        return self._ways.open_answers(path)
