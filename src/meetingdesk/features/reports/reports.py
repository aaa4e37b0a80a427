"""The figures of a period: a scorecard per organisation, the turnout per meeting, tasks, agreements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.features.minutes.task_list import TaskRow, task_rows
from meetingdesk.features.reports.report_organizations import ReportOrganizations
from meetingdesk.features.reports.report_scope import (
    ReportScope,
    held_meetings,
    in_scope,
)
from meetingdesk.features.reports.report_turnout import Turnout, read_turnout
from meetingdesk.features.signings.signing_register import (
    AgreementRow,
    RegisterFilter,
    register_rows,
)
from meetingdesk.model.agreements import (
    UNSIGNED,
    Agreement,
    AgreementParty,
    AgreementState,
    Commitment,
    CommitmentState,
)
from meetingdesk.model.attendance import InvitedOrganization
from meetingdesk.model.events import Meeting, MeetingKind
from meetingdesk.model.minutes import TaskState

_UNFINISHED = (TaskState.OPEN, TaskState.ONGOING)


@dataclass(frozen=True, slots=True)
class OrganizationScore:
    """One organisation's year, half or quarter: what a yearly judgement (thi đua) starts from.

    Attributes:
        key: the organisation's id, or a negative number for a name that the directory lacks.
        meetings: those it was invited to; `meetings_attended` had somebody of it in a seat.
        turnout: over the meetings at which attendance was taken.
        tasks: those of `tasks_in` that it has to do.
    """

    key: int
    name: str
    place: tuple[int, str]
    meetings: int
    meetings_attended: int
    turnout: Turnout
    agreements_signed: int
    agreements_in_force: int
    commitments: int
    commitments_done: int
    tasks: int
    tasks_done: int
    tasks_overdue: int

    @property
    def organization_id(self) -> int | None:
        return self.key if self.key > 0 else None


@dataclass(frozen=True, slots=True)
class MeetingTurnout:
    """One meeting's turnout; `is_taken` says whether attendance was kept at it at all."""

    id: int
    title: str
    kind: MeetingKind
    starts_at: datetime
    turnout: Turnout
    is_taken: bool


@dataclass(frozen=True, slots=True)
class Totals:
    """The period in a line."""

    meetings: int
    not_taken: int
    turnout: Turnout


@dataclass(slots=True)
class _Sum:
    invited: set[int] = field(default_factory=set)
    attended: set[int] = field(default_factory=set)
    turnout: Turnout = field(default_factory=Turnout)
    signed: int = 0
    in_force: int = 0
    commitments: int = 0
    commitments_done: int = 0
    tasks: list[TaskRow] = field(default_factory=list)


_Sums = defaultdict[int, _Sum]


def organization_scores(session: Session, scope: ReportScope) -> list[OrganizationScore]:
    """Everybody who was invited, signed or had something to do, in protocol order."""
    organizations = ReportOrganizations.read(session, merged=scope.merged)
    sums: _Sums = defaultdict(_Sum)
    _count_turnout(session, scope, organizations, sums)
    _count_agreements(session, scope, organizations, sums)
    _count_commitments(session, scope, organizations, sums)
    for task in tasks_in(session, scope):
        if task.owner_organization_id is not None or task.owner:
            key = organizations.key(task.owner_organization_id, task.owner)
            # A task for a person by name is no task of an organisation.
            if key > 0:
                sums[key].tasks.append(task)
    scores = [_score(key, one, organizations, scope) for key, one in sums.items()]
    return sorted(scores, key=lambda score: (score.place, score.key))


def meeting_turnouts(session: Session, scope: ReportScope) -> list[MeetingTurnout]:
    """The meetings of the period, the latest first."""
    reading = read_turnout(session, scope)
    sums: defaultdict[int, Turnout] = defaultdict(Turnout)
    for group in reading.groups:
        sums[group.meeting_id].add(group.turnout)
    return [
        MeetingTurnout(
            one.id, one.title, one.kind, one.starts_at, sums[one.id], one.id in reading.taken
        )
        for one in held_meetings(session, scope).values()
    ]


def totals_of(rows: Iterable[MeetingTurnout]) -> Totals:
    """The sum of these meetings; seats only of those with attendance taken."""
    meetings, not_taken, turnout = 0, 0, Turnout()
    for row in rows:
        meetings += 1
        not_taken += not row.is_taken
        if row.is_taken:
            turnout.add(row.turnout)
    return Totals(meetings, not_taken, turnout)


def tasks_in(session: Session, scope: ReportScope) -> list[TaskRow]:
    """Tasks due or closed in the period, and those carried into it unfinished, by their day."""
    period = scope.period
    return [
        task
        for task in task_rows(session)
        if period.holds(task.due_on)
        or period.holds(task.closed_on)
        or (task.state in _UNFINISHED and (task.due_on is None or task.due_on < period.first))
    ]


def agreements_in(session: Session, scope: ReportScope) -> list[AgreementRow]:
    """Agreements signed in the period or in force on a day of it, signed last first."""
    return [
        row
        for row in register_rows(session, RegisterFilter(), scope.today)
        if _was_signed(row, scope) or _was_in_force(row, scope)
    ]


def _was_signed(row: AgreementRow, scope: ReportScope) -> bool:
    return row.state not in UNSIGNED and scope.period.holds(row.signed_on)


def _was_in_force(row: AgreementRow, scope: ReportScope) -> bool:
    begins = row.starts_on or row.signed_on
    if row.state in UNSIGNED or begins is None or begins > scope.period.last:
        return False
    if row.ends_on is None:
        return row.state not in (AgreementState.LAPSED, AgreementState.ENDED)
    return row.ends_on >= scope.period.first


def _count_turnout(
    session: Session, scope: ReportScope, organizations: ReportOrganizations, sums: _Sums
) -> None:
    reading = read_turnout(session, scope)
    for group in reading.groups:
        if not (group.turnout.summoned or group.turnout.guests):
            continue
        one = sums[organizations.key(group.organization_id, group.organization_name)]
        one.invited.add(group.meeting_id)
        if group.meeting_id in reading.taken:
            one.turnout.add(group.turnout)
            if group.turnout.present:
                one.attended.add(group.meeting_id)
    asked = session.execute(
        select(
            InvitedOrganization.meeting_id,
            InvitedOrganization.organization_id,
            InvitedOrganization.organization_name,
        )
        .join(Meeting, Meeting.id == InvitedOrganization.meeting_id)
        .where(*in_scope(scope))
    )
    for meeting_id, organization_id, name in asked:
        sums[organizations.key(organization_id, name)].invited.add(meeting_id)


def _count_agreements(
    session: Session, scope: ReportScope, organizations: ReportOrganizations, sums: _Sums
) -> None:
    rows = {row.id: row for row in agreements_in(session, scope)}
    seen = set()
    for agreement_id, organization_id, name in session.execute(
        select(
            AgreementParty.agreement_id,
            AgreementParty.organization_id,
            AgreementParty.organization_name,
        )
    ):
        key = organizations.key(organization_id, name)
        # Two parties that have merged since are one.
        if agreement_id in rows and (agreement_id, key) not in seen:
            seen.add((agreement_id, key))
            sums[key].signed += _was_signed(rows[agreement_id], scope)
            sums[key].in_force += _was_in_force(rows[agreement_id], scope)


def _count_commitments(
    session: Session, scope: ReportScope, organizations: ReportOrganizations, sums: _Sums
) -> None:
    """A promise without a party is every party's."""
    is_theirs = func.coalesce(Commitment.party_id, AgreementParty.id) == AgreementParty.id
    query = (
        select(
            Commitment.id,
            Commitment.state,
            AgreementParty.organization_id,
            AgreementParty.organization_name,
        )
        .join(Agreement, Agreement.id == Commitment.agreement_id)
        .join(AgreementParty, (AgreementParty.agreement_id == Commitment.agreement_id) & is_theirs)
        .where(
            Commitment.due_on.between(scope.period.first, scope.period.last),
            Agreement.state.not_in(UNSIGNED),
        )
    )
    seen = set()
    for commitment_id, state, organization_id, name in session.execute(query):
        key = organizations.key(organization_id, name)
        if (commitment_id, key) not in seen:
            seen.add((commitment_id, key))
            sums[key].commitments += 1
            sums[key].commitments_done += state is CommitmentState.DONE


def _score(
    key: int, one: _Sum, organizations: ReportOrganizations, scope: ReportScope
) -> OrganizationScore:
    return OrganizationScore(
        key=key,
        name=organizations.name(key),
        place=organizations.place(key),
        meetings=len(one.invited),
        meetings_attended=len(one.attended),
        turnout=one.turnout,
        agreements_signed=one.signed,
        agreements_in_force=one.in_force,
        commitments=one.commitments,
        commitments_done=one.commitments_done,
        tasks=len(one.tasks),
        tasks_done=sum(task.state is TaskState.DONE for task in one.tasks),
        tasks_overdue=sum(task.is_overdue(scope.today) for task in one.tasks),
    )
