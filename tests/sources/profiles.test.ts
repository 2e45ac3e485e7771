import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/pipeline/clean/index.ts';
import { read } from '../../src/pipeline/read/index.ts';
import { PROFILES } from '../../src/sources/registry.ts';
import { Tracked } from '../../src/text/tracked.ts';
import { expectWholeLedger } from '../pipeline/structure/check-report.ts';

/** Pages of our own writing, one for each source, with the report they hold and what they say about it. */
const FOLDER = new URL('../fixtures/sources/', import.meta.url);

interface Expected {
  readonly profile: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly postedAt: string | null;
  readonly speaker?: string;
  readonly publisher?: string;
}

const expected: Record<string, Expected> = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8'));
const load = (file: string) => {
  const raw = read(readFileSync(new URL(file, FOLDER)), file);
  return { ...raw, tracked: Tracked.of(raw.text) };
};
const body = (file: string): string => readFileSync(new URL(file.replace(/\.[^.]+$/, '.expected'), FOLDER), 'utf8').trimEnd();

describe.each(Object.entries(expected))('%s', (file, page) => {
  it('is cleaned by its profile, with the fallback off', () => {
    const source = load(file);
    const cleaned = clean(source, { fallback: false });
    expect(cleaned.profile).toBe(page.profile);
    expect(cleaned.tracked.text).toBe(body(file));
    const { profile: _, ...metadata } = page;
    expect(cleaned.page).toEqual(metadata);
    expectWholeLedger(cleaned.tracked, source.text);
  });

  it('yields the same report by its shape alone, with the profiles off', () => {
    const cleaned = clean(load(file), { profiles: 'none' });
    expect(cleaned.profile).toBe('fallback');
    expect(cleaned.tracked.text).toBe(body(file));
  });
});

it('has a page for every profile, and a profile for every page', () => {
  const profiles = new Set(Object.values(expected).map((page) => page.profile));
  expect([...profiles].sort()).toEqual(PROFILES.map((profile) => profile.id).sort());
  const pages = readdirSync(FOLDER).filter((name) => !/\.expected$|^expected\.json$/.test(name));
  expect(pages.sort()).toEqual(Object.keys(expected).sort());
});

it('lists every profile file, and no id twice', () => {
  const files = readdirSync(new URL('../../src/sources/', import.meta.url)).filter(
    (name) => !/^(?:profile|registry|to-iso)\.ts$/.test(name),
  );
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(PROFILES.map((profile) => profile.id).sort());
});
