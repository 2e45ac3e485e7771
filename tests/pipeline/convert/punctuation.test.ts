import { describe, expect, it } from 'vitest';
import { punctuationEdits } from '../../../src/pipeline/convert/punctuation.ts';
import { Tracked } from '../../../src/text/tracked.ts';

const converted = (text: string): string => Tracked.of(text).edit(punctuationEdits(text)).text;

describe('full-width punctuation', () => {
  it.each([
    ['固定资产投资增长9%,其中制造业投资增长48.6%;完成投资920亿元.', '固定资产投资增长9%，其中制造业投资增长48.6%；完成投资920亿元.'],
    ['各位代表:', '各位代表：'],
    ['网上可办率达到92%;130项业务压缩时限三成', '网上可办率达到92%；130项业务压缩时限三成'],
    ['(一)着力加快产业发展(2023年)', '（一）着力加快产业发展（2023年）'],
    ['加快搬迁改造, 积极推进治理', '加快搬迁改造，积极推进治理'],
    ['“鲁班奖”,实现零的突破!', '“鲁班奖”，实现零的突破！'],
  ])('%s → %s', (text, expected) => expect(converted(text)).toBe(expected));

  it.each([
    '1,234家',
    '三次产业比为1:2:3',
    '9:00-18:00',
    'R&D (research, development): ok',
    '数字1,2,3',
    'at 5%, 6% or 7%',
  ])('leaves %s', (text) => expect(converted(text)).toBe(text));
});
