"""The page 'Sổ ký kết': the register, one agreement of it, and the register on paper."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.signings.agreement_card import AgreementCard, agreement_card
from meetingdesk.features.signings.signings import delete_agreements
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.page import Page
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.register_view import RegisterView

if TYPE_CHECKING:
    from meetingdesk.gui.papers.paper import Paper
    from meetingdesk.gui.papers.room import PaperRoom
    from meetingdesk.gui.signings.agreement_view import AgreementView

# ruff: noqa: PLC0415 - the register shows at once; what else the page can do comes when it is asked for


class SigningsPage(Page):
    """Shows the register until an agreement is opened, by double click or from elsewhere.

    The target ``signings`` with the part 'paper' shows the register as it prints.
    """

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "agreements",
            "agreement_parties",
            "signatories",
            "witnesses",
            "commitments",
            "commitment_reports",
            "reviews",
            "attached_documents",
            "attachment_readings",
            "photos",
            "meetings",
            "organizations",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._agreement_id = 0
        self._make_commands()
        self._own_commands = list(self.commands)
        self.room: PaperRoom | None = None
        self.register = RegisterView(desk, self._add, self._delete, self._ways_out)
        self.register.opened.connect(self.show_agreement)
        self.register.delete_wanted.connect(self._on_delete_ids)
        self._made: AgreementView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.register)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._show_commands()

    @property
    def agreement(self) -> AgreementView:
        """The page of one agreement, made when the first one is opened."""
        if self._made is None:
            from meetingdesk.gui.signings.agreement_view import AgreementView

            self._made = AgreementView(self.desk, self._succeed, self._delete, self._own_papers)
            self._made.back.connect(self.show_register)
            self._made.chosen.connect(self.show_agreement)
            self._made.stale.connect(self.refresh)
            self._stack.addWidget(self._made)
        return self._made

    @property
    def shows_agreement(self) -> bool:
        """An agreement shows, and not the register."""
        return self._made is not None and self._stack.currentWidget() is self._made

    @property
    def shows_paper(self) -> bool:
        """The register or an agreement's paper shows as it prints."""
        return self.room is not None and self._stack.currentWidget() is self.room

    def refresh(self) -> None:
        if self._agreement_id:
            self.desk.tasks.read(
                agreement_card,
                self._agreement_id,
                looks.today(),
                done=self._on_card,
                failed=self._on_gone,
            )
        else:
            self.register.refresh()

    def open_target(self, target: Target) -> None:
        """An agreement by its id; the part 'organization' shows what was signed with that one."""
        if target.part == "paper":
            self.show_paper()
        elif target.part == "organization":
            self.show_register()
            self.register.narrow_to_organization(target.item_id)
        else:
            self.show_agreement(target.item_id)

    def place(self) -> Mapping[str, object]:
        return {"agreement": self._agreement_id}

    def return_to(self, place: Mapping[str, object]) -> None:
        agreement_id = place.get("agreement")
        if isinstance(agreement_id, int) and agreement_id:
            self.show_agreement(agreement_id)

    @Slot(int)
    def show_agreement(self, agreement_id: int) -> None:
        """Show one agreement; the register stays as it was behind it."""
        self._agreement_id = agreement_id
        if self.shows_paper and self._made is not None:
            self._stack.setCurrentWidget(self._made)
        self.refresh()

    @Slot()
    def show_register(self) -> None:
        """Go back to the register."""
        self._agreement_id = 0
        self._stack.setCurrentWidget(self.register)
        self._show_commands()
        self.refresh()
        self.register.table.setFocus()

    def show_paper(self) -> None:
        """Show the register as it prints, with what can be chosen of it."""
        self._agreement_id = 0
        from meetingdesk.gui.signings.page_papers import AGREEMENT_REGISTER

        self._open_paper(AGREEMENT_REGISTER)

    def show_summary(self) -> None:
        """Show the summary report of the agreement that is open as it prints."""
        if self._agreement_id:
            from meetingdesk.gui.signings.page_papers import commitment_summary

            self._open_paper(commitment_summary(self._agreement_id))

    def show_record(self) -> None:
        """Show the record of signing of the agreement that is open as it prints."""
        if self._agreement_id:
            from meetingdesk.gui.signings.page_papers import signing_record_of

            self._open_paper(signing_record_of(self._agreement_id))

    def _open_paper(self, paper: Paper[Any]) -> None:
        if self.room is None:
            from meetingdesk.gui.signings.page_papers import make_room

            self.room = make_room(self.desk)
            self.room.left.connect(self._on_paper_left)
            self._stack.addWidget(self.room)
        self._stack.setCurrentWidget(self.room)
        self.room.open_paper(paper)
        self._show_commands()
        self.room.view.setFocus()

    @Slot()
    def _on_paper_left(self) -> None:
        if self._agreement_id:
            self.show_agreement(self._agreement_id)
        else:
            self.show_register()

    def _make_commands(self) -> None:
        self._add = self.command(
            self.tr("Ghi văn bản ký kết…"),
            self._on_add,
            icon="plus",
            shortcut="Ctrl+N",
            changes=True,
        )
        self._find = self.command(
            self.tr("Tìm trong sổ"), self._on_find, icon="search", shortcut="Ctrl+F", menu="view"
        )
        self._succeed = self.command(
            self.tr("Ghi văn bản kế tiếp…"), self._on_succeed, icon="arrow-right", changes=True
        )
        self._back = self.command(
            self.tr("Về sổ ký kết"), self.show_register, icon="arrow-left", shortcut="Alt+Left"
        )
        self._delete = self.command(
            self.tr("Xóa văn bản"), self._on_delete, icon="trash", changes=True
        )
        self._make_ways_out()

    def _make_ways_out(self) -> None:
        """What of an agreement or of the whole register is printed, written or checked."""
        self._own_papers = (
            self.command(
                self.tr("In báo cáo tổng kết…"),
                self.show_summary,
                icon="chart-bar",
                shortcut="Ctrl+Shift+T",
                menu="file",
            ),
            self.command(
                self.tr("In biên bản ký kết…"),
                self.show_record,
                icon="contract",
                shortcut="Ctrl+Shift+B",
                menu="file",
            ),
        )
        self.command(
            self.tr("Kiểm tra chữ ký của tệp PDF…"),
            self._on_check_file,
            icon="shield-check",
            menu="file",
        )
        self._paper = self.command(
            self.tr("In sổ theo dõi…"),
            self.show_paper,
            icon="printer",
            shortcut=QKeySequence.StandardKey.Print,
            menu="file",
        )
        self._ways_out = (
            self._paper,
            self.command(
                self.tr("Xuất Excel…"), self._on_excel, icon="file-spreadsheet", menu="file"
            ),
            self.command(self.tr("Xuất CSV…"), self._on_csv, icon="table-export", menu="file"),
            self.command(
                self.tr("Lưu dòng thời gian, sơ đồ thành PDF…"),
                self._on_drawing,
                icon="file-type-pdf",
                menu="file",
            ),
            self.command(
                self.tr("Xuất lịch các hạn (ICS)…"),
                self._on_deadlines,
                icon="calendar-due",
                menu="file",
            ),
        )

    def _show_commands(self) -> None:
        one = self.shows_agreement
        for action in (self._find, *self._ways_out):
            action.setVisible(not one)
        for action in (self._succeed, self._back, *self._own_papers):
            action.setVisible(one)
        # The paper's room prints by the same keys.
        self._paper.setEnabled(not self.shows_paper)
        wanted = self._own_commands
        if self.room is not None and self.shows_paper:
            wanted = self.room.commands
        if wanted != self.commands:
            self.commands = list(wanted)
            self.commands_changed.emit()

    @Slot(object)
    def _on_card(self, card: AgreementCard) -> None:
        if card.id != self._agreement_id:
            return
        self.agreement.show_card(card)
        if not self.shows_paper:
            self._stack.setCurrentWidget(self.agreement)
        self._show_commands()

    def _on_gone(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self.desk.tasks.broken.emit(error)
            return
        self.show_register()

    def _on_check_file(self) -> None:
        """Check a file from outside, which need not be attached to anything."""
        dialog = QFileDialog(self, self.tr("Chọn tệp PDF đã ký số"))
        dialog.setObjectName("chooseSigned")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tệp PDF (*.pdf *.PDF)"))
        dialog.setDirectory(str(self.desk.preferences.folder("signed")))
        dialog.fileSelected.connect(self._on_file_to_check)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_to_check(self, chosen: str) -> None:
        from meetingdesk.gui.signatures.check_dialog import CheckDialog

        path = Path(chosen)
        self.desk.preferences.remember_folder("signed", path.parent)
        CheckDialog(self.desk, path, path.name, parent=self).open()

    def _on_find(self) -> None:
        self.register.focus_search()

    def _on_excel(self) -> None:
        self.register.ways.save_list("xlsx")

    def _on_csv(self) -> None:
        self.register.ways.save_list("csv")

    def _on_drawing(self) -> None:
        self.register.stack.save_drawing()

    def _on_deadlines(self) -> None:
        self.register.ways.save_deadlines()

    def _on_add(self) -> None:
        from meetingdesk.gui.signings.new_agreement import NewAgreementDialog

        NewAgreementDialog(self.desk, self).open()

    def _on_succeed(self) -> None:
        from meetingdesk.gui.signings.new_agreement import NewAgreementDialog

        if self.shows_agreement and self.agreement.card is not None:
            NewAgreementDialog(self.desk, self, former=self.agreement.card).open()

    def _on_delete(self) -> None:
        if self.shows_agreement:
            self._on_delete_ids([self.agreement.agreement_id])
        else:
            self._on_delete_ids(self.register.table.selected_ids())

    @Slot(object)
    def _on_delete_ids(self, ids: list[int]) -> None:
        if ids and not self.desk.is_read_only:
            self.desk.tasks.write(delete_agreements, ids, done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, count: int) -> None:
        if self.shows_agreement:
            self.show_register()
        self.desk.toasts.undoable(self.tr("Đã xóa {count} văn bản.").format(count=count))
