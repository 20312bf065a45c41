"""A heartbeat that was torn at any byte tells the truth or nothing."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.movement.session import Session
from hybridwell.store.beat import Beat, Pulse, read_pulse
from tests.mornings import MONDAY, Morning

STORIES = ("work 1m", "work 10m, stand, work 5m", "work 5m, rest 5m")
SESSIONS = st.sampled_from([Morning().live(story).session for story in STORIES])


@settings(max_examples=150, deadline=None)
@given(SESSIONS, st.integers(0, 40), st.integers(0, 40), st.integers(1, 255))
def test_a_torn_beat_never_tells_a_wrong_pulse(
    session: Session, length: int, place: int, flipped: int
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "movement.beat")
        Beat(path).mark(session)
        right, data = read_pulse(path), bytearray(path.read_bytes())

        path.write_bytes(data[:length])
        assert read_pulse(path) in (None, right)

        data[place % len(data)] ^= flipped
        path.write_bytes(data)
        assert read_pulse(path) is None


def test_a_whole_beat_tells_where_spans_have_come_to(tmp_path: Path) -> None:
    path = tmp_path / "movement.beat"
    minute = timedelta(minutes=1)
    beat = Beat(path)

    beat.mark(Morning().live("work 10m, stand, work 5m").session)

    assert read_pulse(path) == Pulse(MONDAY, MONDAY + 10 * minute, MONDAY + 15 * minute)
    beat.close()
    assert read_pulse(path) is None
