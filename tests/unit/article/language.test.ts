import { expect, test } from 'vitest';
import { guessLanguage, readLanguage } from '../../../src/article/language.ts';

const english =
  'The council said on Monday that the bridges were closed and that nobody was allowed to cross with a car.';
const german =
  'Der Rat hat am Montag beschlossen, dass die Brücke nicht für Autos offen ist und auch mit dem Rad nicht.';

test('a language is known by its function words or its script', () => {
  expect(guessLanguage(english)).toBe('en');
  expect(guessLanguage(german)).toBe('de');
  expect(guessLanguage('Мост закрыт до конца месяца, сообщила пресс-служба')).toBe('ru');
  expect(guessLanguage('橋は今月末まで閉鎖されると市は月曜日に発表したのです')).toBe('ja');
});

test('a text too short to tell has the language that is declared, or none', () => {
  expect(readLanguage('Rain.', ['en_US'])).toBe('en-us');
  expect(readLanguage('Rain.', [undefined, '', 'not a language'])).toBe('');
});

test('a template that declares another language than the text is not believed', () => {
  expect(readLanguage(german, ['en-US'])).toBe('de');
  expect(readLanguage(english, ['de', 'en-GB'])).toBe('en-gb');
});
