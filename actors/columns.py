"""Column rules shared by the models: sort keys without accents, and dates cut to what the source gives."""

from __future__ import annotations

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Func, GeneratedField, Q, Value
from django.db.models.functions import Least, Left, Length
from django.db.models.lookups import GreaterThanOrEqual

ISO_PARTIAL = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
iso_partial = RegexValidator(ISO_PARTIAL, "Write the date as YYYY, YYYY-MM or YYYY-MM-DD.")


class SortKey(Func):
    """Lower-case without accents; the wheels have no ICU, so names cannot be sorted by a collation."""

    template = "lower(regexp_replace(normalize(%(expressions)s, NFKD), '[\\u0300-\\u036f]', '', 'g'))"
    output_field = models.CharField()


def sort_key(field: str) -> GeneratedField:
    """A stored column to order `field` by as people expect."""
    return GeneratedField(
        expression=SortKey(F(field)), output_field=models.CharField(max_length=300), db_persist=True
    )


def partial_date(label: str) -> models.CharField[str | None, str | None]:
    """A date with only the parts its source states: '2021', '2021-06' or '2021-06-16'; null when unknown."""
    return models.CharField(label, max_length=10, null=True, blank=True, validators=[iso_partial])


def partial_dates_in_order(name: str) -> list[models.CheckConstraint]:
    """Constraints for a since/until pair: well formed, and the end not before the start."""
    shorter = Least(Length("since"), Length("until"))
    in_order = GreaterThanOrEqual(Left(F("until"), shorter), Left(F("since"), shorter))
    return [
        models.CheckConstraint(
            name=f"{name}_dates_well_formed",
            condition=(Q(since__isnull=True) | Q(since__regex=ISO_PARTIAL))
            & (Q(until__isnull=True) | Q(until__regex=ISO_PARTIAL)),
            violation_error_message="Write the date as YYYY, YYYY-MM or YYYY-MM-DD.",
        ),
        models.CheckConstraint(
            name=f"{name}_ends_after_start",
            condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(in_order),
            violation_error_message="The end lies before the start.",
        ),
    ]


def not_blank(field: str, name: str) -> models.CheckConstraint:
    """A constraint that refuses the empty string in `field`."""
    return models.CheckConstraint(name=name, condition=~Q(**{field: ""}) & ~Q(**{field: Value(" ")}))


def one_of(field: str, choices: type[models.TextChoices], name: str) -> models.CheckConstraint:
    """A constraint that holds `field` to its closed list in the database, not only in forms."""
    return models.CheckConstraint(name=name, condition=Q(**{f"{field}__in": choices.values}))


def null_or_one_of(field: str, choices: type[models.TextChoices], name: str) -> models.CheckConstraint:
    """As `one_of`, where null says that nobody knows."""
    known = Q(**{f"{field}__in": choices.values})
    return models.CheckConstraint(name=name, condition=Q(**{f"{field}__isnull": True}) | known)
