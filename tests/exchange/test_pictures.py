"""Photos come from any camera, phone or scanner and are kept upright, small and without secrets."""

from __future__ import annotations

import contextlib
import hashlib
import io
import random
import struct
import zlib
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageCms, ImageDraw

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.exchange.picture_pixels import fitted
from meetingdesk.exchange.pictures import (
    PictureFailure,
    PreparedPicture,
    find_pictures,
    prepare_bytes,
    prepare_picture,
    prepare_pictures,
)

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # its word on bad EXIF

TAKEN = datetime.fromisoformat("2023-04-25 09:41:07")
RED, GREEN, BLUE, YELLOW = (220, 30, 30), (30, 170, 60), (40, 60, 210), (240, 220, 40)


def _scene(width: int = 400, height: int = 300) -> Image.Image:
    """Four coloured quarters: red, green above; blue, yellow below."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2), fill=GREEN)
    draw.rectangle((0, height // 2, width // 2, height), fill=BLUE)
    draw.rectangle((width // 2, height // 2, width, height), fill=YELLOW)
    return image


def _exif(orientation: int | None = None) -> Image.Exif:
    exif = Image.Exif()
    if orientation is not None:
        exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = "Canon"
    exif[ExifTags.Base.Model] = "Canon EOS 80D"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = "2023:04:25 09:41:07"
    details[ExifTags.Base.OffsetTimeOriginal] = "+07:00"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef] = "N"
    place[ExifTags.GPS.GPSLatitude] = (10.0, 2.0, 1.0)
    return exif


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def _opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def _near(found: object, wanted: tuple[int, int, int], within: int = 24) -> bool:
    assert isinstance(found, tuple)
    return all(abs(a - b) <= within for a, b in zip(found, wanted, strict=True))


def _assert_scene(jpeg: bytes) -> None:
    image = _opened(jpeg)
    right, low = image.width * 3 // 4, image.height * 3 // 4
    left, high = image.width // 4, image.height // 4
    corners = ((left, high), (right, high), (left, low), (right, low))
    for corner, colour in zip(corners, (RED, GREEN, BLUE, YELLOW), strict=True):
        assert _near(image.getpixel(corner), colour), (corner, image.getpixel(corner))


def _laid(image: Image.Image, orientation: int) -> Image.Image:
    """The pixels as a camera stores them so that `orientation` turns them upright again."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    return image.transpose(undo[orientation]) if orientation in undo else image


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_taken_any_way_round_stands_upright(kind: str, orientation: int) -> None:
    data = _saved(_laid(_scene(), orientation), kind, exif=_exif(orientation))
    picture = prepare_bytes(data, file_name="IMG_1.jpg")
    assert (picture.width, picture.height) == (400, 300)
    _assert_scene(picture.print_jpeg)
    _assert_scene(picture.thumbnail_jpeg)


def test_a_large_photo_stored_sideways_comes_upright_at_print_size() -> None:
    data = _saved(_laid(_scene(4000, 3000), 6), "JPEG", exif=_exif(6))
    picture = prepare_bytes(data, file_name="IMG_2.jpg")
    assert (picture.width, picture.height) == (4000, 3000)
    assert _opened(picture.print_jpeg).size == (1600, 1200)
    assert _opened(picture.thumbnail_jpeg).size == (320, 240)
    _assert_scene(picture.print_jpeg)


def test_an_iphone_photo_in_heic_is_not_turned_twice_and_tells_its_time() -> None:
    """HEIC turns by a property of its own; the EXIF beside it repeats the turn for others."""
    import pillow_heif

    pillow_heif.register_heif_opener(thumbnails=False)
    data = _saved(_scene(), "HEIF", exif=_exif(6))
    picture = prepare_bytes(data, file_name="IMG_3.HEIC")
    assert picture.media_type == "image/heic"
    assert (picture.width, picture.height) == (400, 300)
    assert picture.taken_at == TAKEN
    _assert_scene(picture.print_jpeg)


def test_the_facts_of_the_original_are_told(tmp_path: Path) -> None:
    path = tmp_path / "Lễ ký kết.JPG"
    data = _saved(_scene(), "JPEG", exif=_exif(1))
    path.write_bytes(data)
    picture = prepare_picture(path)
    assert picture.file_name == "Lễ ký kết.JPG"
    assert picture.sha256 == hashlib.sha256(data).hexdigest()
    assert picture.size == len(data)
    assert picture.media_type == "image/jpeg"
    assert picture.taken_at == TAKEN
    assert picture.utc_offset == timedelta(hours=7)
    assert picture.camera == "Canon EOS 80D"
    assert picture.has_location


def test_prepared_copies_tell_neither_place_nor_camera() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = _saved(
        _scene(), "JPEG", exif=_exif(1), icc_profile=srgb, comment=b"secret", dpi=(300, 300)
    )
    picture = prepare_bytes(data, file_name="a.jpg")
    for copy in (picture.print_jpeg, picture.thumbnail_jpeg):
        assert b"Exif" not in copy
        assert b"Canon" not in copy
        assert b"secret" not in copy
        assert b"ICC_PROFILE" not in copy


def test_preparing_twice_gives_the_same_bytes() -> None:
    data = _saved(_scene(), "JPEG")
    assert prepare_bytes(data, file_name="a.jpg") == prepare_bytes(data, file_name="a.jpg")


def test_a_small_picture_is_not_blown_up() -> None:
    picture = prepare_bytes(_saved(_scene(200, 150), "PNG"), file_name="a.png")
    assert _opened(picture.print_jpeg).size == (200, 150)
    assert _opened(picture.thumbnail_jpeg).size == (200, 150)


@pytest.mark.parametrize(("size", "copy"), [((9000, 1200), (1600, 213)), ((5000, 2), (1600, 1))])
def test_a_panorama_keeps_its_shape(size: tuple[int, int], copy: tuple[int, int]) -> None:
    picture = prepare_bytes(_saved(Image.new("RGB", size, RED), "JPEG"), file_name="pano.jpg")
    assert (picture.width, picture.height) == size
    assert _opened(picture.print_jpeg).size == copy


def test_one_row_of_pixels_still_has_a_height() -> None:
    assert fitted((60_000, 1), 1600) == (1600, 1)


@pytest.mark.parametrize("kind", ["BMP", "GIF", "TIFF", "WEBP", "PNG"])
def test_every_kind_that_offices_have_is_read(kind: str) -> None:
    picture = prepare_bytes(_saved(_scene(), kind), file_name=f"a.{kind.lower()}")
    assert picture.media_type == f"image/{kind.lower()}"
    _assert_scene(picture.print_jpeg)


def test_the_content_decides_and_not_the_name() -> None:
    assert prepare_bytes(_saved(_scene(), "PNG"), file_name="a.jpg").media_type == "image/png"


def test_a_phone_picture_with_a_second_one_behind_it_gives_the_first() -> None:
    data = _saved(_scene(), "MPO", save_all=True, append_images=[Image.new("RGB", (90, 60))])
    picture = prepare_bytes(data, file_name="a.jpg")
    assert picture.media_type == "image/jpeg"
    _assert_scene(picture.print_jpeg)


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_an_animation_gives_its_first_frame(kind: str) -> None:
    more = [Image.new("RGB", (400, 300), BLUE), Image.new("RGB", (400, 300), GREEN)]
    data = _saved(_scene(), kind, save_all=True, append_images=more, duration=100)
    _assert_scene(prepare_bytes(data, file_name="a").print_jpeg)


def test_what_is_transparent_is_white_on_paper() -> None:
    logo = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    logo.paste((*RED, 255), (0, 0, 50, 100))
    paletted = logo.quantize(8)
    grey = Image.new("LA", (100, 100), (0, 0))
    for image in (logo, paletted, grey):
        printed = _opened(prepare_bytes(_saved(image, "PNG"), file_name="l.png").print_jpeg)
        assert _near(printed.getpixel((75, 50)), (255, 255, 255))
    printed = _opened(prepare_bytes(_saved(paletted, "PNG"), file_name="l.png").print_jpeg)
    assert _near(printed.getpixel((25, 50)), RED)


def test_the_edge_of_a_transparent_logo_has_no_dark_fringe() -> None:
    logo = Image.new("RGBA", (6400, 400), (0, 0, 0, 0))
    logo.paste((255, 255, 255, 255), (0, 0, 3201, 400))
    printed = _opened(prepare_bytes(_saved(logo, "PNG"), file_name="l.png").print_jpeg)
    assert min(low for low, _ in printed.getextrema()) > 245


def test_sixteen_bit_grey_keeps_its_tones() -> None:
    ramp = Image.new("I;16", (256, 4))
    ramp.putdata([column * 257 for _ in range(4) for column in range(256)])
    for kind in ("PNG", "TIFF"):
        printed = _opened(prepare_bytes(_saved(ramp, kind), file_name="scan").print_jpeg)
        for column in (10, 128, 245):
            assert _near(printed.getpixel((column, 2)), (column, column, column), 6)


@pytest.mark.parametrize("mode", ["1", "L", "P", "F", "I"])
def test_grey_and_paletted_scans_are_read(mode: str) -> None:
    image = Image.new("L", (120, 80), 255)
    image.paste(0, (0, 0, 60, 80))
    data = _saved(image.convert(mode), "TIFF")
    printed = _opened(prepare_bytes(data, file_name="scan.tif").print_jpeg)
    assert _near(printed.getpixel((30, 40)), (0, 0, 0))
    assert _near(printed.getpixel((90, 40)), (255, 255, 255))


def test_sixteen_bit_colour_is_read() -> None:
    rows = b"".join(b"\0" + struct.pack(">3H", 56000, 8000, 8000) * 20 for _ in range(20))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    data = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">2I5B", 20, 20, 16, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    printed = _opened(prepare_bytes(data, file_name="a.png").print_jpeg)
    assert _near(printed.getpixel((10, 10)), (218, 31, 31))


def test_a_printers_cmyk_jpeg_becomes_rgb() -> None:
    printed = _opened(
        prepare_bytes(_saved(_scene().convert("CMYK"), "JPEG"), file_name="in.jpg").print_jpeg
    )
    assert printed.mode == "RGB"
    assert _near(printed.getpixel((100, 75)), RED, 40)


def test_colours_of_a_wide_gamut_phone_are_brought_to_srgb() -> None:
    """Swapping red and green in the profile shows that the profile is obeyed."""
    swapped = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = swapped.index(b"rXYZ"), swapped.index(b"gXYZ")
    swapped[red : red + 4], swapped[green : green + 4] = b"gXYZ", b"rXYZ"
    name = swapped.index("sRGB".encode("utf-16-be"))
    swapped[name : name + 8] = "swap".encode("utf-16-be")
    data = _saved(Image.new("RGB", (64, 64), (255, 0, 0)), "PNG", icc_profile=bytes(swapped))
    printed = _opened(prepare_bytes(data, file_name="p3.png").print_jpeg)
    assert _near(printed.getpixel((30, 30)), (0, 255, 0))


@pytest.mark.parametrize("profile", [b"nonsense", b"\0" * 200, b""])
def test_a_damaged_colour_profile_is_passed_over(profile: bytes) -> None:
    data = _saved(_scene(), "PNG", icc_profile=profile)
    _assert_scene(prepare_bytes(data, file_name="a.png").print_jpeg)


def test_a_damaged_exif_costs_the_facts_and_not_the_picture() -> None:
    good = _saved(_scene(), "JPEG", exif=_exif(1))
    start = good.index(b"Exif\0\0") + 6
    for seed in range(60):
        chance = random.Random(seed)
        bad = bytearray(good)
        for _ in range(20):
            bad[start + chance.randrange(180)] = chance.randrange(256)
        picture = prepare_bytes(bytes(bad), file_name="a.jpg")
        assert {picture.width, picture.height} == {400, 300}


def test_a_camera_whose_clock_was_never_set_tells_no_time() -> None:
    exif = _exif(1)
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = "0000:00:00 00:00:00"
    details[ExifTags.Base.OffsetTimeOriginal] = "+99:99"
    picture = prepare_bytes(_saved(_scene(), "JPEG", exif=exif), file_name="a.jpg")
    assert picture.taken_at is None
    assert picture.utc_offset is None


def test_an_empty_file_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match=r"IMG_7\.jpg rỗng"):
        prepare_bytes(b"", file_name="IMG_7.jpg")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
def test_a_file_cut_short_is_refused_by_name(kind: str) -> None:
    noise = Image.effect_noise((300, 200), 90).convert("RGB")
    data = _saved(noise, kind)
    for share in (0.2, 0.5, 0.9):
        with pytest.raises(BadInput, match="IMG_8"):
            prepare_bytes(data[: int(len(data) * share)], file_name="IMG_8")


def test_a_copy_that_stopped_halfway_is_told_as_such() -> None:
    data = _saved(Image.effect_noise((300, 200), 90), "JPEG")
    with pytest.raises(BadInput, match="thiếu phần cuối"):
        prepare_bytes(data[: len(data) // 2], file_name="IMG_8.jpg")


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 a Word file", b"%PDF-1.7 a scan", b"<svg/>", b"\0" * 4096, b"x"]
)
def test_a_renamed_document_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"Giấy mời\.jpg không phải là ảnh"):
        prepare_bytes(data, file_name="Giấy mời.jpg")


def test_a_bomb_of_thirty_thousand_by_thirty_thousand_is_refused_by_its_header() -> None:
    header = struct.pack(">2I5B", 30_000, 30_000, 8, 2, 0, 0, 0)
    body = b"IHDR" + header
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    jpeg = bytearray(_saved(_scene(), "JPEG"))
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = struct.pack(">2H", 30_000, 30_000)
    for data in (png + struct.pack(">I", 0) + b"IDAT", bytes(jpeg)):
        with pytest.raises(BadInput, match=r"bomb.*triệu điểm ảnh"):
            prepare_bytes(data, file_name="bomb")


def test_a_picture_that_must_be_decoded_whole_has_the_lower_limit() -> None:
    data = _saved(Image.new("1", (10_000, 8_100)), "PNG")
    with pytest.raises(BadInput, match=r"plan\.png có 10000 × 8100 điểm ảnh, quá mức 80 triệu"):
        prepare_bytes(data, file_name="plan.png")


def test_a_progressive_jpeg_with_thousands_of_scans_is_refused() -> None:
    data = _saved(_scene(), "JPEG", progressive=True)
    _assert_scene(prepare_bytes(data, file_name="a.jpg").print_jpeg)
    last = data.rindex(b"\xff\xda")
    scan = data[last:-2]
    with pytest.raises(BadInput, match=r"slow\.jpg"):
        prepare_bytes(data[:-2] + scan * 500 + data[-2:], file_name="slow.jpg")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "HEIF"])
def test_mangled_bytes_never_do_more_than_a_clear_refusal(kind: str) -> None:
    import pillow_heif

    pillow_heif.register_heif_opener(thumbnails=False)
    noise = Image.effect_noise((64, 48), 90).convert("RGB")
    good = _saved(noise, kind) if kind == "GIF" else _saved(noise, kind, exif=_exif(6))
    read = 0
    for seed in range(150):
        chance = random.Random(seed)
        bad = bytearray(good)
        for _ in range(chance.randrange(1, 12)):
            where = chance.randrange(min(len(bad), 400) if seed % 2 else len(bad))
            bad[where] = chance.randrange(256)
        with contextlib.suppress(BadInput):
            prepare_bytes(bytes(bad), file_name="hỏng.bin")
            read += 1
    assert read < 150 or kind == "BMP"


def test_a_missing_file_or_a_folder_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"mất\.jpg"):
        prepare_picture(tmp_path / "mất.jpg")
    with pytest.raises(BadInput, match="không phải là tệp ảnh"):
        prepare_picture(tmp_path)


def test_many_photos_come_back_in_order_and_one_bad_one_stops_nobody(tmp_path: Path) -> None:
    paths = []
    for number in range(12):
        path = tmp_path / f"IMG_{number}.jpg"
        path.write_bytes(b"bad" if number == 5 else _saved(_scene(40 + number, 30), "JPEG"))
        paths.append(path)
    results = list(prepare_pictures(paths))
    assert len(results) == 12
    for number, result in enumerate(results):
        if number == 5:
            assert isinstance(result, PictureFailure)
            assert result.path == paths[5]
            assert "IMG_5.jpg" in str(result.error)
        else:
            assert isinstance(result, PreparedPicture)
            assert result.width == 40 + number


def test_stopping_halfway_leaves_the_rest_unread(tmp_path: Path) -> None:
    good = tmp_path / "a.jpg"
    good.write_bytes(_saved(_scene(), "JPEG"))
    results = prepare_pictures([good, good, *[tmp_path / "chưa có.jpg"] * 1000])
    assert isinstance(next(results), PreparedPicture)
    results.close()
    assert list(results) == []


def _touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_a_dropped_folder_gives_its_pictures_in_counting_order(tmp_path: Path) -> None:
    names = ("IMG_10.JPG", "IMG_2.jpg", "img_1.heic", "ký kết/DSC 9.png", "ký kết/DSC 11.png")
    _touch(*(tmp_path / name for name in names))
    _touch(
        tmp_path / "ghi chú.docx",
        tmp_path / ".ẩn.jpg",
        tmp_path / "._IMG_2.jpg",
        tmp_path / "Thumbs.db",
        tmp_path / ".thumbnails" / "a.jpg",
        tmp_path / "@eaDir" / "b.jpg",
        tmp_path / "__MACOSX" / "c.jpg",
    )
    found = [path.relative_to(tmp_path).as_posix() for path in find_pictures([tmp_path])]
    assert found == [
        "img_1.heic",
        "IMG_2.jpg",
        "IMG_10.JPG",
        "ký kết/DSC 9.png",
        "ký kết/DSC 11.png",
    ]


def test_a_file_dropped_twice_or_with_its_folder_comes_once(tmp_path: Path) -> None:
    _touch(tmp_path / "a.jpg", tmp_path / "b.jpg")
    found = find_pictures([tmp_path / "b.jpg", tmp_path, tmp_path / "b.jpg"])
    assert [path.name for path in found] == ["a.jpg", "b.jpg"]


def test_a_file_named_itself_is_kept_so_that_its_fault_is_told(tmp_path: Path) -> None:
    _touch(tmp_path / "danh sách.docx")
    assert [path.name for path in find_pictures([tmp_path / "danh sách.docx"])] == [
        "danh sách.docx"
    ]


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    _touch(tmp_path / "ảnh" / "a.jpg")
    (tmp_path / "ảnh" / "vòng").symlink_to(tmp_path, target_is_directory=True)
    assert len(find_pictures([tmp_path])) == 1


def test_a_whole_disk_dropped_by_mistake_is_refused(tmp_path: Path) -> None:
    for number in range(5001):
        (tmp_path / f"{number}.jpg").touch()
    with pytest.raises(BadInput, match="thư mục nhỏ hơn"):
        find_pictures([tmp_path])
