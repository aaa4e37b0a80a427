"""Those who asked to speak: registered by a few letters, called in turn, their time on a clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.minutes.speeches import (
    SpeechList,
    SpeechRow,
    call_speech,
    finish_speech,
    move_speech,
    register_speech,
    remove_speeches,
    set_speech_limit,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.icons import icon
from meetingdesk.gui.minutes.item_bar import shown_span
from meetingdesk.gui.minutes.speaker_field import SpeakerField
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField

_ROLE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6


class SpeechCard(Card):
    """Emits `called` with the SpeechRow that has the word from now on.

    `wanted` says that the card must show, for somebody is to be registered. `make` makes commands
    of the page.
    """

    called = Signal(object)
    wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        make: Callable[..., QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Đăng ký phát biểu"))
        self.setObjectName("speechCard")
        self._desk = desk
        self._meeting_id = meeting_id
        self._speeches = SpeechList()
        self._item_id: int | None = None
        self._locked = False
        self._call = make(
            self.tr("Mời phát biểu"), self.call, icon="microphone", shortcut="F8", changes=True
        )
        self._finish = make(
            self.tr("Nói xong"), self.finish, icon="player-stop", shortcut="Shift+F8", changes=True
        )
        make(
            self.tr("Đăng ký phát biểu"), self.register, icon="user-plus", shortcut="Alt+R",
            changes=True,
        )  # fmt: skip
        self._add = SpeakerField(desk, meeting_id)
        self._add.setObjectName("speechAdd")
        self._add.setPlaceholderText(self.tr("Thêm người đăng ký, Enter để ghi"))
        self._add.setAccessibleName(self.tr("Thêm người đăng ký phát biểu"))
        self._limit = NumberField()
        self._limit.setObjectName("speechLimit")
        self._limit.setRange(0, 240)
        self._limit.setSpecialValueText(self.tr("không hạn"))
        self._limit.setSuffix(self.tr(" phút"))
        self._limit.setAccessibleName(self.tr("Mỗi ý kiến"))
        # The style sheet's padding doesn't reach the text of a spin box.
        self._limit.lineEdit().setTextMargins(6, 0, 0, 0)
        self._list = QListWidget()
        self._list.setObjectName("speechList")
        self._list.setAccessibleName(self.tr("Danh sách đăng ký phát biểu"))
        self._list.setProperty("face", "plain")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._build()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_times)
        self._add.returnPressed.connect(self._on_add)
        self._add.picked.connect(self._on_picked)
        self._limit.editingFinished.connect(self._on_limit)
        self._list.itemActivated.connect(self._on_activated)

    def _build(self) -> None:
        self._moves = QWidget()
        moves = QHBoxLayout(self._moves)
        keys = {"speechUp": "Alt+Up", "speechDown": "Alt+Down", "speechRemove": "Del"}
        moves.setContentsMargins(0, 0, 0, 0)
        moves.setSpacing(0)
        for name, text, slot, known in (
            ("arrow-up", self.tr("Đưa lên trước"), lambda: self._move(-1), "speechUp"),
            ("arrow-down", self.tr("Đưa xuống sau"), lambda: self._move(1), "speechDown"),
            ("x", self.tr("Rút đăng ký"), self._remove, "speechRemove"),
        ):
            made = icon_button(name, text)
            made.setObjectName(known)
            made.clicked.connect(slot)
            moves.addWidget(made)
            QShortcut(
                QKeySequence(keys[known]), self._list, slot,
                context=Qt.ShortcutContext.WidgetShortcut,
            )  # fmt: skip
        acts = QHBoxLayout()
        acts.setSpacing(4)
        call, finish = action_button(self._call), action_button(self._finish)
        finish.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        acts.addWidget(call)
        acts.addWidget(finish)
        acts.addStretch(1)
        limit = QHBoxLayout()
        limit.setSpacing(8)
        limit.addWidget(TextLabel(self.tr("Mỗi ý kiến"), "field"))
        limit.addWidget(self._limit)
        limit.addStretch(1)
        self.add_to_head(self._moves)
        self.body.addWidget(self._add)
        self.body.addWidget(self._list)
        self.body.addLayout(acts)
        self.body.addLayout(limit)

    def set_item(self, item_id: int | None) -> None:
        """Whoever registers from now on does so for this part of the agenda."""
        self._item_id = item_id

    def show_speeches(self, speeches: SpeechList, *, locked: bool) -> None:
        """Show the list."""
        self._speeches, self._locked = speeches, locked
        chosen = self._chosen_id()
        self._list.clear()
        for row in speeches.rows:
            item = QListWidgetItem()
            item.setData(_ROLE, row.id)
            self._list.addItem(item)
            if row.id == chosen:
                self._list.setCurrentItem(item)
        rows = len(speeches.rows)
        self._list.setVisible(bool(rows))
        self.setVisible(bool(rows) or not locked)
        self._moves.setVisible(bool(rows))
        if not self._limit.hasFocus():
            self._limit.setValue(speeches.limit)
        for field in (self._add, self._limit, self._moves):
            field.setEnabled(not locked)
        self._call.setEnabled(not locked and (bool(speeches.next) or bool(self._chosen_id())))
        self._finish.setEnabled(not locked and speeches.speaking is not None)
        self._show_times()
        line = max(self._list.sizeHintForRow(0), 1)
        self._list.setFixedHeight(min(rows, _MOST_ROWS) * line + 4)

    def register(self) -> None:
        """Put the keyboard where the next one is registered."""
        self.wanted.emit()
        self._add.setFocus()

    def call(self) -> None:
        """Give the word to the one chosen who still waits, else to who is next."""
        chosen = next((row for row in self._speeches.rows if row.id == self._chosen_id()), None)
        wanted = chosen if chosen is not None and chosen.is_waiting else self._speeches.next
        if wanted is not None:
            self._desk.tasks.write(
                call_speech, wanted.id, looks.now(), done=self.called.emit, failed=self._on_failed
            )

    def finish(self) -> None:
        """Who speaks is done."""
        speaking = self._speeches.speaking
        if speaking is not None:
            self._write(finish_speech, speaking.id, looks.now())

    def _write(self, act: Callable[..., object], *args: Any) -> None:
        self._desk.tasks.write(act, *args, failed=self._on_failed)

    def _chosen_id(self) -> int:
        item = self._list.currentItem()
        return int(item.data(_ROLE)) if item else 0

    def _show_times(self) -> None:
        now = looks.now()
        by_id = {row.id: row for row in self._speeches.rows}
        for place in range(self._list.count()):
            item = self._list.item(place)
            row = by_id.get(item.data(_ROLE))
            if row is not None:
                self._show_row(item, row, place + 1, row.spoken(now).total_seconds())
        speaking = self._speeches.speaking is not None
        if speaking and not self._tick.isActive():
            self._tick.start()
        elif not speaking:
            self._tick.stop()

    def _show_row(self, item: QListWidgetItem, row: SpeechRow, place: int, seconds: float) -> None:
        limit = self._speeches.limit
        is_over = bool(limit) and seconds > limit * 60
        if row.is_waiting:
            picture, role, state = "circle-dashed", "muted", self.tr("chờ đến lượt")
        else:
            span = shown_span(row.spoken(looks.now()))
            state = self.tr("đã nói {span}").format(span=span)
            picture, role = "circle-check", "success"
            if row.is_speaking:
                state = self.tr("đang nói {span}").format(span=span)
                picture, role = "microphone", "danger" if is_over else "accent"
            if is_over:
                state = self.tr("{state}, quá {limit} phút").format(state=state, limit=limit)
        topic = f" · {row.topic}" if row.topic else ""
        item.setText(f"{place}. {row.speaker}\n{state}{topic}")
        item.setToolTip(row.speaker)
        item.setIcon(icon(picture, role))

    @Slot()
    def _on_add(self) -> None:
        line = self._add.line
        if line and not self._locked:
            self._desk.tasks.write(
                register_speech,
                self._meeting_id,
                line,
                agenda_item_id=self._item_id,
                done=self._on_added,
                failed=self._on_failed,
            )

    @Slot(object)
    def _on_picked(self, choice: object) -> None:
        if choice is not None:
            self._on_add()

    @Slot(object)
    def _on_added(self, _speech_id: int) -> None:
        self._add.reset()

    @Slot()
    def _on_limit(self) -> None:
        if self._limit.value() != self._speeches.limit:
            self._write(set_speech_limit, self._meeting_id, self._limit.value())

    @Slot(QListWidgetItem)
    def _on_activated(self, _item: QListWidgetItem) -> None:
        if not self._locked:
            self.call()

    def _move(self, step: int) -> None:
        if self._chosen_id():
            self._write(move_speech, self._chosen_id(), step)

    def _remove(self) -> None:
        if self._chosen_id():
            self._desk.tasks.write(
                remove_speeches, [self._chosen_id()], done=self._on_removed, failed=self._on_failed
            )

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã rút đăng ký phát biểu."))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._desk.toasts.show(say(error.message), tone="warning")
        else:
            self._desk.tasks.broken.emit(error)
