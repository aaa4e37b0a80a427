"""The agenda of an event: typed, ordered and timed in one table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.planning.agenda import (
    Agenda,
    AgendaChanges,
    AgendaDraft,
    AgendaKind,
    AgendaRow,
    add_agenda_items,
    at_clock,
    delete_agenda_items,
    edit_agenda_item,
    move_agenda_items,
    read_agenda,
)
from meetingdesk.features.planning.agenda_paste import kind_from_title, read_pasted_agenda
from meetingdesk.features.planning.agenda_templates import agenda_template
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.agenda_table import AgendaModel, AgendaTable
from meetingdesk.gui.event.host_text_panel import HostTextPanel
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel
from meetingdesk.vietnamese.wording import parse_time


class AgendaTab(Page):
    """Cells edit in place; rows move by dragging or Alt+Up and Alt+Down; a block can be pasted."""

    kinds: ClassVar[frozenset[str]] = frozenset({"agenda_items", "meetings"})

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._agenda: Agenda | None = None
        self._fresh: int | None = None
        self._make_commands()
        self._model = AgendaModel(self._columns(), lambda row: row.id, self)
        empty = EmptyState(
            "list-check",
            self.tr("Chưa có chương trình"),
            self.tr(
                "Thêm chương trình mẫu theo loại sự kiện, hoặc dán chương trình từ Word, Excel, Zalo."
            ),
            action=self._add_usual,
        )
        self.table = AgendaTable(self._model, desk, empty)
        self.table.pasted.connect(self._on_pasted)
        self.table.delete_wanted.connect(self._on_delete_ids)
        self.table.moved.connect(self._on_moved)
        self.table.selected.connect(self._on_selected)
        self.host_text = HostTextPanel(desk, meeting_id)
        self._sum_icon = IconLabel("clock", "muted", 18)
        self._sum = ElidedLabel("", "muted")
        self._sum.setObjectName("agendaSum")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sum_icon)
        head.addWidget(self._sum, 1)
        head.addWidget(action_button(self._add_usual))
        head.addWidget(action_button(self._paste))
        head.addWidget(action_button(self._add, face="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.host_text)

    def refresh(self) -> None:
        self.desk.tasks.read(
            read_agenda, self._meeting_id, done=self._on_agenda, failed=self._on_gone
        )

    def _make_commands(self) -> None:
        self._add = self.command(
            self.tr("Thêm mục"), self._on_add, icon="plus", shortcut="Ctrl+Return", changes=True
        )
        self._add_usual = self.command(
            self.tr("Thêm chương trình mẫu"), self._on_add_usual, icon="copy-plus", changes=True
        )
        self._paste = self.command(
            self.tr("Dán chương trình"), self._on_paste, icon="clipboard", changes=True
        )
        self._up = self.command(
            self.tr("Chuyển mục lên"), self._on_up, icon="arrow-up", shortcut="Alt+Up", changes=True
        )
        self._down = self.command(
            self.tr("Chuyển mục xuống"),
            self._on_down,
            icon="arrow-down",
            shortcut="Alt+Down",
            changes=True,
        )
        self._delete = self.command(
            self.tr("Xóa mục đã chọn"), self._on_delete, icon="trash", changes=True
        )

    def _columns(self) -> list[Column[AgendaRow]]:
        may = not self.desk.is_read_only
        columns: list[Column[AgendaRow]] = [
            Column(
                "begins",
                self.tr("Bắt đầu"),
                get=lambda row: row.begins_at,
                show=_clock,
                width=96,
                icon=_time_icon,
                edit=self._edit_time if may else None,
                tip=self._time_tip,
                sortable=False,
            ),
            Column(
                "minutes",
                self.tr("Số phút"),
                get=lambda row: row.minutes,
                align="right",
                width=80,
                edit=self._edit_minutes if may else None,
                sortable=False,
            ),
            Column(
                "title",
                self.tr("Nội dung"),
                get=lambda row: row.title,
                width=360,
                edit=self._edit_title if may else None,
                sortable=False,
            ),
            Column(
                "presenter",
                self.tr("Người thực hiện"),
                get=lambda row: row.presenter,
                width=200,
                edit=self._edit_presenter if may else None,
                sortable=False,
            ),
            Column(
                "kind",
                self.tr("Loại"),
                get=lambda row: say(row.kind.label),
                width=190,
                edit=self._edit_kind if may else None,
                choices=lambda _row: [say(kind.label) for kind in AgendaKind],
                sortable=False,
            ),
            Column(
                "note",
                self.tr("Ghi chú"),
                get=lambda row: row.note,
                width=180,
                edit=self._edit_note if may else None,
                sortable=False,
            ),
        ]
        return columns

    @Slot(object)
    def _on_agenda(self, agenda: Agenda) -> None:
        self._agenda = agenda
        self._model.set_rows(agenda.rows)
        self._show_sum(agenda)
        if self._fresh is not None and self._model.row_of(self._fresh) >= 0:
            fresh, self._fresh = self._fresh, None
            self.table.select_ids([fresh])
            self.table.setFocus()
            self.table.edit_cell(fresh, "title")
        self._on_selected(self.table.selected_ids())

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        place = self._model.row_of(ids[0]) if len(ids) == 1 else -1
        self.host_text.show_row(self._model.rows[place] if place >= 0 else None)

    def _show_sum(self, agenda: Agenda) -> None:
        over = agenda.minutes_over
        planned = formats.show_time(agenda.planned_end)
        if not agenda.rows:
            self._sum_icon.set_icon("clock", "muted")
            self._sum.setText(self.tr("Kế hoạch kết thúc lúc {time}").format(time=planned))
            return
        total = self.tr("{count} mục, tổng {length}, xong lúc {end}").format(
            count=len(agenda.rows),
            length=self._length(agenda.minutes),
            end=formats.show_time(agenda.ends_at),
        )
        if over > 0:
            rest = self.tr("quá giờ kết thúc {planned} là {over}")
        elif over < 0:
            rest = self.tr("còn {over} trước giờ kết thúc {planned}")
        else:
            rest = self.tr("vừa đúng giờ kết thúc {planned}")
        self._sum_icon.set_icon(
            "alert-triangle" if over > 0 else "clock", "warning" if over > 0 else "muted"
        )
        self._sum.setText(f"{total}; {rest.format(planned=planned, over=self._length(abs(over)))}")

    def _length(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("{minutes} phút").format(minutes=rest)
        if not rest:
            return self.tr("{hours} giờ").format(hours=hours)
        return self.tr("{hours} giờ {minutes} phút").format(hours=hours, minutes=rest)

    def _on_gone(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self.desk.tasks.broken.emit(error)

    def _edit(self, row: AgendaRow, changes: AgendaChanges) -> None:
        self.desk.tasks.write(
            edit_agenda_item, row.id, row.version, changes, failed=self._on_edit_failed
        )

    def _on_edit_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        if isinstance(error, Conflict):
            self.desk.toasts.show(say(error.message), tone="warning")
            self.refresh()
        elif isinstance(error, MeetingDeskError):
            self.desk.toasts.show(say(error.message), tone="warning")
        else:
            self.desk.tasks.broken.emit(error)

    def _edit_title(self, row: AgendaRow, typed: object) -> None:
        changes: AgendaChanges = {"title": str(typed)}
        if row.kind is AgendaKind.OTHER:
            changes["kind"] = kind_from_title(str(typed))
        self._edit(row, changes)

    def _edit_presenter(self, row: AgendaRow, typed: object) -> None:
        self._edit(row, {"presenter": str(typed)})

    def _edit_note(self, row: AgendaRow, typed: object) -> None:
        self._edit(row, {"note": str(typed)})

    def _edit_kind(self, row: AgendaRow, typed: object) -> None:
        kinds = {say(kind.label): kind for kind in AgendaKind}
        self._edit(row, {"kind": kinds[str(typed)]})

    def _edit_minutes(self, row: AgendaRow, typed: object) -> None:
        minutes = _minutes(str(typed))
        if minutes is None:
            self._say_unreadable(self.tr("Hãy nhập số phút, ví dụ 15."))
        else:
            self._edit(row, {"minutes_planned": minutes})

    def _edit_time(self, row: AgendaRow, typed: object) -> None:
        text = str(typed)
        if not text:
            self._edit(row, {"starts_at": None})
            return
        clock = _parsed(text)
        if clock is None or self._agenda is None:
            self._say_unreadable(self.tr("Hãy nhập giờ như 8h30, hoặc xóa trống để tính nối tiếp."))
        else:
            self._edit(row, {"starts_at": at_clock(self._agenda.starts_at, clock)})

    def _say_unreadable(self, text: str) -> None:
        self._model.forget_typed()
        self.desk.toasts.show(text, tone="warning")

    def _time_tip(self, row: AgendaRow) -> str:
        if row.starts_early:
            return self.tr("Giờ đã ấn định này nằm trong mục trước: mục trước chưa xong.")
        if row.is_fixed:
            return self.tr("Giờ ấn định. Xóa trống để tính nối tiếp mục trước.")
        return self.tr("Tính nối tiếp mục trước. Nhập giờ để ấn định.")

    def _on_add(self) -> None:
        chosen = self.table.selected_ids()
        at = self._model.row_of(chosen[-1]) + 1 if chosen else None
        draft = AgendaDraft(self.tr("Nội dung mới"), minutes=10)
        self.desk.tasks.write(add_agenda_items, self._meeting_id, [draft], at, done=self._on_added)

    @Slot(object)
    def _on_added(self, ids: list[int]) -> None:
        self._fresh = ids[0]
        self.refresh()

    def _on_add_usual(self) -> None:
        self.desk.tasks.read(meeting_card, self._meeting_id, done=self._on_card_for_usual)

    @Slot(object)
    def _on_card_for_usual(self, card: MeetingCard) -> None:
        # Parts that are there already have their times; only a new agenda begins before the start.
        is_new = self._model.rowCount() == 0
        self._add_drafts(agenda_template(card.kind, card.starts_at if is_new else None))

    def _on_paste(self) -> None:
        self.table.paste()

    @Slot(object)
    def _on_pasted(self, block: list[list[str]]) -> None:
        if self.desk.is_read_only:
            return
        drafts = read_pasted_agenda("\n".join("\t".join(row) for row in block))
        if drafts:
            self._add_drafts(drafts)
        else:
            self.desk.toasts.show(self.tr("Không tìm thấy mục nào trong phần đã sao chép."))

    def _add_drafts(self, drafts: Sequence[AgendaDraft]) -> None:
        self.desk.tasks.write(
            add_agenda_items, self._meeting_id, list(drafts), done=self._on_many_added
        )

    @Slot(object)
    def _on_many_added(self, ids: list[int]) -> None:
        self.desk.toasts.undoable(
            self.tr("Đã thêm {count} mục vào chương trình.").format(count=len(ids))
        )

    def _on_up(self) -> None:
        self._move_by(-1)

    def _on_down(self) -> None:
        self._move_by(1)

    def _move_by(self, step: int) -> None:
        ids = self.table.selected_ids()
        places = [self._model.row_of(item_id) for item_id in ids]
        if not places:
            return
        to = min(places) - 1 if step < 0 else max(places) + 2
        if 0 <= to <= len(self._model.rows):
            self._on_moved(ids, to)

    @Slot(object, int)
    def _on_moved(self, ids: list[int], to: int) -> None:
        self.desk.tasks.write(move_agenda_items, self._meeting_id, ids, to)

    def _on_delete(self) -> None:
        self._on_delete_ids(self.table.selected_ids())

    @Slot(object)
    def _on_delete_ids(self, ids: list[int]) -> None:
        if ids and not self.desk.is_read_only:
            self.desk.tasks.write(delete_agenda_items, ids, done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa khỏi chương trình."))


def _clock(row: AgendaRow) -> str:
    return formats.show_time(row.begins_at)


def _time_icon(row: AgendaRow) -> str:
    if row.starts_early:
        return "alert-triangle"
    return "pin" if row.is_fixed else ""


def _parsed(text: str) -> time | None:
    try:
        return parse_time(text)
    except ValueError:
        return None


def _minutes(text: str) -> int | None:
    """``15``, ``15 phút``, ``15p`` or ``1h30`` as minutes."""
    plain = text.lower().removesuffix("phút").removesuffix("p").removesuffix("'").strip()
    if plain.isdecimal():
        return int(plain)
    clock = _parsed(text)
    return None if clock is None else clock.hour * 60 + clock.minute
