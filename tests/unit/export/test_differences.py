from hybridwell.export.differences import Difference, differences

A, B, C = ("a", "1"), ("b", "2"), ("c", "3")


def test_equal_rows_have_no_differences() -> None:
    assert differences([A, B], [A, B]) == []


def test_a_changed_cell_is_told_alone() -> None:
    assert differences([A, ("b", "9"), C], [A, B, C]) == [Difference(2, "9", "2")]


def test_a_missing_row_is_told_where_it_should_be() -> None:
    assert differences([A, C], [A, B, C]) == [Difference(2, "", "b; 2")]


def test_a_row_too_many_is_told() -> None:
    assert differences([A, B, C], [A, C]) == [Difference(2, "b; 2", "")]


def test_cells_that_are_missing_are_told_as_a_dash() -> None:
    assert differences([("a",)], [("a", "1")]) == [Difference(1, "-", "1")]


def test_an_empty_file_lacks_everything() -> None:
    assert differences([], [A, B]) == [
        Difference(1, "", "a; 1"),
        Difference(2, "", "b; 2"),
    ]
