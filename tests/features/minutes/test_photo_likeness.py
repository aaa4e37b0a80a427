"""Three shots of one handshake: found as one moment, the sharpest proposed; soft ones told."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from meetingdesk.errors import BadInput
from meetingdesk.exchange.picture_likeness import glance, glance_at
from meetingdesk.features.minutes.photo_likeness import (
    Glance,
    are_alike,
    blurred_photos,
    like_groups,
)
from meetingdesk.features.minutes.photos import PhotoRow

START = datetime(2023, 4, 25, 1, tzinfo=UTC)


def row(photo_id: int, seconds: int | None) -> PhotoRow:
    return PhotoRow(
        id=photo_id,
        version=1,
        caption="",
        credit="",
        taken_at=None if seconds is None else START + timedelta(seconds=seconds),
        agenda_item_id=None,
        in_minutes=False,
        is_large=False,
        camera="",
        edits="",
        width=4000,
        height=3000,
        file_name=f"{photo_id}.jpg",
        original_sha256="",
        print_sha256="",
        thumbnail_sha256="",
    )


def hall(seed: int) -> Image.Image:
    """A picture with structure of its own."""
    return Image.effect_mandelbrot((800, 600), (-2 + seed / 5, -1, 1 - seed / 7, 1), 60)


def jpeg(image: Image.Image, quality: int = 85) -> bytes:
    target = io.BytesIO()
    image.convert("RGB").save(target, "JPEG", quality=quality)
    return target.getvalue()


def test_the_same_scene_is_told_though_saved_and_framed_anew() -> None:
    first = glance(jpeg(hall(0)))
    again = glance(jpeg(hall(0).crop((4, 4, 796, 596)).resize((700, 525)), quality=50))
    other = glance(jpeg(hall(4).rotate(90, expand=True)))
    assert are_alike(first, again)
    assert not are_alike(first, other)


def test_a_blurred_shot_is_softer_than_a_crisp_one() -> None:
    crisp, soft = hall(0), hall(0).filter(ImageFilter.GaussianBlur(4))
    assert glance(jpeg(soft)).sharpness < glance(jpeg(crisp)).sharpness / 4


def test_shots_of_one_moment_are_one_group_with_the_sharpest_proposed() -> None:
    rows = [row(1, 0), row(2, 4), row(3, 9), row(4, 1200)]
    looks = {1: Glance(7, 50), 2: Glance(7, 90), 3: Glance(5, 40), 4: Glance(7, 99)}
    (group,) = like_groups(rows, looks)
    assert (group.photo_ids, group.best, group.others) == ((1, 2, 3), 2, (1, 3))


def test_photos_without_a_time_are_compared_with_each_other() -> None:
    rows = [row(1, None), row(2, None), row(3, 0)]
    looks = {1: Glance(7, 50), 2: Glance(7, 90), 3: Glance(7, 40)}
    (group,) = like_groups(rows, looks)
    assert group.photo_ids == (1, 2)


def test_soft_photos_are_told_only_beside_enough_others() -> None:
    rows = [row(number, number * 600) for number in range(1, 6)]
    looks = {number: Glance(number << 40, 100.0) for number in range(1, 5)} | {5: Glance(0, 9.0)}
    assert blurred_photos(rows, looks) == [5]
    assert blurred_photos(rows[3:], looks) == []


def test_a_print_copy_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"mất\.jpg"):
        glance_at(tmp_path / "mất.jpg")
