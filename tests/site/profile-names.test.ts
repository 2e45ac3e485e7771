import { expect, test } from 'vitest';
import { profileName } from '../../src/site/profile-names.ts';
import { PROFILES } from '../../src/sources/registry.ts';

test('every source profile has a name for readers', () => {
  expect(PROFILES.map(({ id }) => id).filter((id) => profileName(id) === id)).toEqual([]);
});
