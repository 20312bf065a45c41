"""The figure that shows an exercise, as angles and points: no Qt, no pictures.

An angle of a limb is counted in degrees from straight down, positive to the right.
The figure stands on the ground whatever its legs do.
"""

from dataclasses import dataclass, fields, replace
from math import cos, pi, radians, sin

GROUND = 92.0
HEAD, TORSO, NECK = 7.5, 25.0, 10.5
UPPER_ARM, LOWER_ARM = 13.0, 12.5
THIGH, SHIN = 16.5, 17.0

Point = tuple[float, float]
Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Pose:
    """Where each joint is, as angles."""

    lean: float = 0.0
    """Of the trunk, positive to the right."""
    nod: float = 0.0
    """Of the head, on top of the lean."""
    left_arm: float = -24.0
    left_hand: float = -12.0
    right_arm: float = 24.0
    right_hand: float = 12.0
    left_leg: float = -13.0
    left_foot: float = -9.0
    right_leg: float = 13.0
    right_foot: float = 9.0
    shift: float = 0.0
    """Of the hips, to the right."""
    lift: float = 0.0
    """Of the feet, off the ground."""
    shrug: float = 0.0
    """Of the shoulders, upwards."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The figure at one moment, in a box of 100 by 100."""

    head: Point
    limbs: tuple[Line, ...]
    props: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """Poses that follow each other for ever, and what stands around."""

    poses: tuple[Pose, ...]
    seconds: float
    """For one round."""
    props: tuple[Line, ...] = ()

    def at(self, time: float) -> Drawing:
        """Return the figure `time` seconds after the beginning."""
        place = time / self.seconds * len(self.poses) % len(self.poses)
        number = int(place)
        start, end = self.poses[number], self.poses[(number + 1) % len(self.poses)]
        smooth = (1 - cos(pi * (place - number))) / 2
        return draw(_between(start, end, smooth), self.props)


def draw(pose: Pose, props: tuple[Line, ...] = ()) -> Drawing:
    left_leg = _limb((0.0, 0.0), (pose.left_leg, THIGH), (pose.left_foot, SHIN))
    right_leg = _limb((0.0, 0.0), (pose.right_leg, THIGH), (pose.right_foot, SHIN))
    lowest = max(y for _, y in (*left_leg, *right_leg))
    hip = (50.0 + pose.shift, GROUND - pose.lift - lowest)
    neck = _end(hip, 180.0 - pose.lean, TORSO)
    shoulder = (neck[0], neck[1] + 3.0 - pose.shrug)
    return Drawing(
        head=_end(neck, 180.0 - pose.lean - pose.nod, NECK),
        limbs=(
            (neck, hip),
            _limb(shoulder, (pose.left_arm, UPPER_ARM), (pose.left_hand, LOWER_ARM)),
            _limb(shoulder, (pose.right_arm, UPPER_ARM), (pose.right_hand, LOWER_ARM)),
            _moved(left_leg, hip),
            _moved(right_leg, hip),
        ),
        props=props,
    )


def _limb(start: Point, *parts: tuple[float, float]) -> Line:
    points = [start]
    for angle, length in parts:
        points.append(_end(points[-1], angle, length))
    return tuple(points)


def _end(start: Point, angle: float, length: float) -> Point:
    turn = radians(angle)
    return start[0] + sin(turn) * length, start[1] + cos(turn) * length


def _moved(line: Line, by: Point) -> Line:
    return tuple((x + by[0], y + by[1]) for x, y in line)


def _between(start: Pose, end: Pose, part: float) -> Pose:
    values = {
        field.name: getattr(start, field.name) * (1 - part)
        + getattr(end, field.name) * part
        for field in fields(Pose)
    }
    return replace(start, **values)
