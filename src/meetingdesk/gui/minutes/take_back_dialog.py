"""A Word file edited outside beside the minutes: each change shown, taken over as chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.files.attached_files import (
    DocumentKind,
    KeptFile,
    Owner,
    attach,
    keep_file,
)
from meetingdesk.features.minutes.taken_back import TakenChange, TakenKind, take_over
from meetingdesk.features.text_changes import Change, compare_words
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.minutes.edited_file import EditedFile
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.changed_text import changed_html
from meetingdesk.gui.widgets.labels import TextLabel

_ROLE = Qt.ItemDataRole.UserRole
_LONGEST = 90
_ICONS = {
    TakenKind.CHANGED: ("pencil", "accent"),
    TakenKind.ADDED: ("plus", "success"),
    TakenKind.REMOVED: ("minus", "danger"),
    TakenKind.FIXED: ("lock", "muted"),
}


class TakeBackDialog(QDialog):
    """The list of changes above, ours and the file's words side by side below. Nothing is written
    before 'Lấy các chỗ đã chọn'; what was taken out is not chosen by itself.
    """

    def __init__(
        self, desk: Desk, meeting_id: int, edited: EditedFile, *, locked: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("takeBackDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lấy lại bản đã sửa: {name}").format(name=edited.path.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1040, 660)
        self._desk = desk
        self._meeting_id = meeting_id
        self._edited = edited
        self._may_take = not (locked or desk.is_read_only)
        self._list = QListWidget()
        self._list.setObjectName("takenChanges")
        self._list.setAccessibleName(self.tr("Các chỗ khác nhau"))
        self._ours = self._browser("takenOurs", self.tr("Biên bản hiện nay"))
        self._theirs = self._browser("takenTheirs", self.tr("Tệp đã sửa"))
        self._note = TextLabel("", "muted", wrap=True)
        self._note.setObjectName("takenNote")
        self._said = TextLabel("", wrap=True)
        self._said.setObjectName("takenSaid")
        self._take = button(self.tr("Lấy các chỗ đã chọn"), icon="check", face="primary")
        self._build()
        self._fill()
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemChanged.connect(self._on_checked)
        takeable = [n for n, one in enumerate(edited.changes) if one.can_be_taken]
        self._list.setCurrentRow(takeable[0] if takeable else 0)
        self._on_row(self._list.currentRow())
        self._on_checked()

    def _browser(self, name: str, label: str) -> QTextBrowser:
        made = QTextBrowser()
        made.setObjectName(name)
        made.setAccessibleName(label)
        made.setOpenLinks(False)
        return made

    def _build(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        for browser in (self._ours, self._theirs):
            half = QWidget()
            box = QVBoxLayout(half)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(4)
            box.addWidget(TextLabel(browser.accessibleName(), "field"))
            box.addWidget(browser, 1)
            sides.addWidget(half)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._list)
        split.addWidget(sides)
        split.setSizes([240, 260])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._said)
        column.addWidget(split, 1)
        column.addWidget(self._note)
        column.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        signed = button(self.tr("Chỉ đính kèm làm bản đã ký"), icon="paperclip")
        signed.setObjectName("attachAsSigned")
        signed.setAutoDefault(False)
        signed.setEnabled(not self._desk.is_read_only)
        signed.setToolTip(self.tr("Giữ nguyên biên bản, tệp nằm trong Tài liệu của sự kiện"))
        signed.clicked.connect(self._on_attach)
        leave = button(self.tr("Đóng"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self._take.setObjectName("takeChanges")
        self._take.setDefault(True)
        self._take.clicked.connect(self._on_take)
        row = QHBoxLayout()
        row.addWidget(signed)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._take)
        return row

    def _fill(self) -> None:
        for change in self._edited.changes:
            item = QListWidgetItem(icon(*_ICONS[change.kind]), self._title(change))
            item.setData(_ROLE, change)
            if change.can_be_taken and self._may_take:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                chosen = change.kind is not TakenKind.REMOVED
                item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        count = len(self._edited.changes)
        if not count:
            text = self.tr("Tệp giống hệt biên bản hiện nay, không có gì để lấy.")
        elif not self._may_take:
            text = self.tr("Biên bản đã khóa: chỉ xem được, hoặc đính kèm tệp làm bản đã ký.")
        else:
            text = self.tr("Tệp khác biên bản ở {count} chỗ. Đánh dấu những chỗ muốn lấy.").format(
                count=formats.show_number(count)
            )
        self._said.setText(text)

    def _title(self, change: TakenChange) -> str:
        names = {
            TakenKind.CHANGED: self.tr("Sửa: {text}"),
            TakenKind.ADDED: self.tr("Thêm: {text}"),
            TakenKind.REMOVED: self.tr("Bỏ: {text}"),
            TakenKind.FIXED: self.tr("Không lấy được: {text}"),
        }
        text = " ".join((change.theirs or change.ours).split())
        short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
        return names[change.kind].format(text=short)

    @property
    def chosen(self) -> list[TakenChange]:
        """The changes that are marked."""
        items = [self._list.item(row) for row in range(self._list.count())]
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        return [
            item.data(_ROLE)
            for item in items
            if item.flags() & checkable
            and self._is_takeable(item)
            and item.checkState() is Qt.CheckState.Checked
        ]

    def _is_takeable(self, item: QListWidgetItem) -> bool:
        change: TakenChange = item.data(_ROLE)
        return change.can_be_taken and self._may_take

    @Slot(int)
    def _on_row(self, row: int) -> None:
        item = self._list.item(row)
        change: TakenChange | None = item.data(_ROLE) if item else None
        if change is None:
            self._ours.clear()
            self._theirs.clear()
            return
        pieces = compare_words(change.ours, change.theirs)
        ours = [piece for piece in pieces if piece.change is not Change.ADDED]
        theirs = [piece for piece in pieces if piece.change is not Change.REMOVED]
        self._ours.setHtml(changed_html(ours) if change.ours else "")
        self._theirs.setHtml(changed_html(theirs) if change.theirs else "")
        self._note.setText(self._hint(change))

    def _hint(self, change: TakenChange) -> str:
        if change.kind is TakenKind.FIXED:
            return self.tr(
                "Phần này phần mềm tự ghi (điểm danh, người chủ trì, kết quả bầu cử…). Hãy sửa ở "
                "nơi ghi số liệu."
            )
        if change.kind is TakenKind.ADDED:
            return self.tr("Lấy vào thì thành một mục diễn biến ở chỗ này.")
        return ""

    @Slot()
    def _on_checked(self, *_item: object) -> None:
        self._take.setEnabled(bool(self.chosen))

    @Slot()
    def _on_take(self) -> None:
        self._desk.tasks.write(
            take_over,
            self._edited.minutes_id,
            self.chosen,
            done=self._on_taken,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_taken(self, count: int) -> None:
        text = self.tr("Đã lấy {count} chỗ sửa vào biên bản.")
        self._desk.toasts.undoable(text.format(count=formats.show_number(count)))
        self.accept()

    @Slot()
    def _on_attach(self) -> None:
        self._desk.tasks.run(
            keep_file,
            self._desk.workspace.attachments,
            self._edited.path,
            done=self._on_file_kept,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_file_kept(self, kept: KeptFile) -> None:
        self._desk.tasks.write(
            attach,
            Owner(meeting_id=self._meeting_id),
            [kept],
            DocumentKind.SIGNED_FILE,
            done=partial(self._on_attached, kept.file_name),
            failed=self._on_failed,
            owner=self,
        )

    def _on_attached(self, name: str, _ids: Sequence[int]) -> None:
        text = self.tr("Đã đính kèm {name} làm bản đã ký.").format(name=name)
        self._desk.toasts.undoable(text)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            self._said.setText(
                self.tr("Có người vừa sửa biên bản. Hãy đóng và lấy lại tệp để so với bản mới.")
            )
        elif isinstance(error, MeetingDeskError):
            self._said.setText(say(error.message))
        else:
            self._desk.tasks.broken.emit(error)
