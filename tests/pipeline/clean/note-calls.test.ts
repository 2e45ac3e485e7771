import { expect, it } from 'vitest';
import { noteCallEdits } from '../../../src/pipeline/clean/note-calls.ts';
import { Tracked } from '../../../src/text/tracked.ts';

const NOTES =
  '名词解释\n1.[“2+3”专项整治]即两类违建、三类占地的整治。\n2.[四水同治]即治河、治湖、治渠、治塘。\n3.[“三新”工程]即新社区、新市场、新公园建设。\n4.[一网两员]指监管网和巡查员、联络员。\n5.[黑犀牛、灰天鹅]指两类风险。\n';
const tens = Array.from({ length: 7 }, (_, index) => `${index + 6}.[第${index}项行动]即一项行动。\n`).join('');
const converted = (body: string, notes = NOTES): string => {
  const text = `${body}\n${notes}`;
  return Tracked.of(text)
    .edit(noteCallEdits(text))
    .text.slice(0, -notes.length - 1);
};
const BODY = '深化“2+3”专项整治1，统筹“四水同治”2和造林，推进“三新”3工程，健全一网两员4制度。';

it('marks the numbers of notes that lost their raising', () => {
  expect(converted(`${BODY}防范“灰天鹅”5事件。`)).toBe(
    '深化“2+3”专项整治〔1〕，统筹“四水同治”〔2〕和造林，推进“三新”〔3〕工程，健全一网两员〔4〕制度。防范“灰天鹅”〔5〕事件。',
  );
});

it('parts a call from the figure behind it', () => {
  const notes = `${NOTES}${tens}13.[一减三增]即调整种植结构。\n`;
  expect(converted(`${BODY}完成“一减三增”137万亩。`, notes)).toContain('完成“一减三增”〔13〕7万亩。');
});

it.each([
  ['figures behind terms', '建成“三新”工程3处，“四水同治”20公里，新增一网两员4000人，整治灰天鹅5.5%，“2+3”专项整治16件。'],
  ['a text that marks its calls', `${BODY}防范“灰天鹅”[5]事件。`],
  ['one number alone', '推进“三新”3工程，其余工作按计划推进。'],
])('leaves %s', (_, body) => expect(converted(body)).toBe(body));
