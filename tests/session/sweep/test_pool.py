"""Workers in real processes: lost ones are replaced, and nothing is left behind."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.session.sweep.sweeps import plans_of, sweep_of
from tests.session.sweep.test_running import VARY, cell_bits, directly
from xorviz.session.background import Cancelled
from xorviz.session.sweep.errors import CellFailed, CellLost
from xorviz.session.sweep.pieces import Piece
from xorviz.session.sweep.pool import LocalPool
from xorviz.session.sweep.running import SweepRun

ROOT = Path(__file__).parents[3]
FOR_EVER = 10**12


def is_there(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # One that has ended, and that nobody has waited for, is there in name alone.
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition, seconds=60.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.01)


def test_processes_lead_to_what_one_run_at_one_go_does():
    sweep = sweep_of(*VARY)
    pool = LocalPool(sweep, 2)
    result = SweepRun(sweep, plans_of(sweep), pool).run()
    assert [cell_bits(cell) for cell in result.cells] == [
        cell_bits(directly(sweep, number, 100)) for number in range(4)
    ]
    assert pool.processes == ()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_worker_that_is_killed_is_replaced_and_changes_no_bit():
    sweep = sweep_of("h1.units=2,3", replicas=300, steps=300)
    pool = LocalPool(sweep, 2)
    killed = []

    def kill(progress):
        if len(killed) < 2:
            killed.append(pool.processes[-1])
            os.kill(killed[-1], signal.SIGKILL)

    result = SweepRun(sweep, plans_of(sweep), pool, on_progress=kill).run()
    assert len(killed) == 2
    whole = LocalPool(sweep, 1)
    again = SweepRun(sweep, plans_of(sweep), whole).run()
    assert [cell_bits(cell) for cell in result.cells] == [cell_bits(one) for one in again.cells]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_piece_whose_workers_are_lost_again_and_again_is_given_up():
    sweep = sweep_of("h1.units=2", steps=FOR_EVER)
    pool = LocalPool(sweep, 1)
    pool.submit(Piece(0, 0, 64, FOR_EVER, "numpy"))
    ended, killed = [], set()
    try:
        while not ended:
            for process in set(pool.processes) - killed:
                killed.add(process)
                os.kill(process, signal.SIGKILL)
            ended = pool.wait(0.05)
    finally:
        pool.close()
    assert len(killed) == 4
    assert isinstance(ended[0].error, CellLost)
    assert ended[0].error.times == 4


def test_what_goes_wrong_in_a_worker_is_told(expected_log):
    expected_log("a piece of cell 0 failed", source="xorviz.session.sweep.pool")
    sweep = sweep_of("h1.units=2")
    pool = LocalPool(sweep, 1)
    # No start at all is nothing that anybody hands out.
    pool.submit(Piece(0, 0, 0, 10, "numpy"))
    ended = []
    try:
        while not ended:
            ended = pool.wait(0.05)
    finally:
        pool.close()
    assert ended[0].part is None
    assert isinstance(ended[0].error, CellFailed)


def test_a_sweep_that_is_cancelled_leaves_no_process():
    sweep = sweep_of("h1.units=2,3", steps=FOR_EVER)
    pool = LocalPool(sweep, 2)
    sweeping = SweepRun(sweep, plans_of(sweep), pool)
    found, raised = [], []

    def run():
        try:
            sweeping.run()
        except Cancelled as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(lambda: pool.steps_under_way)
    found = pool.processes
    sweeping.cancel()
    thread.join()
    assert raised
    assert len(found) == 2
    assert not any(is_there(process) for process in found)


def test_a_pause_stands_still_in_the_middle_of_a_piece():
    sweep = sweep_of("h1.units=2", steps=FOR_EVER)
    pool = LocalPool(sweep, 1)
    pool.submit(Piece(0, 0, 64, FOR_EVER, "numpy"))

    def steps():
        pool.wait(0.02)
        return pool.steps_under_way

    try:
        wait_until(steps)
        pool.pause()
        # What was said before the pause was heard may still come.
        heard = -1
        while heard != (heard := max(steps() for _ in range(20))):
            pass
        assert max(steps() for _ in range(20)) == heard
        pool.resume()
        wait_until(lambda: steps() > heard)
    finally:
        pool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_no_worker_outlives_a_program_that_was_killed():
    program = (
        "import sys\n"
        "from tests.session.sweep.sweeps import sweep_of\n"
        "from xorviz.session.sweep.pieces import Piece\n"
        "from xorviz.session.sweep.pool import LocalPool\n"
        "if __name__ == '__main__':\n"
        "    sweep = sweep_of('h1.units=2', steps=10**12)\n"
        "    pool = LocalPool(sweep, 3)\n"
        "    pool.submit(Piece(0, 0, 64, 10**12, 'numpy'))\n"
        "    pool.submit(Piece(0, 64, 64, 10**12, 'numpy'))\n"
        "    while not pool.steps_under_way:\n"
        "        pool.wait(0.05)\n"
        "    print(*pool.processes, flush=True)\n"
        "    while True:\n"
        "        pool.wait(1.0)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as running:
        processes = [int(word) for word in running.stdout.readline().split()]
        assert len(processes) == 2
        running.kill()
    wait_until(lambda: not any(is_there(process) for process in processes))
