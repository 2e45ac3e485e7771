import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from './sample.ts';

/**
 * Heads of reports of our own writing over real places of every kind. A record begins with
 * `@ full name | year | session | date | speaker | unit its people use, where it is not its name's last character`, `-` for
 * what the head does not say; `+2019` behind the head puts years into the headings of the body.
 */
const RECORDS = readFileSync('tests/fixtures/heads/heads.txt', 'utf8')
  .split(/^@ /mu)
  .slice(1)
  .map((record) => {
    const [first = '', ...lines] = record.trim().split('\n');
    const [place = '', year = '', meeting = '', date = '', speaker = '', unit] = first.split(' | ');
    const years = lines.at(-1)?.startsWith('+') ? Number(lines.pop()) : null;
    return { expected: { place, year: Number(year), meeting, date, speaker }, head: lines.join('\n'), unit: unit ?? unitOf(place), years };
  });

function unitOf(place: string): string {
  return /[省市县州盟旗]$/u.exec(place)?.[0] ?? '区';
}

/** What every report says, without a place's name and, unless given, without a year. */
const bodyOf = (name: string, year: number | null): string => {
  const unit = name === '地区' ? '区' : name;
  return `
一、${year ? `${year - 1}年` : '过去一年'}工作回顾
过去一年，面对复杂严峻的外部环境，全${unit}上下坚定信心、攻坚克难，较好完成了年度各项任务。实现生产总值增长6.8%，固定资产投资增长9.5%，一般公共预算收入增长5.2%，居民人均可支配收入增长7.1%。全${unit}新增城镇就业3200人，新建改建农村公路86公里。
（一）产业发展提质增效。我们坚持项目为王，新开工亿元以上项目23个，竣工投产15个。全${unit}规模以上工业企业新增12家，市场主体增长8.3%。
（二）民生福祉持续改善。我们办成一批惠民实事，新建学校4所，改造老旧小区18个，城乡低保标准稳步提高，群众的获得感不断增强。
同时，我们也清醒地看到，我${unit}发展还存在不少困难和问题：产业结构不优，财政收支矛盾突出，民生领域还有短板。对此，我们将认真解决。
二、${year ? `${year}年` : '今年'}工作安排
做好政府工作的总体要求是：坚持稳中求进，推动高质量发展。主要预期目标是：生产总值增长7%左右，固定资产投资增长10%，一般公共预算收入增长5%以上。
（一）着力抓好项目建设。全${unit}实施重点项目60个，完成投资45亿元，带动产业链延伸，推动全${unit}工业上台阶。
（二）着力保障改善民生。新增城镇就业3000人，新建农村公路50公里，改造老旧小区20个，让全${unit}人民共享发展成果。
各位代表！让我们更加紧密地团结起来，开拓创新，扎实工作，为开创我${unit}各项事业新局面而努力奋斗！
`;
};

/**
 * Heads as pages give them, with what stands about them there: `@ full name | year | unit where it is not its name's last
 * character`. Places drawn by lot from the gazetteer and forms taken from pages of many sites, places and years labelled before the first run.
 */
const PAGES = readFileSync('tests/fixtures/heads/places-and-years.txt', 'utf8')
  .split(/^@ /mu)
  .slice(1)
  .map((record) => {
    const [first = '', ...lines] = record.trim().split('\n');
    const [place = '', year = '', unit] = first.split(' | ');
    const years = lines.at(-1)?.startsWith('+') ? Number(lines.pop()) : null;
    return { place, year: Number(year), head: lines.join('\n'), unit: unit ?? unitOf(place), years };
  });

const outcomes = RECORDS.map(({ expected, head, unit, years }) => {
  const report = readText(`${head}${bodyOf(unit, years)}`);
  const read =
    'reason' in report
      ? { place: report.reason, year: 0, meeting: '-', date: '-', speaker: '-' }
      : {
          place: report.place.fullName,
          year: report.year,
          meeting: report.meeting ?? '-',
          date: report.date ?? '-',
          speaker: report.speaker ?? '-',
        };
  return { expected, read, head };
});

test.each(['place', 'year', 'meeting', 'date', 'speaker'] as const)(`the %s is read right off each of ${RECORDS.length} heads`, (key) => {
  const wrong = outcomes.filter(({ expected, read }) => read[key] !== expected[key]);
  expect(wrong.map(({ expected, read, head }) => [expected[key], read[key], expected.place, head.slice(0, 120)])).toEqual([]);
});

test(`place and year are read right off each of ${PAGES.length} heads of pages`, () => {
  const wrong = PAGES.flatMap(({ place, year, head, unit, years }) => {
    const report = readText(`${head}${bodyOf(unit, years)}`);
    const read = 'reason' in report ? [report.reason, 0] : [report.place.fullName, report.year];
    return read[0] === place && read[1] === year ? [] : [[place, year, ...read, head.slice(0, 120)]];
  });
  expect(wrong).toEqual([]);
});
