import { extract } from '../../../src/pipeline/extract/index.ts';
import type { Extraction, ReportText } from '../../../src/pipeline/stages.ts';
import type { Place, SectionRole } from '../../../src/schema/index.ts';
import { Tracked } from '../../../src/text/tracked.ts';

export const city: Place = {
  id: 'anhui-luan',
  code: '341500',
  name: '六安市',
  fullName: '安徽省六安市',
  level: 'city',
  province: '安徽省',
  city: '六安市',
};

export const county: Place = {
  id: 'anhui-luan-huoshan',
  code: '341525',
  name: '霍山县',
  fullName: '安徽省六安市霍山县',
  level: 'county',
  province: '安徽省',
  city: '六安市',
};

export interface Setting {
  readonly role?: SectionRole;
  readonly title?: string;
  readonly year?: number;
  readonly place?: Place;
  readonly date?: string;
}

/** A report of one section whose paragraphs are `texts`, as the stage before extraction hands it over. */
export function reportOf(texts: readonly string[], setting: Setting = {}): ReportText {
  const { role = 'review', title = '', year = 2024, place = city, date = null } = setting;
  let at = 0;
  const blocks = texts.map((text, index) => {
    const start = at;
    at += text.length + 2;
    return { kind: 'paragraph' as const, section: '1', id: `p${index}`, start, end: start + text.length, text };
  });
  const raw = texts.map((text) => `${text}\n\n`).join('');
  const canonical = Tracked.of(raw);
  const section = { id: '1', role, theme: 'economy' as const, level: 1, number: '一', title, parent: null, start: 0, end: raw.length };
  return {
    source: {
      file: 'a.txt',
      sha256: '0'.repeat(64),
      charset: 'utf-8',
      evidence: 'valid utf-8',
      text: raw,
      findings: [],
      tracked: canonical,
      profile: 'plain',
      page: { title: null, url: null, postedAt: null },
    },
    place,
    year,
    type: 'annual',
    title: `${year}年政府工作报告`,
    meeting: null,
    date,
    speaker: null,
    completeness: 'full',
    missing: [],
    sections: [section],
    blocks,
    notes: [],
    canonical,
    findings: [],
  };
}

/** What one paragraph states. */
export const readSentence = (text: string, setting?: Setting): Extraction => extract(reportOf([text], setting));

/** A fact in one line: `gdp level actual 2023 = 103 亿元 approx`, then force, scope and flags where there are any. */
export function factLine(fact: Extraction['facts'][number]): string {
  const { indicator, measure, kind, year, period, value, unit, op, force, relative, modifierScope, scope, flags } = fact;
  return [
    indicator,
    measure,
    kind,
    year ?? period?.join('–'),
    value === null ? `${relative?.relation}(${relative?.to})` : `${[value].flat().join('~')}${unit}`,
    op,
    ...(force === null || force === 'expect' ? [] : [force]),
    ...(modifierScope === 'ambiguous' ? ['ambiguous'] : []),
    ...(scope === null ? [] : [`[${scope}]`]),
    ...flags.map((flag) => `!${flag}`),
  ].join(' ');
}

/** The facts of one paragraph in one line each. */
export const factLines = (text: string, setting?: Setting): string[] => readSentence(text, setting).facts.map(factLine);
