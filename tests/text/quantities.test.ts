import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { type QuantitySpan, quantityAt } from '../../src/text/quantities.ts';

/** Every number of a text, read from left to right. */
function quantitiesOf(written: string): QuantitySpan[] {
  const { text } = fold(written);
  const out: QuantitySpan[] = [];
  for (let i = 0; i < text.length; ) {
    const found = quantityAt(text, i);
    if (found) out.push(found);
    i = found?.end ?? i + 1;
  }
  return out;
}

const inShort = (written: string): string[] =>
  quantitiesOf(written).map(({ value, unit, over }) => `${[value].flat().join('~')} ${unit}${over ? ' over' : ''}`.trim());

describe('a number with its unit', () => {
  test.each([
    ['完成103亿元', '103 亿元'],
    ['突破1.2万亿元', '1.2 万亿元'],
    ['达到38,120元', '38120 元'],
    ['达到38120元', '38120 元'],
    ['接待游客5710万人次', '5710 万人次'],
    ['增长8.6%', '8.6 %'],
    ['增长８．６％', '8.6 %'],
    ['增长12 .2％', '12.2 %'],
    ['比重为1．0 ％', '1 %'],
    ['提高1.2个百分点', '1.2 个百分点'],
    ['自然增长率5.2‰', '5.2 ‰'],
    ['浓度31微克/立方米', '31 微克/立方米'],
    ['浓度31微克每立方米', '31 微克每立方米'],
    ['总产量23.8亿斤', '23.8 亿斤'],
    ['节约12万吨标准煤', '12 万吨标准煤'],
    ['装机500MW', '500 MW'],
    ['面积15.6万亩', '15.6 万亩'],
    ['增长1.5倍', '1.5 倍'],
    ['优良天数312天', '312 天'],
    ['实现GDP386.5亿元', '386.5 亿元'],
    ['人均GDP7.6万元', '7.6 万元'],
  ])('%s', (written, expected) => {
    expect(inShort(written)).toEqual([expected]);
  });
});

describe('a range is one number of two ends', () => {
  test.each([
    ['增长5%—6%', '5~6 %'],
    ['增长5％－6％', '5~6 %'],
    ['增长4.5-5%', '4.5~5 %'],
    ['增长5.5%至6%', '5.5~6 %'],
    ['增长8~10%', '8~10 %'],
    ['增长8～10%', '8~10 %'],
    ['增长6—6.5%', '6~6.5 %'],
    ['引进3万至5万人', '3~5 万人'],
    ['新增30—50家', '30~50 家'],
  ])('%s', (written, expected) => {
    expect(inShort(written)).toEqual([expected]);
  });

  test('two units are two numbers', () => {
    expect(inShort('培训8人-10家')).toEqual(['8 人', '10 家']);
  });
});

describe('余, 多 and 来 mean a little over', () => {
  test.each([
    ['企业200余家', '200 家 over'],
    ['惠及10多万人', '10 万人 over'],
    ['投资300多亿元', '300 亿元 over'],
    ['减免12亿余元', '12 亿元 over'],
    ['惠及3万余户', '3 万户 over'],
    ['二十多亿元', '20 亿元 over'],
    ['惠及30来家', '30 家 over'],
  ])('%s', (written, expected) => {
    expect(inShort(written)).toEqual([expected]);
  });
});

describe('Chinese numerals and fractions', () => {
  test.each([
    ['占比七成', '70 %'],
    ['占比八成以上', '80 %'],
    ['占比百分之五', '5 %'],
    ['增长百分之十二点五', '12.5 %'],
    ['占三分之二', '66.6667 %'],
    ['占1/3', '33.3333 %'],
    ['达到三十二亿元', '32 亿元'],
    ['达到两万亿元', '2 万亿元'],
    ['增长两倍', '2 倍'],
    ['提高三个百分点', '3 个百分点'],
    ['人均一万九千六百元', '19600 元'],
    ['总量一亿二千万元', '12000 万元'],
  ])('%s', (written, expected) => {
    expect(inShort(written)).toEqual([expected]);
  });

  test('say so, that a reader may check them', () => {
    expect(quantitiesOf('占比七成').map(({ note }) => note)).toEqual(['chinese-numeral']);
    expect(quantitiesOf('占三分之二').map(({ note }) => note)).toEqual(['fraction']);
  });
});

describe('a minus sign belongs to a number that a verb or a noun of growth governs', () => {
  test.each([
    ['增长-2.3%', '-2.3 %'],
    ['增速为－2.3％', '-2.3 %'],
    ['增速-0.5%', '-0.5 %'],
  ])('%s', (written, expected) => {
    expect(inShort(written)).toEqual([expected]);
  });
});

describe('what names something is no quantity', () => {
  test.each([
    '2023年',
    '2023年1月12日',
    '5G网络',
    'G237改线',
    'S329改建',
    '创建4A级景区',
    '新增3A景区',
    '“1+6+N”体系',
    'PM2.5',
    '一批项目',
    '第三产业',
    '迈上百亿台阶',
    '二〇二三年',
  ])('%s', (written) => {
    expect(quantitiesOf(written).filter(({ unit }) => unit !== '')).toEqual([]);
  });
});

test('a list lends its unit to nobody here: bare numbers stay bare', () => {
  expect(inShort('分别增长5.7、8.5%')).toEqual(['5.7', '8.5 %']);
});

test('a number is read alike however it is spaced and widthed', () => {
  const wide = (text: string): string => text.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const unit = fc.constantFrom('亿元', '万人次', '%', '家', '万亩', '个百分点', '微克/立方米');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 99 }), unit, (whole, cents, written) => {
      const number = cents === 0 ? `${whole}` : `${whole}.${cents}`;
      const expected = [`${Number(number)} ${written}`];
      expect(inShort(`完成${number}${written}`)).toEqual(expected);
      expect(inShort(`完成 ${number} ${written}，`)).toEqual(expected);
      expect(inShort(`完成${wide(number)}${wide(written)}；`)).toEqual(expected);
    }),
  );
});

test('no text makes it throw, and every span it finds lies ahead', () => {
  const noise = fc.array(fc.constantFrom(...'0123456789.%-—/+一二三十百千万亿元成倍分之点个余多至第年月日A'.split('')), { maxLength: 40 });
  fc.assert(
    fc.property(noise, (chars) => {
      const text = chars.join('');
      for (let i = 0; i < text.length; i += 1) {
        const found = quantityAt(text, i);
        if (!found) continue;
        expect(found.start).toBe(i);
        expect(found.end).toBeGreaterThan(i);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect([found.value].flat().every(Number.isFinite)).toBe(true);
      }
    }),
  );
});
