"""Editors write watch rules."""

from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

GROUP = "Editors"


def let_editors_watch(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the new permissions, which Django else creates only after all migrations, and give three of them."""
    config = apps.get_app_config("talks")
    # A migration's app has no module of models, and without one no permissions are made.
    module = getattr(config, "models_module", None)
    config.models_module = module or True
    create_permissions(config, apps=apps, verbosity=0)
    config.models_module = module
    for group in apps.get_model("auth", "Group").objects.filter(name=GROUP):
        group.permissions.add(*_permissions(apps))


def let_nobody_watch(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take it back."""
    for group in apps.get_model("auth", "Group").objects.filter(name=GROUP):
        group.permissions.remove(*_permissions(apps))


def _permissions(apps: Apps) -> list[object]:
    found = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="talks", codename__in=["view_watchrule", "add_watchrule", "change_watchrule"]
    )
    return list(found)


class Migration(migrations.Migration):
    dependencies = [("talks", "0021_what_the_desk_watches_for")]
    operations = [migrations.RunPython(let_editors_watch, let_nobody_watch)]
