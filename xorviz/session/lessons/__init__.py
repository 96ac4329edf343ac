"""Guided stories: what a lesson is, how a file says it, and how its answers are measured."""

from xorviz.session.lessons.catalogue import is_lesson, lesson_names, titles

__all__ = ["is_lesson", "lesson_names", "titles"]
