"""Offices of several people at once: "the ministers", "their counterparts"."""

from talks.reading.prose.cues import word_set

PLURALS = word_set(
    "ministers presidents premiers leaders envoys negotiators representatives counterparts colleagues "
    "numbers secretaries ambassadors chiefs heads delegates commissioners chancellors monarchs diplomats "
    "officials advisers advisors generals mediators coordinators peers spokesmen spokeswomen spokespeople "
    "spokespersons speakers undersecretaries directors governors vice-ministers hosts co-chairs"
    " co-presidents facilitators"
)
OFFICES = (
    rf"(?i:{'|'.join(sorted(PLURALS))})(?: of (?:state|government|delegation|mission|foreign affairs"
    rf"|defen[cs]e))?"
)
