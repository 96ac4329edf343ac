"""Keeps the translations of the window together: what is to be translated, and what has been.

    python packaging/translations.py update [LANGUAGE…]   take in the texts of the sources, make .qm
    python packaging/translations.py todo LANGUAGE        list what is not translated, as JSON
    python packaging/translations.py merge LANGUAGE FILE… take in translations, and make the .qm
    python packaging/translations.py check [LANGUAGE…]    say what is missing or wrong

docs/translations.md tells how to translate. It needs PySide6, which brings lrelease.
"""

import argparse
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import linguist_files
from linguist_files import AS_IN_ENGLISH, COMPILED, FOLDER, LANGUAGES, Translation, has_words
from tr_calls import Found, all_texts


def update(language: str, found: Sequence[Found]) -> None:
    """Bring the file of a language to what the sources have; what is translated stays.

    What moved to another place keeps the words that the same English had before; a text without
    words is translated as it is. What the sources no longer have is taken out.
    """
    before = linguist_files.read(language)
    by_source: dict[tuple[str, bool], Translation] = {}
    for message, translation in before.items():
        if translation.forms:
            by_source.setdefault((message.source, message.counted), translation)
    after = {}
    for message in (one.message for one in found):
        present = before.get(message, Translation())
        if not present.forms:
            present = by_source.get((message.source, message.counted), present)
        if not present.forms and not has_words(message.source):
            present = Translation((message.source,))
        after[message] = present
    linguist_files.write(language, after)


def compile_language(language: str) -> None:
    """Make the file that Qt loads, with the lrelease that comes with PySide6.

    Raises
    ------
    subprocess.CalledProcessError
        If lrelease cannot make it.
    """
    import PySide6

    COMPILED.mkdir(exist_ok=True)
    program = Path(PySide6.__file__).with_name(
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    source, target = FOLDER / f"xorviz_{language}.ts", COMPILED / f"xorviz_{language}.qm"
    command = [str(program), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def key_of(source: str) -> str:
    """Return a short name for an English text, by which translations are merged."""
    return hashlib.sha256(source.encode()).hexdigest()[:8]


def todo(language: str, found: Sequence[Found]) -> list[dict[str, object]]:
    """Return each English text that is not translated everywhere, once, as it follows in files."""
    present = linguist_files.read(language)
    open_texts: dict[str, dict[str, object]] = {}
    for message in (one.message for one in sorted(found, key=lambda one: one.file)):
        if present.get(message, Translation()).forms or not has_words(message.source):
            continue
        entry = open_texts.setdefault(
            message.source, {"id": key_of(message.source), "en": message.source, "in": []}
        )
        places = entry["in"]
        assert isinstance(places, list)
        places.append(
            f"{message.context}:{message.comment}" if message.comment else message.context
        )
        if message.counted:
            entry["forms"] = LANGUAGES[language]
    return list(open_texts.values())


def merge(language: str, given: dict[str, str | list[str]]) -> Iterator[str]:
    """Take translations in, and yield what was not taken.

    Parameters
    ----------
    language : str
    given : dict
        By the `key_of` their English, or by that with ``|`` and a context where it is translated
        otherwise than elsewhere. ``"="`` keeps the English.
    """
    messages = linguist_files.read(language)
    used = set()
    for message in messages:
        key = key_of(message.source)
        name = f"{key}|{message.context}" if f"{key}|{message.context}" in given else key
        if name not in given:
            continue
        used.add(name)
        words = given[name]
        if words == "=":
            translation = Translation((message.source,), AS_IN_ENGLISH)
        else:
            translation = Translation((words,) if isinstance(words, str) else tuple(words))
        wrong = list(linguist_files.faults(message, translation, language))
        if wrong:
            yield f"{name}: {'; '.join(wrong)}: {message.source!r} → {words!r}"
        else:
            messages[message] = translation
    yield from (f"{name}: there is no such text, or place" for name in given if name not in used)
    linguist_files.write(language, messages)


def check(language: str, found: Sequence[Found]) -> Iterator[str]:
    """Yield what is missing, left over or wrong in the file of a language."""
    present = linguist_files.read(language)
    yield from linguist_files.unlike((one.message for one in found), present)
    for message, translation in present.items():
        for fault in linguist_files.faults(message, translation, language):
            yield f"{key_of(message.source)} {message.context}: {message.source!r}: {fault}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; return 1 where something is wrong."""
    parser = argparse.ArgumentParser(description="Keep the translations of the window together.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, help_text in (
        ("update", "take in the texts of the sources, and make what Qt loads"),
        ("check", "say what is missing or wrong"),
    ):
        command = commands.add_parser(name, help=help_text)
        command.add_argument("languages", nargs="*", metavar="LANGUAGE", default=[*LANGUAGES])
    command = commands.add_parser("todo", help="list what is not translated, as JSON")
    command.add_argument("language", choices=LANGUAGES)
    command.add_argument("--most", type=int, help="so many texts at most")
    command = commands.add_parser("merge", help="take in translations, as JSON")
    command.add_argument("language", choices=LANGUAGES)
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    return _do(options)


def _do(options: argparse.Namespace) -> int:
    found = all_texts()
    said: list[str] = []
    if options.command == "todo":
        entries = todo(options.language, found)[: options.most]
        lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
        print(f"[\n{lines}\n]")
    elif options.command == "merge":
        for file in options.files:
            given = json.loads(file.read_text(encoding="utf-8"))
            said += [f"{file}: {line}" for line in merge(options.language, given)]
        compile_language(options.language)
    elif options.command == "update":
        for language in options.languages:
            update(language, found)
            compile_language(language)
            left = len(todo(language, found))
            print(f"{language}: {left} texts to translate")
    else:
        for language in options.languages:
            said += [f"{language}: {line}" for line in check(language, found)]
    print("".join(f"{line}\n" for line in said), end="", file=sys.stderr)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
