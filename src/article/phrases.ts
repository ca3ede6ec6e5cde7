/**
 * English lines by which outlets speak to the reader about themselves: they ask to subscribe, point to other
 * pages, or tell who worked on the text. They stand among the paragraphs and belong to none.
 */

/** Opens a line that asks for something. */
const asks =
  /^(?:(?:please )?(?:sign|log) (?:up|in)\b|subscribe\b|create an? (?:free )?account|already a subscriber|enter your (?:e-?mail|address)|get (?:our|the (?:day|latest|best|most)|email|all the latest|in touch)|follow (?:us|the|@|him|her|me|\w+ (?:on|\w+ on))\b|like us on|join (?:us|our|the conversation)|have your say|(?:do you )?have a (?:story|tip)|(?:do you have|got) a (?:story|tip)|want (?:more|to get)|for more (?:stories|news|information|on)|(?:click|tap) here|download (?:the|our)|support (?:our|local|independent)|donate\b|stay informed|thank you for (?:your|signing|subscribing|reading)|thanks for (?:signing|subscribing)|you have been (?:successfully )?subscribed|there was (?:a problem|an error)|we apologi[sz]e, but|try refreshing|by (?:signing|clicking|subscribing|submitting)|this (?:site|website) uses|we use cookies|(?:please )?enable (?:javascript|cookies)|your browser|send us|email us|contact (?:us|the (?:author|writer|reporter))|write to us|to comment on|comments (?:are|have)|share (?:your|this)|advertisement|this article is (?:free|for))/i;

/** Points to another page. */
const points =
  /^(?:read (?:more|also|next|the (?:full|original))|(?:see|read|watch|listen|more|related|also|recommended|further reading|don['’]t miss)(?: also| next| here| now| more)?\s*[:|>»]|more on|related (?:stories|articles|content|coverage|news)|more (?:stories|news|from)|you (?:may|might) (?:also )?like|most (?:read|popular)|elsewhere on|watch (?:below|now)|editor['’]?s (?:picks?|choice)|recommended (?:stories|reading))/i;

/** Tells who made it and when. */
const signs =
  /^(?:(?:additional |further )?reporting by|(?:writing|editing|compiled|edited|written|photos?|photography|video|words|text|story|translated|produced) by|(?:first |originally )?published (?:on|in|at|by|:|\d)|(?:last )?(?:updated|modified|posted)(?: on| at|:| \d)|image(?:s)?(?: credits?)?:|photo(?:s|graph)?:|(?:photo|image|picture) (?:by|credit|courtesy)|credit:|source:\s*\S+$|our standards:|(?:©|copyright|\(c\))|all rights reserved|to learn more about|by \p{Lu}\S+ \p{Lu}\S+(?: \p{Lu}\S+)?$|this (?:article|story|post) (?:was |has been |is )?(?:originally|first|republished|updated|published|contains)|\d+ (?:min|minutes?) read)/iu;

/** A longer line is a paragraph that happens to open so. */
const longest = 60;

/** Whether a line of so many words is the outlet's word to the reader. */
export function isHouseLine(text: string, words: number): boolean {
  if (words > longest) return false;
  const plain = text.replace(/^[^\p{L}\p{N}©(@]+/u, '');
  return asks.test(plain) || points.test(plain) || (words < 40 && signs.test(plain));
}
