"""The kind of an event that its name speaks of."""

from __future__ import annotations

from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.vietnamese.folding import fold

# The first that fits decides: a summing-up conference with a signing is a summing-up.
_SIGNS: tuple[tuple[MeetingKind, tuple[str, ...]], ...] = (
    (MeetingKind.CONGRESS, ("dai hoi",)),
    (MeetingKind.FINAL_REVIEW, ("tong ket",)),
    (MeetingKind.MID_TERM_REVIEW, ("so ket",)),
    (MeetingKind.JOINT, ("lien tich",)),
    (MeetingKind.CONSULTATIVE, ("hiep thuong",)),
    (MeetingKind.LAUNCH, ("trien khai", "quan triet")),
    (MeetingKind.SIGNING, ("ky ket", "le ky")),
    (MeetingKind.BRIEFING, ("giao ban",)),
    (MeetingKind.WORKSHOP, ("hoi thao", "toa dam")),
    (MeetingKind.TRAINING, ("tap huan", "boi duong")),
    (MeetingKind.PLENARY, ("ky hop",)),
    (MeetingKind.CEREMONY, ("ky niem", "le ra quan")),
)


def kind_of_title(title: str) -> MeetingKind:
    """The kind for a name such as 'Hội nghị tổng kết năm 2022'; OTHER where none is spoken of."""
    folded = f" {fold(title)} "
    for kind, signs in _SIGNS:
        if any(f" {sign} " in folded for sign in signs):
            return kind
    return MeetingKind.OTHER
