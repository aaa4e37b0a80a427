"""The counts that follow the door are those that counting all anew would give."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_stage import START, Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance import check_out, take_back
from meetingdesk.features.attendance.attendance_counts import live_board
from meetingdesk.features.attendance.running_counts import RunningCounts
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.store.change import Change
from meetingdesk.store.workspace import Workspace

ACTS = st.lists(st.tuples(st.sampled_from(("in", "out", "back")), st.integers(0, 5)), max_size=12)


@settings(max_examples=12)
@given(acts=ACTS)
def test_following_the_door_gives_what_counting_anew_gives(
    workspace: Workspace, acts: list[tuple[str, int]]
) -> None:
    stage = Stage(workspace, title=f"Hội nghị {len(acts)}")
    stage.set_quorum("1/2")
    people = [stage.add(f"Trần Văn {n}") for n in range(3)]
    people.append(stage.add("Khách mời", kind=DelegateKind.GUEST))
    people.append(stage.add("Người thay", stands_in_for_id=people[0]))
    people.append(stage.add("Người thay nữa", stands_in_for_id=people[1]))
    running = RunningCounts(stage.list_id)
    assert stage.read(running.read, ()) == stage.read(live_board, stage.meeting_id)
    changes: list[Change] = []
    stop = workspace.subscribe(changes.append)
    passages: list[int] = []
    for n, (act, who) in enumerate(acts):
        nonce = f"{stage.meeting_id} {n} {act}"
        # The door refuses what can't be, and the counts stay.
        with suppress(Refused):
            if act == "in":
                passages.append(stage.come(people[who], nonce=nonce).id)
            elif act == "out":
                stage.act(check_out, stage.list_id, people[who], nonce=nonce, at=START)
            elif passages:
                stage.act(take_back, passages.pop(), nonce=nonce, at=START)
        seen = {row_id for change in changes for row_id in change.kinds.get("check_ins", ())}
        changes.clear()
        assert stage.read(running.read, seen) == stage.read(live_board, stage.meeting_id)
    stop()


def test_somebody_new_is_counted_after_a_change_of_the_list(workspace: Workspace) -> None:
    stage = Stage(workspace)
    running = RunningCounts(stage.list_id)
    assert stage.read(running.read, ()).counts.summoned == 0
    stage.add("Lê Thị Bình")
    running.forget()
    assert stage.read(running.read, ()).counts.summoned == 1
