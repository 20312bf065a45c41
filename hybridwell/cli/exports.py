"""`export`: a closed period, a batch or a draft as a file; or a file held against it."""

import argparse

from hybridwell.claim_commands import STANDARD_OUTPUT
from hybridwell.cli.words import Words, output
from hybridwell.day_commands import read_period
from hybridwell.domain.claims.batch import Batch
from hybridwell.errors import UsageError
from hybridwell.export import check, export, render
from hybridwell.export.options import Options
from hybridwell.parts import Ground
from hybridwell.payroll import batch_numbered, batch_of, codes_of, draft, later_corrections

_SHOWN = 20


def export_file(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    batch = _batch(options, ground)
    chosen = options_of(options, ground, words)
    if options.check is not None:
        return _check(options, batch, chosen, words)
    if options.out == STANDARD_OUTPUT:
        content = render(batch, options.format, chosen)
        with output() as out:
            out.buffer.write(content)
        return 0
    if options.out is None:
        raise UsageError("--out FILE or --check FILE is needed")
    export(batch, options.out, options.format, chosen, replace=options.replace)
    total = words.language.money(batch.totals.total)
    words.say("{file}: {total} in all.", file=options.out, total=total)
    _say_what(batch, ground, words)
    return 0


def options_of(options: argparse.Namespace, ground: Ground, words: Words) -> Options:
    return Options(
        language=words.language,
        codes=codes_of(ground.daybook),
        profile=options.profile or "",
        profiles=ground.data.profiles,
        template=options.template,
        employee_name=options.name or "",
    )


def _batch(options: argparse.Namespace, ground: Ground) -> Batch:
    if options.batch is not None:
        return batch_numbered(ground.daybook, options.batch)
    if options.period is None:
        raise UsageError("--period P or --batch N is needed")
    period = read_period(options.period)
    if options.draft:
        return draft(ground.daybook, period, ground.local_now)
    return batch_of(ground.daybook, period)


def _say_what(batch: Batch, ground: Ground, words: Words) -> None:
    if batch.draft:
        words.warn("this is a draft: nothing is closed, and open days are not in it")
        unconfirmed = ground.daybook.claim(batch.period, ground.today).unconfirmed
        if unconfirmed:
            words.warn("%n days are not confirmed and not in the file", len(unconfirmed))
    for number in later_corrections(ground.daybook, batch):
        words.warn("batch {number} holds corrections of it", number=number)


def _check(options: argparse.Namespace, batch: Batch, chosen: Options, words: Words) -> int:
    """Return 1 if the file says something else, so that a script can tell."""
    differences = check(options.check, batch, options.format, chosen)
    if not differences:
        words.say("{file} agrees with the claim.", file=options.check)
        return 0
    for each in differences[:_SHOWN]:
        words.warn(
            "{file}, row {row}: {said}, expected {expected}",
            file=options.check, row=each.row,
            said=each.said or "–", expected=each.expected or "–",
        )  # fmt: skip
    words.warn("%n rows differ", len(differences))
    return 1
