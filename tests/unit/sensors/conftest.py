"""What tests of sensors share."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing

import pytest

from tests.made_up_compositor import MadeUpCompositor


@pytest.fixture
def compositor_of() -> Iterator[Callable[[Mapping[str, int]], MadeUpCompositor]]:
    """Make compositors by what they offer; they are gone after the test."""
    with ExitStack() as stack:
        yield lambda offers: stack.enter_context(closing(MadeUpCompositor(offers)))
