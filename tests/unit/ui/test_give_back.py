"""Which memory may be forgotten, from the lines of `/proc/self/smaps`."""

from hybridwell.ui.give_back import give_back, unchanged

SMAPS = """\
7f00000000-7f00002000 {rights} 00001000 fe:00 {inode}     /usr/lib/libQt6Core.so.6
Size:                  8 kB
Rss:                   8 kB
Anonymous:             {anonymous} kB
VmFlags: rd ex mr mw me
"""


def one(rights: str = "r-xp", inode: int = 812, anonymous: int = 0) -> list[object]:
    return list(unchanged(SMAPS.format(rights=rights, inode=inode, anonymous=anonymous)))


def test_code_and_constants_of_a_file_are_read_again() -> None:
    assert one("r-xp") == [(0x7F00000000, 0x7F00002000)]
    assert one("r--p") == [(0x7F00000000, 0x7F00002000)]


def test_what_can_be_written_is_kept() -> None:
    assert one("rw-p") == []
    assert one("rwxp") == []
    assert one("r--s") == []


def test_what_the_loader_adjusted_is_kept() -> None:
    assert one("r--p", anonymous=4) == []


def test_what_comes_from_no_file_is_kept() -> None:
    assert one("r-xp", inode=0) == []


def test_giving_back_leaves_a_program_that_runs() -> None:
    kept = [str(number) for number in range(1000)]

    give_back()

    assert kept[-1] == "999"
