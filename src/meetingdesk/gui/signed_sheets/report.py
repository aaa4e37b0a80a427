"""Where scanned pages went, where not all is plain: pages missing, there twice, not ours."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.attendance.signed_sheets import Filed, FilingReport, StrayPage
from meetingdesk.gui.icons import icon
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel


class SheetReport(QDialog):
    """One line a matter; `wanted` carries the event whose sheet is to be looked at."""

    wanted = Signal(int)

    def __init__(
        self,
        report: FilingReport,
        failures: Sequence[tuple[str, MeetingDeskError]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheetReport")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bản quét danh sách ký tên"))
        self.resize(680, 400)
        self.lines = QListWidget()
        self.lines.setObjectName("sheetLines")
        self.lines.setAccessibleName(self.tr("Từng trang đã quét"))
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for filed in report.filed:
            self._add_filed(filed)
        for name, strays in groupby(report.strays, key=lambda stray: stray.file_name):
            self._add_strays(name, list(strays))
        for name, error in failures:
            self._add("alert-circle", "danger", f"{name}: {say(error.message)}")
        count = sum(len(filed.pages) for filed in report.filed)
        summary = (
            self.tr("Đã xếp {count} trang; có điều cần xem lại.").format(count=count)
            if report.filed
            else self.tr("Chưa xếp được trang nào.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(summary, "heading", wrap=True))
        column.addWidget(self.lines, 1)
        column.addLayout(self._buttons(report))

    def texts(self) -> list[str]:
        """What is told, line by line."""
        return [self.lines.item(row).text() for row in range(self.lines.count())]

    def _buttons(self, report: FilingReport) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Đóng"))
        close.setObjectName("closeReport")
        close.clicked.connect(self.accept)
        if len(report.filed) == 1:
            meeting_id = report.filed[0].meeting_id
            look = button(self.tr("Mở để đối chiếu"), face="primary")
            look.setObjectName("lookAtSheet")
            look.setDefault(True)
            look.clicked.connect(lambda _checked: self._look(meeting_id))
            row.addWidget(look)
        row.addWidget(close)
        return row

    def _look(self, meeting_id: int) -> None:
        self.wanted.emit(meeting_id)
        self.accept()

    def _add_filed(self, filed: Filed) -> None:
        if any(filed.pages):
            text = self.tr("“{title}”: đã xếp trang {pages}.")
            numbers = _numbers([page for page in filed.pages if page])
            self._add("circle-check", "success", text.format(title=filed.title, pages=numbers))
        if 0 in filed.pages:
            text = self.tr("“{title}”: đã xếp {count} trang, mã không ghi là trang mấy.")
            told = text.format(title=filed.title, count=filed.pages.count(0))
            self._add("circle-check", "success", told)
        if not filed.pages and not filed.again:
            text = self.tr("“{title}”: bản quét này đã có từ trước.")
            self._add("copy", "muted", text.format(title=filed.title))
        if filed.again:
            text = self.tr("“{title}”: trang {pages} đã có bản quét trước đó; giữ cả hai.")
            told = text.format(title=filed.title, pages=_numbers(filed.again))
            self._add("copy", "warning", told)
        if filed.missing:
            text = self.tr("“{title}”: còn thiếu trang {pages}.")
            told = text.format(title=filed.title, pages=_numbers(filed.missing))
            self._add("alert-triangle", "warning", told)

    def _add_strays(self, name: str, strays: Sequence[StrayPage]) -> None:
        without = [stray.place for stray in strays if not stray.has_code]
        foreign = [stray.place for stray in strays if stray.has_code]
        if without:
            text = self.tr(
                "{name}: không thấy mã QR ở trang {pages}. Nếu là danh sách ký tên, hãy quét rõ góc "
                "trên bên phải; tệp khác thì thả vào phần Tài liệu."
            )
            told = text.format(name=name, pages=_numbers(without))
            self._add("qrcode", "warning", told)
        if foreign:
            text = self.tr("{name}: trang {pages} mang mã không thuộc sự kiện nào trong kho này.")
            told = text.format(name=name, pages=_numbers(foreign))
            self._add("alert-circle", "danger", told)

    def _add(self, picture: str, role: str, text: str) -> None:
        self.lines.addItem(QListWidgetItem(icon(picture, role), text))


def _numbers(pages: Sequence[int]) -> str:
    """``1-3, 5``."""
    spans: list[list[int]] = []
    for page in sorted(set(pages)):
        if spans and spans[-1][1] == page - 1:
            spans[-1][1] = page
        else:
            spans.append([page, page])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)
