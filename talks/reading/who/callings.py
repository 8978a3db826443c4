"""The words by which somebody is called to an office: heads, what stands before them, honorifics, ranks."""

from __future__ import annotations

from talks.reading.prose.cues import word_set

HEADS = word_set(
    "minister ministers secretary president presidents premier chancellor envoy envoys representative "
    "representatives negotiator negotiators ambassador ambassadors spokesman spokeswoman spokesperson chief "
    "leader leaders commander general director adviser advisor commissioner chairman chairwoman chair "
    "coordinator secretary-general king emir prince mediator governor senator diplomat official head "
    "undersecretary counselor counsellor speaker delegate czar sultan monarch co-chair facilitator pm "
    "undersecretary-general director-general deputy president-elect vice-president vice-premier chargé "
    "lieutenant colonel admiral marshal guerrilla-leader pontiff minister-designate president-designate "
    "chancellor-designate minister-elect chancellor-elect mp mep lawmaker congressman congresswoman member "
    "counterpart counterparts taoiseach quartermaster strongman warlord ruler consul attorney-general "
    "solicitor-general governor-general aide councillor councilor attache attaché nuncio plenipotentiary "
    "assistant rapporteur prosecutor mayor prefect commander-in-chief co-leader co-president emissary"
    " interlocutor mla msp mna "
    "troubleshooter go-between sherpa ombudsman intermediary boss supremo vice-chairman vice-minister "
    "co-chairman co-chairwoman co-mediator moderator chairperson queen princess regent patriarch archbishop "
    "mufti founder co-founder politician legislator parliamentarian ideologue liaison delegates mediators "
    "commissioners governors officer d'affaires nsa eam coas cds dgmo srsg dsrsg agent counsel whip "
    "rear-admiral vice-admiral lieutenant-general major-general brigadier-general lieutenant-colonel "
    "brigadier commodore captain sergeant major ambassador-at-large envoy-at-large vice-governor "
    "deputy-governor vice-speaker vice-secretary vice-chancellor vice-director co-director surveyor-general "
    "members auditor-general inspector-general prosecutor-general procurator-general surveyor auditor "
    "advocate-general comptroller-general consul-general adjutant-general vice-consul inspector ceo senators "
    "aides commanders advisers advisors diplomats officials"
)
# they speak for nobody but themselves
OUTSIDERS = word_set(
    "analyst expert professor fellow researcher scholar historian lecturer columnist commentator academic "
    "economist activist laureate author novelist journalist correspondent resident survivor villager farmer "
    "shopkeeper teacher specialist consultant strategist pollster lobbyist trader broker campaigner "
    "fisherman student reporter poet writer filmmaker broadcaster editor businessman businesswoman "
    "entrepreneur tycoon oligarch industrialist trucker doctor physician pensioner widow jurist notary "
    "detective astronaut geologist hydrologist scientist biologist physicist chemist agronomist "
    "anthropologist sociologist demographer geographer linguist cartographer ecologist climatologist refugee"
)
HEADS |= OUTSIDERS
HEADS |= word_set(
    "executive minister-president minister-counsellor minister-counselor minister-delegate "
    "minister-resident solicitor lawyer unionist guerrilla militant fighter dissident organiser "
    "organizer convener convenor arbitrator cleric magistrate backbencher co-author fm dfm ex-minister "
    "ex-president ex-premier ex-chancellor ex-governor ex-general ex-rebel ex-guerrilla ex-envoy "
    "ex-ambassador ex-diplomat ex-negotiator ex-mayor prime-minister-designate representative-elect "
    "governor-elect senator-elect mayor-elect nominee cm treasurer co-agent co-chairs bureaucrat "
    "chairman-in-office chairwoman-in-office chairperson-in-office chair-in-office second-in-command "
    "under-secretary-general assistant-secretary-general under-secretary vice-prime-minister"
)
MODIFIERS = word_set(
    "deputy vice senior chief acting former then special top lead first second assistant under permanent "
    "high foreign prime defence defense interior finance economic economy trade security national state "
    "nuclear climate peace political policy presidential personal main veteran long-time longtime newly "
    "principal press general secretary military army supreme crown opposition interim caretaker affairs "
    "energy commerce treasury justice environment european un international strategic intelligence spy "
    "government rebel paramilitary armed bureau party union commission council parliamentary parliament "
    "executive external action middle east eastern western african asian central home planning oil petroleum "
    "transport development cooperation roving outgoing incoming hardline reformist ceasefire hostage "
    "humanitarian disarmament atomic watchdog ministry department delegation team the government's "
    "us-appointed saudi regional federal business labour labor health education culture agriculture water "
    "infrastructure industry science technology information communications religious forces integration "
    "attorney solicitor reintegration reconciliation migration maritime customs human rights legal technical "
    "civil cabinet exiled jailed retired embattled newly-elected local provincial transitional hereditary "
    "paramount indigenous tribal community mining fisheries youth socialist communist conservative "
    "nationalist leftist caucasus balkans sahel"
)
ENVOYS = word_set("envoy mediator representative coordinator")
LINKS = word_set("of for to on and at in")
HONORIFICS = word_set(
    "mr mister mrs ms miss dr sir lord lady dame baroness baron sheikh shaikh shaykh ayatollah "
    "hojatoleslam datin seri prof professor monsignor father reverend rev reps bishop archbishop cardinal "
    "imam rabbi pastor sister mullah maulana mawlawi mufti sayyid sayed seyyed hajji haji ustad ustaz pandit "
    "swami shri smt hon honourable honorable sen rep gov barrister justice advocate engineer eng engr "
    "atty attorney daw dato datuk tun señor señora don doña royal highness majesty excellency holiness "
    "eminence hrh herr alhaji mallam frau monsieur madame mme mlle comandante comrade ato brother amb "
    "fr mgr msgr bp abp friar dom abbot deacon maulvi hafiz u h.e. h.h. h.m. h.r.h."
)
RANKS = word_set(
    "gen general col colonel maj major lt lieutenant brig brigadier adm admiral capt captain marshal cmdr "
    "commodore sgt sergeant vice rear field brigadier-general lieutenant-general major-general sr-gen "
    "colonel-general snr-gen lieutenant-colonel vice-admiral rear-admiral maj-gen lt-gen brig-gen lt-col"
)
TITLES = HONORIFICS | RANKS
