"""The Run key with a registry of plain data; the real one is run on Windows only."""

import pytest

from hybridwell.errors import StoreError
from hybridwell.login.item import Found, Standing
from hybridwell.login.windows import APPROVED, NAME, RUN, RunKey, command_line

COMMAND = (r"C:\Program Files\HybridWell\hybridwell-tray.exe", "run", "--background")


class Values:
    """Values by key and name."""

    def __init__(self, *, locked: bool = False) -> None:
        self.kept: dict[tuple[str, str], object] = {}
        self._locked = locked

    def read(self, key: str, name: str) -> object:
        self._need_key()
        return self.kept.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self._need_key()
        self.kept[key, name] = value

    def delete(self, key: str, name: str) -> None:
        self._need_key()
        self.kept.pop((key, name), None)

    def _need_key(self) -> None:
        if self._locked:
            raise PermissionError(13, "Access is denied")


def test_it_is_missing_until_it_is_put_and_gone_when_it_is_removed() -> None:
    item = RunKey(Values())

    assert item.find() == Found(Standing.MISSING)
    item.put(COMMAND)
    assert item.find() == Found(Standing.ON, item.written(COMMAND))
    item.remove()
    assert item.find() == Found(Standing.MISSING)


@pytest.mark.parametrize(
    ("approved", "standing"),
    [
        (b"\x02" + bytes(11), Standing.ON),
        (b"\x06" + bytes(11), Standing.ON),
        (b"\x03" + bytes(11), Standing.SWITCHED_OFF),
        (b"\x07" + bytes(11), Standing.SWITCHED_OFF),
        (b"", Standing.ON),
        (7, Standing.ON),
    ],
)
def test_the_task_manager_can_switch_it_off(approved: object, standing: Standing) -> None:
    values = Values()
    item = RunKey(values)
    item.put(COMMAND)
    values.kept[APPROVED, NAME] = approved

    assert item.find().standing is standing

    item.put(COMMAND)
    assert item.find().standing is Standing.ON


def test_a_path_with_spaces_is_quoted() -> None:
    assert command_line(COMMAND) == f'"{COMMAND[0]}" run --background'


def test_a_command_that_windows_would_not_run_is_refused() -> None:
    values = Values()

    with pytest.raises(StoreError, match="more than 260 characters"):
        RunKey(values).put(("C:\\" + "x" * 260,))
    assert values.kept == {}


def test_an_odd_value_is_none_of_ours() -> None:
    values = Values()
    values.kept[RUN, NAME] = 3

    assert RunKey(values).find() == Found(Standing.MISSING)


def test_a_registry_that_is_locked_is_said() -> None:
    item = RunKey(Values(locked=True))

    for act in (item.find, item.remove, lambda: item.put(COMMAND)):
        with pytest.raises(StoreError, match="Access is denied"):
            act()
