"""Webhooks, their secrets, their messages and every attempt to deliver one are kept."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import talks.models.webhook
import uuid_utils.compat
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0003_a_place_may_lack_coordinates"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("talks", "0014_answers_are_kept_for_a_day"),
    ]

    operations = [
        migrations.CreateModel(
            name="WebhookEndpoint",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("name", models.CharField(help_text="What receives it.", max_length=80)),
                ("url", models.CharField(max_length=2000)),
                (
                    "types",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("demand.answered", "A party answered a demand for the first time"),
                                ("demand.met", "A demand was met"),
                                ("demand.withdrawn", "A demand was withdrawn"),
                                ("demand.raised", "A demand was raised"),
                                ("position.moved", "A party's position on a demand moved"),
                                ("meeting.postponed", "A meeting was postponed"),
                                ("meeting.cancelled", "A meeting was cancelled"),
                                ("meeting.held", "A meeting was held"),
                                ("meeting.moved", "A planned meeting got another date or place"),
                                ("meeting.announced", "A meeting was announced"),
                                ("entry.retracted", "An entry was retracted"),
                                ("entry.merged", "An entry was merged into another"),
                                ("entry.corrected", "An entry was corrected"),
                                ("entry.updated", "An entry moved on"),
                                ("entry.published", "An entry was published"),
                            ],
                            max_length=20,
                        ),
                        size=None,
                    ),
                ),
                ("active", models.BooleanField(default=True)),
                ("disabled_reason", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("position", models.BigIntegerField(default=0, editable=False)),
                (
                    "failures",
                    models.PositiveIntegerField(
                        default=0, editable=False, verbose_name="failed attempts in a row"
                    ),
                ),
                ("resting_until", models.DateTimeField(editable=False, null=True)),
                ("untold", models.BooleanField(default=False, editable=False)),
                ("told_at", models.DateTimeField(editable=False, null=True)),
                (
                    "negotiation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty: of all.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="talks.negotiation",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="webhooks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty: whoever it concerns.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="actors.actor",
                    ),
                ),
            ],
            options={
                "ordering": ["name", "id"],
            },
        ),
        migrations.CreateModel(
            name="WebhookDelivery",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("message_id", models.UUIDField(editable=False)),
                ("type", models.CharField(max_length=20)),
                ("body", models.TextField(help_text="What is sent, byte for byte.")),
                (
                    "state",
                    models.CharField(
                        choices=[("pending", "Waiting"), ("delivered", "Delivered"), ("dead", "Given up")],
                        default="pending",
                        max_length=9,
                    ),
                ),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("spent", models.PositiveIntegerField(default=0)),
                ("next_attempt_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("lease_until", models.DateTimeField(null=True)),
                ("lease_token", models.UUIDField(null=True)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("finished_at", models.DateTimeField(null=True)),
                (
                    "change",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="talks.change",
                    ),
                ),
                (
                    "endpoint",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="talks.webhookendpoint",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "webhook deliveries",
                "ordering": ["-created_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="WebhookEndpointEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.UUIDField(default=uuid_utils.compat.uuid7, editable=False, serialize=False)),
                ("name", models.CharField(help_text="What receives it.", max_length=80)),
                ("url", models.CharField(max_length=2000)),
                (
                    "types",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("demand.answered", "A party answered a demand for the first time"),
                                ("demand.met", "A demand was met"),
                                ("demand.withdrawn", "A demand was withdrawn"),
                                ("demand.raised", "A demand was raised"),
                                ("position.moved", "A party's position on a demand moved"),
                                ("meeting.postponed", "A meeting was postponed"),
                                ("meeting.cancelled", "A meeting was cancelled"),
                                ("meeting.held", "A meeting was held"),
                                ("meeting.moved", "A planned meeting got another date or place"),
                                ("meeting.announced", "A meeting was announced"),
                                ("entry.retracted", "An entry was retracted"),
                                ("entry.merged", "An entry was merged into another"),
                                ("entry.corrected", "An entry was corrected"),
                                ("entry.updated", "An entry moved on"),
                                ("entry.published", "An entry was published"),
                            ],
                            max_length=20,
                        ),
                        size=None,
                    ),
                ),
                ("active", models.BooleanField(default=True)),
                ("disabled_reason", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                (
                    "negotiation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Empty: of all.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="talks.negotiation",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Empty: whoever it concerns.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_owner_name_url_types_negotiation_party_active_disabled_reason_created_at_events",
                        to="talks.webhookendpoint",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WebhookSecret",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "seed",
                    models.CharField(default=talks.models.webhook.fresh_seed, editable=False, max_length=43),
                ),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("retires_at", models.DateTimeField(editable=False, null=True)),
                (
                    "endpoint",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="secrets",
                        to="talks.webhookendpoint",
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="WebhookSecretEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.UUIDField(default=uuid_utils.compat.uuid7, editable=False, serialize=False)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("retires_at", models.DateTimeField(editable=False, null=True)),
                (
                    "endpoint",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="talks.webhookendpoint",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_endpoint_created_at_retires_at_events",
                        to="talks.webhooksecret",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WebhookAttempt",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("began_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "status",
                    models.PositiveSmallIntegerField(help_text="Of the answer; empty: none came.", null=True),
                ),
                ("error", models.CharField(blank=True, max_length=300)),
                (
                    "delivery",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="log",
                        to="talks.webhookdelivery",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "constraints": [
                    models.UniqueConstraint(fields=("delivery", "number"), name="webhook_attempt_once")
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="webhookendpoint",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("name", ""), _negated=True),
                    models.Q(("name", models.Value(" ")), _negated=True),
                ),
                name="webhook_has_name",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookendpoint",
            constraint=models.CheckConstraint(
                condition=models.Q(("types__len__gt", 0)), name="webhook_asks_for_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookendpoint",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "types__contained_by",
                        [
                            "demand.answered",
                            "demand.met",
                            "demand.withdrawn",
                            "demand.raised",
                            "position.moved",
                            "meeting.postponed",
                            "meeting.cancelled",
                            "meeting.held",
                            "meeting.moved",
                            "meeting.announced",
                            "entry.retracted",
                            "entry.merged",
                            "entry.corrected",
                            "entry.updated",
                            "entry.published",
                        ],
                    )
                ),
                name="webhook_types_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookendpoint",
            constraint=models.CheckConstraint(
                condition=models.Q(("active", False), ("disabled_reason", ""), _connector="OR"),
                name="webhook_off_says_why",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhookendpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "talks_webhookendpointevent" ("active", "created_at", "disabled_reason", "id", "name", "negotiation_id", "owner_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "types", "url") VALUES (NEW."active", NEW."created_at", NEW."disabled_reason", NEW."id", NEW."name", NEW."negotiation_id", NEW."owner_id", NEW."party_id", _pgh_attach_context(), CLOCK_TIMESTAMP(), \'insert\', NEW."id", NEW."types", NEW."url"); RETURN NULL;',
                    hash="d03349359b7e7f937d8e50b9dbc2bc711e59dccc",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e1753",
                    table="talks_webhookendpoint",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhookendpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."active" IS DISTINCT FROM (NEW."active") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."disabled_reason" IS DISTINCT FROM (NEW."disabled_reason") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."negotiation_id" IS DISTINCT FROM (NEW."negotiation_id") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."types" IS DISTINCT FROM (NEW."types") OR OLD."url" IS DISTINCT FROM (NEW."url"))',
                    func='INSERT INTO "talks_webhookendpointevent" ("active", "created_at", "disabled_reason", "id", "name", "negotiation_id", "owner_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "types", "url") VALUES (NEW."active", NEW."created_at", NEW."disabled_reason", NEW."id", NEW."name", NEW."negotiation_id", NEW."owner_id", NEW."party_id", _pgh_attach_context(), CLOCK_TIMESTAMP(), \'update\', NEW."id", NEW."types", NEW."url"); RETURN NULL;',
                    hash="ada6a257347ecccbbb805a0166e60fbe48db6494",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7ad5f",
                    table="talks_webhookendpoint",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhookendpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "talks_webhookendpointevent" ("active", "created_at", "disabled_reason", "id", "name", "negotiation_id", "owner_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "types", "url") VALUES (OLD."active", OLD."created_at", OLD."disabled_reason", OLD."id", OLD."name", OLD."negotiation_id", OLD."owner_id", OLD."party_id", _pgh_attach_context(), CLOCK_TIMESTAMP(), \'delete\', OLD."id", OLD."types", OLD."url"); RETURN NULL;',
                    hash="c61df96ac1a0f66cca7d7ced0a666394d8bf19e5",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d7b1f",
                    table="talks_webhookendpoint",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="webhookdelivery",
            index=models.Index(
                condition=models.Q(("state", "pending")), fields=["next_attempt_at"], name="webhook_due"
            ),
        ),
        migrations.AddIndex(
            model_name="webhookdelivery",
            index=models.Index(fields=["endpoint", "-created_at", "-id"], name="webhook_log"),
        ),
        migrations.AddIndex(
            model_name="webhookdelivery",
            index=models.Index(
                condition=models.Q(("lease_until__isnull", False)),
                fields=["endpoint"],
                name="webhook_under_way",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookdelivery",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["pending", "delivered", "dead"])),
                name="webhook_delivery_state_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="webhookdelivery",
            constraint=models.UniqueConstraint(fields=("endpoint", "change"), name="webhook_told_once"),
        ),
        migrations.AddConstraint(
            model_name="webhookdelivery",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("lease_token__isnull", True), ("lease_until__isnull", True)),
                    models.Q(("lease_token__isnull", False), ("lease_until__isnull", False)),
                    _connector="OR",
                ),
                name="webhook_lease_has_token",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhookendpointevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9a3197aae1dffd973a0722bc9d302917f78da01c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8e42a",
                    table="talks_webhookendpointevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="webhooksecret",
            constraint=models.UniqueConstraint(
                condition=models.Q(("retires_at__isnull", True)),
                fields=("endpoint",),
                name="webhook_one_newest_secret",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhooksecret",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "talks_webhooksecretevent" ("created_at", "endpoint_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retires_at") VALUES (NEW."created_at", NEW."endpoint_id", NEW."id", _pgh_attach_context(), CLOCK_TIMESTAMP(), \'insert\', NEW."id", NEW."retires_at"); RETURN NULL;',
                    hash="515ddd7ca0cb0bb4a52c71b96652662082058289",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_49742",
                    table="talks_webhooksecret",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhooksecret",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."endpoint_id" IS DISTINCT FROM (NEW."endpoint_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."retires_at" IS DISTINCT FROM (NEW."retires_at"))',
                    func='INSERT INTO "talks_webhooksecretevent" ("created_at", "endpoint_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retires_at") VALUES (NEW."created_at", NEW."endpoint_id", NEW."id", _pgh_attach_context(), CLOCK_TIMESTAMP(), \'update\', NEW."id", NEW."retires_at"); RETURN NULL;',
                    hash="4f7864a577c449e6a6d0cdf0a2bc61ed6824a00e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_72e1a",
                    table="talks_webhooksecret",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhooksecret",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "talks_webhooksecretevent" ("created_at", "endpoint_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retires_at") VALUES (OLD."created_at", OLD."endpoint_id", OLD."id", _pgh_attach_context(), CLOCK_TIMESTAMP(), \'delete\', OLD."id", OLD."retires_at"); RETURN NULL;',
                    hash="eb12eb7c694ec3fa7ce425b1132721f3011a3383",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ff030",
                    table="talks_webhooksecret",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="webhooksecretevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1c55bf10a8935f72d407eb9082de5ef3a05fa613",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_472c9",
                    table="talks_webhooksecretevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
