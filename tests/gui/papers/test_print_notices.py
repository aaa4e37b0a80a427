"""What the room says above the pages: letters no font has, a font that this PC lacks."""

from __future__ import annotations

from papers_window import PapersWindow

from attendance_stage import Stage
from meetingdesk.documents.render import system_fonts
from meetingdesk.features.office import Office, save_office
from meetingdesk.features.papers.paper_font import PaperFont, keep_paper_font
from meetingdesk.gui.papers.print_notices import PrintNotices
from meetingdesk.store.workspace import Workspace


def _notices(window: PapersWindow) -> PrintNotices:
    found = window.tab.findChild(PrintNotices)
    assert found is not None
    return found


def test_a_khmer_name_is_told_above_the_pages_that_still_print(
    window: PapersWindow, stage: Stage
) -> None:
    window.open("attendance_sheet")
    assert not _notices(window).isVisible()

    stage.add("Thạch សុខា", "Hội Nông dân", position="Ủy viên")
    window.made()

    assert _notices(window).isVisible()
    assert "ស (U+179F)" in _notices(window).text
    assert "“Thạch សុខា”" in _notices(window).text
    assert window.room.is_fresh


def test_the_next_paper_without_such_letters_has_nothing_to_say(
    window: PapersWindow, stage: Stage
) -> None:
    stage.add("Thạch សុខា", "Hội Nông dân", position="Ủy viên")
    window.open("attendance_sheet")
    assert _notices(window).isVisible()
    window.press("leavePaper")
    window.open("agenda")
    assert not _notices(window).isVisible()


def test_an_office_that_wants_times_is_told_on_a_pc_without_it(
    window: PapersWindow, workspace: Workspace
) -> None:
    with workspace.unit_of_work() as work:
        keep_paper_font(work, PaperFont.TIMES)
    has_it = system_fonts.times_new_roman() is not None
    window.open("agenda")
    assert ("Times New Roman" in _notices(window).text) is not has_it
    assert _notices(window).isVisible() is not has_it


def test_a_number_without_the_letters_of_the_office_leads_to_the_settings(
    window: PapersWindow, workspace: Workspace
) -> None:
    window.open("minutes")
    assert "Hãy điền ở Cài đặt, phần Cơ quan" in _notices(window).text
    assert _notices(window).isVisible()

    window.press("leavePaper")
    with workspace.unit_of_work() as work:
        save_office(work, Office(name="Sở Tài nguyên và Môi trường", symbol="STNMT"))
    window.open("minutes")
    assert not _notices(window).isVisible()
