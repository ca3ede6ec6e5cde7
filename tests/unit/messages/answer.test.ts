import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createReplier } from '../../../src/messages/answer.ts';
import { backgroundSchemas, pageSchemas } from '../../../src/messages/schema.ts';
import { StoreError } from '../../../src/store/errors.ts';

const reply = createReplier(
  { 'page.show': pageSchemas['page.show'], 'page.describe': pageSchemas['page.describe'] },
  {
    'page.show': async (to) => 'note' in to && to.note === 'here',
    'page.describe': () => Promise.reject(new StoreError('quota', 'full')),
  },
);

describe('the answering side', () => {
  it('answers a well-formed call', async () => {
    expect(await reply({ type: 'page.show', note: 'here' }, undefined)).toEqual({
      ok: true,
      value: true,
    });
  });

  it('passes on the code of an error that has one', async () => {
    expect(await reply({ type: 'page.describe' }, undefined)).toMatchObject({
      ok: false,
      error: { code: 'quota' },
    });
  });

  it.each([
    ['an unknown call', { type: 'page.explode' }],
    ['a call named after something every object has', { type: 'constructor' }],
    ['a call without its fields', { type: 'page.show' }],
    ['a field of another type', { type: 'page.show', note: { toString: 'here' } }],
    ['no object at all', 'page.show'],
    ['nothing', null],
  ])('refuses %s', async (_name, message) => {
    expect(await reply(message, undefined)).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
  });

  it('replies to anything whatever, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await reply(message, undefined)).toHaveProperty('ok');
      }),
    );
  });
});

describe('the schemas', () => {
  it('refuse an address that is no web page', () => {
    const request = { url: 'javascript:alert(1)' };
    expect(v.is(backgroundSchemas['outlet.lookUp'], request)).toBe(false);
    expect(v.is(backgroundSchemas['outlet.lookUp'], { url: 'https://example.org/a' })).toBe(true);
  });
});
