"""Photos cut, turned, straightened and brightened for print; the original is never touched."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageStat

from meetingdesk.errors import BadInput
from meetingdesk.exchange.picture_edits import edited, edited_copies, full_share
from meetingdesk.features.minutes.photo_edits import PictureEdits

RED, GREEN, BLUE, YELLOW = (220, 30, 30), (30, 170, 60), (40, 60, 210), (240, 220, 40)


def scene(width: int = 800, height: int = 600) -> Image.Image:
    """Four coloured quarters: red, green above; blue, yellow below."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2), fill=GREEN)
    draw.rectangle((0, height // 2, width // 2, height), fill=BLUE)
    draw.rectangle((width // 2, height // 2, width, height), fill=YELLOW)
    return image


def saved(image: Image.Image, kind: str = "JPEG") -> bytes:
    target = io.BytesIO()
    image.save(target, kind, quality=95)
    return target.getvalue()


def near(colour: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - other) < 30 for one, other in zip(colour, wanted, strict=True))


def test_a_quarter_turn_brings_the_left_to_the_top() -> None:
    made = edited(scene(), PictureEdits(quarter_turns=1))
    assert made.size == (600, 800)
    assert near(made.getpixel((10, 10)), BLUE)
    assert near(made.getpixel((590, 10)), RED)


def test_the_part_kept_is_the_part_seen() -> None:
    made = edited(scene(), PictureEdits(left=0.5, top=0.5))
    assert made.size == (400, 300)
    assert near(made.getpixel((200, 150)), YELLOW)
    whole = edited(scene(), PictureEdits(left=0.5, top=0.5), cut=False)
    assert whole.size == (800, 600)


def test_straightening_leaves_no_empty_corner() -> None:
    white = Image.new("RGB", (800, 600), "white")
    for tilt in (-15.0, -3.2, 0.4, 15.0):
        made = edited(white, PictureEdits(tilt=tilt))
        assert ImageStat.Stat(made.convert("L")).extrema[0][0] > 250
        assert abs(made.width / made.height - 800 / 600) < 0.02


def test_brightness_makes_dark_halls_lighter_and_leaves_the_original_as_it_was() -> None:
    data = saved(scene())
    print_copy, _thumbnail = edited_copies(data, name="a.jpg", edits=PictureEdits(brightness=0.5))
    with Image.open(io.BytesIO(print_copy)) as lighter, Image.open(io.BytesIO(data)) as before:
        assert sum(ImageStat.Stat(lighter).mean) > sum(ImageStat.Stat(before).mean) + 30
    assert data == saved(scene())


def test_a_small_part_of_a_large_photo_prints_sharp() -> None:
    """A fifth of a 24-megapixel photo still fills a page with its own pixels."""
    large = scene(6000, 4000)
    edits = PictureEdits(left=0.4, top=0.4, right=0.65, bottom=0.65)
    print_copy, thumbnail = edited_copies(saved(large), name="a.jpg", edits=edits)
    with Image.open(io.BytesIO(print_copy)) as made, Image.open(io.BytesIO(thumbnail)) as small:
        assert max(made.size) >= 1500
        assert max(small.size) == 320


def test_a_damaged_original_is_named() -> None:
    with pytest.raises(BadInput, match=r"hội trường\.jpg"):
        edited_copies(saved(scene())[:500], name="hội trường.jpg", edits=PictureEdits())


@settings(deadline=None, max_examples=60)
@given(
    st.integers(0, 3),
    st.floats(-15, 15),
    st.floats(0, 0.9),
    st.floats(0, 0.9),
    st.floats(0.05, 1),
    st.floats(-1, 1),
)
def test_any_edit_gives_a_picture(
    turns: int, tilt: float, left: float, top: float, share: float, brightness: float
) -> None:
    edits = PictureEdits(
        turns, tilt, left, top, min(1, left + share), min(1, top + share), brightness
    )
    made = edited(scene(80, 60), edits)
    assert made.width >= 1
    assert made.height >= 1
    assert PictureEdits.from_json(edits.to_json()) in (edits, PictureEdits())


@given(st.floats(1, 5000), st.floats(1, 5000), st.floats(-15, 15))
def test_straightening_keeps_at_most_all(wide: float, tall: float, degrees: float) -> None:
    assert 0 < full_share(wide, tall, degrees) <= 1


def test_edits_of_an_unknown_form_are_none(tmp_path: Path) -> None:
    for text in ("{", "[]", '{"tilt": 90}', '{"unknown": 1}', '{"left": 0.9, "right": 0.1}'):
        assert PictureEdits.from_json(text).is_nothing
