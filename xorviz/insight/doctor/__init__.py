"""Why a network does not learn: findings with their numbers and their certainty, as codes."""

from xorviz.insight.doctor.bends import measure as measure
from xorviz.insight.doctor.case import Ahead as Ahead
from xorviz.insight.doctor.case import Breakdown as Breakdown
from xorviz.insight.doctor.case import Case as Case
from xorviz.insight.doctor.case import Course as Course
from xorviz.insight.doctor.case import UnitDeath as UnitDeath
from xorviz.insight.doctor.chart import Curvature as Curvature
from xorviz.insight.doctor.diagnose import diagnose as diagnose
from xorviz.insight.doctor.findings import Certainty as Certainty
from xorviz.insight.doctor.findings import Diagnosis as Diagnosis
from xorviz.insight.doctor.findings import Finding as Finding
from xorviz.insight.doctor.findings import Fix as Fix
from xorviz.insight.doctor.findings import Verdict as Verdict
from xorviz.insight.doctor.findings import Where as Where
from xorviz.insight.doctor.likeness import Likeness as Likeness
from xorviz.insight.doctor.likeness import likeness_of as likeness_of
from xorviz.insight.doctor.odds import Odds as Odds
