import { expect, test } from 'vitest';
import { parseSidecar } from '../../src/dataset/parse-sidecar.ts';

test('all that a sidecar may say', () => {
  const yaml = 'place: 安徽省六安市\nyear: 2024\nurl: https://example.org/a\nretrieved: 2024-03-26\n';
  expect(parseSidecar(yaml, 'a.meta.yaml')).toEqual({
    sidecar: { place: '安徽省六安市', year: 2024, url: 'https://example.org/a', retrieved: '2024-03-26' },
    problem: null,
  });
});

test.each([
  ['an unknown key', 'plce: 六安市', 'plce'],
  ['a year that is none', 'year: 24', 'year'],
  ['an address that is no web page', 'url: javascript:alert(1)', 'url'],
  ['a list', '- 六安市', 'sidecar'],
  ['broken YAML', 'place: [', 'Unreadable YAML'],
  ['a key twice', 'year: 2023\nyear: 2024', 'Unreadable YAML'],
  ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nplace: *b', 'Alias'],
  ['nothing', '', 'sidecar'],
])('%s is named and the whole sidecar passed over', (_, yaml, named) => {
  const { sidecar, problem } = parseSidecar(yaml, 'a.meta.yaml');
  expect(sidecar).toEqual({});
  expect(problem).toMatchObject({ file: 'a.meta.yaml', severity: 'error', rule: 'bad-sidecar' });
  expect(problem?.message).toContain(named);
});
