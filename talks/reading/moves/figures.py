"""Cue table of sums, numbers and dates that are asked for or offered; written like the table of limits."""

from __future__ import annotations

from talks.reading.moves.limits import MEANWHILE

_ABOUT = (
    r"(?: (?:at least|as much as|as many as|as little as|no less than|no more than|more than|less than|up to"
    r"|about|around|some|roughly|nearly|almost|over|under|an? (?:initial|extra|further|additional|total)"
    r"|another|only|just))?"
)
_SUM = r" [\"']?(?:(?:US|A|C|NZ|HK|R|CFA ?)?[$€£¥₹]\s?\d|(?!(?:19|20)\d\d\b)\d)[\d.,]*"
# "called for 5 September", "from 9 a.m."
_SPAN = (
    r"(?![\d.,]* ?(?:p\.?m\b|a\.?m\b|o'clock|years? (?:old|ago|in prison)|GMT|Jan|Feb|March|April|May\b"
    r"|June|July|Aug|Sept|Oct|Nov|Dec))"
)
FIGURES: tuple[tuple[str, str, str], ...] = (
    ("demand", "wants want wanted seeks seek sought demands demand demanded demanding needs need requests "
               "requested requires required claims claimed seeking requesting",
     r"(?:wants?|wanted|seeks?|sought|seeking|demands?|demanded|demanding|needs?|requests?|requested"
     r"|requesting|requires?|required|claims?|claimed)" + MEANWHILE + _ABOUT + _SUM + _SPAN),
    ("demand", "asks ask asked asking holding pushing pressing calling called calls pushed pressed",
     r"(?:ask(?:s|ed|ing)?|holding out|push(?:ed|ing)|press(?:ed|ing)|call(?:s|ed|ing)) for" + _ABOUT + _SUM
     + _SPAN),
    ("offer", "offers offer offered offering pledges pledge pledged pledging promises promise promised "
              "proposes propose proposed proposing put puts tabled commits committed",
     r"(?:offer(?:s|ed|ing)?|pledg(?:es?|ed|ing)|promis(?:es?|ed)|propos(?:es?|ed|ing)|puts? (?:up|forward)"
     r"|tabled|commit(?:s|ted))" + MEANWHILE + r"(?: (?:(?-i:[A-Z])\w+|it|them))?" + _ABOUT
     + r"(?:" + _SUM + r"|(?: (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|half|a"
                       r" dozen"
       r"|a third|a quarter|hundreds|thousands|millions|billions) ))" + _SPAN),
)  # fmt: skip
