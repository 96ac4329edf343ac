"""The resource locator: finds what is there, and names what is not."""

import pytest

from xorviz.resources import ResourceMissing, resource_path


def test_a_file_is_found():
    icon = resource_path("icons", "xorviz.svg")
    assert icon.is_absolute()
    assert "<svg" in icon.read_text(encoding="utf-8")


def test_the_folder_itself_is_found():
    assert (resource_path() / "fonts").is_dir()


def test_what_is_missing_is_named():
    with pytest.raises(ResourceMissing, match=r"presets/no-such-preset\.json") as caught:
        resource_path("presets", "no-such-preset.json")
    assert caught.value.resource == "presets/no-such-preset.json"


@pytest.mark.parametrize("parts", [("..", "pyproject.toml"), ("fonts", "..", "..", "LICENSE")])
def test_no_name_leads_out_of_the_folder(parts):
    with pytest.raises(ResourceMissing):
        resource_path(*parts)


def test_no_absolute_path_leads_out_of_the_folder(tmp_path):
    (tmp_path / "secret").touch()
    with pytest.raises(ResourceMissing):
        resource_path(str(tmp_path / "secret"))
