"""Where a small window stands beside what it explains, computed without Qt."""

from hybridwell.ui.shapes import Box

EDGE = 12.0
"""What is left free around it."""


def beside(what: Box, room: Box, width: float, height: float) -> Box:
    """Return its place: above, else below, right edges aligned, and inside the room."""
    x = min(what.right, room.right - EDGE) - width
    above, below = what.y - EDGE / 2 - height, what.bottom + EDGE / 2
    lowest = room.bottom - EDGE - height
    y = above if above >= room.y + EDGE else min(below, lowest)
    return Box(max(room.x + EDGE, x), max(room.y + EDGE, y), width, height)
