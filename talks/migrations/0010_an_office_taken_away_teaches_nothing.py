"""A lesson on an office goes with the tenure it rests on; a name may be disputed by the tables as well."""

import django.db.models.deletion
from django.db import migrations, models

DISPUTED = "Reviewers, or they and the tables, do not agree on what the name means."


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0003_a_place_may_lack_coordinates"),
        ("talks", "0009_editors_see_what_was_taught"),
    ]

    operations = [
        migrations.AlterField(
            model_name="lesson",
            name="tenure",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="actors.tenure",
            ),
        ),
        *(
            migrations.AlterField(
                model_name=name,
                name="contradicted",
                field=models.BooleanField(default=False, help_text=DISPUTED),
            )
            for name in ("lesson", "lessonevent")
        ),
    ]
