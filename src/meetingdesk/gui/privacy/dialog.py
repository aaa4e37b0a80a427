"""What is kept about one person: seen, handed out as a file, erased for good."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.exchange.personal_data import write_personal_data
from meetingdesk.features.directory.personal_data import PersonalData, personal_data
from meetingdesk.features.directory.privacy import Erasure, erase_person, record_export
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.privacy.lines import DataLine, DataLines
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.confirm import confirm
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel


class PersonDataDialog(QDialog):
    """Shows everything, writes it as Excel or JSON, and asks before it erases."""

    def __init__(self, desk: Desk, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personData")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dữ liệu cá nhân"))
        self.resize(980, 600)
        self._desk = desk
        self._person_id = person_id
        self._data: PersonalData | None = None
        self._words = DataLines(self)
        self._saver = FileSaver(desk, "personal-data", self)
        self._name = TextLabel("", "heading", wrap=True)
        self._name.setObjectName("personDataName")
        self._model: RowsModel[DataLine] = RowsModel(
            [
                Column("subject", self.tr("Mục"), lambda row: row.subject, width=170),
                Column("text", self.tr("Nội dung"), lambda row: row.text, width=470),
                Column("where", self.tr("Ở đâu"), lambda row: row.where, width=240),
            ],
            lambda row: row.number,
            self,
        )
        self.table = DataTable(self._model, "personal_data", desk.preferences)
        self.table.setAccessibleName(self.tr("Dữ liệu đang lưu về người này"))
        self._banner = Banner()
        self._banner.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Toàn bộ những gì kho dữ liệu này giữ về một người. Người đó có quyền xem, "
                    "nhận bản sao và yêu cầu xóa; mỗi lần xuất và xóa đều ghi vào nhật ký."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self._banner)
        column.addWidget(self.table, 1)
        column.addLayout(self._build_buttons())
        self._read()

    def _build_buttons(self) -> QHBoxLayout:
        self._excel = button(self.tr("Xuất Excel…"), icon="file-spreadsheet")
        self._excel.setObjectName("personDataExcel")
        self._excel.clicked.connect(self._on_excel)
        self._json = button(self.tr("Xuất JSON…"), icon="file-export")
        self._json.setObjectName("personDataJson")
        self._json.clicked.connect(self._on_json)
        self._erase = button(self.tr("Xóa dữ liệu…"), icon="eraser")
        self._erase.setObjectName("personDataErase")
        self._erase.clicked.connect(self._on_erase)
        close = button(self.tr("Đóng"), face="primary")
        close.setObjectName("personDataClose")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        for one in (self._excel, self._json, self._erase):
            # Enter closes; what goes out or is lost needs a press of its own.
            one.setAutoDefault(False)
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(close)
        self._allow()
        return row

    def _allow(self) -> None:
        may = self._data is not None and not self._desk.is_read_only
        for one in (self._excel, self._json):
            one.setEnabled(may)
        self._erase.setEnabled(may and self._data is not None and not self._data.person.erased_on)

    def _read(self) -> None:
        self._desk.tasks.read(personal_data, self._person_id, done=self._on_data)

    @Slot(object)
    def _on_data(self, data: PersonalData) -> None:
        self._data = data
        person = data.person
        self._name.setText(f"{person.honorific} {person.full_name}".strip())
        self._model.set_rows(self._words.of(data))
        self._allow()

    @Slot()
    def _on_excel(self) -> None:
        self._export(self._file_name("xlsx"), self.tr("Bảng tính Excel"))

    @Slot()
    def _on_json(self) -> None:
        self._export(self._file_name("json"), self.tr("Tệp JSON"))

    def _file_name(self, ending: str) -> str:
        name = self._data.person.full_name if self._data else ""
        plain = "".join(letter for letter in name if letter.isalnum() or letter in " -")
        words = self.tr("Dữ liệu cá nhân")
        return f"{looks.now().astimezone():%Y-%m-%d} {words} - {plain.strip()}.{ending}"

    def _export(self, name: str, kind: str) -> None:
        path = self._saver.ask(name, kind)
        if path is not None:
            # First the journal: nothing goes out that it does not know of.
            self._desk.tasks.write(
                record_export,
                self._person_id,
                undoable=False,
                done=partial(self._on_recorded, path),
                owner=self,
            )

    def _on_recorded(self, path: Path, _nothing: None) -> None:
        if self._data is not None:
            made = looks.now().astimezone()
            self._saver.write(partial(_write, data=self._data, made=made), path)

    @Slot()
    def _on_erase(self) -> None:
        if self._data is None:
            return
        confirm(
            self,
            self.tr("Xóa dữ liệu cá nhân của {name}?").format(name=self._data.person.full_name),
            self.tr(
                "Điện thoại, email, ghi chú, chức vụ, lý do vắng và nội dung nhật ký về người này "
                "bị xóa hẳn, không hoàn tác được. Biên bản đã hoàn chỉnh và văn bản đã ký giữ lại "
                "họ tên; nơi khác tên được thay. Bản sao lưu cũ còn dữ liệu này cho đến khi bị "
                "thay, chậm nhất 12 tháng."
            ),
            self.tr("Xóa vĩnh viễn"),
            self._erase_now,
        )

    def _erase_now(self) -> None:
        today = looks.now().astimezone().date()
        self._desk.tasks.write(
            erase_person, self._person_id, today, undoable=False, done=self._on_erased,
            title=self.tr("Đang xóa dữ liệu cá nhân…"),
        )  # fmt: skip

    @Slot(object)
    def _on_erased(self, erasure: Erasure) -> None:
        told = self.tr("Đã xóa. Họ tên được giữ ở {count} chỗ trong văn bản đã ban hành.").format(
            count=formats.show(erasure.kept_names)
        )
        if erasure.mentions:
            where = sorted({mention.where for mention in erasure.mentions})
            told += " " + self.tr(
                "Còn {count} chỗ ghi tên bằng chữ, hãy xem lại nếu cần: {where}."
            ).format(count=formats.show(len(erasure.mentions)), where="; ".join(where))
        self._banner.show_text(told, "info-circle", "warning" if erasure.mentions else "success")
        self._read()


def _write(path: Path, *, data: PersonalData, made: datetime) -> None:
    write_personal_data(path, data, made)
