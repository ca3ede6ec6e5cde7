/**
 * English lines by which outlets speak to the reader about themselves: they ask to subscribe, point to other
 * pages, or tell who worked on the text. They stand among the paragraphs and belong to none. A line that
 * quotes somebody is never one of them.
 */

/** Opens a line that can be nothing else. */
const opensForSure =
  /^(?:(?:please )?(?:sign|log) (?:up|in)(?: (?:for|to|here|now|with|below)\b|[.!]?$)|subscribe(?: (?:now|today|here|to|for)\b|[.!]?$)|create an? (?:free )?account|already a subscriber|enter your e-?mail|get in touch with (?:us|our)|follow (?:us|@)|like us on|have your say|(?:do you )?have a (?:news )?(?:story|tip)\b|(?:do you have|got) a (?:news )?(?:story|tip)\b|want more\b|for more (?:stories|news|information)\b|(?:click|tap) here|stay informed|thanks? (?:you )?for (?:your interest|signing|subscribing|reading)|you have been (?:successfully )?subscribed|there was (?:a problem|an error) |we apologi[sz]e, but|try refreshing|by (?:signing up|clicking|subscribing|submitting|entering)|this (?:site|website) uses|we use cookies|(?:please )?enable (?:javascript|cookies)|(?:send|email) us\b|contact the (?:author|writer|reporter)|to comment on|comments (?:are (?:closed|open|off)|have been)|share this|advertisement|this article is free|scroll (?:down )?(?:to|for)\b)/i;

/** Opens such a line when it also names a channel of the outlet's. */
const opens =
  /^(?:get|follow|join|download|support|donate|listen|watch|contact|receive|read|find|visit|share|sign|for|see)\b/i;
const channels =
  /\b(?:newsletters?|inbox|our (?:app|channels?|podcast|page|team|website|site|reporters?|coverage|journalism)|twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|cookies|subscri(?:be|ption)s?)\b|@\w/i;

/** Points to another page: an opener and a colon or its like, or a whole line that says no more. */
const points =
  /^(?:(?:read|see|related|also|recommended|further reading|listen|watch|more|don['’]t miss)(?: (?:more|also|next|here|now|on this|the full story|original|video))?\s*[:|>»→-]|more on this\b|related (?:stories|articles|content|coverage|news)\b|more (?:stories|news) from\b|you (?:may|might) (?:also )?like\b|most (?:read|popular)$|elsewhere on\b|editor['’]?s (?:picks?|choice)$|recommended (?:stories|reading)\b|read (?:more|next|the full (?:story|article))[.…]?$)/i;

/** Tells who made it and when. */
const signs =
  /^(?:(?:additional |further )?reporting by|(?:writing|editing|compiled|edited|written|photos?|photography|video|words|translated|produced) by|images?(?: credits?)?:|photo(?:s|graph)?:|(?:photo|image|picture) (?:by|credit|courtesy)|credit:|source:\s*\S+$|our standards:|©|copyright\b|\(c\)|all rights reserved|to learn more about|by \p{Lu}\S+ \p{Lu}\S+(?: \p{Lu}\S+)?$|this (?:article|story|post) (?:was |has been |is )?(?:originally|first|republished|updated|published)|\d+ (?:min|minutes?) read)/iu;

/** Tells when. */
const stamps =
  /^(?:(?:first|originally|last) )?(?:published|updated|modified|posted|created)\b(?=.*\d|.*\bago\b|:)|^(?:first|originally) published (?:in|on|by)\b/i;

/** A longer line is a paragraph that happens to open so. */
const longest = 60;
const longestSign = 40;
const longestStamp = 14;

/** Somebody speaks in it: then it is news, whatever it opens with. */
const quotes = /[“”«»"]|\b(?:said|says|told|asked|added|wrote|according)\b/i;

/** Whether a line of so many words is the outlet's word to the reader. */
export function isHouseLine(text: string, words: number): boolean {
  if (words > longest) return false;
  const plain = text.replace(/^[^\p{L}\p{N}©(@“"'‘«]+/u, '');
  if (points.test(plain)) return true;
  if (quotes.test(plain)) return false;
  if (opensForSure.test(plain) || (opens.test(plain) && channels.test(plain))) return true;
  if (words < longestStamp && stamps.test(plain)) return true;
  return words < longestSign && signs.test(plain);
}
