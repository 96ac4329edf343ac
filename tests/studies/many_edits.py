"""Hundreds of edits while a run goes on, all taken back, with and without files in between.

``python -m tests.studies.many_edits --edits 500 --seeds 20 21`` ends with 0 where every run was
what it had been in every bit.
"""

import argparse
import tempfile
from pathlib import Path

from tests.session.test_many_edits import (
    assert_taken_back,
    begun,
    edit_and_take_back,
    edit_save_and_take_back,
)


def main() -> None:
    """Make the edits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=500)
    parser.add_argument("--seeds", type=int, nargs="+", default=[20])
    given = parser.parse_args()
    for seed in given.seeds:
        plain = begun(seed)
        try:
            assert_taken_back(edit_and_take_back(plain, given.edits))
        finally:
            plain.trainer.close()
        filed = begun(seed)
        try:
            with tempfile.TemporaryDirectory() as folder:
                record, opened = edit_save_and_take_back(filed, given.edits, Path(folder))
            assert_taken_back(record)
        finally:
            filed.trainer.close()
        print(f"seed {seed}: {given.edits} edits taken back, twice; {opened} files opened")


if __name__ == "__main__":
    main()
