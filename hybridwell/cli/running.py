"""Ask the running instance, over the local socket."""

from typing import Any

from hybridwell import local_socket
from hybridwell.parts import Ground


def ask(ground: Ground, command: str, **arguments: Any) -> dict[str, Any]:  # noqa: ANN401 - goes into JSON
    """Hand over one named command. Raises NotRunningError, or what it answered."""
    return local_socket.ask(ground.data.socket, command, arguments)
