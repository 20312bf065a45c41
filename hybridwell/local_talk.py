"""What is said over the local socket or pipe: one line asks, one line answers, in JSON."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from hybridwell.errors import HybridWellError, Phrase, Phrases, StoreError

Reply = dict[str, Any]
Run = Callable[[str, dict[str, Any]], Reply]
LONGEST = 65536


def request(command: str, arguments: Mapping[str, object]) -> bytes:
    """Return the line that asks for a command."""
    return (json.dumps({"command": command, "arguments": arguments}) + "\n").encode()


def reply_to(line: bytes, run: Run) -> bytes:
    """Do what a line asks, and return the line that answers; never raises."""
    try:
        asked = json.loads(line)
        reply = run(str(asked["command"]), dict(asked["arguments"]))
    except HybridWellError as error:
        reply = {"error": str(error), "exit_code": error.exit_code, **_parts(error)}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        reply = {"error": "the request cannot be understood", "exit_code": 2}
    return (json.dumps(reply) + "\n").encode()


def read_reply(line: bytes) -> Reply:
    """Return what was answered; raises the error that it answered with, or StoreError."""
    try:
        reply = dict(json.loads(line))
    except (ValueError, TypeError) as error:
        raise StoreError("the running HybridWell does not answer") from error
    if "error" in reply:
        raise _error(reply)
    return reply


def _parts(said: HybridWellError | Phrase) -> Reply:
    """Return what is needed to say it in the language of whoever asked."""
    values = {name: _part(value) for name, value in said.values.items()}
    return {"text": said.text, "values": values}


def _part(value: object) -> object:
    match value:
        case Phrase():
            return _parts(value)
        case Phrases(parts):
            return list(map(_parts, parts))
        case _:
            return str(value)


def _value(part: object) -> object:
    """Read what `_part` wrote."""
    match part:
        case {"text": str(text), "values": dict(values)}:
            return Phrase(text, _values(values))
        case list():
            return Phrases(
                tuple(each for each in map(_value, part) if isinstance(each, Phrase))
            )
        case _:
            return part


def _values(parts: Mapping[str, object]) -> dict[str, object]:
    return {name: _value(part) for name, part in parts.items()}


def _error(reply: Reply) -> HybridWellError:
    said = reply.get("text", reply["error"])
    error = HybridWellError(str(said), **_values(reply.get("values", {})))
    error.exit_code = int(reply.get("exit_code", 1))
    return error
