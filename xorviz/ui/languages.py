"""Lets the window speak another language: which one is wanted, and the translators for it."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from xorviz.resources import ResourceMissing, resource_path
from xorviz.texts import ENGLISH, LANGUAGE_VARIABLE, LANGUAGES, translate_by
from xorviz.ui import settings

log = logging.getLogger(__name__)


def chosen_language() -> str:
    """Return the language that a person has chosen, or an empty text for that of the system."""
    kept = settings.LANGUAGE.read()
    return kept if kept in LANGUAGES else ""


def asked_language() -> str:
    """Return the language that the environment asks for, or an empty text.

    The command line puts its ``--language`` there.
    """
    asked = os.environ.get(LANGUAGE_VARIABLE, "")
    if asked and asked not in LANGUAGES:
        log.warning("%s: there is no language %r", LANGUAGE_VARIABLE, asked)
        return ""
    return asked


def preferred_language() -> str:
    """Return the language for a window: as asked for, else as chosen, else the system's."""
    return asked_language() or chosen_language() or known_among(QLocale.system().uiLanguages())


def known_among(tags: Iterable[str]) -> str:
    """Return the first of some languages that xorviz speaks, English where it speaks none.

    Parameters
    ----------
    tags : iterable of str
        As the system tells them, the most wanted first: ``"de-AT"``, ``"zh-Hans-CN"``.
    """
    for tag in tags:
        language, *rest = tag.replace("_", "-").split("-")
        if language == "zh" and not {"TW", "HK", "MO", "Hant"}.intersection(rest):
            return "zh_CN"
        if language in LANGUAGES:
            return language
    return ENGLISH


def speak(name: str) -> None:
    """Let all that is said from now on be said in a language.

    What has been said stays, so this comes before the first window. Buttons that Qt names itself,
    such as Cancel, speak it too.
    """
    app = QCoreApplication.instance()
    assert app is not None, "there is an application"
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    translate_by(None)
    if name == ENGLISH:
        return
    try:
        own = str(resource_path("translations", f"xorviz_{name}.qm"))
    except ResourceMissing as error:
        log.warning("%s", error)
        return
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{of_qt}/qtbase_{name}.qm", own):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
        else:
            log.warning("%s cannot be loaded", file)
            translator.deleteLater()
    translate_by(QCoreApplication.translate)
