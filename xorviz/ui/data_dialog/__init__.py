"""The dialog in which a person's own data file is looked at, and how it is taken is chosen."""

from xorviz.ui.data_dialog.dialog import DataDialog

__all__ = ["DataDialog"]
