import { expect, test } from 'vitest';
import type { Place } from '../../src/schema/index.ts';
import { placeTree } from '../../src/site/place-tree.ts';
import { luan, makeReport } from './make-report.ts';

const anhui: Place = { id: 'anhui', code: '340000', name: '安徽省', fullName: '安徽省', level: 'province', province: '安徽省', city: null };
const jinan: Place = { ...luan, id: 'anhui-luan-jinan', code: '341502', name: '金安区', fullName: '安徽省六安市金安区', level: 'district' };

test('places know their nearest superior in the corpus, and their years in order', () => {
  const tree = placeTree([
    makeReport({ place: jinan, year: 2023 }),
    makeReport({ year: 2024 }),
    makeReport({ year: 2022 }),
    makeReport({ place: anhui }),
  ]);
  expect([...tree.keys()]).toEqual(['anhui', 'anhui-luan', 'anhui-luan-jinan']);
  expect(tree.get('anhui-luan')?.reports.map((report) => report.year)).toEqual([2022, 2024]);
  expect(tree.get('anhui-luan-jinan')?.parent?.place.name).toBe('六安市');
  expect(tree.get('anhui')?.children.map((child) => child.place.name)).toEqual(['六安市']);
});

test('a county whose city has no report hangs on its province', () => {
  const tree = placeTree([makeReport({ place: jinan }), makeReport({ place: anhui })]);
  expect(tree.get('anhui-luan-jinan')?.parent?.place.name).toBe('安徽省');
});
