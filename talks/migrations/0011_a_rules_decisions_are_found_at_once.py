"""The decisions on a rule's findings are counted on every page of the review desk."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("talks", "0010_an_office_taken_away_teaches_nothing"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(fields=["rule_id", "extractor", "state"], name="proposal_rule"),
        ),
    ]
