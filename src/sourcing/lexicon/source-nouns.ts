import { wordList } from './word-list.ts';

/**
 * What the head noun of a source tells about the kind of source, after the labelling guide of the project.
 * Singular forms; `singular` in noun-phrase.ts takes plurals back to them.
 */

/** Texts, recordings and data that speak by themselves. */
export const documentNouns = wordList(`
  report poll survey study letter lawsuit suit email e-mail mail statement transcript video bill law memo
  memorandum document book memoir biography article piece story editorial op-ed oped column feature headline
  tweet post posting message ad advert advertisement commercial complaint indictment filing affidavit ruling
  order decision verdict opinion constitution amendment act treaty agreement pact convention deal accord plan
  platform release record data statistic number index census analysis review audit recording audio
  footage tape clip photograph photo picture caption note resolution policy programme program bulletin brief
  briefing submission petition motion transcription newsletter blog blogpost obituary diary log list table
  chart map dossier cable communique draft proposal budget rule regulation guideline guidance manifesto
  pamphlet leaflet brochure paper whitepaper publication journal research finding average tally count
  estimate forecast projection profile documentary film movie series page entry text script speech
  testimony deposition contract sign banner poster slogan warrant summons subpoena receipt return statute
  legislation measure ordinance initiative referendum code charter minutes assessment evaluation excerpt
  polling modelling modeling sheet account item spot investigation inquiry probe passage paragraph line section chapter summary overview case evidence result dataset database readout
  remark comment interview exchange press-release fundraiser-letter definition inscription graphic schedule
  copy scan presentation ledger disclaimer ticket missive referral file image autopsy screenshot voicemail dispatch rating ranking scorecard exposé expose
`);

/** Bodies that act and speak as one. */
export const organisationNouns = wordList(`
  campaign administration government party department agency office committee subcommittee commission court
  tribunal bureau ministry council company firm corporation network newspaper magazine outlet broadcaster
  channel station site website foundation university college school institute institution bank union
  association coalition alliance army navy force military police senate house congress parliament legislature
  assembly board cabinet team pac super-pac superpac church league club chamber society federation
  organisation organization nonprofit charity think-tank tank startup manufacturer airline hospital
  city town county state nation country kingdom republic authority service centre center regime
  embassy consulate mission delegation task-force panel jury caucus leadership conference
  publisher press daily weekly tabloid desk camp body fund trust group movement chain developer
  operator contractor retailer maker utility
`);

/** Bodies only in the singular: in the plural they are people or bodies that nobody names. */
export const looseBodyNouns =
  wordList(`group team panel jury staff press body movement state city country nation
  site website station channel outlet newspaper firm company school hospital bank court club`);

/** People who speak for a body, by office. */
export const spokespeople = wordList(`
  spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative
`);

/** People without a name: nobody can be asked. */
export const peopleNouns = wordList(`
  source official adviser advisor aide people person critic expert voter supporter analyst observer lawmaker
  republican democrat member leader pundit american resident witness reporter journalist scholar economist
  scientist researcher investigator prosecutor lawyer attorney insider strategist operative ally opponent
  protester protestor demonstrator friend family neighbor neighbour relative parent mother father wife husband
  woman man girl boy student teacher professor doctor nurse patient veteran soldier officer agent detective
  worker employee employer boss executive manager owner businessman businesswoman businesspeople investor
  donor contributor fundraiser activist advocate organizer organiser volunteer staffer staff operative
  conservative liberal progressive moderate evangelical christian muslim jew catholic immigrant refugee
  migrant citizen taxpayer consumer customer viewer reader listener user commenter fan follower participant
  respondent attendee delegate elector pollster historian commentator columnist blogger author writer editor
  host anchor moderator correspondent producer celebrity actor actress singer politician candidate nominee
  contender rival challenger incumbent frontrunner hopeful senator congressman congresswoman representative
  governor mayor president premier minister secretary chancellor king queen prince princess ambassador envoy
  diplomat general colonel commander admiral captain lieutenant sergeant sheriff deputy chief director
  chairman chairwoman chairperson chair vice-president ceo cfo founder co-founder head judge justice juror
  magistrate plaintiff defendant victim survivor suspect accuser defender proponent backer detractor skeptic
  sceptic believer intellectual elite establishment crowd audience public everyone everybody someone somebody
  anyone anybody nobody none many some most few several other all half majority minority percent youth adult
  millennial child kid teenager retiree senior farmer miner trader banker farmer shopkeeper landlord tenant
  pastor priest bishop pope rabbi imam cleric preacher professional consultant contractor developer engineer
  physician surgeon psychologist psychiatrist therapist coach player athlete colleague counterpart peer
  partner associate confidant boyfriend girlfriend spouse son daughter brother sister uncle aunt cousin
  grandfather grandmother granddaughter grandson niece nephew surrogate speaker loyalist hawk dove leftist
  rightist nationalist populist libertarian socialist communist feminist racist supremacist
  billionaire millionaire mogul tycoon magnate lobbyist whistleblower informant guest caller passenger driver
  commuter policeman policewoman cop trooper firefighter medic paramedic coroner cop inmate prisoner convict
  gunman attacker shooter assailant terrorist militant rebel insurgent fighter hacker musician artist filmmaker
  director designer chef athlete legislator assemblyman alderman councilman councilwoman commissioner
  superintendent treasurer comptroller auditor inspector regulator watchdog monitor bureaucrat functionary
  civilian local villager homeowner buyer seller shopper worker labor media outlet
  runner novice giant planner scholar academic lecturer physicist chemist biologist geologist epidemiologist meteorologist
  forecaster navigator pilot fisherman skipper mariner dockworker electrician mechanic
  percenter centrist heckler biographer ghostwriter publicist namesake successor predecessor standard-bearer
  ex-wife ex-husband stepson stepdaughter widow widower enemy foe guard counsel figure model
  running-mate mate winner loser newcomer outsider maverick star mistress beneficiary recipient applicant
`);

/** Titles and offices that one person holds: "the governor" is somebody. */
export const roleNouns = wordList(`
  president vice-president premier minister prime-minister chancellor king queen prince princess pope senator
  congressman congresswoman congressperson representative governor mayor secretary ambassador envoy general
  colonel admiral commander sheriff chief director chairman chairwoman chairperson chair ceo cfo founder
  co-founder head judge justice magistrate nominee candidate contender hopeful frontrunner incumbent
  challenger businessman businesswoman billionaire millionaire mogul tycoon magnate developer host anchor
  moderator author writer columnist professor doctor lawyer attorney pastor bishop speaker leader lawmaker
  democrat republican man woman mother father wife husband son daughter brother sister pollster
  strategist historian economist analyst manager adviser advisor aide star actor actress singer politician
  standard-bearer mate rival opponent lieutenant commissioner superintendent treasurer plaintiff defendant
  filmmaker director executive owner editor reporter correspondent journalist activist officer detective
  captain coach surrogate libertarian socialist veteran legislator councilman councilwoman diplomat
  publisher producer consultant front-runner runner novice chairperson giant lobbyist accuser successor predecessor scholar scientist researcher
  skipper engineer rabbi imam cleric teacher student official harbourmaster
  ex-wife ex-husband stepson stepdaughter widow widower fiance fiancee hacker
`);

/** Words that stand for people in number: "some", "many of them", "42 percent of those". */
export const quantityWords = wordList(`
  some many most few several others all half both neither none any two three four five six seven eight nine ten
  dozens hundreds thousands millions majority plurality number handful scores plenty lots percent
`);
