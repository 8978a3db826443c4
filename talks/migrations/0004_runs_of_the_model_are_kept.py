"""What asking the language model took is kept, a row a question."""

import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import uuid_utils.compat
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("talks", "0003_editors_decide_and_see"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReaderRun",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid_utils.compat.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("model", models.CharField(max_length=200)),
                ("prompt_hash", models.CharField(help_text="sha256 of all that was sent.", max_length=64)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("read", "Read"),
                            ("silent", "No answer in time"),
                            ("refused", "Refused by the server"),
                            ("unusable", "Answer not usable"),
                            ("failed", "Failed on our side"),
                        ],
                        max_length=9,
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="Why it did not end well.", max_length=300)),
                ("attempts", models.PositiveSmallIntegerField()),
                ("milliseconds", models.PositiveIntegerField()),
                (
                    "prompt_tokens",
                    models.PositiveIntegerField(help_text="Empty: the server does not say.", null=True),
                ),
                (
                    "completion_tokens",
                    models.PositiveIntegerField(help_text="Empty: the server does not say.", null=True),
                ),
                ("findings", models.PositiveIntegerField(default=0, help_text="How many passed the gate.")),
                ("answer", models.TextField(blank=True, editable=False)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reader_runs",
                        to="talks.articleversion",
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "-id"],
                "indexes": [models.Index(fields=["version", "prompt_hash"], name="reader_run_of_question")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["read", "silent", "refused", "unusable", "failed"])
                        ),
                        name="reader_run_outcome_known",
                    )
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="readerrun",
            trigger=pgtrigger.compiler.Trigger(
                name="run_is_immutable",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ec914992ef0b103c164cbc1d270d41e707a18ded",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_run_is_immutable_4ae73",
                    table="talks_readerrun",
                    when="BEFORE",
                ),
            ),
        ),
    ]
