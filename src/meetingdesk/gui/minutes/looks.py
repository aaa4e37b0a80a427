"""How kinds of entries and states of minutes look: icon, tone, and the shortest word for them."""

from __future__ import annotations

from meetingdesk.features.minutes.minutes import MinutesState
from meetingdesk.features.minutes.minutes_entries import EntryKind
from meetingdesk.messages import Message, message

KIND_ICONS: dict[EntryKind, str] = {
    EntryKind.NARRATIVE: "notes",
    EntryKind.STATEMENT: "microphone",
    EntryKind.CONCLUSION: "flag",
    EntryKind.DECISION: "gavel",
    EntryKind.VOTE: "thumb-up",
    EntryKind.TASK: "clipboard-check",
    EntryKind.ELECTION: "inbox",
}

# Where room is short; everywhere else the kind's own label stands.
SHORT_KINDS: dict[EntryKind, Message] = {
    **{kind: kind.label for kind in EntryKind},
    EntryKind.STATEMENT: message("minutes", "Phát biểu"),
}

STATE_LOOKS: dict[MinutesState, tuple[str, str]] = {
    MinutesState.DRAFT: ("accent", "pencil"),
    MinutesState.FOR_COMMENT: ("info", "send"),
    MinutesState.FINAL: ("success", "check"),
    MinutesState.SIGNED: ("neutral", "lock"),
}

STATE_ACTS: dict[MinutesState, tuple[Message, str]] = {
    MinutesState.DRAFT: (message("minutes", "Đưa về đang ghi"), "pencil"),
    MinutesState.FOR_COMMENT: (message("minutes", "Gửi lấy ý kiến"), "send"),
    MinutesState.FINAL: (message("minutes", "Hoàn chỉnh"), "check"),
    MinutesState.SIGNED: (message("minutes", "Đánh dấu đã ký"), "lock"),
}
