"""Each change of the public record gets a number as it is committed; those that stand get theirs by their moment."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("talks", "0011_a_rules_decisions_are_found_at_once"),
    ]

    operations = [
        migrations.CreateModel(
            name="Change",
            fields=[
                ("number", models.BigAutoField(primary_key=True, serialize=False)),
                ("noted_at", models.DateTimeField(db_index=True)),
                (
                    "version",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="change",
                        to="talks.entryversion",
                    ),
                ),
            ],
            options={"ordering": ["number"]},
        ),
        # Before the old wordings are numbered: its lock keeps new ones out until they are.
        pgtrigger.migrations.AddTrigger(
            model_name="entryversion",
            trigger=pgtrigger.compiler.Trigger(
                name="wording_is_numbered",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (NEW."home")',
                    constraint="CONSTRAINT",
                    func="\n    PERFORM pg_advisory_xact_lock(8097879414873325571);\n    INSERT INTO talks_change (version_id, noted_at) VALUES (NEW.id, clock_timestamp());\n    RETURN NULL;\n",
                    hash="b2a1f78f5a35586777c40e4d6ed67c5c2c609043",
                    operation="INSERT",
                    pgid="pgtrigger_wording_is_numbered_5a437",
                    table="talks_entryversion",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="change",
            trigger=pgtrigger.compiler.Trigger(
                name="number_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b0ba11f7cdbc564b99bc33f7ac83118967a8c2cc",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_number_stays_ee10c",
                    table="talks_change",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.RunSQL(
            "INSERT INTO talks_change (version_id, noted_at)"
            " SELECT id, recorded_at FROM talks_entryversion WHERE home ORDER BY recorded_at, id",
            migrations.RunSQL.noop,
        ),
    ]
