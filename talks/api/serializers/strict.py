"""Building blocks of bodies: read as they are written, unknown members refused, no type bent into another."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers


class Body(serializers.Serializer[Any]):
    """An object whose every member is known."""

    def to_internal_value(self, data: Any) -> Any:
        """Refuse unknown members by name, then read the known ones."""
        if isinstance(data, dict):
            strange = {name: ["There is no such member."] for name in data if name not in self.fields}
            if strange:
                raise serializers.ValidationError(strange)
        return super().to_internal_value(data)


def members_of(sort: str, allowed: set[str], given: dict[str, Any]) -> None:
    """Raise ValidationError for members that are known, but not of this sort of thing."""
    strange = {name: [f"A {sort} has no such member."] for name in given if name not in allowed}
    if strange:
        raise serializers.ValidationError(strange)


class Text(serializers.CharField):
    """A string; a number is none."""

    def to_internal_value(self, data: Any) -> str:
        """Read it."""
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class Flag(serializers.BooleanField):
    """True or false; “yes” and 1 are neither."""

    def to_internal_value(self, data: Any) -> bool:
        """Read it."""
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class Whole(serializers.IntegerField):
    """A whole number; 5.0 is one, as JSON Schema has it; “5” and true are none."""

    def to_internal_value(self, data: Any) -> int:
        """Read it."""
        if isinstance(data, bool) or not isinstance(data, int | float) or not float(data).is_integer():
            self.fail("invalid")
        return super().to_internal_value(int(data))


class Id(serializers.UUIDField):
    """A UUID as text."""

    def to_internal_value(self, data: Any) -> Any:
        """Read it."""
        if not isinstance(data, str):
            self.fail("invalid", value=data)
        return super().to_internal_value(data)


class Clock(serializers.RegexField):
    """A local time, 14:30."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(r"^([01][0-9]|2[0-3]):[0-5][0-9]$", **kwargs)

    def to_internal_value(self, data: Any) -> str:
        """Read it."""
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class Ref(serializers.SlugRelatedField[Any]):
    """A row by its slug; one that was merged into another means that other."""

    def __init__(self, model: Any, **kwargs: Any) -> None:
        super().__init__(slug_field="slug", queryset=model.objects.all(), **kwargs)

    def to_internal_value(self, data: Any) -> Any:
        """Read it."""
        if not isinstance(data, str):
            self.fail("invalid")
        row = super().to_internal_value(data)
        return getattr(row, "merged_into", None) or row


def choice(choices: Any, **kwargs: Any) -> serializers.ChoiceField:
    """One value of a closed list, or nothing said."""
    return Choice(choices=choices.choices, required=False, **kwargs)


class Choice(serializers.ChoiceField):
    """One value of a closed list, as text."""

    def to_internal_value(self, data: Any) -> Any:
        """Read it."""
        if not isinstance(data, str):
            self.fail("invalid_choice", input=data)
        return super().to_internal_value(data)
