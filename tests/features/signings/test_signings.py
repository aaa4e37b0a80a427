"""Recording what was signed: parties, signatories, term, numbers, and what is refused."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from meetingdesk.errors import Conflict, MeetingDeskError, Refused
from meetingdesk.features.signings import agreement_parties as parties
from meetingdesk.features.signings.agreement_life import AgreementState
from meetingdesk.features.signings.signatory_proposals import (
    party_for,
    proposed_authority,
    signatories_for,
)
from meetingdesk.features.signings.signing_register import (
    RegisterFilter,
    register_rows,
    signings_of_meeting,
)
from meetingdesk.features.signings.signings import (
    AgreementDraft,
    PartyDraft,
    SignatoryDraft,
    WitnessDraft,
    create_agreement,
    create_bilateral_agreements,
    delete_agreements,
    edit_agreement,
    move_in_ceremony,
    put_in_ceremony,
    term_in_title,
)
from meetingdesk.model.agreements import Agreement, AgreementParty, Signatory
from meetingdesk.store.workspace import Workspace
from signing_stage import (
    DEPARTMENT,
    FARMERS,
    PROGRAMME,
    SCIENCE,
    SIGNED,
    TITLE_2023,
    WOMEN,
    Signings,
)


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


def refused(signings: Signings, act: Callable[..., object], *args: object, **kwargs: object) -> str:
    """The refusal of an act; and nothing of it was kept."""
    before = signings.read(register_rows, RegisterFilter(), SIGNED)
    with pytest.raises(MeetingDeskError) as error:
        signings.act(act, *args, **kwargs)
    assert signings.read(register_rows, RegisterFilter(), SIGNED) == before
    return str(error.value)


def test_a_programme_is_recorded_with_all_that_the_paper_says(signings: Signings) -> None:
    kieu = SignatoryDraft("Nguyễn Thị Kiều", "Bà", "Phó Chủ tịch", "KT. CHỦ TỊCH", signings.kieu)
    agreement_id = signings.create(
        replace(
            PROGRAMME,
            number="01/CTrPH-STNMT-LHH",
            place="Cần Thơ",
            scope="Tuyên truyền;\n\nthu gom rác",
            budget="Ngân sách của mỗi bên",
            parties=(PartyDraft(DEPARTMENT), PartyDraft(SCIENCE, number="05", signatories=(kieu,))),
            witnesses=(WitnessDraft("Lê Văn Tâm", "Ông", "Phó Chủ tịch", "UBMTTQ"),),
        )
    )
    card = signings.card(agreement_id, SIGNED)
    assert (card.number, card.place, card.signed_on) == ("01/CTrPH-STNMT-LHH", "Cần Thơ", SIGNED)
    assert (card.starts_on, card.ends_on) == (date(2023, 1, 1), date(2025, 12, 31))
    assert card.kept_state is AgreementState.SIGNED
    assert card.state is AgreementState.IN_FORCE
    assert [party.organization_id for party in card.parties] == [
        signings.organizations[DEPARTMENT],
        signings.organizations[SCIENCE],
    ]
    (signatory,) = card.parties[1].signatories
    assert (signatory.addressed, signatory.authority) == ("Bà Nguyễn Thị Kiều", "KT. CHỦ TỊCH")
    assert card.witnesses[0].line == "Ông Lê Văn Tâm, Phó Chủ tịch, UBMTTQ"
    signings.undo()
    assert signings.read(register_rows, RegisterFilter(), SIGNED) == []


def test_text_is_kept_in_one_unicode_form_and_found_without_accents(signings: Signings) -> None:
    decomposed = unicodedata.normalize("NFD", TITLE_2023)
    signings.create(replace(PROGRAMME, title=f"  {decomposed}\u200b"))
    (row,) = signings.read(register_rows, RegisterFilter(text="khoa hoc bao ve"), SIGNED)
    assert row.title == TITLE_2023


def test_without_a_day_of_signing_it_is_a_draft(signings: Signings) -> None:
    draft = AgreementDraft("Quy chế phối hợp", parties=(PartyDraft(DEPARTMENT),))
    assert signings.card(signings.create(draft)).state is AgreementState.DRAFT


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"title": " \u200b "}, "Tên văn bản không được để trống"),
        ({"parties": (PartyDraft(DEPARTMENT),)}, "ít nhất hai bên"),
        ({"parties": (PartyDraft(SCIENCE), PartyDraft(SCIENCE.upper()))}, "đã là một bên"),
        ({"parties": (PartyDraft("Hội A"), PartyDraft("hội a"))}, "đã là một bên"),
        ({"parties": tuple(PartyDraft(f"Hội số {n}") for n in range(21))}, "nhiều nhất 20 bên"),
        ({"starts_on": date(2026, 1, 1)}, "trước khi bắt đầu"),
        ({"starts_on": None, "ends_on": date(2023, 4, 24)}, "trước ngày ký"),
        ({"title": "x" * 501}, "501 ký tự"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing_behind(
    signings: Signings, changes: dict[str, object], reason: str
) -> None:
    draft = replace(PROGRAMME, **changes)  # type: ignore[arg-type]  # the cases name real fields
    assert reason in refused(signings, create_agreement, draft)


def test_twenty_parties_sign_one_paper(signings: Signings) -> None:
    many = tuple(PartyDraft(f"Hội số {n}") for n in range(20))
    assert len(signings.card(signings.create(replace(PROGRAMME, parties=many))).parties) == 20


def test_one_office_signs_with_seven_organisations_at_once(signings: Signings) -> None:
    partners = [PartyDraft(f"Hội số {n}", number=f"0{n}/CTr") for n in range(1, 8)]
    draft = replace(PROGRAMME, meeting_id=signings.meeting_id)
    ids = signings.act(create_bilateral_agreements, draft, PartyDraft(DEPARTMENT), partners)
    rows = signings.read(signings_of_meeting, signings.meeting_id, SIGNED)
    assert [row.id for row in rows] == ids
    assert [row.parties for row in rows] == [(DEPARTMENT, f"Hội số {n}") for n in range(1, 8)]
    assert {row.ends_on for row in rows} == {date(2025, 12, 31)}
    assert rows[2].number == "03/CTr"
    signings.undo()
    assert signings.read(signings_of_meeting, signings.meeting_id, SIGNED) == []


def test_a_set_with_one_bad_party_is_refused_as_a_whole(signings: Signings) -> None:
    partners = [PartyDraft(FARMERS), PartyDraft(DEPARTMENT)]
    host = PartyDraft(DEPARTMENT)
    args = (create_bilateral_agreements, PROGRAMME, host, partners)
    assert "đã là một bên" in refused(signings, *args)
    args = (create_bilateral_agreements, PROGRAMME, host, [])
    assert "ít nhất một đơn vị" in refused(signings, *args)


def test_the_order_of_signing_at_a_ceremony_can_be_changed(signings: Signings) -> None:
    ids = [signings.create(replace(PROGRAMME, title=f"Văn bản {n}")) for n in range(3)]
    signings.act(put_in_ceremony, ids, signings.meeting_id)
    signings.act(move_in_ceremony, ids[2], 0)
    rows = signings.read(signings_of_meeting, signings.meeting_id, SIGNED)
    assert [row.title for row in rows] == ["Văn bản 2", "Văn bản 0", "Văn bản 1"]
    signings.undo()
    signings.act(put_in_ceremony, [ids[0]], None)
    rows = signings.read(signings_of_meeting, signings.meeting_id, SIGNED)
    assert [row.title for row in rows] == ["Văn bản 1", "Văn bản 2"]


def test_fields_are_edited_one_by_one_and_taken_back(signings: Signings) -> None:
    agreement_id = signings.create()
    card = signings.card(agreement_id)
    signings.act(edit_agreement, agreement_id, card.version, number="02/CTrPH")
    assert signings.card(agreement_id).number == "02/CTrPH"
    assert signings.read(register_rows, RegisterFilter(text="02 ctrph"), SIGNED) != []
    signings.undo()
    assert signings.card(agreement_id).number == ""
    with pytest.raises(Conflict):
        signings.act(edit_agreement, agreement_id, card.version, number="3")


def test_an_edit_keeps_the_rules_of_a_signed_paper(signings: Signings) -> None:
    agreement_id = signings.create()
    version = signings.card(agreement_id).version
    edit = (edit_agreement, agreement_id, version)
    assert "trước khi bắt đầu" in refused(signings, *edit, ends_on=date(2022, 1, 1))
    assert "ngày ký" in refused(signings, *edit, signed_on=None)


def test_a_party_more_a_party_less(signings: Signings) -> None:
    agreement_id = signings.create()
    party_id = signings.act(parties.add_party, agreement_id, PartyDraft("hội nông dân"))
    found = signings.card(agreement_id).parties
    assert found[2].organization_id == signings.organizations[FARMERS]
    again = (parties.add_party, agreement_id, PartyDraft(FARMERS))
    assert "đã là một bên" in refused(signings, *again)
    signings.act(parties.move_party, party_id, 0)
    assert signings.card(agreement_id).parties[0].id == party_id
    signings.act(parties.remove_parties, [party_id])
    left = [party.id for party in signings.card(agreement_id).parties]
    assert "ít nhất hai bên" in refused(signings, parties.remove_parties, left[:1])


def test_a_party_under_another_name_lets_go_of_the_former_organisation(signings: Signings) -> None:
    agreement_id = signings.create()
    party = signings.card(agreement_id).parties[1]
    edit = parties.edit_party
    signings.act(edit, party.id, party.version, organization_name=WOMEN, number="07/CTr")
    changed = signings.card(agreement_id).parties[1]
    assert changed.organization_id == signings.organizations[WOMEN]
    assert changed.number == "07/CTr"
    with pytest.raises(Refused, match="đã là một bên"):
        signings.act(edit, party.id, changed.version, organization_name=DEPARTMENT)


def test_signatories_are_added_edited_and_removed(signings: Signings) -> None:
    agreement_id = signings.create()
    party = signings.card(agreement_id).parties[1]
    draft = SignatoryDraft("Nguyễn Thị Kiều", person_id=signings.kieu)
    signatory_id = signings.act(parties.add_signatory, party.id, draft)
    assert "đã là người ký" in refused(signings, parties.add_signatory, party.id, draft)
    assert "Họ và tên" in refused(signings, parties.add_signatory, party.id, SignatoryDraft(" "))
    signings.act(parties.edit_signatory, signatory_id, 1, position="Chủ tịch")
    (kept,) = signings.card(agreement_id).parties[1].signatories
    assert (kept.full_name, kept.position, kept.person_id) == (
        "Nguyễn Thị Kiều",
        "Chủ tịch",
        signings.kieu,
    )
    signings.act(parties.edit_signatory, signatory_id, kept.version, full_name="Lê Bình")
    (kept,) = signings.card(agreement_id).parties[1].signatories
    assert kept.person_id is None
    signings.act(parties.remove_signatories, [signatory_id])
    assert signings.card(agreement_id).parties[1].signatories == ()


def test_who_could_sign_is_who_held_office_on_that_day(signings: Signings) -> None:
    signings.leader("Phạm Văn Cũ", "Ông", "Chủ tịch", SCIENCE, until=date(2022, 12, 31))
    signings.leader("Lê Thị Chuyên", "Bà", "Chuyên viên", SCIENCE)
    science = signings.organizations[SCIENCE]
    names = [draft.full_name for draft in signings.read(signatories_for, science, SIGNED)]
    assert names == ["Nguyễn Thị Kiều", "Lê Thị Chuyên"]
    before = signings.read(signatories_for, science, date(2021, 1, 1))
    assert "Phạm Văn Cũ" in [draft.full_name for draft in before]
    proposed = signings.read(party_for, science, SIGNED)
    assert proposed.signatories[0].authority == "KT. CHỦ TỊCH"
    assert signings.read(party_for, signings.organizations[WOMEN], SIGNED).signatories == ()


@pytest.mark.parametrize(
    ("position", "authority"),
    [
        ("Phó Chủ tịch Thường trực", "KT. CHỦ TỊCH"),
        ("Phó Giám đốc", "KT. GIÁM ĐỐC"),
        ("Giám đốc", ""),
        ("Phó Trưởng ban", "KT. TRƯỞNG BAN"),
        ("", ""),
    ],
)
def test_a_deputy_signs_for_the_head(position: str, authority: str) -> None:
    assert proposed_authority(position) == authority


@pytest.mark.parametrize(
    ("title", "years"),
    [
        (TITLE_2023, (2023, 2025)),
        ("Quy chế phối hợp giai đoạn 2021 – 2026", (2021, 2026)),
        ("Kế hoạch từ 2024 đến năm 2025", (2024, 2025)),
        ("Nghị quyết số 12023-20250", None),
        ("Thỏa thuận 2025-2023", None),
        ("Thỏa thuận hợp tác", None),
    ],
)
def test_a_title_that_names_its_years_gives_the_term(
    title: str, years: tuple[int, int] | None
) -> None:
    expected = years and (date(years[0], 1, 1), date(years[1], 12, 31))
    assert term_in_title(title) == expected


def test_a_deleted_agreement_comes_back_with_all_it_held(signings: Signings) -> None:
    kieu = SignatoryDraft("Nguyễn Thị Kiều")
    both = (PartyDraft(DEPARTMENT), PartyDraft(SCIENCE, signatories=(kieu,)))
    agreement_id = signings.create(replace(PROGRAMME, parties=both))
    before = signings.card(agreement_id)
    assert signings.act(delete_agreements, [agreement_id]) == 1
    with signings.workspace.reader() as session:
        for model in (Agreement, AgreementParty, Signatory):
            assert session.query(model).count() == 0
    signings.undo()
    assert signings.card(agreement_id) == before
