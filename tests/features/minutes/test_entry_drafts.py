"""What is being written outlives a crash as JSON, whatever kind it is."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.features.minutes.entry_drafts import draft_from, draft_image
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    TaskDraft,
    VoteManner,
)

counts = st.integers(0, 99_999)
tallies = st.builds(Tally, counts, counts, counts, st.sampled_from(VoteManner))
days = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
tasks = st.builds(TaskDraft, st.text(), days, st.none() | counts, st.none() | counts)
drafts = st.builds(
    EntryDraft,
    st.sampled_from(EntryKind),
    st.text(),
    st.text(),
    tally=st.none() | tallies,
    task=st.none() | tasks,
)


@given(drafts)
def test_a_draft_is_the_same_after_a_crash(draft: EntryDraft) -> None:
    assert draft_from(json.loads(json.dumps(draft_image(draft)))) == draft


@pytest.mark.parametrize("image", [{}, {"kind": "unknown", "text": "", "speaker": ""}, {"kind": 1}])
def test_what_another_version_kept_is_told_apart(image: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        draft_from(image)
