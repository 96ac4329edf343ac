"""Reads and writes the files of Qt Linguist, and says what is wrong with a translation."""

import re
import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

from tr_calls import ROOT, Message

#: The translations, one file a language, and what the window loads.
FOLDER = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"

#: The languages, and how many forms each has for a counted thing.
LANGUAGES = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1}

#: Stands beside a translation that is, on purpose, what the English is.
AS_IN_ENGLISH = "as in English"

#: Neither placeholders nor signs are words: a text of them alone is its own translation.
_NO_WORDS = re.compile(r"\{[^{}]*\}|%n|<[^<>]*>|&\w+;|[\W\d_]")
_TAGS = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class Translation:
    """The words of another language, one text a form; none as long as nobody has found them."""

    forms: tuple[str, ...] = ()
    note: str = ""


def read(language: str) -> dict[Message, Translation]:
    """Return what stands in the file of a language; nothing where there is none."""
    path = FOLDER / f"xorviz_{language}.ts"
    if not path.exists():
        return {}
    found: dict[Message, Translation] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for one in context.iter("message"):
            counted = one.get("numerus") == "yes"
            source, comment = one.findtext("source", ""), one.findtext("comment", "")
            words = one.find("translation")
            forms: tuple[str, ...] = ()
            if words is not None and words.get("type") is None:
                many = [form.text or "" for form in words.iter("numerusform")]
                forms = tuple(many) if counted else (words.text or "",)
            note = one.findtext("translatorcomment", "")
            found[Message(name, source, comment, counted)] = Translation(forms, note)
    return found


def write(language: str, messages: Mapping[Message, Translation]) -> None:
    """Write the file of a language; messages of one context stay in their order."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({message.context for message in messages}):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for message, translation in messages.items():
            if message.context == name:
                _append(context, message, translation, LANGUAGES[language])
    ElementTree.indent(root, "  ")
    text = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"xorviz_{language}.ts"
    path.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def _append(
    context: ElementTree.Element, message: Message, translation: Translation, forms: int
) -> None:
    one = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(one, "source").text = message.source
    if message.comment:
        ElementTree.SubElement(one, "comment").text = message.comment
    if translation.note:
        ElementTree.SubElement(one, "translatorcomment").text = translation.note
    words = ElementTree.SubElement(one, "translation")
    if not translation.forms:
        words.set("type", "unfinished")
    if message.counted:
        one.set("numerus", "yes")
        for form in translation.forms or ("",) * forms:
            ElementTree.SubElement(words, "numerusform").text = form
    else:
        words.text = translation.forms[0] if translation.forms else ""


def has_words(text: str) -> bool:
    """Tell whether a text has letters outside its placeholders."""
    return bool(_NO_WORDS.sub("", text))


def faults(message: Message, translation: Translation, language: str) -> Iterator[str]:
    """Yield what is wrong with a translation, each in a few words."""
    if not translation.forms:
        yield "not translated"
        return
    if len(translation.forms) != (LANGUAGES[language] if message.counted else 1):
        yield "the wrong number of forms"
    source = message.source
    for form in translation.forms:
        if not form.strip():
            yield "empty"
            continue
        if form == source and has_words(source) and translation.note != AS_IN_ENGLISH:
            yield "the same as the English"
        try:
            if _fields(form) != _fields(source):
                yield f"other placeholders: {sorted(_fields(form))}, not {sorted(_fields(source))}"
        except ValueError:
            yield "its braces do not match"
        if ("%n" in form) != ("%n" in source) and language != "zh_CN":
            yield "%n is missing, or too many"
        if _accelerators(form) != _accelerators(source):
            yield "as many accelerators (&) as the English, please"
        if Counter(_TAGS.findall(form)) != Counter(_TAGS.findall(source)):
            yield f"other tags than {sorted(_TAGS.findall(source))}"
        if form.endswith("…") != source.endswith("…"):
            yield "… at the end says that a dialog follows: keep it as it is"
        if _edges(form) != _edges(source):
            yield "other spaces at its beginning or end"


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _accelerators(text: str) -> int:
    return len(re.findall(r"&(?=[^\W_])(?!\w+;)", text.replace("&&", "")))


def _edges(text: str) -> tuple[bool, bool]:
    return text != text.lstrip(), text != text.rstrip()


def unlike(messages: Iterable[Message], there: Iterable[Message]) -> list[str]:
    """Return what the sources have and a file lacks, and the reverse, a line each."""
    wanted, found = set(messages), set(there)
    missing = [f"missing: {one.context}: {one.source}" for one in sorted(wanted - found)]
    return missing + [f"obsolete: {one.context}: {one.source}" for one in sorted(found - wanted)]
