"""Editors may decide proposals and work on the record in the admin; they never delete."""

from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

GROUP = "Editors"
WORKS_ON = {
    "talks": [
        "negotiation",
        "participation",
        "issue",
        "entry",
        "meeting",
        "delegation",
        "delegate",
        "demand",
        "response",
        "statement",
        "account",
        "accountpoint",
        "question",
        "citation",
        "outlet",
        "feed",
        "article",
    ],
    "actors": ["actor", "alias", "membership", "person", "post", "tenure", "city"],
}
LOOKS_AT = {"talks": ["articleversion", "proposal", "story", "entryversion"]}


def make_editors(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the group with its permissions, which Django else creates only after all migrations."""
    for label in ("actors", "talks"):
        config = apps.get_app_config(label)
        # A migration's app has no module of models, and without one no permissions are made.
        module = getattr(config, "models_module", None)
        config.models_module = module or True
        create_permissions(config, apps=apps, verbosity=0)
        config.models_module = module
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    codenames = [
        f"{verb}_{model}"
        for models in WORKS_ON.values()
        for model in models
        for verb in ("add", "change", "view")
    ]
    codenames += [f"view_{model}" for models in LOOKS_AT.values() for model in models] + ["decide_proposal"]
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label__in=["actors", "talks"], codename__in=codenames
    )
    group.permissions.add(*permissions)


def drop_editors(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Remove the group."""
    apps.get_model("auth", "Group").objects.filter(name=GROUP).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("talks", "0002_history_of_the_record"),
        ("actors", "0002_history_of_who_is_who"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(make_editors, drop_editors)]
