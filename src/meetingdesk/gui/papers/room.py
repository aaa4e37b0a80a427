"""The room of one paper: options at the left, its pages at the right, the ways out above them."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.page import Page
from meetingdesk.gui.papers.busy_bar import BusyBar
from meetingdesk.gui.papers.export_note import ExportNote
from meetingdesk.gui.papers.exporter import PaperExporter, open_path
from meetingdesk.gui.papers.maker import PaperMaker
from meetingdesk.gui.papers.option_memory import OptionMemory
from meetingdesk.gui.papers.option_panel import OptionPanel
from meetingdesk.gui.papers.options import Values
from meetingdesk.gui.papers.page_view import Fit, PageView
from meetingdesk.gui.papers.paper import Gathered, Made, Paper
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.gui.papers.print_notices import PrintNotices
from meetingdesk.gui.papers.view_bar import ViewBar
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import ICON_PROPERTY, action_button
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import ElidedLabel

_PANEL_WIDTH = 316


class PaperRoom(Page):
    """Shows one paper of one event. `left` is emitted when the user wants back to the list."""

    # Whatever a paper may print; the room gathers anew when any of it changes.
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "meetings", "venues", "meeting_roles", "agenda_items", "organizations", "people",
            "delegates", "check_ins", "attendance_lists", "minutes", "minutes_entries", "photos",
            "letterhead_profiles", "invited_organizations", "document_numbers", "action_items",
            "schedule_entries", "agreements", "agreement_parties", "signatories", "witnesses",
            "commitments",
        }
    )  # fmt: skip
    left = Signal()
    exported = Signal()

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._paper: Paper[Any] | None = None
        self._gathered: Gathered | None = None
        self._maker = PaperMaker(desk, meeting_id, self)
        self._memory = OptionMemory(desk, meeting_id, self)
        self._exporter = PaperExporter(desk, meeting_id, self)
        self._make_commands()
        self._build()
        self._connect()

    @property
    def paper(self) -> Paper[Any] | None:
        """The paper that shows."""
        return self._paper

    @property
    def is_fresh(self) -> bool:
        """The pages that show are what options and data say now."""
        return self._maker.is_fresh

    def open_paper(self, paper: Paper[Any]) -> None:
        """Show this paper of the event."""
        if paper is self._paper:
            return
        self._memory.keep_now()
        self._paper = paper
        self._gathered = None
        self._title.setText(say(paper.title))
        self.setAccessibleName(say(paper.title))
        self.view.show_pages(None)
        self._notices.hide()
        self._docx.setVisible(paper.in_word)
        self._tool.setVisible(paper.tool is not None)
        if paper.tool is not None:
            self._tool.setText(say(paper.tool.text))
            self._tool.setIcon(icon(paper.tool.icon))
            self._tool.setProperty(ICON_PROPERTY, paper.tool.icon)
        self._xlsx.setVisible(paper.table is not None)
        self._stack.setCurrentWidget(self.view)
        self._maker.open_paper(paper)

    def refresh(self) -> None:
        self._maker.read_again()

    def _make_commands(self) -> None:
        self._back = self.command(
            self.tr("Quay lại"), self.left.emit, icon="arrow-left", shortcut="Esc"
        )
        self._print = self.command(
            self.tr("In…"), self._on_print, icon="printer", shortcut=QKeySequence.StandardKey.Print
        )
        self._pdf = self.command(
            self.tr("PDF…"), partial(self._on_save, "pdf"), icon="file-type-pdf",
            shortcut=QKeySequence.StandardKey.Save,
        )  # fmt: skip
        self._docx = self.command(
            self.tr("Word…"), partial(self._on_save, "docx"), icon="file-type-docx",
            shortcut="Ctrl+Shift+W",
        )  # fmt: skip
        self._xlsx = self.command(
            self.tr("Excel…"), partial(self._on_save, "xlsx"), icon="file-spreadsheet",
            shortcut="Ctrl+Shift+E",
        )  # fmt: skip
        draft = partial(self._maker.when_made, self._exporter.draft_mail)
        self._mail = self.command(self.tr("Thư nháp"), draft, icon="mail", shortcut="Ctrl+Shift+M")
        self._mail.setToolTip(self.tr("Mở thư nháp có đính kèm tệp PDF trong phần mềm thư"))
        sign = partial(self._maker.when_made, self._exporter.sign)
        self._certify = self.command(self.tr("Ký số…"), sign, icon="certificate", changes=True)
        self._pdf.setToolTip(self.tr("Lưu thành tệp PDF, đúng như các trang bên dưới"))
        self._docx.setToolTip(self.tr("Lưu thành tệp Word để sửa tiếp"))
        self._xlsx.setToolTip(self.tr("Lưu danh sách thành tệp Excel"))
        self._zoom_commands()
        self._tool = self.command(self.tr("Công cụ của văn bản này"), self._on_tool)
        self._tool.setVisible(False)
        self._retry = self.command(self.tr("Tạo lại"), self._on_retry, icon="refresh")
        self._retry.setVisible(False)
        self._default = self.command(
            self.tr("Dùng làm mặc định của cơ quan"), self._on_default, icon="building",
            changes=True,
        )  # fmt: skip
        self._reset = self.command(
            self.tr("Về lựa chọn mặc định"), self._on_reset, icon="arrow-back-up"
        )

    def _zoom_commands(self) -> None:
        for text, act, symbol, keys in (
            (self.tr("Phóng to trang"), self._on_larger, "zoom-in", "Ctrl++"),
            (self.tr("Thu nhỏ trang"), self._on_smaller, "zoom-out", "Ctrl+-"),
            (self.tr("Vừa chiều ngang"), self._on_fit_width, "maximize", "Ctrl+0"),
            (self.tr("Vừa cả trang"), self._on_fit_page, "minimize", "Ctrl+Shift+0"),
        ):
            self.command(text, act, icon=symbol, shortcut=keys, menu="view")

    def _build(self) -> None:
        self.view = PageView(self.desk.tasks)
        self._bar = ViewBar(self.view)
        self.panel = OptionPanel()
        self.panel.setProperty("face", "scrolled")
        self._note = ExportNote()
        self._trouble = EmptyState("alert-triangle", "", action=self._retry)
        self._trouble.setObjectName("paperTrouble")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._trouble)
        pages = QVBoxLayout()
        pages.setSpacing(0)
        self._busy = BusyBar()
        pages.addWidget(self._busy)
        self._notices = PrintNotices()
        self._notices.hide()
        pages.addWidget(self._notices)
        pages.addWidget(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._build_side())
        body.addLayout(pages, 1)
        line = QFrame()
        line.setProperty("face", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(line)
        column.addLayout(body, 1)

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        self._back_button = action_button(self._back, face="icon")
        self._back_button.setObjectName("leavePaper")
        self._back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._back_button.setAccessibleName(self._back.text())
        self._title = ElidedLabel("", "heading")
        self._title.setObjectName("paperTitle")
        row.addWidget(self._back_button)
        row.addWidget(self._title, 1)
        row.addWidget(self._bar)
        row.addSpacing(12)
        for action, name, face in (
            (self._print, "printPaperButton", "primary"),
            (self._pdf, "savePdf", "plain"),
            (self._docx, "saveDocx", "plain"),
            (self._xlsx, "saveXlsx", "plain"),
            (self._mail, "draftMail", "plain"),
            (self._certify, "signPaper", "plain"),
        ):
            made = action_button(action, face=face)
            made.setObjectName(name)
            row.addWidget(made)
            action.visibleChanged.connect(
                lambda made=made, action=action: made.setVisible(action.isVisible())
            )
        return head

    def _build_side(self) -> QWidget:
        area = QScrollArea()
        area.setObjectName("paperOptions")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("face", "scrolled")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(16, 12, 16, 12)
        tool = action_button(self._tool)
        tool.setObjectName("paperTool")
        self._tool.visibleChanged.connect(lambda: tool.setVisible(self._tool.isVisible()))
        tool.hide()
        inner.addWidget(tool, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.panel)
        inner.addSpacing(8)
        for action, name in ((self._default, "makeDefault"), (self._reset, "resetOptions")):
            made = action_button(action, face="quiet")
            made.setObjectName(name)
            inner.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        area.setWidget(holder)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 6, 16, 6)
        foot.addWidget(self._note)
        line = QFrame()
        line.setProperty("face", "line")
        side = QWidget()
        side.setFixedWidth(_PANEL_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(line)
        column.addLayout(foot)
        return side

    def _connect(self) -> None:
        self.panel.edited.connect(self._on_edited)
        self._maker.gathered.connect(self._on_gathered)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_failed)
        self._maker.stopped.connect(self._on_stopped)
        self._maker.working.connect(self._busy.tell_working)
        self._maker.progressed.connect(self._busy.tell_progress)
        self._busy.stop_wanted.connect(self._maker.stop)
        self._exporter.exported.connect(self._on_exported)
        self._note.open_wanted.connect(open_path)

    @Slot(object)
    def _on_gathered(self, gathered: Gathered) -> None:
        before, self._gathered = self._gathered, gathered
        self._note.show_export(gathered.export)
        if before is None:
            values = self._memory.begin(gathered)
        elif _choices(gathered) != _choices(before):
            values = self._memory.go_on(gathered, self.panel.values)
        else:
            values = self._memory.come_back(gathered, self.panel.values)
            if dict(values) != dict(self.panel.values):
                self.panel.set_values(values)
                self._maker.choose(values, at_once=True)
            return
        self.panel.show_options(gathered.sections, values, gathered.facts.letterheads)
        self._maker.choose(values, at_once=True)

    @Slot(object)
    def _on_edited(self, values: Values) -> None:
        self._memory.change(values)
        self._maker.choose(values)

    @Slot(object, object)
    def _on_made(self, made: Made, pages: PdfPages) -> None:
        self._notices.show_for(made)
        self._stack.setCurrentWidget(self.view)
        self._retry.setVisible(False)
        self.view.show_pages(pages)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self._say_trouble(
                self.tr("Chưa tạo được trang in"), self.tr("Báo cáo lỗi đã được ghi lại.")
            )
            self.desk.tasks.broken.emit(error)
            return
        self._say_trouble(self.tr("Chưa tạo được trang in"), say(error.message))

    @Slot()
    def _on_stopped(self) -> None:
        self._say_trouble(self.tr("Đã dừng tạo trang"), "")

    def _say_trouble(self, sentence: str, hint: str) -> None:
        self._trouble.set_text(sentence, hint)
        self._retry.setVisible(True)
        self._stack.setCurrentWidget(self._trouble)

    @Slot()
    def _on_exported(self) -> None:
        self.exported.emit()

    def show_export(self, export: Any) -> None:
        """Tell when the paper went out last, and where to."""
        self._note.show_export(export)

    def _on_print(self) -> None:
        self._maker.when_made(self._exporter.print_out)

    def _on_save(self, kind: str) -> None:
        self._maker.when_made(lambda made, _pages: self._exporter.save(kind, made))

    def _on_retry(self) -> None:
        if self._gathered is None and self._paper is not None:
            self._maker.open_paper(self._paper)
        else:
            self._maker.retry()

    def _on_tool(self) -> None:
        if self._paper is not None and self._paper.tool is not None:
            values, window = self.panel.values, self.window()
            self._paper.tool.open(self.desk, self._meeting_id, values, window, self.refresh)

    def _on_default(self) -> None:
        self._memory.make_default(self.panel.values)
        self.desk.toasts.show(self.tr("Từ nay mọi sự kiện dùng các lựa chọn này."))

    def _on_reset(self) -> None:
        if self._gathered is not None:
            values = self._memory.usual()
            self.panel.set_values(values)
            self._on_edited(values)

    def _on_larger(self) -> None:
        self._bar.larger()

    def _on_smaller(self) -> None:
        self._bar.smaller()

    def _on_fit_width(self) -> None:
        self.view.set_fit(Fit.WIDTH)

    def _on_fit_page(self) -> None:
        self.view.set_fit(Fit.PAGE)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._memory.keep_now()
        # Facts that no table of `kinds` tells of, such as the office's name, may change meanwhile.
        self._stale = True


def _choices(gathered: Gathered) -> object:
    """What the panel shows; two readings with the same need no new panel."""
    return [
        (option.key, getattr(option, "choices", None))
        for section in gathered.sections
        for option in section.options
    ]
