"""The ledger: what one party wants of another, and what each party answered."""

from __future__ import annotations

from typing import Any

import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse

from actors.columns import one_of
from actors.history import links_tracked, tracked
from actors.models import Actor
from talks.models.entry import Entry, actor_or_none, actor_reference
from talks.vocabulary import DemandKind, EntryKind, Stance


@tracked()
class Demand(Entry):
    """Something asked, offered, ruled out or threatened by one party to others."""

    KIND = EntryKind.DEMAND

    entry = models.OneToOneField(
        Entry, models.CASCADE, parent_link=True, primary_key=True, related_name="as_demand"
    )
    by = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="demands_made", help_text="Empty: unknown."
    )
    by_text = models.CharField("by, as written", max_length=200, blank=True)
    of = models.ManyToManyField(Actor, blank=True, related_name="demands_received")
    demand_kind = models.CharField(max_length=9, choices=DemandKind, default=DemandKind.DEMAND)
    condition = models.TextField(blank=True, help_text="If ..., as the source has it.")
    deadline = models.DateField(null=True, blank=True)
    trigger = models.TextField(blank=True, help_text="For a threat: what would set it off.")
    consequence = models.TextField(blank=True, help_text="For a threat: what would follow.")
    carried_out = models.BooleanField(null=True, blank=True)
    withdrawn_on = models.DateField(null=True, blank=True)
    met_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [one_of("demand_kind", DemandKind, "demand_kind_known")]

    def get_absolute_url(self) -> str:
        return reverse("talks:entry", args=[self.pk])

    def parties(self) -> list[tuple[Actor, str]]:
        by = [(self.by, "by")] if self.by else []
        return by + [(actor, "of") for actor in self.of.all()]

    def detail(self) -> dict[str, Any]:
        return {
            "by": actor_or_none(self.by),
            "by_text": self.by_text,
            "of": [actor_reference(actor) for actor in self.of.all()],
            "demand_kind": self.demand_kind,
            "condition": self.condition,
            "deadline": _iso(self.deadline),
            "trigger": self.trigger,
            "consequence": self.consequence,
            "carried_out": self.carried_out,
            "withdrawn_on": _iso(self.withdrawn_on),
            "met_on": _iso(self.met_on),
        }


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None


_SAME_TABLE = """
    IF (SELECT negotiation_id FROM talks_entry WHERE id = NEW.demand_id)
        IS DISTINCT FROM (SELECT negotiation_id FROM talks_entry WHERE id = NEW.entry_id) THEN
        RAISE EXCEPTION 'the demand belongs to another negotiation'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'response_in_its_demands_negotiation';
    END IF;
    RETURN NULL;
"""


@tracked()
class Response(Entry):
    """One party's answer to one demand."""

    KIND = EntryKind.RESPONSE

    entry = models.OneToOneField(
        Entry, models.CASCADE, parent_link=True, primary_key=True, related_name="as_response"
    )
    demand = models.ForeignKey(Demand, models.PROTECT, related_name="responses")
    by = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="responses_given")
    by_text = models.CharField("by, as written", max_length=200, blank=True)
    stance = models.CharField(max_length=15, choices=Stance)
    condition = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("stance", Stance, "response_stance_known"),
            models.CheckConstraint(name="response_not_to_itself", condition=~Q(demand=models.F("entry"))),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="response_same_negotiation",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update,
                timing=pgtrigger.Deferred,
                func=_SAME_TABLE,
            )
        ]

    def parties(self) -> list[tuple[Actor, str]]:
        return [(self.by, "by")] if self.by else []

    def detail(self) -> dict[str, Any]:
        return {
            "by": actor_or_none(self.by),
            "by_text": self.by_text,
            "demand": {
                "id": str(self.demand_id),
                "number": self.demand.number,
                "title": self.demand.title,
            },
            "stance": self.stance,
            "condition": self.condition,
        }


@links_tracked
class DemandOf(Demand.of.through):  # type: ignore[misc,name-defined]
    """That a demand is made of a party."""

    class Meta:
        proxy = True
