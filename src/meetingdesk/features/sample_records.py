"""The sample event's agreements, minutes and photos."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from meetingdesk.features.minutes.photos import KeptPhoto, add_photos
from meetingdesk.features.sample import Loading, Row
from meetingdesk.features.signings.agreement_parties import index_agreement
from meetingdesk.model.agreements import (
    Agreement,
    AgreementKind,
    AgreementParty,
    AgreementState,
    Commitment,
    CommitmentState,
    Review,
    ReviewKind,
    Signatory,
    Witness,
)
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.minutes import (
    ActionItem,
    EntryKind,
    Minutes,
    MinutesEntry,
    MinutesState,
    TaskState,
    VoteManner,
)
from meetingdesk.model.office import DocumentNumber
from meetingdesk.model.photos import Photo


def load_agreements(loading: Loading, data: Row) -> None:
    """The programmes of 2018-2022, each with its successor of 2023-2025; one with the next draft."""
    ids: dict[str, int] = {}
    for row in data["agreements"]:
        agreement = Agreement(
            kind=AgreementKind(row["kind"]),
            state=AgreementState(row["state"]),
            meeting_id=loading.meeting_id if row.get("meeting") else None,
            predecessor_id=ids.get(row.get("predecessor", "")),
            **{name: row[name] for name in _AGREEMENT_FIELDS if name in row},
        )
        loading.work.session.add(agreement)
        loading.work.session.flush()
        ids[row["key"]] = agreement.id
        parties = _load_parties(loading, agreement.id, row["parties"])
        _load_commitments(loading, agreement.id, parties, row.get("commitments", ()))
        _load_witnesses(loading, agreement.id, row.get("witnesses", ()))
        _load_reviews(loading, agreement.id, row.get("reviews", ()))
        index_agreement(loading.work.session, agreement)
    loading.work.session.flush()


_AGREEMENT_FIELDS = (
    "title",
    "number",
    "place",
    "signed_on",
    "starts_on",
    "ends_on",
    "scope",
    "budget",
    "note",
)


def _load_parties(loading: Loading, agreement_id: int, rows: Sequence[Row]) -> dict[str, int]:
    session, parties = loading.work.session, {}
    for place, row in enumerate(rows, start=1):
        party = AgreementParty(
            agreement_id=agreement_id,
            organization_id=loading.organizations[row["organization"]],
            organization_name=loading.organization_name(row["organization"]),
            number=row.get("number", ""),
            place_in_order=place,
        )
        session.add(party)
        session.flush()
        parties[row["organization"]] = party.id
        found = loading.person_columns(row)
        session.add(Signatory(party_id=party.id, authority=row.get("authority", ""), **found))
    session.flush()
    return parties


def _load_commitments(
    loading: Loading, agreement_id: int, parties: dict[str, int], rows: Sequence[Row]
) -> None:
    for place, row in enumerate(rows, start=1):
        loading.work.session.add(
            Commitment(
                agreement_id=agreement_id,
                party_id=parties.get(row.get("party", "")),
                text=row["text"],
                unit=row.get("unit", ""),
                target=_decimal(row.get("target")),
                result=_decimal(row.get("result")),
                due_on=row.get("due_on"),
                state=CommitmentState(row.get("state", "open")),
                note=row.get("note", ""),
                place_in_order=place,
            )
        )


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _load_witnesses(loading: Loading, agreement_id: int, rows: Sequence[Row]) -> None:
    for place, row in enumerate(rows, start=1):
        found = loading.person_columns(row)
        found.pop("person_id", None)
        delegate = loading.work.session.get_one(Delegate, loading.delegates[row["delegate"]])
        loading.work.session.add(
            Witness(
                agreement_id=agreement_id,
                organization_name=delegate.organization_name,
                place_in_order=place,
                **found,
            )
        )


def _load_reviews(loading: Loading, agreement_id: int, rows: Sequence[Row]) -> None:
    for row in rows:
        loading.work.session.add(
            Review(
                agreement_id=agreement_id,
                meeting_id=loading.meeting_id if row.get("meeting") else None,
                kind=ReviewKind(row["kind"]),
                held_on=row.get("held_on"),
                result=row.get("result", ""),
            )
        )


def load_minutes(loading: Loading, data: Row) -> None:
    """The minutes with their entries and the tasks that they give."""
    head, session = data["minutes"], loading.work.session
    kept = [line for line in head["recipients"].split("\n") if not line.startswith("Lưu:")]
    minutes = Minutes(
        meeting_id=loading.meeting_id,
        state=MinutesState(head["state"]),
        number=head["number"],
        symbol=head["symbol"].removeprefix("BB-"),
        started_at=loading.moment(head["started_at"]),
        ended_at=loading.moment(head["ended_at"]),
        participants_note=head.get("participants_note", ""),
        closing=head.get("closing", ""),
        recipients="\n".join(kept),
        copies=head.get("copies", 0),
    )
    session.add(minutes)
    session.flush()
    _load_number(loading, int(head["number"]))
    entries = _load_entries(loading, minutes.id, data["entries"])
    for row in data.get("tasks", ()):
        # The paper adds owner and date to a task by itself.
        session.get_one(MinutesEntry, entries[row["entry"]]).text = row["text"]
        session.add(
            ActionItem(
                meeting_id=loading.meeting_id,
                entry_id=entries[row["entry"]],
                text=row["text"],
                owner_name=row["owner"],
                owner_organization_id=loading.organizations[row["organizations"][0]],
                due_on=row.get("due_on"),
                state=TaskState(row["state"]),
                closed_on=row.get("closed_on"),
                closing_note=row.get("closing_note", ""),
            )
        )
    session.flush()


def _load_number(loading: Loading, last: int) -> None:
    year = loading.data["meeting"]["starts_at"].year
    title = loading.data["meeting"]["short_title"]
    for number in range(1, last + 1):
        purpose = title if number == last else "Biên bản cuộc họp trước đó"
        loading.work.session.add(
            DocumentNumber(year=year, kind="BB", number=number, purpose=purpose)
        )


def _load_entries(loading: Loading, minutes_id: int, rows: Sequence[Row]) -> dict[str, int]:
    ids = {}
    for place, row in enumerate(rows, start=1):
        entry = MinutesEntry(
            minutes_id=minutes_id,
            agenda_item_id=loading.agenda.get(row.get("agenda", "")),
            place_in_order=place,
            kind=EntryKind(row["kind"]),
            speaker=row.get("speaker", ""),
            text=row["text"].strip(),
            number=row.get("number", ""),
            recorded_at=loading.moment(row["at"]) if "at" in row else None,
            votes_for=row.get("votes_for"),
            votes_against=row.get("votes_against"),
            votes_other=row.get("votes_other"),
            vote_manner=VoteManner(row["vote_manner"]) if "vote_manner" in row else None,
            present_then=row.get("present_then"),
            summoned_then=row.get("summoned_then"),
        )
        loading.work.session.add(entry)
        loading.work.session.flush()
        ids[row["key"]] = entry.id
    return ids


def load_photos(loading: Loading, photos: Sequence[KeptPhoto]) -> None:
    """The photos with caption, credit, agenda item, and whether they are in the minutes."""
    added = add_photos(loading.work, loading.meeting_id, photos).added
    for photo_id, row in zip(added, loading.data["photos"], strict=True):
        photo = loading.work.session.get_one(Photo, photo_id)
        photo.caption, photo.credit = row["caption"], row["credit"]
        photo.agenda_item_id = loading.agenda.get(row.get("agenda", ""))
        photo.in_minutes = row.get("in_minutes", False)
    loading.work.session.flush()
