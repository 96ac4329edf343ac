"""The words for what reading a script had to say: one template a code, in files to translate."""

from __future__ import annotations

from collections.abc import Mapping

from xorviz.session.scripts.remarks import Kind, Remark
from xorviz.texts import read_words


def _templates() -> Mapping[str, Mapping[str, str]]:
    templates: dict[str, dict[str, str]] = read_words("text", "scripts")
    return templates


def kind_words(kind: Kind) -> str:
    """Return the word for what became of a part of a script."""
    return _templates()["kinds"][kind]


def remark_words(remark: Remark) -> str:
    """Return what a remark says, without its line."""
    values = {name: _shown(value) for name, value in remark.details.items()}
    sentence = _templates()["remarks"][remark.code].format(**values)
    return "".join(letter if letter.isprintable() else "�" for letter in sentence)


def _shown(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return f"{value:g}" if isinstance(value, float) else str(value)
