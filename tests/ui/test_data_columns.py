"""What the columns of a table are taken for, before and after a person has said so."""

import io

import pytest

from xorviz.session.data_files.csv_look import look_at_csv
from xorviz.ui.data_dialog.columns import Role, first_choice

IN, TO, NOT = Role.INPUT, Role.TARGET, Role.UNUSED


def looked(text, **options):
    return look_at_csv(io.BytesIO(text.encode()), **options)


NAMES = "".join(f"n{k},{k}\n" for k in range(25))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("a,b,c\n1,2,3\n4,5,6\n", (IN, IN, TO)),
        ("label,b,c\n1,2,3\n4,5,6\n", (TO, IN, IN)),
        ("a,Class,c\n1,2,3\n4,5,6\n", (IN, TO, IN)),
        ("name,size\n" + NAMES, (IN, TO)),
        ("name,x,size\n" + NAMES.replace(",", ",1,"), (NOT, IN, TO)),
        ("word,size\nred,1\nblue,2\n", (IN, TO)),
    ],
)
def test_the_first_choice_is_what_most_people_mean(text, roles):
    """Words that differ in each row are left out, unless there were no other input."""
    assert first_choice(looked(text)).roles == roles


@pytest.mark.parametrize(
    ("cells", "are_classes"),
    [
        ([0, 1, 2] * 4, True),
        ([0, 1] * 6, False),
        ([0, 1, 2, 3], False),
        ([0.5, 1, 2] * 4, False),
        ([-1, 0, 1] * 4, True),
        (list(range(30)) * 5, False),
    ],
)
def test_a_few_whole_numbers_that_come_often_are_classes(cells, are_classes):
    columns = first_choice(looked("a,t\n" + "".join(f"1,{cell}\n" for cell in cells)))
    assert columns.has_classes(1) is are_classes
    assert columns.options().get("classes", []) == (["t"] if are_classes else [])


def test_choices_stay_for_the_same_columns_and_go_with_others():
    columns = first_choice(looked("a,b,c\n1,2,3\n")).with_role([0], TO).with_classes([1], True)
    again = first_choice(looked("a;b;c\n1;2;3\n"), columns)
    assert (again.roles, again.as_classes) == ((TO, IN, TO), {1})
    assert first_choice(looked("a;b\n1;2\n"), columns).roles == (IN, TO)
    # A column that turns out to be words is classes by itself.
    assert first_choice(looked("a;b;c\n1;x;3\n"), columns).as_classes == frozenset()


def test_classes_of_a_column_that_is_not_used_are_not_asked_for():
    columns = first_choice(looked("a,b,c\n1,2,3\n")).with_classes([0, 1], True)
    assert columns.with_role([0], NOT).options() == {
        "inputs": ["b"],
        "targets": ["c"],
        "classes": ["b"],
    }
