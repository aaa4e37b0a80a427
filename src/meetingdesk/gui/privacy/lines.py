"""One person's data as lines that people read: what it is, what it says, from where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from meetingdesk.features.directory.name_mentions import Mention
from meetingdesk.features.directory.personal_data import PersonalData
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say


@dataclass(frozen=True, slots=True)
class DataLine:
    """One thing kept; `number` is its place."""

    number: int
    subject: str
    text: str
    where: str


class DataLines(QObject):
    """Words the lines in the language of the window."""

    def of(self, data: PersonalData) -> list[DataLine]:
        """Everything kept, in the order of the data."""
        found = (
            *self._person(data),
            *self._held(data),
            *self._meetings(data),
            *self._work(data),
            *self.mentions(data.mentions),
            *self._journal(data),
        )
        return [DataLine(place, *line) for place, line in enumerate(found, 1)]

    def mentions(self, mentions: tuple[Mention, ...]) -> Iterator[tuple[str, str, str]]:
        """Texts with the name in them."""
        for one in mentions:
            yield say(one.kind.label), one.text, one.where

    def _person(self, data: PersonalData) -> Iterator[tuple[str, str, str]]:
        person = data.person
        place = self.tr("Danh bạ")
        consent = (say(person.consent_basis.label), formats.show(person.consent_on))
        for subject, text in (
            (self.tr("Họ và tên"), f"{person.honorific} {person.full_name}".strip()),
            (self.tr("Điện thoại"), person.phone),
            (self.tr("Email"), person.email),
            (self.tr("Ghi chú"), person.note),
            (self.tr("Căn cứ lưu giữ"), " ".join(filter(None, consent))),
            (self.tr("Mục đích"), person.consent_purpose),
            (
                self.tr("Dùng ảnh"),
                self.tr("Đồng ý") if person.photo_consent else self.tr("Không đồng ý"),
            ),
            (self.tr("Đã xóa dữ liệu ngày"), formats.show(person.erased_on)),
        ):
            if text:
                yield subject, text, place

    def _held(self, data: PersonalData) -> Iterator[tuple[str, str, str]]:
        for one in data.appointments:
            days = [formats.show(day) for day in (one.valid_from, one.valid_to)]
            term = " – ".join(days) if any(days) else ""
            yield (
                self.tr("Chức vụ"),
                ", ".join(filter(None, (one.position, term))),
                one.organization,
            )
        for group in data.groups:
            yield self.tr("Nhóm"), group, self.tr("Danh bạ")

    def _meetings(self, data: PersonalData) -> Iterator[tuple[str, str, str]]:
        for place in data.places:
            line = _joined(
                say(place.part.label),
                place.absence_reason,
                place.full_name,
                place.position,
                place.organization,
                place.phone,
                place.email,
                place.note,
                place.door_note,
                place.seat,
            )
            when = f"{place.meeting}, {formats.show_date(place.starts_at)}"
            yield self.tr("Đại biểu"), line, when
        for passage in data.passages:
            line = _joined(
                say(passage.direction.label),
                formats.show_moment(passage.at),
                say(passage.outcome.label),
                passage.desk,
            )
            yield self.tr("Điểm danh"), line, passage.meeting
        for role in data.roles:
            line = _joined(say(role.kind.label), role.full_name, role.position)
            yield self.tr("Vai trò"), line, role.meeting

    def _work(self, data: PersonalData) -> Iterator[tuple[str, str, str]]:
        for one in data.signatures:
            line = _joined(one.full_name, one.authority, one.position, one.party)
            yield self.tr("Ký văn bản"), line, one.agreement
        for task in data.tasks:
            line = _joined(task.text, formats.show(task.due_on), say(task.state.label))
            yield self.tr("Nhiệm vụ"), line, task.meeting

    def _journal(self, data: PersonalData) -> Iterator[tuple[str, str, str]]:
        for act in data.journal:
            when = f"{formats.show_moment(act.at)} · {act.actor}"
            yield self.tr("Nhật ký"), say(act.act), when


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
