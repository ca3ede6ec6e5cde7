const reporting =
  /\bcontributed (?:reporting\b|to this (?:report|story|article|dispatch)\b)|^(?:with )?(?:additional |further )?reporting by\b/iu;
/** "The" report may be any: only as the last words, or before where from, is it this article. */
const toTheReport =
  /\bcontributed to the (?:report|story|article|dispatch)(?: from \p{Lu}[\p{L}.,’' -]*)?[.)]*$/u;
/** A person's whereabouts; with "that" or a figure something is told. */
const whereabouts = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}reported from \p{Lu}(?!.*(?:\d|\bthat\b))/u;

/** Whether a sentence tells who made the article: "Roe reported from Westmark", "… contributed to this report". No claim. */
export const isCreditLine = (sentence: string): boolean =>
  reporting.test(sentence) || toTheReport.test(sentence) || whereabouts.test(sentence);
