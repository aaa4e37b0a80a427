"""Photo import beside libvips: 12-megapixel JPEGs to a 1600-pixel print copy and a thumbnail.

    python benchmarks/photos.py [count] [folder of your own JPEGs]

Both sides read each file, turn it upright, make the two JPEGs and hash the original, on two
threads of their own making. libvips is optional here (`pip install pyvips[binary]`); without it
only the product's figures are shown. Rounds alternate, and each side is judged by its best one.
The promise: at most 1.2 times libvips.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from meetingdesk.exchange.pictures import PreparedPicture, find_pictures, prepare_pictures

os.environ.setdefault("VIPS_CONCURRENCY", "1")  # two threads are two threads for both
try:
    import pyvips
except ImportError:
    pyvips = None

THREADS = 2
ROUNDS = 3
PROMISE = 1.2


def make_photos(folder: Path, count: int) -> list[Path]:
    """A few different noisy 12-megapixel photos of about 5 MB, linked under `count` names."""
    originals = []
    for kind in range(4):
        bands = [
            Image.effect_noise((1000, 750), 50 + 10 * band).resize((4000, 3000)).rotate(180 * kind)
            for band in range(3)
        ]
        grain = Image.effect_noise((4000, 3000), 12).convert("RGB")
        photo = Image.blend(Image.merge("RGB", bands), grain, 0.15)
        exif = Image.Exif()
        exif[274] = 6 if kind == 3 else 1
        path = folder / f"original {kind}.jpg"
        photo.save(path, quality=90, exif=exif)
        originals.append(path)
    paths = []
    for number in range(count):
        path = folder / f"IMG_{number}.jpg"
        path.hardlink_to(originals[number % len(originals)])
        paths.append(path)
    return paths


def with_product(paths: list[Path]) -> None:
    """What the product does at an import, but for storing the results."""
    for result in prepare_pictures(paths, threads=THREADS):
        assert isinstance(result, PreparedPicture), result


def _vips_one(path: Path) -> None:
    data = path.read_bytes()
    hashlib.sha256(data).hexdigest()
    picture = pyvips.Image.thumbnail_buffer(data, 1600, height=1600).copy_memory()
    picture.jpegsave_buffer(Q=85, keep="none")
    picture.thumbnail_image(320, height=320).jpegsave_buffer(Q=80, keep="none")


def with_vips(paths: list[Path]) -> None:
    """The same by libvips."""
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(_vips_one, paths))


def seconds(work: Callable[[list[Path]], None], paths: list[Path]) -> float:
    """Wall time of one round."""
    start = time.perf_counter()
    work(paths)
    return time.perf_counter() - start


def main() -> int:
    """Run the rounds and say how the promise stands."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    with tempfile.TemporaryDirectory() as place:
        own = find_pictures([Path(sys.argv[2])])[:count] if len(sys.argv) > 2 else []
        paths = own or make_photos(Path(place), count)
        with_product(paths[:4])
        product, vips = [], []
        for _ in range(ROUNDS):
            product.append(seconds(with_product, paths))
            if pyvips is not None:
                vips.append(seconds(with_vips, paths))
    each = min(product) / len(paths)
    print(f"product: {each:.4f} s a photo, {len(paths)} photos, {THREADS} threads")
    if not vips:
        print("libvips: not installed, nothing to compare with")
        return 0
    ratio = min(product) / min(vips)
    print(f"libvips: {min(vips) / len(paths):.4f} s a photo")
    print(
        f"ratio {ratio:.2f}, promised at most {PROMISE}: {'kept' if ratio <= PROMISE else 'MISSED'}"
    )
    return 0 if ratio <= PROMISE else 1


if __name__ == "__main__":
    sys.exit(main())
