import { describe, expect, it } from 'vitest';
import { shownRole } from '../../../src/sourcing/shown-role.ts';

describe('what is shown under a name', () => {
  it.each([
    ['Westmark’s premier', 'Westmark’s premier'],
    ['Georgia Gov.', 'Georgia Gov.'],
    ['who is the minister for ports', 'minister for ports'],
    ['who was a policy adviser to the council', 'who was a policy adviser to the council'],
    ['who has worked for the port', 'who has worked for the port'],
    ['a former police officer who responded said', 'a former police officer'],
    ['Chair of the Harbour Board said', 'Chair of the Harbour Board'],
    ['Senior author Dr.', 'Senior author'],
  ])('is a role: %s', (written, shown) => {
    expect(shownRole(written)).toBe(shown);
  });

  it.each([
    'who had never smoked',
    'who also tried the new ferry this week',
    'who said those responsible had',
    'who was seen at the port',
    'Time for Dr.',
  ])('is not what somebody merely did: %s', (written) => {
    expect(shownRole(written)).toBeUndefined();
  });
});
