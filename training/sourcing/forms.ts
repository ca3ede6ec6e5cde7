import { tokenise } from '../../src/language/tokenise.ts';
import { assertionForm, isName } from '../../src/sourcing/assertion-form.ts';

/** The words of a text in the forms by which src/sourcing/word-model.ts knows them. */
export function formsOf(text: string): string[] {
  const forms: string[] = [];
  tokenise(text, 0, text.length, (start, end) => {
    const word = text.slice(start, end);
    const form = isName(word, start === 0)
      ? undefined
      : assertionForm(word.toLowerCase().replaceAll('’', "'"));
    if (form !== undefined) forms.push(form);
  });
  return forms;
}
