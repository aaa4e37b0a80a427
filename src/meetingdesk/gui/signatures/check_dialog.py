"""'Kiểm tra chữ ký…': who signed a PDF, when, and whether it was changed since."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.pdf_signatures import check_file
from meetingdesk.features.files.signatures import SignatureReport, keep_check
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signatures.file_field import FileField
from meetingdesk.gui.signatures.report_view import ReportView
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel


class CheckDialog(QDialog):
    """Checks at once, and again with other trusted roots; keeps the result where `sha256` is given."""

    def __init__(
        self, desk: Desk, path: Path, name: str, sha256: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._path, self._sha256 = desk, path, sha256
        self._asked = 0
        self.setObjectName("checkDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kiểm tra chữ ký"))
        self.resize(600, 540)
        self._roots = FileField(desk, "trustedRoots")
        self._roots.set_hint(self.tr("Thư mục chứa chứng thư gốc (.cer, .crt, .pem)"))
        self._roots.changed.connect(self.check)
        self._trouble = TextLabel("", "error", wrap=True)
        self._trouble.setObjectName("checkTrouble")
        self._trouble.hide()
        self.view = ReportView()
        body = QWidget()
        form = FormLayout(body)
        form.add(
            self.tr("Gốc tin cậy"),
            self._roots,
            hint=self.tr(
                "Phần mềm không mặc nhiên tin nơi cấp nào: hãy tải chứng thư gốc từ trang của nơi cấp "
                "rồi để vào thư mục này."
            ),
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setProperty("face", "scrolled")
        area.setWidget(self.view)
        leave = button(self.tr("Đóng"), face="primary")
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(name, "heading", wrap=True))
        column.addWidget(self._trouble)
        column.addWidget(area, 1)
        column.addWidget(body)
        column.addLayout(row)
        self.check()

    @Slot()
    def check(self) -> None:
        """Check the file against the roots that are chosen."""
        self._desk.tasks.run(
            check_file,
            self._path,
            self._roots.path,
            title=self.tr("Đang kiểm tra chữ ký…"),
            done=self._on_checked,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_checked(self, report: SignatureReport) -> None:
        self._trouble.hide()
        self.view.show()
        self.view.show_report(report)
        if self._sha256 and not self._desk.is_read_only:
            self._desk.tasks.write(keep_check, self._sha256, report, undoable=False)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        self.view.hide()
        self._trouble.setText(say(error.message))
        self._trouble.show()
