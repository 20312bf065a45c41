"""Tests of `tests/e2e` that mean the same on Windows: here its program runs them."""

from tests.e2e.test_breaks import (  # noqa: F401 - pytest finds them here
    test_a_break_can_be_taken_now,
    test_a_break_on_screen_can_be_put_off,
    test_a_pause_outlives_the_program,
    test_nothing_prompts_in_a_pause_and_resume_ends_it,
)
from tests.e2e.test_counting import (  # noqa: F401 - as above
    test_standing_time_is_told_apart_from_sitting,
)
from tests.e2e.test_files import (  # noqa: F401 - as above
    test_a_damaged_log_is_set_aside_and_what_was_kept_is_said,
    test_a_wrong_setting_leaves_the_last_good_ones_at_work,
    test_an_export_replaces_no_file_unasked,
)
from tests.e2e.test_first_steps import (  # noqa: F401 - as above
    newcomer,
    test_a_start_at_login_leaves_them_for_a_start_by_hand,
    test_the_steps_come_at_the_first_start_and_not_at_the_second,
)
