"""Watches for what goes wrong with the things at a door: a stuck scanner, a clock, an empty list."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Slot

from meetingdesk.features.attendance.clocks import ClockGap
from meetingdesk.features.attendance.lists import ListCard
from meetingdesk.features.attendance.passages import Passage
from meetingdesk.gui import formats
from meetingdesk.gui.door.notices import DoorNotices

# A person does not show the same badge so often, so fast.
_STUCK_AFTER = 8
_STUCK_GAP_MS = 700
_TOLD_MS = 15000


class Troubles(QObject):
    """Says what it sees in the door's notices, until it is over."""

    def __init__(self, notices: DoorNotices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self._last = ""
        self._count = 0
        self._since = QElapsedTimer()

    @Slot(str)
    def note_scan(self, text: str) -> None:
        """A scanner whose trigger is stuck sends one code again and again; all of it is kept."""
        is_again = (
            text == self._last and self._since.isValid() and self._since.elapsed() < _STUCK_GAP_MS
        )
        self._count = self._count + 1 if is_again else 1
        self._last = text
        self._since.start()
        if self._count >= _STUCK_AFTER:
            told = self.tr(
                "Máy quét có vẻ bị kẹt: đã gửi cùng một mã {count} lần liền. Hãy nhả nút bấm hoặc rút "
                "máy quét ra cắm lại; mọi lượt đều được giữ."
            )
            self._notices.tell(
                "stuck",
                told.format(count=formats.show_number(self._count)),
                tone="warning",
                icon="alert-triangle",
                for_ms=_TOLD_MS,
            )

    @Slot(object)
    def show_clock(self, gap: ClockGap | None) -> None:
        """Another desk's passages lie in the future of this one."""
        if gap is None:
            self._notices.clear("clock")
            return
        told = self.tr(
            "Đồng hồ máy này chậm hơn “{desk}” khoảng {minutes} phút. Lượt vào vẫn đúng thứ tự, nhưng "
            "giờ ghi sẽ sai: hãy chỉnh lại đồng hồ của máy sai."
        )
        self._notices.tell(
            "clock",
            told.format(desk=gap.desk, minutes=formats.show_number(gap.minutes)),
            tone="warning",
            icon="clock-exclamation",
        )

    @Slot(object)
    def show_list(self, card: ListCard) -> None:
        """Nobody belongs on the list that is counted."""
        if card.expected:
            self._notices.clear("empty")
            return
        told = (
            self.tr(
                "Danh sách đại biểu còn trống: mọi mã sẽ báo không tìm thấy. Lập danh sách ở phần Đại "
                "biểu, hoặc F3 để thêm từng người."
            )
            if card.is_main
            else self.tr("Chưa có ai thuộc danh sách này: chọn lại ở phần Điểm danh của sự kiện.")
        )
        self._notices.tell("empty", told, tone="warning", icon="mood-empty")

    @Slot(object, object)
    def show_doubled(self, here: Passage, there: Passage) -> None:
        """Without a network this desk let in somebody who had come in elsewhere."""
        earlier, delegate = there.earlier, here.delegate
        if earlier is None or delegate is None:
            return
        told = self.tr(
            "Khi mất mạng bàn này đã cho {name} vào lúc {time}, nhưng {name} đã vào ở “{desk}” lúc "
            "{earlier}. Hãy kiểm tra xem ai đang dùng thẻ này; chỉ tính một lượt vào."
        )
        self._notices.tell(
            f"doubled {delegate.id}",
            told.format(
                name=delegate.full_name,
                time=f"{here.at:%H:%M}",
                desk=earlier.desk,
                earlier=f"{earlier.at:%H:%M}",
            ),
            tone="warning",
            icon="users",
        )
