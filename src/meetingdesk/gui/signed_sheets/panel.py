"""The signed sheet beside the table that is marked from it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.attendance.signed_sheets import SignedPage, SignedSheet, signed_sheet
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.papers.page_view import PageView
from meetingdesk.gui.papers.view_bar import ViewBar
from meetingdesk.gui.signed_sheets.filer import SheetFiler
from meetingdesk.gui.signed_sheets.pages import SheetPages
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel


class SheetPanel(Page):
    """Shows the scanned pages in their order, and which of them are missing."""

    kinds: ClassVar[frozenset[str]] = frozenset({"signed_sheet_pages", "attached_documents"})

    def __init__(self, desk: Desk, meeting_id: int, filer: SheetFiler) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self.setObjectName("sheetPanel")
        self.view = PageView(desk.tasks)
        self.bar = ViewBar(self.view)
        self._missing = Badge()
        self._problem = TextLabel("", "error", wrap=True)
        add = icon_button("plus", self.tr("Thêm bản quét"))
        add.clicked.connect(filer.choose)
        add.setEnabled(not desk.is_read_only)
        self.close_button = icon_button("x", self.tr("Đóng bản ký"))
        self.close_button.setObjectName("closeSheet")
        self._pages: tuple[SignedPage, ...] = ()
        self._which = TextLabel("", "strong")
        self._which.setObjectName("sheetPage")
        self.view.page_changed.connect(self._on_page)
        head = QHBoxLayout()
        head.addWidget(self.bar, 1)
        head.addWidget(add)
        head.addWidget(self.close_button)
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        told = QHBoxLayout()
        told.addWidget(self._which)
        told.addWidget(self._missing)
        told.addStretch(1)
        column.addLayout(told)
        column.addWidget(self._problem)
        column.addWidget(self.view, 1)
        waiting = self._waiting(filer)
        self.stack = QStackedWidget()
        self.stack.addWidget(waiting)
        self.stack.addWidget(pages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)

    def _waiting(self, filer: SheetFiler) -> QWidget:
        """What shows while nothing was scanned."""
        choose = button(self.tr("Chọn bản quét…"), icon="upload")
        choose.setObjectName("chooseScansButton")
        choose.clicked.connect(filer.choose)
        choose.setEnabled(not self.desk.is_read_only)
        empty = EmptyState(
            "scan",
            self.tr("Chưa có bản quét danh sách đã ký"),
            self.tr(
                "Thả tệp PDF hoặc ảnh vào bất kỳ đâu trong cửa sổ: mã QR ở góc trang cho biết là "
                "của sự kiện nào, trang mấy."
            ),
        )
        waiting = QWidget()
        below = QVBoxLayout(waiting)
        below.addStretch(1)
        below.addWidget(empty)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(choose)
        row.addStretch(1)
        below.addLayout(row)
        below.addStretch(1)
        return waiting

    def sizeHint(self) -> QSize:
        """Half of what a small screen has for the table."""
        return QSize(520, 400)

    def refresh(self) -> None:
        self.desk.tasks.read(signed_sheet, self._meeting_id, done=self._on_sheet, owner=self)

    @Slot(object)
    def _on_sheet(self, sheet: SignedSheet) -> None:
        self.stack.setCurrentIndex(1 if sheet.pages else 0)
        self._missing.setVisible(bool(sheet.missing))
        if sheet.missing:
            text = self.tr("Còn thiếu trang {pages}").format(
                pages=", ".join(map(str, sheet.missing))
            )
            self._missing.show_state(text, tone="warning", icon="alert-triangle")
        self._pages = sheet.pages
        self._on_page(1)
        if not sheet.pages:
            self.view.show_pages(None)
            return
        self.desk.tasks.run(
            SheetPages,
            self.desk.workspace.attachments,
            sheet.pages,
            done=self._on_pages,
            failed=self._on_unreadable,
            owner=self,
        )

    @Slot(int)
    def _on_page(self, place: int) -> None:
        """Which page of the sheet is in view: some may be missing, or there twice."""
        page = self._pages[place - 1] if 0 < place <= len(self._pages) else None
        text = self.tr("Danh sách, trang {page}")
        self._which.setText(text.format(page=page.page) if page is not None and page.page else "")

    def _on_pages(self, pages: Any) -> None:
        self._problem.hide()
        self.view.show_pages(pages)

    def _on_unreadable(self, error: Exception) -> None:
        if isinstance(error, (MeetingDeskError, OSError)):
            self._problem.setText(
                self.tr("Không mở được bản quét. Xem tệp ở phần Tài liệu, hoặc quét lại.")
            )
            self._problem.show()
        else:
            self.desk.tasks.broken.emit(error)


class BesideSheet(QSplitter):
    """A part of a tab with room for the signed sheet at its right; the sheet comes when wanted."""

    def __init__(self, part: QWidget, desk: Desk, meeting_id: int, filer: SheetFiler) -> None:
        super().__init__()
        self.setObjectName("besideSheet")
        self.setChildrenCollapsible(False)
        self.panel = SheetPanel(desk, meeting_id, filer)
        self.addWidget(part)
        self.addWidget(self.panel)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.panel.hide()
        self.panel.close_button.clicked.connect(self.panel.hide)

    def show_sheet(self, wanted: bool = True) -> None:
        """Show the signed sheet beside the table, or the table alone."""
        self.panel.setVisible(wanted)
