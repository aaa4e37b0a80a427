"""The look: contrast, live switching, the bundled font and the icons."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication

from meetingdesk.gui import theme
from meetingdesk.gui.icons import icon
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import DARK, LIGHT, Theme, Tokens, contrast, style_sheet
from meetingdesk.resources import resource

TEXT_ON_GROUND = [
    *[(text, ground) for text in ("text", "muted") for ground in
      ("window", "surface", "raised", "sunken", "hover", "accent_soft")],
    *[("accent", ground) for ground in ("window", "surface", "accent_soft", "hover")],
    *[("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")],
    *[(tone, f"{tone}_soft") for tone in ("success", "warning", "danger", "info", "violet", "pink")],
    *[(tone, ground) for tone in ("success", "warning", "danger", "info")
      for ground in ("surface", "window")],
    *[("on_tone", tone) for tone in ("success", "warning", "danger")],
    ("text", "warning_soft"), ("text", "info_soft"), ("text", "danger_soft"),
    ("text", "success_soft"), ("text", "violet_soft"), ("text", "pink_soft"),
    ("muted", "violet_soft"), ("muted", "pink_soft"), ("on_toast", "toast"),
]  # fmt: skip


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_is_readable_on_every_ground_it_stands_on(
    tokens: Tokens, text: str, ground: str
) -> None:
    colors = asdict(tokens)
    assert contrast(colors[text], colors[ground]) >= 4.5


def test_black_on_white_has_the_known_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_no_gap_left_and_its_pictures_exist(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)
    rules = sheet.split("*/", 1)[1]
    assert "$" not in rules
    for path in re.findall(r"url\((.+?)\)", rules):
        assert resource(*path.split("/resources/", 1)[1].split("/")).is_file()


def test_the_look_switches_while_the_window_is_open(
    qapp: QApplication, look: Theme, preferences: Preferences
) -> None:
    shapes = icon("calendar")
    light = _darkest(shapes)
    preferences.theme = "dark"
    assert theme.current_tokens() is DARK
    assert DARK.window in qapp.styleSheet()
    assert _darkest(shapes) > light
    preferences.theme = "light"
    assert theme.current_tokens() is LIGHT


def test_the_bundled_font_draws_every_vietnamese_letter(look: Theme, qapp: QApplication) -> None:
    assert theme.load_bundled_font()
    assert qapp.font().family() == theme.BUNDLED_FAMILY
    metrics = QFontMetrics(qapp.font())
    letters = "ĂÂĐÊÔƠƯăâđêôơư" + "".join(
        marked for vowel in "aăâeêioôơuưy" for marked in _toned(vowel)
    )
    assert [one for one in letters + "₫…–“”" if not metrics.inFontUcs4(ord(one))] == []


def test_the_system_s_font_is_a_choice(
    qapp: QApplication, look: Theme, preferences: Preferences
) -> None:
    preferences.font = "system"
    assert qapp.font().family() != theme.BUNDLED_FAMILY
    preferences.font = "bundled"
    assert qapp.font().family() == theme.BUNDLED_FAMILY


def test_every_icon_draws_something_and_an_unknown_one_is_refused(look: Theme) -> None:
    blank = [
        path.stem
        for path in resource("icons").glob("*.svg")
        if not _has_ink(icon(path.stem).pixmap(QSize(24, 24)))
    ]
    assert blank == []
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def _toned(vowel: str) -> list[str]:
    import unicodedata

    return [
        unicodedata.normalize("NFC", case + tone)
        for case in (vowel, vowel.upper())
        for tone in "\u0300\u0309\u0303\u0301\u0323"
    ]


def _has_ink(picture: object) -> bool:
    image = picture.toImage()  # type: ignore[attr-defined]  # a QPixmap; keeps the loop short
    return any(
        image.pixelColor(x, y).alpha() > 128
        for x in range(image.width())
        for y in range(image.height())
    )


def _darkest(shapes: QIcon) -> int:
    image = shapes.pixmap(QSize(24, 24)).toImage()
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 200
    )
