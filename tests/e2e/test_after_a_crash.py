"""One instance, also after a crash left its socket behind."""

from tests.e2e.conftest import Make


def test_a_start_after_a_crash_takes_over_what_was_left_behind(make: Make) -> None:
    program = make().start()
    program.kill()
    assert program.socket.exists()

    assert "left behind by a crash" in program.ask("doctor").stdout

    program.start()
    assert program.status()["running"]
    program.quit()
    assert not program.socket.exists()
