import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, gazetteer } from '../../src/places/gazetteer.ts';
import { type PlaceEvidence, recognisePlace } from '../../src/places/recognise-place.ts';

const nothing: PlaceEvidence = { title: null, pageTitle: null, meeting: null, opening: null, body: null };
const idOf = (evidence: Partial<PlaceEvidence>): string | null => recognisePlace({ ...nothing, ...evidence })?.place.id ?? null;

describe('a place is read from the header', () => {
  it.each([
    ['2023年乐平市政府工作报告', 'jiangxi-jingdezhen-leping'],
    ['(安徽省)铜陵市铜官区人民政府工作报告(2024年1月24日)', 'anhui-tongling-tongguan'],
    ['[安徽] 2024年六安市政府工作报告', 'anhui-luan'],
    ['四川省人民政府工作报告', 'sichuan'],
    ['2003年清苑县政府工作报告', 'hebei-baoding-qingyuan'],
    ['2009年北京市宣武区政府工作报告', 'beijing-xuanwu'],
    ['2008年巢湖市政府工作报告', 'anhui-chaohu'],
    ['2015年巢湖市政府工作报告', 'anhui-hefei-chaohu'],
    ['2017年莱芜市政府工作报告', 'shandong-laiwu'],
    ['二〇一二年光明新区管委会工作报告', 'guangdong-shenzhen-guangming'],
    ['阜新蒙古族自治县人民政府工作报告', 'liaoning-fuxin-fuxin'],
    ['西安市莲湖区政府工作报告', 'shaanxi-xian-lianhu'],
    ['深圳南山区2019年政府工作报告', 'guangdong-shenzhen-nanshan'],
    ['保定市新市区政府工作报告', 'hebei-baoding-jingxiu'],
    ['淮安市政府工作报告', 'jiangsu-huaian'],
  ])('title %s', (title, id) => {
    expect(idOf({ title })).toBe(id);
  });

  it('reads the session line and the sentence of the speaker', () => {
    expect(idOf({ title: '政府工作报告', meeting: '2020年5月10日在驻马店市第四届人民代表大会第六次会议上' })).toBe('henan-zhumadian');
    expect(idOf({ title: '二〇二〇年政府工作报告', opening: '现在，我代表南充市人民政府，向大会报告工作。' })).toBe('sichuan-nanchong');
  });

  it('does not take the site for the place', () => {
    const body =
      '一年来，全县地区生产总值增长6%。我县紧紧围绕砀山梨产业，县委坚强领导，县人大监督。砀山经济开发区扩容，砀山酥梨出口。全县农民增收。砀山县城更新，砀山机场获批，砀山羊业壮大。';
    expect(idOf({ title: '政府工作报告', pageTitle: '政府工作报告_宿州市人民政府门户网站', body })).toBe('anhui-suzhou-dangshan');
  });
});

describe('one name of several places', () => {
  it('is told apart by the other places the text names', () => {
    const title = '2018年南山区政府工作报告';
    expect(idOf({ title, body: '深圳湾超级总部基地开工，我区对标前海，服务粤港澳大湾区，全区生产总值居深圳市各区首位。' })).toBe(
      'guangdong-shenzhen-nanshan',
    );
    expect(idOf({ title, body: '我区加快煤炭资源型城市转型，融入鹤岗市石墨产业，黑龙江省支持棚改。' })).toBe('heilongjiang-hegang-nanshan');
  });

  it('is not guessed when the text names none', () => {
    expect(idOf({ title: '2018年南山区政府工作报告' })).toBeNull();
    expect(idOf({ title: '鼓楼区政府工作报告', body: '全区上下团结一心，生产总值增长8%。' })).toBeNull();
    expect(
      idOf({
        title: '政府工作报告',
        meeting: '新华区第九届人民代表大会第一次会议',
        body: '现在，我代表区人民政府，向大会报告工作。新华区居全市第一。',
      }),
    ).toBeNull();
  });
});

describe('a page that says whose it is', () => {
  const opening = '现在，我代表市人民政府向大会作政府工作报告，请予审议。';
  it('tells the place where the text does not', () => {
    expect(idOf({ opening, body: '全市生产总值增长8%。', publisher: '黄石市' })).toBe('hubei-huangshi');
  });
  it('tells none of another kind than the speaker, and none against the text', () => {
    expect(idOf({ opening: opening.replace('市人民', '县人民'), body: '全县生产总值增长8%。', publisher: '黄石市' })).toBeNull();
    const body = '鄂州机场通航，鄂州港扩容，鄂州高新区升级，鄂州文旅升温，湖北省支持鄂州，鄂州全市增长8%。';
    expect(idOf({ opening, body, publisher: '黄石市' })).toBe('hubei-ezhou');
  });
});

describe('a text without header', () => {
  const city =
    '现在，我代表市人民政府，向大会报告工作。全市上下攻坚克难，广元地区生产总值增长7%。苍溪县、剑阁县脱贫摘帽，旺苍、青川经济持续向好，' +
    '利州区带动作用增强。全市粮食增产，市委坚强领导，四川省委充分肯定。广元港开港，广元入选国家试点。自觉接受市人大监督，全市工业增长9%。广元机场通航。';
  it('speaks for the city whose counties it counts', () => {
    expect(idOf({ body: city })).toBe('sichuan-guangyuan');
  });
  it('speaks for the district that names its own organs, however often the city is named', () => {
    const body =
      '全市上下关注。增速居全市第一，全市领先，全市率先。区委坚强领导，区人大监督，区政协支持，区委全会部署。盐田港吞吐量创新高，盐田河整治完工，' +
      '盐田综合保税区扩容，深圳市支持，深圳东部发展轴，全区生产总值增长6%，我区盐田科技大厦封顶。盐田半山公园带开放，盐田墟镇更新，盐田食街、盐田渔市旺起来。';
    expect(idOf({ body })).toBe('guangdong-shenzhen-yantian');
  });
  it('speaks for the place it wants to make new', () => {
    const body = '全县上下同心，我县经济稳中向好，全县增收。桦川振兴发展进程中极不寻常，“实力、活力、幸福的新桦川”建设取得进展。';
    expect(idOf({ body })).toBe('heilongjiang-jiamusi-huachuan');
  });
  it('yields nothing when it names nobody', () => {
    expect(idOf({ body: '全市上下团结一心，平安建设成效显著，乡村振兴全面推进，合作共赢，共和国成立七十周年。' })).toBeNull();
    expect(idOf({})).toBeNull();
  });
});

describe('the five reports', () => {
  it.each([
    ['luan-2024-plain.txt', 'anhui-luan'],
    ['luan-2024-forum.txt', 'anhui-luan'],
    ['leping-2023-forum.txt', 'jiangxi-jingdezhen-leping'],
  ])('%s speaks for its place by its text alone', (file, id) => {
    const text = readFileSync(`content/reports/${file}`, 'utf8');
    expect(idOf({ body: text.slice(text.indexOf('各位代表')) })).toBe(id);
  });
  it('铜官区 is read from its title', () => {
    const [title = ''] = readFileSync('content/reports/tongguan-2024-cms-partial.txt', 'utf8').match(/.*工作报告.*/) ?? [];
    expect(idOf({ title })).toBe('anhui-tongling-tongguan');
  });
});

describe('a text without header, for every county and district of the country', () => {
  const write = (place: string, stem: string, above: string, province: string, unit: string): string =>
    `各位代表：过去一年，在${above}市委、市政府和${unit}委的坚强领导下，全${unit}上下团结奋斗。${province}省重点项目落户${stem}，${stem}经济开发区扩区升级，` +
    `乡村振兴扎实推进，平安建设成效显著，${stem}特色产业亮相全国，全${unit}财政收入居全市前列。${above}至${stem}快速路通车，${place}入选全省先进，` +
    `开放合作不断深化，新兴产业加快发展，${stem}品牌更加响亮，自觉接受${unit}人大监督，${unit}政协献计出力，我${unit}生态环境持续改善，${stem}大地生机勃勃。` +
    `宜居宜业的${stem}令人向往，惠民实事件件落地，全${unit}居民收入稳步增长，南部新城建设提速，${above}都市圈加快融合，共同建设美丽${stem}。`;
  const living = gazetteer.filter(({ abolished, place }) => abolished === null && (place.level === 'county' || place.level === 'district'));
  const outcome = living.map(({ place, stem, parent }) => {
    const above = entryOf(parent ?? '')?.stem ?? '';
    const province = entryOf(place.id.split('-')[0] ?? '')?.stem ?? '';
    const id = idOf({ title: '政府工作报告', body: write(place.name, stem, above, province, place.name.at(-1) ?? '') });
    return { place, id };
  });
  it('never names another place', () => {
    expect(outcome.filter(({ place, id }) => id !== null && id !== place.id).map(({ place, id }) => [place.fullName, id])).toEqual([]);
  });
  it('finds it nearly always', () => {
    expect(outcome.filter(({ id }) => id === null).length / outcome.length).toBeLessThan(0.05);
  });
});

describe('whatever it is given', () => {
  it('a full official name before 政府工作报告 names its place', () => {
    const living = gazetteer.filter((entry) => entry.abolished === null && entry.place.level !== 'zone');
    const missed = living.filter(({ place }) => idOf({ title: `${place.fullName}人民政府工作报告` }) !== place.id);
    expect(missed.map(({ place }) => place.fullName)).toEqual([]);
  });
  it('never throws and is deterministic', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, body) => {
        expect(recognisePlace({ ...nothing, title, body })).toEqual(recognisePlace({ ...nothing, title, body }));
      }),
    );
  });
});
