import type { Report } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import type { SitePlace } from './place-tree.ts';

/** One province on the tile map: its short name and its tile, counted from 0. */
interface ProvinceTile {
  readonly name: string;
  readonly short: string;
  readonly row: number;
  readonly column: number;
}

/** Tiles that keep the provinces' neighbourhood, not their borders. */
const grid: readonly string[] = [
  '. . . . . . . 黑',
  '. . . . . 蒙 辽 吉',
  '新 甘 宁 晋 冀 京 津 .',
  '藏 青 陕 豫 鲁 . . .',
  '. 川 渝 鄂 皖 苏 沪 .',
  '. 云 贵 湘 赣 浙 . .',
  '. . 桂 粤 闽 台 . .',
  '. . 琼 澳 港 . . .',
];

const names: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  冀: '河北省',
  晋: '山西省',
  蒙: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  沪: '上海市',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  渝: '重庆市',
  川: '四川省',
  贵: '贵州省',
  云: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  甘: '甘肃省',
  青: '青海省',
  宁: '宁夏回族自治区',
  新: '新疆维吾尔自治区',
  台: '台湾省',
  港: '香港特别行政区',
  澳: '澳门特别行政区',
};

export const provinceTiles: readonly ProvinceTile[] = grid.flatMap((line, row) =>
  line.split(' ').flatMap((short, column) => (short === '.' ? [] : [{ short, name: names[short] as string, row, column }])),
);

/** A province with the places of the corpus in it. */
export interface ProvinceGroup {
  /** Official name. */
  readonly name: string;
  /** First part of its places' ids: the fragment that names it on the directory page. */
  readonly id: string;
  /** In order of code, the province itself first. */
  readonly places: readonly SitePlace[];
  readonly reports: readonly Report[];
}

/** Provinces that have reports, in order of code. */
export function provinceGroups(): ProvinceGroup[] {
  const groups = new Map<string, SitePlace[]>();
  for (const entry of dataset().places.values()) {
    const group = groups.get(entry.place.province);
    if (group) group.push(entry);
    else groups.set(entry.place.province, [entry]);
  }
  return [...groups].map(([name, places]) => ({
    name,
    id: (places[0]?.place.id ?? '').split('-')[0] ?? '',
    places,
    reports: places.flatMap((entry) => entry.reports),
  }));
}
