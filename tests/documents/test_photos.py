"""Photos in a paper: bytes untouched, captions below, so many to a page."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pikepdf
import pytest
from PIL import Image

from documents.printed import Printed
from documents.samples import jpeg
from meetingdesk.documents.blocks import Document, Paragraph, Photo, PhotoGrid, plain
from meetingdesk.documents.render.pdf import render_pdf, write_pdf
from meetingdesk.errors import BadInput
from meetingdesk.exchange.pictures import jpeg_copies
from meetingdesk.resources import resource


def grid(number: int, per_page: int, width: int = 600, height: int = 400) -> Document:
    photos = tuple(Photo(jpeg(width + n, height), f"Ảnh {n}") for n in range(number))
    return Document("", (PhotoGrid(photos, per_page),))  # type: ignore[arg-type]


def test_a_prepared_jpeg_goes_into_the_pdf_byte_for_byte(tmp_path: Path) -> None:
    photo = tmp_path / "0a1b2c"
    photo.write_bytes(jpeg())
    pdf = render_pdf(Document("", (PhotoGrid((Photo(photo, "Ảnh"),)),)))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        (image,) = file.pages[0].Resources.XObject.values()
        assert image.read_raw_bytes() == photo.read_bytes()
        assert image.Filter == "/DCTDecode" or list(image.Filter) == ["/DCTDecode"]


def test_many_photos_are_never_in_memory_together(tmp_path: Path) -> None:
    import tracemalloc

    photos = []
    for place in range(40):
        photo = tmp_path / str(place)
        photo.write_bytes(jpeg() + bytes([place]) * 250_000)
        photos.append(Photo(photo, f"Ảnh {place}"))
    tracemalloc.start()
    write_pdf(Document("", (PhotoGrid(tuple(photos), 6),)), tmp_path / "a.pdf")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (tmp_path / "a.pdf").stat().st_size > 10_000_000
    assert most < 5_000_000


def test_a_photo_used_twice_is_stored_once() -> None:
    photo = Photo(jpeg(), "Ảnh")
    pdf = render_pdf(Document("", (PhotoGrid((photo, photo)),)))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert len(file.pages[0].Resources.XObject) == 1
    assert len(Printed(pdf).images[0]) == 2


@pytest.mark.parametrize("per_page", [1, 2, 4, 6])
@pytest.mark.parametrize(("width", "height"), [(600, 400), (400, 600), (2000, 100)])
def test_so_many_photos_to_a_page_each_with_its_caption_and_its_shape(
    per_page: int, width: int, height: int
) -> None:
    printed = Printed(render_pdf(grid(per_page + 1, per_page, width, height)))
    assert [len(images) for images in printed.images] == [per_page, 1]
    shown = 0
    for page, images in enumerate(printed.images):
        for left, right, top, bottom in images:
            caption = printed.find(f"Ảnh {shown}", page)
            assert left >= 30 - 0.1
            assert right <= 195 + 0.1
            assert 20 - 0.1 <= top < bottom <= caption.top + 0.1
            assert caption.bottom <= 277.1
            assert (caption.left + caption.right) / 2 == pytest.approx((left + right) / 2, abs=0.1)
            shape = (right - left) / (bottom - top)
            assert shape == pytest.approx((width + shown) / height, rel=0.01)
            shown += 1


def test_text_before_photos_stays_on_their_page() -> None:
    document = Document("", (Paragraph(plain("Ảnh hội nghị:")), *grid(4, 4).blocks))
    assert len(Printed(render_pdf(document)).lines) == 1


def test_another_kind_of_picture_is_turned_into_a_jpeg() -> None:
    packed = io.BytesIO()
    Image.new("RGBA", (60, 40), (1, 2, 3, 4)).save(packed, "PNG")
    pdf = render_pdf(Document("", (PhotoGrid((Photo(packed.getvalue()),)),)))
    assert len(Printed(pdf).images[0]) == 1


def test_a_grey_photo_is_kept_as_it_is_and_a_cmyk_one_becomes_rgb() -> None:
    for mode, space, kept in (("L", "/DeviceGray", True), ("CMYK", "/DeviceRGB", False)):
        packed = io.BytesIO()
        Image.new(mode, (60, 40)).save(packed, "JPEG")
        pdf = render_pdf(Document("", (PhotoGrid((Photo(packed.getvalue()),)),)))
        with pikepdf.open(io.BytesIO(pdf)) as file:
            (image,) = file.pages[0].Resources.XObject.values()
            assert image.ColorSpace == space
            assert (image.read_raw_bytes() == packed.getvalue()) is kept


@pytest.mark.parametrize("source", [Path("mất.jpg"), b"", b"GIF89a", b"\xff\xd8\xff\xe0 JFIF"])
def test_a_photo_that_is_missing_or_broken_is_named(source: Path | bytes) -> None:
    with pytest.raises(BadInput, match="Lễ ký kết"):
        render_pdf(Document("", (PhotoGrid((Photo(source, "Lễ ký kết"),)),)))


def test_a_large_photo_stands_alone_in_its_row_as_wide_as_two(tmp_path: Path) -> None:
    photos = [Photo(jpeg(900, 600), f"Ảnh {place}", large=place == 3) for place in range(1, 6)]
    document = Document("", (PhotoGrid(tuple(photos), 4),))
    pdf = render_pdf(document)
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 2
        first, second = opened.pages
        top = {word["text"]: word["top"] for word in first.extract_words()}
        assert abs(top["1"] - top["2"]) < 1
        assert top["3"] > top["1"] + 100
        wide = sorted(image["width"] for image in first.images)
        assert wide[-1] > 1.3 * wide[0]
        numbers = [word["text"] for word in second.extract_words() if word["text"].isdigit()]
        assert numbers == ["2", "4", "5"]  # the number of the page stands first


def test_twenty_photos_fill_the_page_of_a_contact_sheet() -> None:
    photos = tuple(Photo(jpeg(300, 200), f"{place}. IMG_{place}.jpg") for place in range(1, 42))
    pdf = render_pdf(Document("", (PhotoGrid(photos, 20),)))
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        assert [len(page.images) for page in opened.pages] == [20, 20, 1]


def test_forty_photos_of_a_meeting_make_a_file_that_can_be_sent() -> None:
    """Each of the sample's photos five times, every time with another corner so that all differ."""
    photos = []
    for number in range(40):
        source = sorted(resource("sample_event", "photos").glob("*.jpg"))[number % 8]
        with Image.open(source) as opened:
            pixels = opened.convert("RGB")
        pixels.paste((number, 0, 0), (0, 0, 16, 16))
        print_copy, _thumbnail = jpeg_copies(pixels)
        photos.append(Photo(print_copy, f"Ảnh {number}"))
    made = render_pdf(Document("", (PhotoGrid(tuple(photos), 4),)))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert len(pdf.pages) == 10
    assert len({photo.source for photo in photos}) == 40
    assert len(made) < 10_000_000
