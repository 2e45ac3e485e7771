import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import type { NotAReport, ReportText } from '../../../src/pipeline/stages.ts';
import type { Tracked } from '../../../src/text/tracked.ts';

/** The ledger covers the raw text from 0 to its length without gap or overlap, and its kept parts are the raw text's. */
export const expectWholeLedger = (tracked: Tracked, raw: string): void => {
  let at = 0;
  let text = '';
  for (const { start, end, action, after } of tracked.ledger('x')) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    if (action === 'kept') expect(after).toBe(raw.slice(start, end));
    if (action === 'dropped') expect(after).toBe('');
    text += after;
    at = end;
  }
  expect(at).toBe(raw.length);
  expect(text).toBe(tracked.text);
};

/** What the canonical Markdown of a report promises: blocks are its slices, and remark reads exactly them. */
export const expectSoundReport = (report: ReportText): void => {
  const { text } = report.canonical;
  const tree = unified().use(remarkParse).parse(text) as Root;
  const read = tree.children.map((node) => {
    expect(['heading', 'paragraph']).toContain(node.type);
    const children = 'children' in node ? node.children : [];
    expect(children.map((child) => child.type)).toEqual(['text']);
    const [child] = children;
    return { heading: node.type === 'heading', value: child && 'value' in child ? child.value : '' };
  });
  expect(read).toEqual(report.blocks.map((block) => ({ heading: block.kind === 'heading', value: block.text })));
  let last = 0;
  for (const block of report.blocks) {
    expect(text.slice(block.start, block.end)).toBe(block.text);
    expect(block.start).toBeGreaterThanOrEqual(last);
    last = block.end;
  }
  expect(new Set(report.blocks.map((block) => block.id)).size).toBe(report.blocks.length);
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  expect(sections.size).toBe(report.sections.length);
  for (const section of report.sections) {
    expect(section.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(section.end).toBeGreaterThan(section.start);
    const parent = section.parent === null ? null : sections.get(section.parent);
    expect(section.level).toBe(parent ? parent.level + 1 : 1);
    if (parent) {
      expect(section.start).toBeGreaterThanOrEqual(parent.start);
      expect(section.end).toBeLessThanOrEqual(parent.end);
    }
  }
  for (const block of report.blocks) {
    const section = sections.get(block.section);
    expect(section).toBeDefined();
    expect(block.start).toBeGreaterThanOrEqual((section as { start: number }).start);
    expect(block.end).toBeLessThanOrEqual((section as { end: number }).end);
  }
  for (const note of report.notes) for (const { start, end } of note.references) expect(end).toBeGreaterThan(start);
};

/** Either outcome of the stage, checked against the raw text. */
export const expectSound = (result: ReportText | NotAReport, raw: string): void => {
  if ('reason' in result) {
    expect(result.tracked.text).toBe('');
    expectWholeLedger(result.tracked, raw);
    expect(result.reason).not.toBe('');
    return;
  }
  expectSoundReport(result);
  expectWholeLedger(result.canonical, raw);
};
