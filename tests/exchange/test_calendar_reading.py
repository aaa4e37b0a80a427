"""Calendars of Outlook, Google and others are read; what is broken in them is told and harms nothing."""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.errors import BadInput, Cancelled, Unavailable
from meetingdesk.exchange.calendar_file import calendar_bytes
from meetingdesk.exchange.calendar_reading import MOST_DAYS, load_calendar, read_calendar
from meetingdesk.exchange.html_text import plain_text
from meetingdesk.features.planning.calendar_events import CalendarEvent, Standing
from meetingdesk.features.planning.incoming_events import CalendarReading, IncomingEvent
from meetingdesk.messages import message
from meetingdesk.vietnamese.folding import clean
from planning_stories import HANOI, at

DATA = Path(__file__).parents[1] / "data" / "calendars"
FIRST, LAST = date(2023, 1, 1), date(2024, 12, 31)


def read(name: str) -> dict[str, list[IncomingEvent]]:
    """The events of a file by their titles."""
    found: dict[str, list[IncomingEvent]] = {}
    for event in load_calendar(DATA / f"{name}.ics", FIRST, LAST).events:
        found.setdefault(event.title, []).append(event)
    return found


def text_of(*lines: str, head: str = "") -> bytes:
    """A calendar with one event of these lines."""
    body = "\r\n".join(
        ["BEGIN:VCALENDAR", "VERSION:2.0", *filter(None, [head]), "BEGIN:VEVENT", *lines,
         "END:VEVENT", "END:VCALENDAR", ""]
    )  # fmt: skip
    return body.encode()


def one(*lines: str, head: str = "") -> IncomingEvent:
    (event,) = read_calendar(text_of(*lines, head=head), "lich.ics", FIRST, LAST).events
    return event


def remarks(event: IncomingEvent) -> str:
    return " | ".join(map(str, event.remarks))


def test_outlook_a_series_with_one_day_put_off_and_its_windows_zone() -> None:
    found = read("outlook")
    days = [*found["Họp giao ban tuần"], *found["Họp giao ban tuần (dời vì nghỉ lễ)"]]
    assert sorted(day.starts_at for day in days) == [
        at(24, "8:00"), at(2, "14:00", month=5), at(8, "8:00", month=5), at(15, "8:00", month=5)
    ]  # fmt: skip
    assert len({day.uid for day in days}) == 4
    assert {day.series_total for day in days} == {4}
    first = days[0]
    assert first.where == "Phòng họp số 2"
    assert (
        first.description == "Kính mời các đồng chí dự họp.\nTài liệu gửi kèm, đề nghị đọc trước."
    )
    assert first.organizer == "Nguyễn Văn Phúc"
    assert first.attendees == ("Trần Thị Bích Hà", "Lê Quang Minh")
    assert first.remarks == ()


def test_outlook_whole_days_end_with_their_last_day() -> None:
    (visit,) = read("outlook")["Đoàn kiểm tra của Bộ"]
    assert visit.is_all_day
    assert (visit.starts_at, visit.ends_at) == (at(2, "0:00", month=5), at(4, "0:00", month=5))


def test_google_utc_becomes_the_offices_time_and_html_becomes_text() -> None:
    (event,) = read("google")["Hội nghị tổng kết chương trình phối hợp"]
    assert (event.starts_at, event.ends_at) == (at(25, "8:00"), at(25, "11:00"))
    assert event.description == ("Hội nghị tổng kết & ký kết\n\n- Báo cáo\n\n- Ký kết\nTài liệu")
    assert event.uid == "3f6mk2b1qv0c9r8t7s6u5w4x3y@google.com"


def test_google_a_rule_without_an_end_stops_at_the_bound_and_leaves_exceptions_out() -> None:
    days = [day.starts_at.date() for day in read("google")["Sinh hoạt chuyên đề"]]
    assert days[:3] == [date(2023, 4, 28), date(2023, 5, 26), date(2023, 7, 28)]
    assert days[-1] == date(2024, 12, 27)


def test_google_what_was_called_off_says_so() -> None:
    (event,) = read("google")["Họp báo"]
    assert event.is_cancelled


def test_broken_events_are_told_and_the_others_are_read() -> None:
    reading = load_calendar(DATA / "broken.ics", FIRST, LAST)
    faults = {event.title: str(event.fault) for event in reading.events if event.fault}
    assert faults == {
        "Không có ngày": "Không đọc được ngày giờ",
        "Ngược giờ": "Kết thúc trước khi bắt đầu",
        "Ngày 30 tháng 2": "Không đọc được ngày giờ",
    }
    assert reading.is_cut
    assert any(event.title == "Tệp dừng ở đ" for event in reading.events)


def test_an_unknown_zone_is_taken_for_the_offices_and_said() -> None:
    (event,) = read("broken")["Múi giờ lạ"]
    assert event.starts_at == at(25, "8:00")
    assert remarks(event) == "Không rõ múi giờ “Hoang Sa/Nowhere”, tạm coi là giờ Việt Nam"


def test_a_day_of_a_series_that_is_not_in_the_file_is_an_event_of_its_own() -> None:
    (event,) = read("broken")["Buổi lẻ của loạt không có trong tệp"]
    assert event.starts_at == at(27, "9:00")
    assert event.uid == "orphan/20230427T010000Z"


def test_rules_that_never_end_never_give_anything_or_stand_still_are_bounded() -> None:
    found = read("broken")
    (each_second,) = found["Lặp mỗi giây"]
    assert "chỉ nhận buổi đầu" in remarks(each_second)
    (still,) = found["Quy tắc đứng yên"]
    assert "chỉ nhận buổi đầu" in remarks(still)
    (never,) = found["Quy tắc không cho buổi nào"]
    assert never.starts_at == at(25, "8:00")
    many = found["Một trăm nghìn buổi"]
    assert len(many) == MOST_DAYS
    assert many[0].starts_at.date() == FIRST
    assert f"chỉ nhận {MOST_DAYS} buổi đầu" in remarks(many[0])


def test_the_29th_of_february_comes_in_leap_years_only() -> None:
    (event,) = read("broken")["Ngày 29 tháng 2"]
    assert event.starts_at.date() == date(2024, 2, 29)


def test_without_a_uid_the_same_event_is_the_same_again() -> None:
    (before,), (after,) = (read("broken")["Không có UID, không dài"] for _ in range(2))
    assert before.uid == after.uid
    assert before.starts_at == before.ends_at


@pytest.mark.parametrize("zone", ["(UTC+09:00) Osaka, Tokyo", '"(UTC+09:00) Osaka"', "GMT+9"])
def test_an_offset_in_the_name_of_a_zone_counts(zone: str) -> None:
    event = one("UID:a", f"DTSTART;TZID={zone}:20230425T100000", "SUMMARY:x")
    assert event.starts_at == at(25, "8:00")


def test_floating_times_are_those_of_the_calendars_own_zone() -> None:
    event = one("UID:a", "DTSTART:20230425T100000", "SUMMARY:x", head="X-WR-TIMEZONE:Asia/Tokyo")
    assert event.starts_at == at(25, "8:00")
    assert one("UID:a", "DTSTART:20230425T100000", "SUMMARY:x").starts_at == at(25, "10:00")


def test_a_zone_written_out_in_one_file_means_nothing_in_the_next() -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Cua toi\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE"
    )
    own = one("UID:a", "DTSTART;TZID=Cua toi:20230425T100000", "SUMMARY:x", head=zone)
    assert own.starts_at == at(25, "8:00")
    assert own.remarks == ()
    other = one("UID:a", "DTSTART;TZID=Cua toi:20230425T100000", "SUMMARY:x")
    assert other.starts_at == at(25, "10:00")
    assert "Cua toi" in remarks(other)


def test_quoted_printable_of_old_phones_is_read() -> None:
    event = one(
        "UID:a", "DTSTART:20230425T080000",
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:H=E1=BB=8Dp giao ban",
    )  # fmt: skip
    assert event.title == "Họp giao ban"


def test_a_very_long_uid_is_kept_short_and_stays_the_same() -> None:
    lines = ("UID:" + "x" * 1000, "DTSTART:20230425T080000", "SUMMARY:x")
    assert one(*lines).uid == one(*lines).uid
    assert len(one(*lines).uid) < 100


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Giá < 5 triệu & > 3 triệu", "Giá < 5 triệu & > 3 triệu"),
        ("a<br>b<BR/>c", "a\nb\nc"),
        ("<style>p{color:red}</style><p>Kính gửi</p><script>alert(1)</script>", "Kính gửi"),
        ("<p>A&nbsp;&lt;b&gt;</p>", "A <b>"),
        ("dòng 1\ndòng 2", "dòng 1\ndòng 2"),
    ],
)
def test_only_markup_is_taken_out(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_a_zip_as_google_hands_it_out_is_opened() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("lanh-dao@example.org.ics", (DATA / "google.ics").read_bytes())
        archive.writestr("van-phong@example.org.ics", (DATA / "outlook.ics").read_bytes())
    reading = read_calendar(packed.getvalue(), "lich.zip", FIRST, LAST)
    assert {"Họp báo", "Đoàn kiểm tra của Bộ"} <= {event.title for event in reading.events}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "không phải là tệp lịch"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "không phải là tệp lịch"),
        ("Họ tên;Đơn vị\nA;B".encode(), "không phải là tệp lịch"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "không có sự kiện nào"),
        (b"PK\x03\x04" + bytes(40), "lich.ics"),
    ],
)
def test_what_is_no_calendar_is_refused_with_its_name(data: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match=r"lich\.ics") as refusal:
        read_calendar(data, "lich.ics", FIRST, LAST)
    assert sentence in str(refusal.value)


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"mất\.ics"):
        load_calendar(tmp_path / "mất.ics", FIRST, LAST)


class _Stop:
    """Somebody who presses stop after the first report."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if len(self.seen) > 1:
            raise Cancelled(message("errors", "Đã dừng theo yêu cầu; chưa có gì được lưu."))


def test_five_thousand_events_are_read_and_can_be_stopped() -> None:
    events = [
        f"BEGIN:VEVENT\r\nUID:e{number}\r\nDTSTART:20230425T{number % 24:02d}0000Z\r\n"
        f"SUMMARY:Việc {number}\r\nEND:VEVENT\r\n"
        for number in range(5000)
    ]
    data = ("BEGIN:VCALENDAR\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode()
    reading = read_calendar(data, "lich.ics", FIRST, LAST)
    assert len(reading.events) == 5000
    assert [event.place for event in reading.events] == list(range(5000))
    stop = _Stop()
    with pytest.raises(Cancelled):
        read_calendar(data, "lich.ics", FIRST, LAST, progress=stop)
    assert stop.seen[0][1] > 0


# --- calendars that others made for their own tests ----------------------------------------------

OTHERS = sorted(
    path
    for package in (icalendar, recurring_ical_events)
    for path in Path(package.__file__).parent.rglob("*.ics")
)
WINDOW = (date(2019, 1, 1), date(2021, 12, 31))


@pytest.mark.skipif(not OTHERS, reason="the packages came without their test calendars")
def test_all_test_calendars_of_the_two_libraries_are_read_or_refused() -> None:
    readings: list[CalendarReading] = []
    for path in OTHERS:
        try:
            readings.append(read_calendar(path.read_bytes(), path.name, *WINDOW))
        except BadInput:
            assert b"DTSTART" not in path.read_bytes() or b"VEVENT" not in path.read_bytes()
    assert len(readings) > len(OTHERS) // 2
    for reading in readings:
        uids = [event.uid for event in reading.events if event.fault is None]
        assert len(set(uids)) == len(uids), reading.name


@pytest.mark.skipif(not OTHERS, reason="the packages came without their test calendars")
def test_series_come_on_the_days_that_the_other_library_gives() -> None:
    """The bounds put on rules change nothing of what they give."""
    compared = 0
    for path in OTHERS:
        expected = _expected(path)
        if expected is None:
            continue
        try:
            reading = read_calendar(path.read_bytes(), path.name, *WINDOW)
        except BadInput:
            continue
        ours = sorted(
            event.starts_at.astimezone(UTC)
            for event in reading.events
            if event.series_total and not event.remarks
        )
        if not ours or any(event.fault or event.remarks for event in reading.events):
            continue
        assert set(ours) <= set(expected), path.name
        lone = {
            event.starts_at.astimezone(UTC) for event in reading.events if not event.series_total
        }
        assert set(expected) <= {*ours, *lone}, path.name
        compared += 1
    assert compared > 20


def _expected(path: Path) -> list[datetime] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            calendar = icalendar.Calendar.from_ical(path.read_bytes())
            days = recurring_ical_events.of(calendar).between(
                WINDOW[0], WINDOW[1] + timedelta(days=1)
            )
    except Exception:  # it refuses files that we read in parts
        return None
    found = []
    for day in days:
        start = day["DTSTART"].dt
        if not isinstance(start, datetime):
            start = datetime(start.year, start.month, start.day, tzinfo=HANOI)
        found.append((start if start.tzinfo else start.replace(tzinfo=HANOI)).astimezone(UTC))
    return found


# --- what leaves comes back -----------------------------------------------------------------------

_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=120)
_MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001 - zoned next
    lambda moment: moment.replace(microsecond=0, tzinfo=HANOI)
)


@settings(max_examples=150)
@given(
    title=_WORDS.filter(clean),
    where=_WORDS,
    description=st.lists(_WORDS.filter(clean), max_size=4),
    starts_at=_MOMENTS,
    minutes=st.integers(0, 60 * 24 * 30),
    is_held=st.booleans(),
)
def test_an_event_comes_back_as_it_left(
    title: str,
    where: str,
    description: list[str],
    starts_at: datetime,
    minutes: int,
    is_held: bool,
) -> None:
    lines = [line for line in map(clean, description) if "<" not in line]
    event = CalendarEvent(
        uid="0b6d7c1e-uid",
        title=clean(title),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        standing=Standing.CONFIRMED if is_held else Standing.CANCELLED,
        changed_at=starts_at,
        where=clean(where),
        description="\n".join(lines),
    )
    data = calendar_bytes([event], datetime(2023, 4, 20, tzinfo=UTC))
    (back,) = read_calendar(data, "lich.ics", FIRST, LAST).events
    assert back.fault is None
    assert back.remarks == ()
    assert (back.uid, back.title, back.where) == (event.uid, event.title, event.where)
    assert (back.starts_at, back.ends_at) == (event.starts_at, event.ends_at)
    assert back.is_cancelled is not is_held
    assert back.description.split("\n") == event.description.split("\n")


@settings(max_examples=60)
@given(st.lists(_MOMENTS, min_size=1, max_size=12, unique=True))
def test_many_events_keep_their_order_and_their_identity(moments: list[datetime]) -> None:
    events = [
        CalendarEvent(f"uid-{place}", f"Việc {place}", moment, moment, Standing.TENTATIVE, moment)
        for place, moment in enumerate(moments)
    ]
    back = read_calendar(
        calendar_bytes(events, datetime(2023, 4, 20, tzinfo=UTC)), "lich.ics", FIRST, LAST
    )
    assert [one.starts_at for one in back.events] == sorted(moments)
    assert {one.uid: one.starts_at for one in back.events} == {
        event.uid: event.starts_at for event in events
    }
