"""Files of invitations out and back: the answer form, and the list for mail merge and Zalo."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.exchange.tables import Table, write_table
from meetingdesk.features.invitations.merge_list import COLUMNS, merge_list
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.invitations.answers_dialog import AnswersDialog
from meetingdesk.gui.invitations.columns import local
from meetingdesk.store.file_names import safe_name
from meetingdesk.store.files import replace_file


class FormWays(QObject):
    """Asks for the files of one event's invitations, and writes and reads them."""

    def __init__(self, desk: Desk, meeting_id: int, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._meeting_id = meeting_id
        self._window = window
        self._saver = FileSaver(desk, "lists", window)

    def save_form(self) -> None:
        """The answer form of all who are invited, as Excel."""
        path = self._ask("Phiếu trả lời.xlsx")
        if path is not None:
            self._saver.write(partial(_write_form, self._desk, self._meeting_id), path)

    def choose_answers(self) -> None:
        """A form that came back, chosen from the disk."""
        folder = str(self._desk.preferences.folder("import"))
        kind = self.tr("Bảng tính Excel")
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Nhập phiếu trả lời"),
            folder,
            f"{kind} (*.xlsx *.xls *.ods *.csv)",
        )
        if chosen:
            self.open_answers(Path(chosen))

    def open_answers(self, path: Path) -> AnswersDialog:
        """Show what a form that came back says."""
        self._desk.preferences.remember_folder("import", path.parent)
        dialog = AnswersDialog(self._desk, self._meeting_id, path, self._window)
        dialog.open()
        return dialog

    def save_merge_list(self) -> None:
        """The list for Word's mail merge, or to write from by Zalo."""
        path = self._ask("Danh sách trộn thư.xlsx")
        if path is not None:
            self._saver.write(partial(_write_merge, self._desk, self._meeting_id), path)

    def _ask(self, ending: str) -> Path | None:
        day = local(datetime.now(UTC)).date().isoformat()
        return self._saver.ask(safe_name(f"{day} {ending}"), self.tr("Bảng tính Excel"))


def _write_form(desk: Desk, meeting_id: int, path: Path) -> None:
    # Comes with the writers of papers, which the list must not wait for.
    from meetingdesk.gui.invitations.letters import form_of, gather_post  # noqa: PLC0415

    with desk.workspace.reader() as session:
        post = gather_post(session, desk.workspace.attachments, meeting_id)
    replace_file(path, form_of(post, None))


def _write_merge(desk: Desk, meeting_id: int, path: Path) -> None:
    with desk.workspace.reader() as session:
        found = merge_list(session, meeting_id)
    # Word takes the first row for the names of the fields, so no title stands above.
    write_table(path, Table("", COLUMNS, found.lines, "Danh sách trộn thư"))
