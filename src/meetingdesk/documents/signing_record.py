"""The record of signing: who signed what for which party, before which witnesses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from meetingdesk.documents.blocks import (
    Block,
    Document,
    LabelledLine,
    ListItem,
    NumberedHeading,
    Paragraph,
    ParagraphRole,
    Recipients,
    Signature,
    SignatureBlock,
    TitleBlock,
    bold,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import DOTS, moment_in_words, office_paper, recipient_lines
from meetingdesk.documents.people_wording import named, sentence
from meetingdesk.features.papers.papers import PersonOnPaper
from meetingdesk.features.papers.signing_record_paper import (
    SignedAgreement,
    Signer,
    SigningParty,
    SigningRecordData,
)
from meetingdesk.vietnamese.wording import count, document_date, number_in_words, short_date

_NO_PARTIES = (SigningParty(""), SigningParty(""))


@dataclass(frozen=True, slots=True)
class SigningRecordOptions:
    """How the record is written.

    Attributes:
        agreement_id: which agreement; 0 for all that were signed, in one record.
        number: of the record; None leaves room for it.
        first_at_right: the first party, as a rule the host, signs at the right of two.
        witnesses_sign: witnesses have room to sign, not only a line that names them.
        copies: how many originals; 0 for one for each party.
    """

    agreement_id: int = 0
    number: int | None = None
    first_at_right: bool = False
    witnesses_sign: bool = True
    copies: int = 0
    recipients: tuple[str, ...] = ("Các bên ký kết",)
    archive: str = "VT, Hồ sơ"
    kind: str = "BB"


def build_signing_record(
    data: SigningRecordData, letterhead: Letterhead, options: SigningRecordOptions | None = None
) -> Document:
    """The record as a document; where nothing is signed it leaves room to write it in."""
    options = options or SigningRecordOptions()
    number = letterhead.number_line(options.kind, data.issuer.symbol, options.number)
    wanted = options.agreement_id
    agreements = [one for one in data.agreements if wanted in (0, one.id)] or data.agreements
    parties = _parties(agreements)
    witnesses = tuple(dict.fromkeys(one for made in agreements for one in made.witnesses))
    subject = agreements[0].title if len(agreements) == 1 else data.meeting_name
    blocks: list[Block] = [
        letterhead.heading(data.issuer, number=number),
        TitleBlock("BIÊN BẢN KÝ KẾT", subject),
        *_opening(data, agreements),
        *_who(parties, witnesses),
        *_what(agreements),
        Paragraph(plain(_closing(len(parties), options))),
        SignatureBlock(_signers(parties, options)),
        *_witness_block(witnesses, options),
        Recipients(recipient_lines(options.recipients, options.archive)),
    ]
    return office_paper(
        f"Biên bản ký kết {subject}",
        data.meeting_name or subject,
        data.issuer,
        letterhead,
        blocks,
        created=data.created,
    )


def _parties(agreements: Iterable[SignedAgreement]) -> tuple[SigningParty, ...]:
    """Every party once, with everybody who signed for it."""
    found: dict[str, list[Signer]] = {}
    for agreement in agreements:
        for party in agreement.parties:
            signers = found.setdefault(party.name, [])
            signers += [one for one in party.signers if one not in signers]
    merged = tuple(SigningParty(name, "", tuple(signers)) for name, signers in found.items())
    return merged or _NO_PARTIES


def _opening(data: SigningRecordData, agreements: Sequence[SignedAgreement]) -> Iterator[Block]:
    yield LabelledLine("Thời gian:", plain(sentence(_when(data, agreements)) or DOTS))
    place = agreements[0].place if agreements and not data.venue else data.venue
    yield LabelledLine("Địa điểm:", plain(sentence(place) or DOTS))
    if len(agreements) == 1 and data.meeting_name:
        yield LabelledLine("Ký kết tại:", plain(sentence(data.meeting_name)))


def _when(data: SigningRecordData, agreements: Sequence[SignedAgreement]) -> str:
    """The hour of the meeting, or the day of the signature where there was none."""
    if data.starts_at is not None:
        return moment_in_words(data.starts_at)
    days = [one.signed_on for one in agreements if one.signed_on is not None]
    return document_date(days[0]) if days else ""


def _who(parties: Sequence[SigningParty], witnesses: Sequence[PersonOnPaper]) -> Iterator[Block]:
    yield NumberedHeading("I.", "ĐẠI DIỆN CÁC BÊN KÝ KẾT")
    for place, party in enumerate(parties, 1):
        people = [
            named(PersonOnPaper(one.name, one.position, "", one.address)) for one in party.signers
        ]
        signed = "; ".join(people) or DOTS
        yield LabelledLine(f"{place}. {party.name or DOTS}:", plain(sentence(signed)))
    if witnesses:
        yield Paragraph(bold("Chứng kiến lễ ký kết:"), keep_with_next=True)
    for place, witness in enumerate(witnesses, 1):
        end = "." if place == len(witnesses) else ";"
        yield ListItem(plain(named(witness) + end))


def _what(agreements: Sequence[SignedAgreement]) -> Iterator[Block]:
    yield NumberedHeading("II.", "NỘI DUNG KÝ KẾT")
    if not agreements:
        yield Paragraph(plain(DOTS))
    elif len(agreements) == 1:
        (only,) = agreements
        yield Paragraph(plain(f"Các bên thống nhất ký kết {_named_agreement(only)}."))
        for line in only.scope.split("\n"):
            if line.strip():
                yield Paragraph(plain(sentence(line)))
    else:
        how_many = count(len(agreements))
        yield Paragraph(plain(f"Các bên đã ký {how_many} văn bản:"), keep_with_next=True)
        for place, agreement in enumerate(agreements, 1):
            end = "." if place == len(agreements) else ";"
            yield ListItem(plain(_named_agreement(agreement) + end), f"{place}.")


def _named_agreement(agreement: SignedAgreement) -> str:
    """Title, number and term in one phrase."""
    title = agreement.title.strip().rstrip(".;,")
    number = f" (số {agreement.number})" if agreement.number else ""
    return f"{title}{number}{_term(agreement)}"


def _term(agreement: SignedAgreement) -> str:
    begins, ends = agreement.starts_on, agreement.ends_on
    if begins is not None and ends is not None:
        return f", thời hạn từ ngày {short_date(begins)} đến ngày {short_date(ends)}"
    if ends is not None:
        return f", thời hạn đến ngày {short_date(ends)}"
    return f", có hiệu lực từ ngày {short_date(begins)}" if begins is not None else ""


def _closing(parties: int, options: SigningRecordOptions) -> str:
    copies = options.copies or parties
    said = f"{count(copies)} ({number_in_words(copies)})"
    keeps = ", mỗi bên giữ 01 (một) bản" if copies == parties else ""
    return f"Biên bản được lập thành {said} bản có giá trị như nhau{keeps}./."


def _signers(
    parties: Sequence[SigningParty], options: SigningRecordOptions
) -> tuple[Signature, ...]:
    columns = [
        _signature(party, one) for party in parties for one in party.signers or (Signer(""),)
    ]
    if len(columns) == 1:
        columns.append(Signature(("ĐẠI DIỆN",)))
    if options.first_at_right and len(columns) == 2:
        columns.reverse()
    return tuple(columns)


def _signature(party: SigningParty, signer: Signer) -> Signature:
    lines = [f"ĐẠI DIỆN {party.name.upper()}".strip()]
    lines += [line.strip().upper() for line in signer.authority.split("\n") if line.strip()]
    if signer.position:
        lines.append(signer.position.upper())
    return Signature(tuple(lines), signer.name)


def _witness_block(
    witnesses: Sequence[PersonOnPaper], options: SigningRecordOptions
) -> Iterator[Block]:
    if not witnesses or not options.witnesses_sign:
        return
    yield Paragraph(bold("NGƯỜI CHỨNG KIẾN"), ParagraphRole.CENTERED, keep_with_next=True)
    yield SignatureBlock(
        tuple(
            Signature(
                tuple(part.upper() for part in (one.position, one.organization) if part), one.name
            )
            for one in witnesses
        )
    )
