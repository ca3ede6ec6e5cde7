const worked =
  /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article|dispatch))\b|^(?:with )?(?:additional |further )?reporting by\b/iu;
const wrote = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}reported from \p{Lu}/u;

/** Whether a sentence tells who made the article: "Roe reported from Westmark", "… contributed to this report". No claim. */
export const isCreditLine = (sentence: string): boolean =>
  worked.test(sentence) || wrote.test(sentence);
