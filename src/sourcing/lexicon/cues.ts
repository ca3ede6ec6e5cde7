import { wordList } from './word-list.ts';

/** Stems of beliefs, feelings, wishes and intentions: no act of communication (labelling guide, `speech`). */
export const attitudeWords = wordList(`
  think thinks thought thinking believe believes believed believing belief want wants wanted wanting wish
  wishes wished hope hopes hoped hoping fear fears feared fearing know knows knew known knowing feel feels
  felt feeling expect expects expected expecting plan plans planned planning intend intends intended
  intending intent intention decide decides decided deciding decision realize realizes realized realizing
  realise realised learn learns learned learning understand understands understood see sees saw seen seeing
  hear hears heard hearing remember remembers remembered recall suspect suspects suspected doubt doubts
  doubted consider considers considered considering regard regards regarded view views viewed prefer prefers
  preferred like likes liked love loves loved hate hates hated enjoy worry worries worried worrying concerned
  concern concerns hopeful confident certain sure convinced unconvinced afraid eager willing unwilling ready
  reluctant need needs needed seek seeks sought seeking try tries tried trying aim aims aimed aiming support
  supports supported supporting back backs backed backing oppose opposes opposed opposing favor favors favored
  favour favoured aware unaware interested tempted surprised shocked angry furious upset frustrated
  disappointed pleased proud happy glad uncomfortable skeptical sceptical optimistic pessimistic determined
  committed dedicated prepared hesitant assume assumes assumed assuming presume presumes presumed guess
  imagine imagines imagined dream dreams dreamed figure figured notice noticed find finding discover
  discovers discovered allow allows allowed require requires required abolish abolished ignore ignores ignored
  watch watches watched watching look looks looked looking choose chose chosen opt opted mind hesitated
  welcome trust trusts trusted mistrust distrust respect respects respected admire admires admired identify
  identified appreciate anticipate anticipates anticipated contemplate weigh weighing eye eyeing desire
  desires desired vying impressed obsessed bet betting accept accepts accepted recognize recognizes recognized
  recognise recognised mean means meant struggle struggled relish embrace embraced embracing await awaiting
  obligate obligates obligated tolerate resent resented resents despise loathe crave envision envisions
  lean leaning inclined disposed bent poised unhappy nervous anxious wary leery mystified baffled stunned
`);

/** Acts of communication: they win where a cue holds both ("said he hoped"). */
export const speechWords = wordList(`
  say says said saying tell tells told telling state states stated stating statement according announce
  announces announced announcing announcement add adds added adding argue argues argued arguing argument
  claim claims claimed claiming insist insists insisted insisting assert asserts asserted asserting warn warns
  warned warning note notes noted noting explain explains explained explaining ask asks asked asking reply
  replied answer answered write writes wrote written writing tweet tweets tweeted tweeting report reports
  reported reporting reportedly accuse accuses accused accusing allege alleges alleged alleging allegedly
  allegation allegations deny denies denied denying admit admits admitted admitting acknowledge acknowledges
  acknowledged concede conceded confirm confirms confirmed declare declares declared declaring suggest
  suggests suggested suggesting call calls called calling describe describes described describing criticize
  criticizes criticized criticizing criticise criticised blast blasted slam slammed attack attacked praise
  praised urge urges urged urging promise promises promised promising vow vows vowed vowing pledge pledges
  pledged pledging predict predicts predicted show shows showed shown find finds found conclude concludes
  concluded reveal reveals revealed indicate indicates indicated mention mentions mentioned discuss discussed
  talk talks talked talking speak speaks spoke spoken speaking quote quoted cite cites cited citing respond
  responded response joke joked quip quipped shout shouted scream yell chant chanting mock mocked ridicule
  ridiculed boast boasted brag bragged complain complained remark remarked comment comments commented
  dispute disputes disputed reject rejects rejected demand demands demanded request requested propose
  proposes proposed proposal recommend recommends recommended testify testified recount recounted tout touted
  label labeled labelled dismiss dismissed defend defended condemn condemned denounce denounced challenge
  challenged express expressed voice voiced echo echoed signal signaled hint hinted imply implied invoke
  thank thanked apologize apologized swear swore charge charged rule ruled question questioned agree agreed
  endorse endorsed rail railed attribute attributed cry cried outline outlined detail detailed refer referred
`);

/** The plain verbs of reporting: with them the sentence is the source's, not the outlet's. */
export const reportingWords = wordList(`
  say says said saying tell tells told telling according write writes wrote writing tweet tweets tweeted add adds
  added adding argue argues argued arguing claim claims claimed claiming report reports reported reporting
  insist insists insisted insisting ask asks asked announce announces announced announcing state states stated
  note notes noted noting reply replies replied respond responded explain explains explained warn warns warned
  warning conclude concluded find finds found show shows showed reveal reveals revealed suggest suggests
  suggested call calls called calling predict predicts predicted declare declares declared promise promised vow
  vowed pledged joked quipped recalled acknowledged admitted denied accused alleges alleged confirmed testified :
`);

/** Wording that has a source and gives none. */
export const hearsayAdverbs = wordList(
  `reportedly allegedly supposedly purportedly rumored rumoured reputedly`,
);

/** Wording with which the writer hedges: nobody else stands behind it. */
export const writerHedges = wordList(`
  seem seems seemed seemingly appear appears appeared apparently presumably likely unlikely proved proven
  proves clearly obviously probably possibly perhaps evidently surely certainly sign signs suggests looks
  look looked showed shows turns turned
`);

/** First and second person: the writer and the reader, outside quotation marks. */
export const writerPronouns = wordList(`i we you us me my our your one ourselves myself yourself`);
