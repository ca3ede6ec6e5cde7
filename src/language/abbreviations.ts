/** Abbreviations of English news that keep their full stop (the Associated Press style of titles, months and states). */
const KEPT =
  'Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Lt Col Maj Sgt Capt Cmdr Adm Rev Hon St Jr Sr Jan Feb Mar Apr Jun Jul ' +
  'Aug Sept Sep Oct Nov Dec Inc Corp Co Ltd vs etc No Pa Fla Calif Va Md Mass Conn Ala Ariz Ark Colo Del Ga Ill Ind ' +
  'Kan Ky La Mich Minn Miss Mo Mont Neb Nev Okla Ore Tenn Tex Vt Wash Wis Wyo Dept Univ Assn Bros Ave Blvd Rd Supt ' +
  'Atty Reps Sens Messrs Sec Pvt Cpl Brig Pres Amb Insp Det Gov Lieut Mt Ft';

const kept = new Set(KEPT.split(' '));

/** Whether a word followed by a full stop is an abbreviation, so that the stop belongs to it. */
export function isAbbreviation(word: string): boolean {
  return kept.has(word);
}

/** Abbreviations that often stand at the end of a sentence as well. */
const FINAL = /^(?:(?:\p{L}\.){2,}|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|etc\.|[ap]\.m\.)$/u;

/** Whether a token that ends in its own full stop may also close the sentence ("Inc.", "U.S.", "a.m."). */
export function mayCloseSentence(token: string): boolean {
  return token.endsWith('.') && FINAL.test(token);
}

const OPENERS = new Set(
  (
    'The He She It But In They We A An And This That His Her Mr. Mrs. Ms. I If For On At As There When While ' +
    'So Not “ "'
  ).split(' '),
);

/** Whether a token almost always opens a sentence, so that the abbreviation before it closed one. */
export function opensSentence(token: string): boolean {
  return OPENERS.has(token);
}
