"""Each finding is weighed by how often its rule was right; history keeps the finding, not its weight."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("talks", "0006_readers_have_a_marker"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="proposal",
            name="update_update",
        ),
        migrations.AddField(
            model_name="proposal",
            name="likelihood",
            field=models.FloatField(
                default=1.0,
                editable=False,
                help_text="The confidence, weighed by how often the rule was right.",
            ),
        ),
        migrations.RunSQL("UPDATE talks_proposal SET likelihood = confidence", migrations.RunSQL.noop),
        pgtrigger.migrations.AddTrigger(
            model_name="proposal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."decided_at" IS DISTINCT FROM (NEW."decided_at") OR OLD."decided_by_id" IS DISTINCT FROM (NEW."decided_by_id") OR OLD."edited" IS DISTINCT FROM (NEW."edited") OR OLD."entry_id" IS DISTINCT FROM (NEW."entry_id") OR OLD."evidence" IS DISTINCT FROM (NEW."evidence") OR OLD."extractor" IS DISTINCT FROM (NEW."extractor") OR OLD."extractor_version" IS DISTINCT FROM (NEW."extractor_version") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."negotiation_id" IS DISTINCT FROM (NEW."negotiation_id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."outcome" IS DISTINCT FROM (NEW."outcome") OR OLD."payload" IS DISTINCT FROM (NEW."payload") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."reject_reason" IS DISTINCT FROM (NEW."reject_reason") OR OLD."rule_id" IS DISTINCT FROM (NEW."rule_id") OR OLD."span_hash" IS DISTINCT FROM (NEW."span_hash") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."version_id" IS DISTINCT FROM (NEW."version_id") OR OLD."warnings" IS DISTINCT FROM (NEW."warnings"))',
                    func='INSERT INTO "talks_proposalevent" ("confidence", "created_at", "decided_at", "decided_by_id", "edited", "entry_id", "evidence", "extractor", "extractor_version", "id", "kind", "negotiation_id", "note", "outcome", "payload", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reject_reason", "rule_id", "span_hash", "state", "title", "version_id", "warnings") VALUES (NEW."confidence", NEW."created_at", NEW."decided_at", NEW."decided_by_id", NEW."edited", NEW."entry_id", NEW."evidence", NEW."extractor", NEW."extractor_version", NEW."id", NEW."kind", NEW."negotiation_id", NEW."note", NEW."outcome", NEW."payload", _pgh_attach_context(), CLOCK_TIMESTAMP(), \'update\', NEW."id", NEW."position", NEW."reject_reason", NEW."rule_id", NEW."span_hash", NEW."state", NEW."title", NEW."version_id", NEW."warnings"); RETURN NULL;',
                    hash="688cb5267daf8d68128848ab457f022903b89f9a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_30d11",
                    table="talks_proposal",
                    when="AFTER",
                ),
            ),
        ),
    ]
