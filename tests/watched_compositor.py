"""A Wayland sensor, the compositor at its other end, and a clock moved by hand."""

from datetime import timedelta
from struct import unpack

from hybridwell.sensors.wayland import WaylandSensor
from hybridwell.sensors.wayland_wire import Event
from tests.made_up_compositor import HandClock, MadeUpCompositor

IDLED, RESUMED = 0, 1


class Watched:
    """A sensor, its compositor and its clock."""

    def __init__(self, compositor: MadeUpCompositor) -> None:
        self.clock = HandClock()
        self.compositor = compositor
        self.sensor = WaylandSensor(self.clock, self.compositor.wire())
        *self.binds, made = self.compositor.asked()
        self.base = self.number(made)

    def number(self, made: Event) -> int:
        """Return the object that a request makes."""
        return int(unpack("=I", made.body[:4])[0])

    def made(self, *thresholds: timedelta) -> list[Event]:
        self.sensor.watch(thresholds)
        return self.compositor.asked()

    def stop(self) -> None:
        """Let the user do nothing for a second."""
        self.clock.pass_by(1)
        self.compositor.say(self.base, IDLED)

    def back(self) -> None:
        self.compositor.say(self.base, RESUMED)


def words(event: Event) -> tuple[int, ...]:
    return unpack(f"={len(event.body) // 4}I", event.body)
