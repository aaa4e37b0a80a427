"""The columns of the preview before an import."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from meetingdesk.features.delegates.delegate_import import Verdict
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.gui.delegates.incoming import ImportLine
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.vietnamese.phones import show_phone

_LOOKS = {
    Verdict.NEW: ("info", "user-plus"),
    Verdict.KNOWN: ("success", "circle-check"),
    Verdict.UPDATE: ("info", "refresh"),
    Verdict.DOUBTFUL: ("warning", "help-circle"),
    Verdict.LISTED: ("neutral", "checks"),
    Verdict.ERROR: ("danger", "alert-circle"),
}


def _kinds() -> dict[str, DelegateKind]:
    return {say(kind.label): kind for kind in DelegateKind}


class ImportColumns(QObject):
    """Makes the columns; the three callbacks get the line and the user's choice."""

    def __init__(
        self,
        take: Callable[[ImportLine, bool], object],
        write: Callable[[ImportLine, str, object], object],
        choose: Callable[[ImportLine, int | None], object],
    ) -> None:
        super().__init__()
        self._take = take
        self._write = write
        self._choose = choose

    @property
    def made(self) -> Sequence[Column[ImportLine]]:
        """The columns."""
        return (*self._row(), *self._verdict())

    def _row(self) -> Sequence[Column[ImportLine]]:
        return (
            Column(
                "take",
                self.tr("Nhập"),
                lambda line: line.take and line.can_take,
                check=True,
                width=54,
                edit=lambda line, value: self._take(line, bool(value)),
            ),
            Column(
                "line", self.tr("Dòng"), lambda line: line.read.line_number, align="right", width=52
            ),
            Column("honorific", self.tr("Ông/Bà"), lambda line: line.match.row.honorific, width=74),
            self._text("full_name", self.tr("Họ và tên"), 150),
            self._text("position", self.tr("Chức vụ"), 116),
            self._text("organization", self.tr("Đơn vị"), 128),
            Column(
                "phone",
                self.tr("Điện thoại"),
                lambda line: line.read.phone,
                show=lambda line: show_phone(line.read.phone),
                width=124,
                edit=lambda line, value: self._write(line, "phone", str(value)),
            ),
        )

    def _verdict(self) -> Sequence[Column[ImportLine]]:
        return (
            Column(
                "verdict",
                self.tr("Kết quả"),
                lambda line: list(Verdict).index(line.match.verdict),
                show=lambda line: say(line.match.verdict.label),
                width=150,
                tone=lambda line: _LOOKS[line.match.verdict][0],
                icon=lambda line: _LOOKS[line.match.verdict][1],
            ),
            Column(
                "remarks",
                self.tr("Ghi nhận"),
                lambda line: " ".join(say(remark) for remark in line.remarks),
                width=126,
                sortable=False,
                tip=lambda line: "\n".join(say(remark) for remark in line.remarks),
            ),
            Column(
                "kind",
                self.tr("Thành phần"),
                lambda line: say(line.read.kind.label) if line.read.kind else "",
                width=112,
                edit=lambda line, value: self._write(line, "kind", _kinds().get(str(value))),
                choices=lambda _line: ("", *_kinds()),
                tip=lambda _line: self.tr("Để trống: theo “Loại đại biểu” chọn ở dưới."),
            ),
            Column(
                "person",
                self.tr("Là ai trong danh bạ"),
                self._person_text,
                width=140,
                edit=self._on_person,
                choices=self._person_choices,
            ),
        )

    def _text(self, field: str, title: str, width: int) -> Column[ImportLine]:
        return Column(
            field,
            title,
            lambda line: getattr(line.read, field),
            width=width,
            edit=lambda line, value: self._write(line, field, str(value)),
        )

    def _person_text(self, line: ImportLine) -> str:
        for one in line.match.candidates:
            if one.person_id == line.person_id:
                place = ", ".join(filter(None, (one.position, one.organization)))
                return f"{one.full_name} ({place})" if place else one.full_name
        return self.tr("Người mới")

    def _person_choices(self, line: ImportLine) -> Sequence[str]:
        return [text for text, _ in self._people(line)]

    def _on_person(self, line: ImportLine, value: object) -> None:
        chosen = dict(self._people(line)).get(str(value))
        self._choose(line, chosen)

    def _people(self, line: ImportLine) -> list[tuple[str, int | None]]:
        """What can be chosen, two of one name and place told apart by a number."""
        people: list[tuple[str, int | None]] = [(self.tr("Người mới"), None)]
        for one in line.match.candidates:
            parts = (one.position, one.organization)
            place = ", ".join(filter(None, parts))
            text = f"{one.full_name} ({place})" if place else one.full_name
            if any(text == known for known, _ in people):
                text = f"{text} #{one.person_id}"
            people.append((text, one.person_id))
        return people
