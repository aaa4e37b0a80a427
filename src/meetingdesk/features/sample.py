"""The sample event, read from its resource files: people, a meeting and its attendance."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from meetingdesk.features.attendance.attendance import main_list
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegates
from meetingdesk.features.directory.appointments import AppointmentDraft
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import PersonDraft, add_person
from meetingdesk.features.minutes.photos import KeptPhoto
from meetingdesk.features.office import Office, save_office
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.messages import message
from meetingdesk.model.attendance import (
    Absence,
    Answer,
    CheckIn,
    Delegate,
    DelegateKind,
    Direction,
    Invitation,
    InvitedOrganization,
)
from meetingdesk.model.events import AgendaItem, AgendaKind, Meeting, MeetingKind, MeetingState
from meetingdesk.model.people import Organization, OrganizationKind
from meetingdesk.resources import resource
from meetingdesk.store.unit_of_work import UnitOfWork

Row = Mapping[str, Any]
DraftT = TypeVar("DraftT")

OFFICE = Office(
    name="Sở Tài nguyên và Môi trường",
    superior="Ủy ban nhân dân thành phố Cần Thơ",
    symbol="STNMT",
    place="Cần Thơ",
)


@dataclass(slots=True)
class Loading:
    """What is being put into a workspace, and which row each key of the files became."""

    work: UnitOfWork
    data: Row
    meeting_id: int = 0
    organizations: dict[str, int] = field(default_factory=dict)
    delegates: dict[str, int] = field(default_factory=dict)
    agenda: dict[str, int] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        """The meeting's time zone."""
        return ZoneInfo(self.data["meeting"]["time_zone"])

    def moment(self, value: datetime | time) -> datetime:
        """A local date and time, or a time on the day of the meeting, as a moment."""
        if isinstance(value, time):
            value = datetime.combine(self.data["meeting"]["starts_at"].date(), value)
        return value.replace(tzinfo=self.zone)

    def organization_name(self, key: str) -> str:
        """The full name of the organisation with this key."""
        return self.work.session.get_one(Organization, self.organizations[key]).name

    def person_columns(self, row: Row) -> dict[str, Any]:
        """Name, position and person of the delegate that `row` names, or what it says itself."""
        found: dict[str, Any] = {}
        if "delegate" in row:
            delegate = self.work.session.get_one(Delegate, self.delegates[row["delegate"]])
            found = {
                "person_id": delegate.person_id,
                "honorific": delegate.honorific,
                "full_name": delegate.full_name,
                "position": delegate.position,
            }
        return found | {
            name: row[name] for name in ("honorific", "full_name", "position") if name in row
        }


def sample_photo_files() -> list[Path]:
    """The photos of the sample event, in its order."""
    return [resource("sample_event", row["file"]) for row in _read("event.toml")["photos"]]


def sample_list_file() -> Path:
    """The list of delegates of the sample event as an office would send it, an Excel file."""
    return resource("sample_event", "danh-sach-dai-bieu.xlsx")


def install_sample(work: UnitOfWork, photos: Sequence[KeptPhoto]) -> int:
    """Put the sample event into a workspace as one act; returns the meeting's id.

    `photos` are the files of `sample_photo_files`, prepared and kept, in the same order.
    """
    from meetingdesk.features.sample_records import (  # noqa: PLC0415  (it builds on this module)
        load_agreements,
        load_minutes,
        load_photos,
    )

    loading = Loading(work, _read("event.toml"))
    save_office(work, OFFICE)
    _load_organizations(loading)
    _load_meeting(loading)
    _load_delegates(loading)
    _load_agenda(loading)
    _load_attendance(loading)
    load_agreements(loading, _read("agreements.toml"))
    load_minutes(loading, _read("minutes.toml"))
    load_photos(loading, photos)
    work.describe(message("journal", "Mở dữ liệu mẫu"))
    return loading.meeting_id


def draft_of(draft: type[DraftT], row: Row, /, **more: Any) -> DraftT:
    """A draft from those fields of `row` that it has, with `more`."""
    assert is_dataclass(draft)
    names = {one.name for one in fields(draft)}
    return draft(**{name: value for name, value in row.items() if name in names} | more)


def _read(name: str) -> dict[str, Any]:
    with resource("sample_event", name).open("rb") as file:
        return tomllib.load(file)


def _load_organizations(loading: Loading) -> None:
    rows = loading.data["organizations"]
    for row in rows:
        draft = draft_of(OrganizationDraft, row, kind=OrganizationKind(row["kind"]))
        loading.organizations[row["key"]] = add_organization(loading.work, draft)
    for row in rows:
        organization = loading.work.session.get_one(Organization, loading.organizations[row["key"]])
        organization.parent_id = loading.organizations.get(row.get("parent", ""))
        organization.successor_id = loading.organizations.get(row.get("successor", ""))
    loading.work.session.flush()


def _load_meeting(loading: Loading) -> None:
    row, work = loading.data["meeting"], loading.work
    draft = MeetingDraft(
        title=row["title"],
        starts_at=loading.moment(row["starts_at"]),
        ends_at=loading.moment(row["ends_at"]),
        kind=MeetingKind(row["kind"]),
        venue_id=add_venue(work, VenueDraft(row["venue"], capacity=120)),
        host_organization_id=loading.organizations[row["host"]],
        purpose=row["purpose"],
        time_zone=row["time_zone"],
    )
    loading.meeting_id = create_meeting(work, draft)
    meeting = work.session.get_one(Meeting, loading.meeting_id)
    meeting.short_title, meeting.note = row["short_title"], row["note"]
    meeting.state, meeting.letterhead = MeetingState(row["state"]), row["letterhead"]
    for invited in loading.data["invited"]:
        work.session.add(
            InvitedOrganization(
                meeting_id=loading.meeting_id,
                organization_id=loading.organizations[invited["organization"]],
                organization_name=loading.organization_name(invited["organization"]),
                quota=invited["quota"],
            )
        )
    work.session.flush()


def _load_delegates(loading: Loading) -> None:
    rows = loading.data["delegates"]
    people = [_load_person(loading, row) for row in rows]
    drafts = [
        draft_of(
            DelegateDraft,
            {name: value for name, value in row.items() if name != "stands_in_for"},
            kind=DelegateKind(row.get("kind", "summoned")),
            organization_id=loading.organizations[row["organization"]],
            organization_name=loading.organization_name(row["organization"]),
            person_id=person_id,
        )
        for row, person_id in zip(rows, people, strict=True)
    ]
    ids = add_delegates(loading.work, loading.meeting_id, drafts)
    loading.delegates = {row["key"]: row_id for row, row_id in zip(rows, ids, strict=True)}
    for row in rows:
        _finish_delegate(loading, row)
    loading.work.session.flush()
    for row in loading.data["roles"]:
        found = loading.person_columns(row)
        delegate = loading.work.session.get_one(Delegate, loading.delegates[row["delegate"]])
        role = RoleDraft(organization_name=delegate.organization_name, **found)
        add_role(loading.work, loading.meeting_id, RoleKind(row["kind"]), role)


def _load_person(loading: Loading, row: Row) -> int:
    post = AppointmentDraft(
        organization_id=loading.organizations[row["organization"]],
        position=row["position"],
        valid_from=date(2021, 1, 1),
    )
    person = {name: value for name, value in row.items() if name != "note"}
    return add_person(loading.work, draft_of(PersonDraft, person), [post])


def _finish_delegate(loading: Loading, row: Row) -> None:
    session = loading.work.session
    delegate = session.get_one(Delegate, loading.delegates[row["key"]])
    delegate.absence = Absence(row.get("absence", "unknown"))
    delegate.absence_reason = row.get("absence_reason", "")
    if "stands_in_for" in row:
        delegate.stands_in_for_id = loading.delegates[row["stands_in_for"]]
    if "answer" in row:
        session.add(
            Invitation(
                delegate_id=delegate.id,
                answer=Answer(row["answer"]),
                answer_note=row.get("answer_note", ""),
            )
        )


def _load_agenda(loading: Loading) -> None:
    for place, row in enumerate(loading.data["agenda"], start=1):
        item = AgendaItem(
            meeting_id=loading.meeting_id,
            place_in_order=place,
            kind=AgendaKind(row["kind"]),
            title=row["title"],
            presenter=row.get("presenter", ""),
            starts_at=loading.moment(row["starts"]),
            minutes_planned=row["minutes"],
            started_at=loading.moment(row["started"]),
            ended_at=loading.moment(row["ended"]),
            host_text=row.get("host_text", ""),
        )
        loading.work.session.add(item)
        loading.work.session.flush()
        loading.agenda[row["key"]] = item.id


def _load_attendance(loading: Loading) -> None:
    list_id = main_list(loading.work, loading.meeting_id)
    for row in loading.data["check_ins"]:
        loading.work.session.add(
            CheckIn(
                list_id=list_id,
                delegate_id=loading.delegates[row["delegate"]],
                direction=Direction(row.get("direction", "in")),
                at=loading.moment(row["at"]),
                desk=row.get("desk", ""),
                method=row.get("method", ""),
            )
        )
    loading.work.session.flush()
