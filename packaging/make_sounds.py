"""Makes the sounds of the door: one short run of tones for each answer, as small WAV files.

    python packaging/make_sounds.py [folder]

Good news rises, a question stays level, a refusal falls and is lower, so that whoever stands at the
door knows the answer without looking.
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22_050
LOUDNESS = 0.55
FADE_S = 0.012

# Hertz and seconds of each tone, 0 Hz is a pause.
SOUNDS = {
    "welcome": ((784, 0.09), (1047, 0.16)),
    "attention": ((784, 0.09), (1047, 0.09), (0, 0.05), (1047, 0.09), (1047, 0.14)),
    "already_in": ((659, 0.12), (0, 0.05), (659, 0.18)),
    "wrong_meeting": ((494, 0.14), (330, 0.26)),
    "wrong_list": ((494, 0.12), (392, 0.12), (330, 0.2)),
    "cancelled": ((392, 0.14), (0, 0.05), (262, 0.3)),
    "unknown": ((233, 0.34),),
}


def samples(hertz: float, seconds: float) -> list[int]:
    """One tone with its first overtone, faded in and out so that nothing clicks."""
    length = int(RATE * seconds)
    fade = int(RATE * FADE_S)
    tone = []
    for n in range(length):
        angle = 2 * math.pi * hertz * n / RATE
        shape = 0.8 * math.sin(angle) + 0.2 * math.sin(2 * angle)
        edge = min(1.0, n / fade, (length - n) / fade)
        tone.append(int(32_767 * LOUDNESS * edge * shape) if hertz else 0)
    return tone


def write(path: Path, tones: tuple[tuple[float, float], ...]) -> None:
    """Write the tones one after the other as 16-bit mono."""
    frames = [value for hertz, seconds in tones for value in samples(hertz, seconds)]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(frames)}h", *frames))


def main() -> None:
    """Write all sounds into the folder given, or into the resources."""
    usual = Path(__file__).parent.parent / "resources" / "sounds"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else usual
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        write(folder / f"{name}.wav", tones)


if __name__ == "__main__":
    main()
