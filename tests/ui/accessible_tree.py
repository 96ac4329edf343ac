"""The tree of what a screen reader finds in a window, and what it cannot say of it."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from xorviz.ui.described import Picture, Summarized

LABEL = QAccessible.RelationFlag.Label
ROLE, TEXT = QAccessible.Role, QAccessible.Text

#: What a person uses, so that each must have a name.
USED = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.ButtonDropDown,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.MenuItem,
    ROLE.PageTab,
    ROLE.RadioButton,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Graphic,
}

#: Roles that tell nothing of what can be done.
VAGUE = {ROLE.NoRole, ROLE.Client, ROLE.Whitespace}


def walk(interface):
    """Yield an interface and all below it that can be seen."""
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for place in range(interface.childCount()):
        yield from walk(interface.child(place))


def tree(widget):
    """Return what a screen reader finds in a widget that can be seen, the widget first."""
    return list(walk(QAccessible.queryAccessibleInterface(widget)))


def name(widget):
    return QAccessible.queryAccessibleInterface(widget).text(TEXT.Name)


def description(widget):
    return QAccessible.queryAccessibleInterface(widget).text(TEXT.Description)


def heard(interface):
    """Return all that is said of an interface when the keyboard comes to it."""
    labels = [other.text(TEXT.Name) for other, _ in interface.relations(LABEL)]
    return " ".join([*labels, interface.text(TEXT.Name), interface.text(TEXT.Description)])


def faults(widget):
    """Return in words what of a window a screen reader cannot say."""
    found = []
    for interface in tree(widget):
        if interface.object() is not None and "_msgbox" in interface.object().objectName():
            # The sign and the row of buttons of a message are Qt's.
            continue
        thing = interface.object()
        what = f"{interface.role().name} {type(thing).__name__}"
        if thing is not None:
            what += f" {thing.objectName()} in {type(thing.parent()).__name__}"
        role, takes_focus = interface.role(), interface.state().focusable
        if isinstance(thing, QWidget) and thing.focusProxy() is not None:
            # It hands the keyboard on.
            takes_focus = False
        if (role in USED or takes_focus) and not interface.text(TEXT.Name).strip():
            found.append(f"{what}: no name")
        if takes_focus and role in VAGUE:
            found.append(f"{what}: its role says nothing")
        if isinstance(thing, Picture | Summarized) and not interface.text(TEXT.Description):
            found.append(f"{what}: not described")
        # Qt on Linux calls a combo box by its choice, a line by its text where there is no name.
        if isinstance(thing, QComboBox | QAbstractSpinBox | QLineEdit):
            inside = isinstance(thing.parent(), QComboBox | QAbstractSpinBox)
            own = thing.accessibleName() or (inside and thing.parent().accessibleName())
            if not own:
                found.append(f"{what}: called by its value")
            elif own not in heard(interface) and not interface.relations(LABEL):
                found.append(f"{what}: its name {own!r} is not heard")
    return found
