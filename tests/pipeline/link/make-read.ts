import { createHash } from 'node:crypto';
import type { DraftFact, ReadReport } from '../../../src/pipeline/stages.ts';
import { placeById } from '../../../src/places/index.ts';
import type { Section, SectionRole } from '../../../src/schema/index.ts';
import { Tracked } from '../../../src/text/tracked.ts';

/** A fact to plant: its quote must stand in the text; the rest has usual values. */
export type PlantedFact = Partial<DraftFact> &
  Pick<DraftFact, 'quote' | 'indicator' | 'measure' | 'kind' | 'value' | 'unit'> & { readonly nth?: number };

export interface PlantedReport {
  readonly file: string;
  readonly place?: string;
  readonly year?: number;
  readonly type?: 'annual' | 'term';
  readonly meeting?: string | null;
  readonly parts: readonly (readonly [SectionRole, string])[];
  readonly facts?: readonly PlantedFact[];
  readonly missing?: readonly SectionRole[];
  /** Text of the scrape before the report, dropped in cleaning. */
  readonly chrome?: string;
}

/** What the stages before `link` would make of a report of our own writing. */
export function makeRead({ file, place = 'anhui-luan', year = 2024, type = 'annual', ...rest }: PlantedReport): ReadReport {
  const { meeting = null, parts, facts = [], missing = [], chrome = '' } = rest;
  const found = placeById(place);
  if (!found) throw new Error(`no place ${place}`);
  const text = parts.map(([, part]) => part).join('\n\n');
  const raw = chrome + text;
  const whole = Tracked.of(raw);
  const canonical = chrome === '' ? whole : whole.edit([{ start: 0, end: chrome.length, after: '', action: 'dropped', rule: 'chrome' }]);
  let at = 0;
  const sections: Section[] = parts.map(([role, part], index) => {
    const start = at;
    at += part.length + 2;
    const id = `${role}-${index}`;
    return { id, role, theme: 'other', level: 1, number: null, title: role, parent: null, start, end: start + part.length };
  });
  const source = {
    file,
    sha256: createHash('sha256').update(file).digest('hex'),
    charset: 'utf-8',
    evidence: 'valid utf-8',
    text: raw,
    findings: [],
    tracked: canonical,
    profile: 'plain',
    page: { title: null, url: null, postedAt: null },
  };
  return {
    report: {
      source,
      place: found,
      year,
      type,
      title: `${year}年${found.name}政府工作报告`,
      meeting,
      date: null,
      speaker: null,
      completeness: missing.length > 0 ? 'partial' : 'full',
      missing,
      sections,
      blocks: [],
      notes: [],
      canonical,
      findings: [],
    },
    extraction: {
      facts: facts.map((planted): DraftFact => {
        const { nth = 0, ...fact } = planted;
        let start = text.indexOf(fact.quote);
        for (let skip = 0; skip < nth; skip += 1) start = text.indexOf(fact.quote, start + 1);
        if (start < 0) throw new Error(`${fact.quote} does not stand in the text`);
        const end = start + fact.quote.length;
        const section = sections.findLast((each) => each.start <= start)?.id ?? '';
        return {
          year: fact.kind === 'target' ? year : year - 1,
          period: null,
          op: 'eq',
          force: fact.kind === 'target' ? 'expect' : null,
          relative: null,
          modifierScope: 'stated',
          scope: null,
          evidence: { section, paragraph: '00000000', start, end },
          confidence: 'high',
          flags: [],
          path: () => ['planted'],
          ...fact,
        };
      }),
      quantities: [],
      findings: [],
    },
  };
}
