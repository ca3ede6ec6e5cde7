import type { Reason } from '../claim.ts';
import { wordList } from './word-list.ts';

/** Words that make a careful reader ask where a statement comes from, by reason. */
export const reasonWords: ReadonlyMap<Reason, ReadonlySet<string>> = new Map<
  Reason,
  ReadonlySet<string>
>([
  [
    'casualties',
    wordList(`killed dead died deaths death killing kill kills wounded injured casualties victims murdered
      murder murders fatal fatalities massacre fatally slain survivors stabbed`),
  ],
  [
    'accusation',
    wordList(`lied lie lies lying liar fraud fraudulent corrupt corruption bribe bribery illegal illegally
      crime crimes criminal criminally racist racism sexist assault assaulted harassment harassed rape raped
      abuse abused stole stolen steal theft scandal misconduct cheated cheating deceived misled misleading
      falsely conspired conspiracy collusion colluded violated violation violations laundering embezzled
      hacked hacking leaked leak smear smeared bigot antisemitic xenophobic misogynist plagiarized
      plagiarism rigged rigging perjury obstruction coverup cover-up blackmail groped scam scammed swindled
      ponzi unqualified accused guilty convicted indicted charged arrested defrauded defraud concealed
      botched mishandled failed failing failure`),
  ],
  [
    'superlative',
    wordList(`most least largest biggest highest lowest worst best greatest smallest longest shortest oldest
      youngest fastest richest poorest strongest weakest first only record unprecedented ever never
      unparalleled historic fewest deadliest closest`),
  ],
  [
    'cause',
    wordList(`because caused causes causing cause led leads leading resulted results result due thanks
      therefore hence consequently fueled fuelled sparked triggered prompted contributed drove driven blame
      blamed boosted hurt helped forced spurred undermined`),
  ],
  [
    'law',
    wordList(`law laws bill bills legislation act statute amendment constitution constitutional court courts
      judge judges ruling ruled ban banned bans federal illegal legal lawsuit sued supreme congress
      senate voted vote repeal repealed treaty sanctions regulation regulations tax taxes visa visas
      immigration`),
  ],
  [
    'contested',
    wordList(`climate abortion immigrants immigration refugees refugee gun guns terrorism terrorist terrorists
      terror obamacare police torture vaccines vaccine gay transgender muslim muslims islamic islam isis
      border wall welfare minimum wage inequality evolution warming nuclear benghazi emails foundation
      citizenship birther voter-id fracking gmo`),
  ],
]);

export const numberWords = wordList(`
  two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
  million millions billion billions trillion percent percentage half third quarter twice double doubled
  tripled majority points
`);

/** Wording of judgement, prediction and rhetoric. */
export const judgementWords = wordList(`
  should must ought shameful disgraceful absurd ridiculous stunning amazing incredible incredibly terrible
  horrible awful wonderful brilliant stupid foolish dangerous dangerously crazy insane sad sadly unfortunately
  fortunately hopefully clearly obviously surely certainly indeed perhaps maybe arguably frankly honestly
  course really truly simply merely utterly completely totally absolutely hardly deeply profoundly remarkably
  surprisingly interestingly ironically astonishing outrageous outrage appalling disturbing troubling
  ominous hypocrisy hypocritical nonsense mess disaster disastrous catastrophe nightmare tragedy tragic
  pathetic desperate desperately reckless irresponsible cynical naive arrogant bizarre weird odd strange
  ugly vile toxic vicious hateful inspiring admirable courageous heroic noble decent worthy deserve deserves
  deserved better worse good bad great important critical crucial vital essential necessary wrong right
  smart wise unwise hope fear seem seems seemed appears apparently likely unlikely probably possible
  inevitable undoubtedly doubt supposedly so-called mere precisely exactly imagine consider suppose
  meaningful meaningless powerful fascinating curious telling perfect perfectly beautiful lovely
  nothing everything something moral morally immoral soul spirit truth bigger elites
`);

/** Wording of what is no sentence of the article: calls, credits, navigation, stage directions. */
export const boilerplateWords = wordList(`
  follow subscribe newsletter click advertisement advertisements contributed photo photos getty images image
  copyright reserved editor's correction corrections updated transcript crosstalk watch listen sign inbox
  comments share facebook twitter email download app rss sponsored related continue photograph credit
  courtesy caption screenshot gallery slideshow podcast read below above here via
`);
