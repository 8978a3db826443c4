"""The order in which the public record changed: a number for each change, given as it becomes visible."""

from __future__ import annotations

from uuid import UUID

import pgtrigger
from django.db import models

from talks.models.entry import EntryVersion
from talks.vocabulary import ChangeType, EntryState


class ChangeQuerySet(models.QuerySet["Change"]):
    """Sets of changes."""

    def after(self, number: int) -> ChangeQuerySet:
        """Those that became visible later than the one with this number, in that order."""
        return self.filter(number__gt=number).order_by("number")


class Change(models.Model):
    """One publication, correction, retraction or merge, at its place in the order of commits.

    A trigger writes it when a wording at home is stored (docs/decisions/0004). Its id, in the feed and in
    webhooks, is the wording's. Numbers rise, with gaps.
    """

    number = models.BigAutoField(primary_key=True)
    version = models.OneToOneField(EntryVersion, models.CASCADE, related_name="change")
    noted_at = models.DateTimeField(db_index=True)

    objects = ChangeQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        triggers = [pgtrigger.Protect(name="number_stays", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.number}: {self.type} {self.version.entry_id}"

    @property
    def id(self) -> UUID:
        """The id that the feed and webhooks give it."""
        return self.version_id

    @property
    def type(self) -> ChangeType:
        """What happened to the entry."""
        wording = self.version
        if wording.state == EntryState.RETRACTED:
            return ChangeType.RETRACTED
        if wording.state == EntryState.MERGED:
            return ChangeType.MERGED
        if wording.number == 1:
            return ChangeType.PUBLISHED
        return ChangeType.CORRECTED if wording.is_correction else ChangeType.UPDATED

    @property
    def tells_why(self) -> bool:
        """Whether its reason is for readers; that of a publication or an update is the editors' own."""
        return self.type in {ChangeType.CORRECTED, ChangeType.RETRACTED, ChangeType.MERGED}
