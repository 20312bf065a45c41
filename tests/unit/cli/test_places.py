"""`day suggest`, `places list` and `places forget` on a folder of its own."""

from datetime import date

from hybridwell.domain.place_evidence import Trace
from hybridwell.evidence_file import Kept, write_kept
from tests.unit.cli.conftest import Shell

DAYS = (date(2026, 3, 2), date(2026, 3, 3))


def teach(shell: Shell) -> str:
    """Let one network be seen on two days, the first of them at a hub."""
    kept = Kept.fresh()
    mark = kept.mark(Trace.GATEWAY, "00:1a:2b:3c:4d:5e 10.0.0.1")
    for day in DAYS:
        kept = kept.with_marks(day, [mark])
    write_kept(kept, shell.folder / "places.json")
    shell("settings set learn_places=on")
    shell("day set 2026-03-02 hub")
    return mark.code


def test_a_suggestion_comes_with_its_reason(shell: Shell) -> None:
    teach(shell)

    assert shell("day suggest 2026-03-03") == 0

    assert shell.lines == [
        "2026-03-03  Hub (suggested): same network as on other such days (likely)"
    ]


def test_programs_get_it_as_json(shell: Shell) -> None:
    teach(shell)

    shell("day suggest 2026-03-03 --json")

    assert (shell.told["places"], shell.told["reason"]) == (["hub"], "evidence")
    assert shell("day list --period 2026-03-03..2026-03-03 --json") == 0
    assert (shell.told[0]["place"], shell.told[0]["source"]) == ("hub", "learned")


def test_without_a_date_it_is_of_today(shell: Shell) -> None:
    assert shell("day suggest --json") == 0
    assert shell.told["evidence"] == []


def test_what_is_kept_is_listed(shell: Shell) -> None:
    code = teach(shell)

    shell("places list")
    assert shell.lines == [f"{day}  gateway {code}" for day in DAYS]
    shell("places list --json")
    assert shell.told[0] == {
        "date": "2026-03-02",
        "seen": [{"trace": "gateway", "code": code}],
    }


def test_all_of_it_is_forgotten(shell: Shell) -> None:
    teach(shell)

    shell("places forget")
    assert shell.lines == ["networks and screens of 2 days are forgotten"]
    shell("places list")
    assert shell.lines == ["nothing is kept"]
    shell("places forget --json")
    assert shell.told == {"days": 0}
