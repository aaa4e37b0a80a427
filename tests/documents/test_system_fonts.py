"""Papers in the PC's own Times New Roman: found by its files, left alone where it may not be embedded."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from documents.printed import Printed
from documents.samples import minutes_data, state_office
from meetingdesk.documents.blocks import Document
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.render import fonts, system_fonts
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.resources import resource

FILES = {
    "Tinos-Regular": "times.ttf",
    "Tinos-Bold": "timesbd.ttf",
    "Tinos-Italic": "TIMESI.TTF",
    "Tinos-BoldItalic": "timesbi.ttf",
}
Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put four fonts that call themselves Times New Roman into a PC that has no others."""
    folder = tmp_path / "Fonts"
    folder.mkdir()
    monkeypatch.setattr(system_fonts, "font_folders", lambda: iter([folder]))

    def put(*, rights: int = 8, family: str = system_fonts.FAMILY, but: str = "") -> None:
        for source, name in FILES.items():
            if name == but:
                continue
            font = TTFont(resource("fonts", f"{source}.ttf"))
            font["OS/2"].fsType = rights
            for number, text in ((1, family), (6, f"{family.replace(' ', '')}{source[5:]}")):
                font["name"].setName(text, number, 3, 1, 0x409)
                font["name"].setName(text, number, 1, 0, 0)
            font.save(folder / name)

    system_fonts.times_new_roman.cache_clear()
    fonts.load.cache_clear()
    yield put
    system_fonts.times_new_roman.cache_clear()
    fonts.load.cache_clear()


def in_times() -> Document:
    return replace(build_minutes(minutes_data(3), state_office()), font="Times New Roman")


def embedded(pdf: bytes) -> set[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {
            str(font.BaseFont).split("+")[1]
            for page in opened.pages
            for font in page.Resources.Font.values()
        }


def test_a_paper_on_request_is_set_in_the_times_of_the_pc(install: Install) -> None:
    install()
    pdf = render_pdf(in_times())
    assert len(embedded(pdf)) > 2
    assert all(name.startswith("TimesNewRoman-") for name in embedded(pdf))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in Printed(pdf).text


@pytest.mark.parametrize(
    "wrong",
    [{"rights": 2}, {"rights": 0x0100}, {"family": "Times Other"}, {"but": "timesbi.ttf"}],
    ids=["restricted", "no subset", "another family", "a file missing"],
)
def test_tinos_stands_in_where_times_is_not_whole_or_may_not_be_embedded(
    install: Install, wrong: dict[str, object]
) -> None:
    install(**wrong)
    assert system_fonts.times_new_roman() is None
    assert all(name.startswith("Tinos") for name in embedded(render_pdf(in_times())))


def test_a_damaged_font_file_is_no_font(install: Install, tmp_path: Path) -> None:
    install()
    (tmp_path / "Fonts" / "times.ttf").write_bytes(b"\x00\x01\x00\x00 not a font")
    assert system_fonts.times_new_roman() is None


def test_both_fonts_break_lines_at_the_same_words(install: Install) -> None:
    install()
    times = Printed(render_pdf(in_times()))
    tinos = Printed(render_pdf(replace(in_times(), font="Tinos")))
    assert [[line.text for line in page] for page in times.lines] == [
        [line.text for line in page] for page in tinos.lines
    ]
