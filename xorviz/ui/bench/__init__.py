"""How fast the window is: what `xorviz bench gui` and `xorviz bench mesh` measure."""
