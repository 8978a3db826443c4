"""When something happened, in columns: bounds, precision, wording, basis."""

from __future__ import annotations

from django.db import models
from django.db.models import Case, F, Func, GeneratedField, Q, Value, When

from actors.columns import one_of
from talks.dates import PRECISION_RANK, PartialDate
from talks.vocabulary import DateBasis, DatePrecision


class SortMoment(Func):
    """Civil date and time as one sortable moment; undated things sort before everything."""

    template = "((COALESCE(earliest, DATE '0001-01-01') + COALESCE(at, TIME '00:00')) AT TIME ZONE 'UTC')"
    output_field = models.DateTimeField()


def _sort_rank() -> Case:
    return Case(
        *(When(precision=name, then=Value(rank)) for name, rank in PRECISION_RANK.items()), default=Value(7)
    )


class Dated(models.Model):
    """When something happened, as its source says: bounds, precision, wording, basis. Never one datetime."""

    earliest = models.DateField(null=True, blank=True)
    latest = models.DateField(null=True, blank=True)
    at = models.TimeField("local time", null=True, blank=True)
    zone = models.CharField("IANA time zone of the place", max_length=60, default="UTC")
    precision = models.CharField(max_length=9, choices=DatePrecision, default=DatePrecision.UNKNOWN)
    date_label = models.CharField("date as written", max_length=120, blank=True)
    basis = models.CharField(max_length=9, choices=DateBasis, default=DateBasis.UNKNOWN)
    sort_at = GeneratedField(expression=SortMoment(), output_field=models.DateTimeField(), db_persist=True)
    sort_rank = GeneratedField(
        expression=_sort_rank(), output_field=models.SmallIntegerField(), db_persist=True
    )

    class Meta:
        abstract = True

    def when(self) -> PartialDate:
        """The date as one value."""
        return PartialDate(
            self.earliest, self.latest, self.precision, self.at, self.zone, self.date_label, self.basis
        )


def date_constraints(name: str) -> list[models.CheckConstraint]:
    """What the database refuses of such a date; `name` begins each constraint's name."""
    dated = Q(earliest__isnull=False, latest__isnull=False)
    undated = Q(earliest__isnull=True, latest__isnull=True)
    return [
        models.CheckConstraint(
            name=f"{name}_ends_after_start",
            condition=undated | (dated & Q(latest__gte=F("earliest"))),
            violation_error_message="The last possible day lies before the first.",
        ),
        models.CheckConstraint(
            name=f"{name}_undated_is_unknown",
            condition=(undated & Q(precision="unknown")) | (dated & ~Q(precision="unknown")),
            violation_error_message="A date needs a precision, and an unknown date has none.",
        ),
        models.CheckConstraint(
            name=f"{name}_time_only_if_known",
            condition=Q(precision="time", at__isnull=False) | (~Q(precision="time") & Q(at__isnull=True)),
            violation_error_message="Give the local time exactly when the precision is 'time'.",
        ),
        models.CheckConstraint(
            name=f"{name}_day_is_one_day",
            condition=~Q(precision__in=["time", "day"]) | Q(latest=F("earliest")),
            violation_error_message="A date known to the day begins and ends on that day.",
        ),
        one_of("precision", DatePrecision, f"{name}_precision_known"),
        one_of("basis", DateBasis, f"{name}_basis_known"),
    ]
