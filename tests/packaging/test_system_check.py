"""The system check on made-up machines: what it finds missing, says and runs."""

import shutil
import subprocess
import sys

import pytest

INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]
VENV_PACKAGE = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


class Machine:
    """A made-up system: lacks what it is told to, and notes each command."""

    def __init__(self, lacks=(), name="linux", apt=True, root=True, lists_are_fresh=True):
        self.lacks = set(lacks)
        self.name = name
        self.commands = []
        self._apt = apt
        self._root = root
        self._lists_are_fresh = lists_are_fresh

    def has(self, requirement):
        return requirement.name not in self.lacks

    def has_apt(self):
        return self._apt

    def is_root(self):
        return self._root

    def run(self, command, quiet=False):
        self.commands.append(list(command))
        if command == ["apt-get", "update"]:
            self._lists_are_fresh = True
        elif self._lists_are_fresh:
            self.lacks.clear()
        return self._lists_are_fresh


@pytest.fixture
def check(scripts):
    """Run the check on a machine; return its exit code and what it said."""

    def run(machine, install=True):
        said = []
        code = scripts("system_check").check(machine, install, said.append)
        return code, "\n".join(said)

    return run


def test_nothing_missing_is_quick_and_silent(check):
    machine = Machine()
    assert check(machine) == (0, "")
    assert machine.commands == []


def test_root_with_apt_installs_just_what_is_missing(check):
    machine = Machine(lacks=["libEGL.so.1", "libxcb-cursor.so.0"])
    code, said = check(machine)
    assert code == 0
    assert machine.commands == [[*INSTALL, "libegl1", "libxcb-cursor0"]]
    assert "libEGL.so.1, libxcb-cursor.so.0" in said


def test_the_package_lists_are_fetched_when_the_first_try_fails(check):
    machine = Machine(lacks=["libGL.so.1"], lists_are_fresh=False)
    code, _ = check(machine)
    assert code == 0
    install = [*INSTALL, "libgl1"]
    assert machine.commands == [install, ["apt-get", "update"], install]


def test_what_apt_cannot_bring_is_named(check):
    machine = Machine(lacks=["libGL.so.1"])
    machine.run = lambda command, quiet=False: False
    code, said = check(machine)
    assert code == 1
    assert said.endswith("Still missing: libGL.so.1.")


def test_without_root_the_command_to_type_is_printed(check):
    machine = Machine(lacks=["libxcb-icccm.so.4", "libxkbcommon-x11.so.0"], root=False)
    code, said = check(machine)
    assert code == 1
    assert machine.commands == []
    assert said.splitlines()[-1] == (
        "Install what is missing with: sudo apt-get install -y --no-install-recommends"
        " libxcb-icccm4 libxkbcommon-x11-0"
    )


def test_root_is_not_told_to_use_sudo(check):
    machine = Machine(lacks=["libGL.so.1"])
    code, said = check(machine, install=False)
    assert code == 1
    assert machine.commands == []
    assert said.endswith("with: apt-get install -y --no-install-recommends libgl1")


def test_the_module_for_virtual_environments_is_a_package_too(check):
    machine = Machine(lacks=["ensurepip"])
    assert check(machine)[0] == 0
    assert machine.commands == [[*INSTALL, VENV_PACKAGE]]


def test_without_apt_a_library_that_qt_always_needs_stops(check):
    machine = Machine(lacks=["libEGL.so.1", "libxcb-cursor.so.0"], apt=False)
    code, said = check(machine)
    assert code == 1
    assert "libEGL.so.1" in said
    assert "package manager" in said
    assert machine.commands == []


def test_without_apt_a_library_for_x_windows_alone_does_not_stop(check):
    code, said = check(Machine(lacks=["libxcb-cursor.so.0"], apt=False))
    assert code == 0
    assert "libxcb-cursor.so.0" in said


@pytest.mark.parametrize("name", ["darwin", "win32"])
def test_elsewhere_than_on_linux_there_is_nothing_to_check(check, name):
    assert check(Machine(lacks=["libGL.so.1", "ensurepip"], name=name)) == (0, "")


def test_the_real_look_tells_present_from_absent(scripts):
    module = scripts("system_check")
    system = module.System()
    assert system.has(module.Requirement("ensurepip", "any"))
    assert not system.has(module.Requirement("no_such_module", "any"))
    assert not system.has(module.Requirement("libno-such-library.so.1", "any"))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the libraries are not looked for")
def test_the_libraries_that_this_very_test_run_needs_are_found(scripts):
    module = scripts("system_check")
    always = [one for one in module.REQUIREMENTS if one.always]
    assert {"libGL.so.1", "libEGL.so.1"} <= {one.name for one in always}
    assert [one.name for one in always if not module.System().has(one)] == []


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="asks Debian's own package database")
def test_the_table_names_the_packages_that_hold_the_libraries(scripts):
    libraries = [one for one in scripts("system_check").REQUIREMENTS if not one.is_module]
    answer = subprocess.run(
        ["dpkg", "-S", *(f"*/{one.name}" for one in libraries)],
        capture_output=True,
        text=True,
        check=False,
    )
    owners = {}
    for line in answer.stdout.splitlines():
        package, file = line.split(": ")
        # Since 2024 some names end in t64, and apt takes the old name for them.
        name = package.split(":")[0].removesuffix("t64")
        owners.setdefault(file.rsplit("/", 1)[1], set()).add(name)
    known = [one for one in libraries if one.name in owners]
    assert [one.name for one in known if one.package not in owners[one.name]] == []
