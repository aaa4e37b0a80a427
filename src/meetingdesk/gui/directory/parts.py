"""How somebody's part in an event shows: its tone and its icon, never colour alone."""

from __future__ import annotations

from meetingdesk.features.directory.person_history import Part

PART_LOOKS = {
    Part.ATTENDED: ("success", "circle-check"),
    Part.STOOD_IN: ("info", "replace"),
    Part.REPRESENTED: ("info", "arrows-exchange"),
    Part.EXCUSED: ("warning", "circle-minus"),
    Part.ABSENT: ("danger", "circle-x"),
    Part.INVITED: ("neutral", "mail"),
}
