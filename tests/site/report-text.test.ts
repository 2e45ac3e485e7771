import { expect, test } from 'vitest';
import type { Report, ReportDocument } from '../../src/schema/index.ts';
import { reportText } from '../../src/site/report-text.ts';
import { makeFact } from './make-fact.ts';
import { makeReport } from './make-report.ts';

const texts = ['各位代表！', '推进“四个一”工程⑦，地区生产总值增长7.5%左右。', '各位代表！', '7.“四个一”工程:一项工程。'] as const;

function documentOf(): ReportDocument {
  let at = 0;
  const blocks = texts.map((text, index) => {
    const start = at;
    at += text.length + 2;
    const kind: 'note' | 'paragraph' = index === 3 ? 'note' : 'paragraph';
    return {
      kind,
      section: index === 3 ? 'notes' : 'review',
      id: text === '各位代表！' ? 'same' : `b${index}`,
      start,
      end: start + text.length,
      text,
    };
  });
  const second = blocks[1]?.start ?? 0;
  const call = second + texts[1].indexOf('⑦');
  return {
    report: 'anhui-luan-2024',
    blocks,
    notes: [{ block: 'b3', label: '7', term: '“四个一”工程', references: [{ start: call, end: call + 1 }] }],
    repairs: [{ start: second, end: second + 2, raw: '推?', source: { start: 0, end: 2 }, rule: 'lost-character', candidates: ['推动'] }],
    conflicts: [],
  };
}

const document = documentOf();
const section = { role: 'review', theme: 'other', number: null, title: '', end: 999 } as const;
const report: Report = makeReport({
  sections: [
    { ...section, id: 'part', level: 1, parent: null, start: 0 },
    { ...section, id: 'review', level: 2, parent: 'part', start: 0 },
    { ...section, id: 'notes', level: 1, parent: null, start: document.blocks[3]?.start ?? 0 },
  ],
});
const start = (document.blocks[1]?.start ?? 0) + texts[1].indexOf('地区');
const quote = '地区生产总值增长7.5%左右';
const fact = makeFact({ quote, evidence: { section: 'review', paragraph: 'b1', start, end: start + quote.length } });
const blocks = reportText(report, document, [fact]);

test('the pieces of a block are its text, cut at facts, notes and guesses', () => {
  expect(blocks.map((block) => block.pieces.map((piece) => piece.text).join(''))).toEqual([...texts]);
  expect(blocks[1]?.pieces.map((piece) => [piece.kind, piece.text])).toEqual([
    ['guess', '推进'],
    ['text', '“四个一”工程'],
    ['note', '⑦'],
    ['text', '，地区生产总值增长'],
    ['fact', '7.5%左右'],
    ['text', '。'],
  ]);
});

test('the same words twice get two anchors', () => {
  expect(blocks.map((block) => block.anchor)).toEqual(['p.same', 'p.b1', 'p.same-2', 'p.b3']);
});

test('a section is anchored once, a part without words of its own at its first section', () => {
  expect(blocks.map((block) => block.otherAnchors)).toEqual([['s.part'], [], [], []]);
  expect(blocks.map((block) => block.sectionAnchor)).toEqual(['s.review', null, null, 's.notes']);
});

test('a note keeps its own number and knows where it is called', () => {
  expect(blocks[1]?.notes.map((note) => [note.number, note.text, note.anchor])).toEqual([['7', '“四个一”工程:一项工程。', 'p.b3']]);
  expect(blocks[3]?.ownNote?.number).toBe('7');
});
