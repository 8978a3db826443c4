"""A superuser's and an editor's browser, and the forms they send back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.forms import MultiWidget
from django.test import Client
from django.urls import reverse

from talks.models import User


@pytest.fixture
def chief(db: None) -> User:
    return User.objects.create_superuser("chief", password="a long enough password", first_name="Chief")


@pytest.fixture
def as_chief(chief: User) -> Client:
    client = Client()
    client.force_login(chief)
    return client


@pytest.fixture
def as_editor(editor: User) -> Client:
    client = Client()
    client.force_login(editor)
    return client


def change_page(record: Any) -> str:
    """The address of a record's change page."""
    meta = record._meta
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])


def filled(page: Any) -> dict[str, Any]:
    """What a browser would send back from `page` untouched."""
    form = page.context["adminform"].form
    sent = dict(_values(form))
    for inline in page.context["inline_admin_formsets"]:
        sent |= dict(_values(inline.formset.management_form))
        for part in inline.formset.forms:
            sent |= dict(_values(part))
    return sent


def _values(form: Any) -> Any:
    for bound in form:
        value = bound.value()
        if value is None or value is False:
            continue
        if isinstance(bound.field.widget, MultiWidget):
            parts = bound.field.widget.decompress(value) or []
            yield from ((f"{bound.html_name}_{number}", str(part)) for number, part in enumerate(parts))
            continue
        if isinstance(value, list | tuple):
            value = [getattr(one, "pk", one) for one in value]
        yield bound.html_name, value


@pytest.fixture
def submit() -> Callable[..., Any]:
    """submit(client, record, title="New"): open its change page, change that, and save."""

    def send(client: Client, record: Any, **changes: Any) -> Any:
        address = change_page(record)
        return client.post(address, {**filled(client.get(address)), **changes})

    return send


def errors(page: Any) -> str:
    """Every message of a form that was shown again."""
    assert page.status_code == 200, "the form was accepted"
    return str(page.context["errors"]) + str(page.context["adminform"].form.errors)
