"""`claim show`, `close`, `correct`, `sent` and `list`: from days to what payroll pays."""

import argparse
from typing import Any

from hybridwell.cli.claim_words import show_batch, show_claim
from hybridwell.cli.words import Words
from hybridwell.day_commands import read_period
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch, BatchStatus
from hybridwell.domain.claims.batch_json import batch_as_json
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_json import claim_as_json
from hybridwell.parts import Ground
from hybridwell.payroll import batch_of, close_period, correct, say_sent


def claim(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _show(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    found = ground.daybook.claim(read_period(options.period), ground.today)
    _tell(options, ground, words, found)
    return 0


def _tell(options: argparse.Namespace, ground: Ground, words: Words, found: Claim) -> None:
    status = _status(ground, found.batch)
    if options.json:
        words.json(claim_as_json(found, status))
        return
    show_claim(words, found)
    if found.batch:
        _say_batch(words, found.batch, status)


def _close(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Close a period; with `--preview` only show what that would file."""
    period = read_period(options.period)
    if options.preview:
        found = ground.daybook.claim(period, ground.today)
        _tell(options, ground, words, found)
        return 1 if found.problems else 0
    closing = close_period(ground.daybook, period, ground.local_now)
    if options.json:
        status = _status(ground, closing.batch)
        words.json(_said(closing.batch, status) | {"fresh": closing.fresh})
        return 0
    if not closing.fresh:
        words.say("{period} is closed already, and nothing has changed.", period=period)
        return 0
    show_batch(words, closing.batch)
    _say_closed(words, closing.batch)
    return 0


def _correct(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """File corrections by themselves: of one closed period, or of all."""
    if options.period:
        closing = close_period(
            ground.daybook, _closed(ground, options.period), ground.local_now
        )
        batch = closing.batch if closing.fresh else None
    else:
        batch = correct(ground.daybook, ground.local_now)
    if options.json:
        words.json({} if batch is None else _said(batch, BatchStatus.CLOSED))
    elif batch is None:
        words.say("There is nothing to correct.")
    else:
        show_batch(words, batch)
        _say_closed(words, batch)
    return 0


def _sent(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    batch = say_sent(
        ground.daybook, options.batch, ground.local_now, sent=not options.withdraw
    )
    _say_batch(words, batch, _status(ground, batch))
    return 0


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    batches = ground.daybook.batches.all()
    if options.json:
        words.json([_said(batch, _status(ground, batch)) for batch in batches])
        return 0
    for batch in batches:
        _say_batch(words, batch, _status(ground, batch))
    if not batches:
        words.say("Nothing is closed yet.")
    return 0


def _closed(ground: Ground, text: str) -> Period:
    return batch_of(ground.daybook, read_period(text)).period


def _status(ground: Ground, batch: Batch | None) -> BatchStatus:
    return BatchStatus.OPEN if batch is None else ground.daybook.batches.status(batch)


def _said(batch: Batch, status: BatchStatus) -> dict[str, Any]:
    return batch_as_json(batch) | {"status": status.value}


def _say_closed(words: Words, batch: Batch) -> None:
    words.say(
        "Closed as batch {number} on {date}, filled in truthfully. Checksum {checksum}",
        number=batch.number, date=batch.closed_on, checksum=batch.checksum,
    )  # fmt: skip


def _say_batch(words: Words, batch: Batch, status: BatchStatus) -> None:
    tr = words.language.tr
    corrected = ", ".join(dict.fromkeys(each.period for each in batch.corrections))
    words.say(
        "Batch {number}: {period}, {total}, {status}",
        number=batch.number,
        period=str(batch.period)
        if batch.whole
        else tr("corrections of {period}", period=corrected),
        total=words.language.money(batch.totals.total),
        status=tr("sent") if status is BatchStatus.SENT else tr("closed"),
    )  # fmt: skip


_ACTIONS = {
    "show": _show,
    "close": _close,
    "correct": _correct,
    "sent": _sent,
    "list": _list,
}
