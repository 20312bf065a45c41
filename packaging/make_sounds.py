"""Makes the two sounds of a break, `resources/sounds/*.wav`: sums of fading sines.

Run it after a change here; the files are kept in the tree, so that a build needs nothing.
"""

import sys
import wave
from array import array
from math import exp, pi, sin
from pathlib import Path

RATE = 16_000
FOLDER = Path(__file__).parents[1] / "resources" / "sounds"
LOUDNESS = 0.28
"""Of what a file can hold: soft, whatever the volume is set to."""
PARTIALS = ((1.0, 1.0, 5.0), (2.0, 0.35, 8.0), (3.01, 0.12, 12.0))
"""Of a small bowl: how high, how loud, how fast it fades."""
SOUNDS = {
    "begin": ((0.0, 523.25), (0.16, 659.26)),
    "end": ((0.0, 659.26), (0.16, 523.25)),
}
"""When each tone begins, and its frequency: up to begin, down to end."""
LASTS = 0.75


def tone(frequency: float, time: float) -> float:
    """Return a struck tone; it swells for 12 ms, so that it does not click."""
    if time < 0:
        return 0.0
    swell = min(1.0, time / 0.012)
    return swell * sum(
        loud * exp(-fades * time) * sin(2 * pi * frequency * high * time)
        for high, loud, fades in PARTIALS
    )


def samples(name: str) -> "array[int]":
    heights = [
        sum(tone(frequency, at / RATE - start) for start, frequency in SOUNDS[name])
        for at in range(int(LASTS * RATE))
    ]
    ends = [min(1.0, (len(heights) - at) / (0.1 * RATE)) for at in range(len(heights))]
    most = max(abs(height) for height in heights)
    scale = LOUDNESS * 32767 / most
    made = array(
        "h", (round(h * end * scale) for h, end in zip(heights, ends, strict=True))
    )
    if sys.byteorder == "big":
        made.byteswap()
    return made


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in SOUNDS:
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(name).tobytes())


if __name__ == "__main__":
    main()
