"""The rule-based reader: the order of the readers, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talks.reading.delegations import delegations
from talks.reading.findings import ArticleText, Finding
from talks.reading.meetings import meetings
from talks.reading.moves import demands, responses
from talks.reading.moves.movers import Speakers
from talks.reading.outlooks import outlook
from talks.reading.prose import text
from talks.reading.speech import indirect, speech
from talks.reading.sureness.weighing import weighed
from talks.reading.verify import verify
from talks.reading.who import people, scene, unlisted
from talks.reading.who.scene import Scene

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer


class RuleExtractor:
    """Deterministic and offline: the same article and gazetteer always give the same findings."""

    name = "rules"
    version = "1"

    def extract(self, article: ArticleText, gazetteer: Gazetteer) -> list[Finding]:
        """Return the verified findings: meetings first, then who came, what was asked, answered and said."""
        stage = scene.stage(text.read(article), gazetteer)
        return weighed(stage, findings(stage))


def findings(stage: Scene) -> list[Finding]:
    """What the readers find on a stage, one after the other, before it is weighed."""
    article = stage.document.article
    said = speech.utterances(stage)
    speakers = Speakers(said)
    met = meetings.findings(stage)
    sent = delegations.findings(stage, met)
    asked = [kept for found in demands.findings(stage, speakers) if (kept := verify(found, article))]
    before = [kept for found in met + sent if (kept := verify(found, article))]
    after = [
        *responses.findings(stage, speakers, asked, len(before)),
        *speech.findings(stage, said),
        *indirect.findings(stage, said),
        *outlook.findings(stage, speakers),
        *people.findings(stage.people, stage.document),
    ]
    kept_after = (kept for found in after if (kept := verify(found, article)))
    return [unlisted.by_name(found) for found in (*before, *asked, *kept_after)]
