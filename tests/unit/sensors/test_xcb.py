from struct import pack

from hybridwell.sensors.xcb import counters


def entry(number: int, name: bytes) -> bytes:
    fixed = pack("=IiIH", number, 0, 4, len(name)) + name
    return fixed + bytes(-len(fixed) % 4)


def test_counters_are_read_by_name_whatever_their_padding() -> None:
    entries = (
        entry(7, b"SERVERTIME") + entry(9, b"IDLETIME") + entry(11, b"DEVICEIDLETIME 2")
    )
    reply = pack("=BBHII20x", 1, 0, 1, len(entries) // 4, 3) + entries

    assert list(counters(reply)) == [
        ("SERVERTIME", 7),
        ("IDLETIME", 9),
        ("DEVICEIDLETIME 2", 11),
    ]
