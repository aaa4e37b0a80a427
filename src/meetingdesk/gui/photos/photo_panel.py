"""The photo chosen on the wall: large, with its caption, credit, part of the agenda, and choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.documents.people_wording import in_prose
from meetingdesk.features.delegates.delegate_search import DelegateMatch, search_delegates
from meetingdesk.features.minutes.photos import (
    PhotoRow,
    assign_to_item,
    choose_for_minutes,
    edit_caption,
    edit_credit,
)
from meetingdesk.features.papers.papers import PersonOnPaper
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue
from meetingdesk.gui.photos.picture_view import PictureView
from meetingdesk.gui.photos.pictures import Pictures
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker
from meetingdesk.gui.widgets.written_text import WrittenText


class PhotoPanel(QFrame):
    """One photo or several: what is set here is set for all of them, but captions are for one.

    `next_wanted` asks for the next photo: Ctrl+Enter in a caption.
    """

    next_wanted = Signal()

    def __init__(
        self, desk: Desk, meeting_id: int, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("photoPanel")
        self._desk = desk
        self._meeting_id = meeting_id
        self._rows: Sequence[PhotoRow] = ()
        self._showing = False
        self._found: dict[int, DelegateMatch] = {}
        self._zone = ZoneInfo("UTC")
        self._captions = EditQueue(desk, edit_caption, self)
        self._captions.overtaken.connect(self._on_overtaken)
        self._captions.refused.connect(self._on_overtaken)
        self._picture = PictureView(pictures)
        self._picture.setMinimumHeight(72)
        self._head = ElidedLabel("", "strong")
        self._head.setObjectName("photoHead")
        self._caption = WrittenText(least_lines=2, most_lines=5)
        self._caption.setObjectName("photoCaption")
        self._caption.setPlaceholderText(self.tr("Ai, việc gì, ở đâu"))
        self._people = Picker(self._find, self.tr("Gõ tên để thêm vào chú thích"))
        self._people.setObjectName("photoPeople")
        self._people.picked.connect(self._on_picked)
        self._credit = QLineEdit()
        self._credit.setObjectName("photoCredit")
        self._credit.setPlaceholderText(self.tr("Ví dụ: Tin ảnh: Hải Yến"))
        self._item = QComboBox()
        self._item.setObjectName("photoItem")
        self._item.setPlaceholderText(self.tr("Nhiều mục khác nhau"))
        self._item.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._in_minutes = QCheckBox(self.tr("Đưa vào biên bản"))
        self._in_minutes.setObjectName("photoInMinutes")
        self._facts = ElidedLabel("", "muted")
        self._build()
        self._caption.edited.connect(self._on_caption)
        self._caption.committed.connect(self.next_wanted)
        self._credit.editingFinished.connect(self._on_credit)
        self._item.activated.connect(self._on_item)
        self._in_minutes.clicked.connect(self._on_choice)
        self.setEnabled(not desk.is_read_only)

    @property
    def photo_id(self) -> int:
        """The photo whose caption is written here; 0 where none or several are chosen."""
        return self._rows[0].id if len(self._rows) == 1 else 0

    def set_agenda(self, titles: Mapping[int, str], zone: ZoneInfo) -> None:
        """The parts of the agenda that a photo can belong to, and the event's time zone."""
        self._zone = zone
        chosen = self._item.currentData()
        self._item.clear()
        self._item.addItem(self.tr("Không gắn với mục nào"), None)
        for item_id, title in titles.items():
            self._item.addItem(title, item_id)
        self._item.setCurrentIndex(max(0, self._item.findData(chosen)))

    def show_photos(self, rows: Sequence[PhotoRow]) -> None:
        """Show these photos; a caption being typed for another one is kept first."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.keep()
        self._rows = rows
        one = rows[0] if len(rows) == 1 else None
        self.setVisible(bool(rows))
        if not rows:
            return
        self._showing = True
        self._picture.setVisible(one is not None)
        self._picture.show_picture(rows[0].print_sha256, rows[0].caption or rows[0].file_name)
        many = self.tr("{count} ảnh được chọn").format(count=formats.show_number(len(rows)))
        self._head.setText(one.file_name if one else many)
        for part in (self._caption, self._caption_label, self._people):
            part.setVisible(one is not None)
        if one is not None and not self._captions.is_busy(one.id):
            if not same:
                self._caption.reset()
            self._caption.show_value(one.caption)
        self._show_common(rows)
        self._facts.setText(self._said(one) if one else "")
        self._facts.setVisible(one is not None)
        self._showing = False

    def keep(self) -> None:
        """Keep what is typed and not kept yet."""
        self._caption.keep()
        if self._credit.isModified():
            self._on_credit()

    def write_caption(self) -> None:
        """Put the keyboard into the caption."""
        self._caption.setFocus()
        self._caption.selectAll()

    def _show_common(self, rows: Sequence[PhotoRow]) -> None:
        if not (self._credit.hasFocus() and self._credit.isModified()):
            credits_ = {row.credit for row in rows}
            self._credit.setText(credits_.pop() if len(credits_) == 1 else "")
        items = {row.agenda_item_id for row in rows}
        self._item.setCurrentIndex(self._item.findData(items.pop()) if len(items) == 1 else -1)
        chosen = {row.in_minutes for row in rows}
        state = Qt.CheckState
        if len(chosen) > 1:
            self._in_minutes.setCheckState(state.PartiallyChecked)
        else:
            self._in_minutes.setCheckState(state.Checked if chosen.pop() else state.Unchecked)

    def _said(self, row: PhotoRow) -> str:
        size = self.tr("{width} × {height} điểm ảnh").format(width=row.width, height=row.height)
        if row.taken_at is None:
            return size
        when = formats.show_moment(row.taken_at.astimezone(self._zone))
        return self.tr("Chụp lúc {when} · {size}").format(when=when, size=size)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 16, 16, 12)
        column.setSpacing(4)
        column.addWidget(self._picture, 1)
        column.addWidget(self._head)
        column.addWidget(self._facts)
        column.addSpacing(4)
        self._caption_label = self._labelled(column, self.tr("Chú thích"), self._caption)
        self._people.setAccessibleName(self.tr("Người trong ảnh"))
        column.addWidget(self._people)
        self._labelled(column, self.tr("Người chụp, nguồn"), self._credit)
        self._labelled(column, self.tr("Nội dung chương trình"), self._item)
        column.addSpacing(6)
        column.addWidget(self._in_minutes)
        column.addStretch(0)

    def _labelled(self, column: QVBoxLayout, label: str, field: QWidget) -> TextLabel:
        made = TextLabel(label, "field")
        made.setBuddy(field)
        field.setAccessibleName(label)
        column.addWidget(made)
        column.addWidget(field)
        return made

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_delegates,
            self._meeting_id,
            text,
            done=partial(self._on_found, deliver),
            owner=self,
        )

    def _on_found(self, deliver: Deliver, found: Sequence[DelegateMatch]) -> None:
        self._found = {match.id: match for match in found}
        deliver(
            [
                Choice(
                    match.id,
                    match.full_name,
                    " · ".join(part for part in (match.position, match.organization_name) if part),
                )
                for match in found
            ]
        )

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        """Write the person at the end of the caption, as a sentence names them."""
        match = self._found.get(choice.item_id) if choice is not None else None
        if match is None:
            return
        person = PersonOnPaper(
            match.full_name, match.position, match.organization_name, match.honorific
        )
        self._name(in_prose(person))
        self._people.set_choice(None)

    def _name(self, words: str) -> None:
        written = self._caption.value.rstrip()
        if not written:
            words = words[:1].upper() + words[1:]
        elif written[-1] not in ":;,(":
            words = f"; {words}"
        else:
            words = f" {words}"
        caret = self._caption.textCursor()
        caret.select(QTextCursor.SelectionType.Document)
        caret.insertText(written + words)
        self._caption.keep()

    def _ids(self) -> list[int]:
        return [row.id for row in self._rows]

    @Slot()
    def _on_caption(self) -> None:
        if self.photo_id and not self._showing:
            row = self._rows[0]
            self._captions.edit(row.id, row.version, self._caption.value)

    @Slot()
    def _on_credit(self) -> None:
        text = self._credit.text().strip()
        self._credit.setModified(False)
        credits_ = {row.credit for row in self._rows}
        # An empty field over photos of several people is no wish to take their names away.
        if credits_ and credits_ != {text} and (text or len(credits_) == 1):
            self._desk.tasks.write(edit_credit, self._ids(), text)

    @Slot()
    def _on_item(self) -> None:
        self._desk.tasks.write(assign_to_item, self._ids(), self._item.currentData())

    @Slot(bool)
    def _on_choice(self, _checked: bool) -> None:
        chosen = self._in_minutes.checkState() is not Qt.CheckState.Unchecked
        self._desk.tasks.write(choose_for_minutes, self._ids(), chosen=chosen)

    @Slot(int, str)
    def _on_overtaken(self, _photo_id: int, reason: str) -> None:
        self._desk.toasts.show(reason, tone="warning")
