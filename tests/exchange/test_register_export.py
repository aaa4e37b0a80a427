"""The register leaves as Excel, CSV and as a calendar of its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from icalendar import Calendar

from meetingdesk.exchange.calendar_file import deadline_bytes
from meetingdesk.exchange.register_export import register_table
from meetingdesk.exchange.tables import csv_bytes, write_table
from meetingdesk.features.signings.agreement_dates import dates_due
from meetingdesk.features.signings.signing_register import RegisterFilter, register_rows
from meetingdesk.store.workspace import Workspace
from signing_stage import FORMER, PROGRAMME, TITLE_2023, TODAY, Signings

MADE = datetime(2024, 1, 15, 2, tzinfo=UTC)


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


def test_excel_has_what_shows_and_days_as_days(signings: Signings, tmp_path: Path) -> None:
    signings.create()
    signings.create(FORMER)
    rows = signings.read(register_rows, RegisterFilter(year=2023), TODAY)
    write_table(tmp_path / "so.xlsx", register_table(rows, TODAY))
    sheet = openpyxl.load_workbook(tmp_path / "so.xlsx").active
    cells = [list(row) for row in sheet.iter_rows(values_only=True)]
    (labels,) = [row for row in cells if "Tên văn bản" in row]
    lines = cells[cells.index(labels) + 1 :]
    assert [line[labels.index("Tên văn bản")] for line in lines] == [TITLE_2023]
    assert lines[0][labels.index("Đến")].date() == date(2025, 12, 31)
    assert lines[0][labels.index("Còn lại (ngày)")] == 716


def test_a_title_that_looks_like_a_formula_stays_text_in_csv(signings: Signings) -> None:
    signings.create(replace(PROGRAMME, title="=HYPERLINK(1)"))
    rows = signings.read(register_rows, RegisterFilter(), TODAY)
    text = csv_bytes(register_table(rows, TODAY)).decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in text


def test_the_calendar_has_reviews_and_the_end_with_two_notices(signings: Signings) -> None:
    signings.create(replace(PROGRAMME, title="Chương trình; phối hợp, " + "dài " * 30))
    dates = signings.read(dates_due, TODAY, 3660)
    data = deadline_bytes(dates, MADE)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    text = data.decode().replace("\r\n ", "")
    assert text.count("BEGIN:VEVENT") == len(dates) == 3
    assert "DTSTART;VALUE=DATE:20251231" in text
    assert text.count("TRIGGER:-P90D") == text.count("TRIGGER:-P30D") == 1
    assert "Chương trình\\; phối hợp\\, dài" in text
    assert deadline_bytes(dates, MADE) == data


def test_the_calendar_is_read_by_another_program(signings: Signings) -> None:
    signings.create()
    data = deadline_bytes(signings.read(dates_due, TODAY, 3660), MADE)
    events = Calendar.from_ical(data).walk("VEVENT")
    assert {event.decoded("dtstart") for event in events} == {date(2024, 7, 1), date(2025, 12, 31)}
    assert any(TITLE_2023 in str(event["summary"]) for event in events)
