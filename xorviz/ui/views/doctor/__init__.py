"""Why the network does not learn, or that it does, and what may help."""

from xorviz.ui.views.doctor.view import DoctorView

__all__ = ["DoctorView"]
