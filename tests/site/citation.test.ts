import { describe, expect, test } from 'vitest';
import { citations } from '../../src/site/citation.ts';
import { siteOrigin } from '../../src/site/environment.ts';
import { makeFact } from './make-fact.ts';
import { makeReport } from './make-report.ts';

const text = (name: string, ...of: Parameters<typeof citations>): string =>
  citations(...of).find((citation) => citation.name.startsWith(name))?.text ?? '';
const address = '/cities/anhui-luan/2024/#target.gdp-growth';

describe('citations', () => {
  test('a fact after GB/T 7714—2015, with the day of reading left to the reader', () => {
    expect(text('GB/T', makeReport(), address, makeFact())).toBe(
      `六安市人民政府. 2024年六安市政府工作报告：地区生产总值增长7.5%左右[R/OL]. (2024-01-16)[引用日期]. ${siteOrigin}${address}.`,
    );
  });

  test('BibTeX escapes what TeX would read as its own', () => {
    const bibtex = text('BibTeX', makeReport(), address, makeFact());
    expect(bibtex).toContain('@techreport{anhui-luan-2024-target-gdp-growth,');
    expect(bibtex).toContain('增长7.5\\%左右');
    expect(bibtex).not.toMatch(/[^\\]%/);
  });

  test('a report whose date is not stated, and whose title names no place', () => {
    expect(text('GB/T', makeReport({ date: null, title: '政府工作报告' }), '/x/')).toBe(
      `六安市人民政府. 六安市2024年政府工作报告[R/OL]. [引用日期]. ${siteOrigin}/x/.`,
    );
  });

  test('a zone answers by its committee', () => {
    const place = { ...makeReport().place, level: 'zone' as const, name: '大鹏新区' };
    expect(text('纯文本', makeReport({ place }), '/x/')).toContain('大鹏新区管理委员会');
  });
});
