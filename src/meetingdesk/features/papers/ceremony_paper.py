"""Gathers what the run-of-show of a signing prints: the turns at the table and the two lists."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.features.signings.ceremony import Ceremony, ceremony


@dataclass(frozen=True, slots=True)
class CeremonyPaperData:
    """What the run-of-show of a signing is made from."""

    ceremony: Ceremony
    issuer: IssuerData


def gather_ceremony(session: Session, meeting_id: int) -> CeremonyPaperData:
    """Everything the ceremony of a meeting prints. Raises Refused where the meeting is gone."""
    return CeremonyPaperData(ceremony(session, meeting_id), issuer_data(session))
