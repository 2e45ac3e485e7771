import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPermalinks, updatePermalinks } from '../../../src/pipeline/link/check-permalinks.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}-20[0-2]\d$/));

describe('published ids', () => {
  it('are missed by name when the dataset lacks them', () => {
    const check = checkPermalinks({ ids: ['a-2020', 'b-2020', 'c-2020'], retired: { 'c-2020': 'was no report' } }, ['b-2020', 'd-2020']);
    expect(check).toEqual({ lost: ['a-2020'], added: ['d-2020'], revived: [] });
  });
  it('may come back after they were retired', () => {
    expect(checkPermalinks({ ids: ['a-2020'], retired: { 'a-2020': 'wrong place' } }, ['a-2020']).revived).toEqual(['a-2020']);
    expect(updatePermalinks({ ids: ['a-2020'], retired: { 'a-2020': 'wrong place' } }, ['a-2020'])).toEqual({
      ids: ['a-2020'],
      retired: {},
    });
  });
  it('are only ever added to, and an update leaves nothing to add', () => {
    fc.assert(
      fc.property(ids, ids, (published, current) => {
        const after = updatePermalinks({ ids: published, retired: {} }, current);
        expect(after.ids).toEqual(expect.arrayContaining(published));
        expect(checkPermalinks(after, current).added).toEqual([]);
        expect(checkPermalinks(after, [...published, ...current]).lost).toEqual([]);
      }),
    );
  });
});
