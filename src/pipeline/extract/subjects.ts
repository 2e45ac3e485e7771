import { sectors, sisters } from '../../indicators/compounds.ts';
import { indicatorById } from '../../indicators/index.ts';
import { catalogueNames } from '../../indicators/name-index.ts';
import { ownSectors } from '../../indicators/own-sectors.ts';
import { stemOf } from '../../places/stem.ts';
import type { Place } from '../../schema/place.ts';
import { isIndicator, isNominal, isNoun, isPlainVerb, isRole, isText, isVerb, type NameToken, nounPhrase, textOf } from './clause.ts';
import type { Token } from './tokens.ts';
import { CAUSATIVE, PART, PER_UNIT, ZONE_FIGURE, ZONE_TOPIC } from './vocabulary.ts';

/** What a number is said of. Folded indices. */
export interface Subject {
  /** Indicator ids; more than one where only the unit tells them apart, none for a noun the catalogue doesn't know. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** A part of the place, as written; null for the whole. */
  readonly scope: string | null;
  /** Speaks of another place than the report's. */
  readonly foreign: boolean;
  /** For a half of a compound name: what the whole name means when a single value follows. */
  readonly single?: string | null;
}

/** Reads the subjects that the words of a clause name, in a report of one place. */
export class SubjectReader {
  readonly #place: Place;
  /** The place's own name, long and short. */
  readonly #ownNames: readonly string[];

  constructor(place: Place) {
    this.#place = place;
    const { name } = place;
    const short = name.replace(/(?:特别行政区|自治区|自治州|自治县|省|市|县|区|旗|盟)$/, '');
    const stem = stemOf(name);
    this.#ownNames = [...new Set([name, short, stem, `${stem}州`])].filter((own) => own.length > 1);
  }

  /** The subjects a clause names, in order; members of a list without a full name are completed from their neighbours. */
  named(tokens: readonly Token[]): Subject[] {
    // Members of a list joined by 和; what stands behind the last name is none.
    const members: (readonly Token[])[] = [];
    let from = 0;
    const end = tokens.findLastIndex(isIndicator) + 1;
    for (let at = 0; at < end; at += 1) {
      if (!isRole(tokens[at] as Token, 'and')) continue;
      members.push(tokens.slice(from, at));
      from = at + 1;
    }
    const last = this.#lastNamed(tokens.slice(from, end));
    if (members.length === 0) return last;
    const earlier = members.flatMap((member) => {
      const end = member.at(-1);
      return end && isIndicator(end) ? this.#lastNamed(member) : unknownSubjects(member);
    });
    const zone = earlier.find((subject) => subject.ids.length === 0 && isZoneFigure(subject.name));
    if (zone) return [...earlier, ...last].map((subject) => ({ ...subject, scope: subject.scope ?? zone.name }));
    return [...completeMembers(earlier, last), ...last];
  }

  #lastNamed(tokens: readonly Token[]): Subject[] {
    const at = tokens.findLastIndex(isIndicator);
    const token = tokens[at] as NameToken;
    const said = this.#scopeBefore(tokens.slice(0, at), token.match.ids);
    const whole =
      said.scope === null ||
      said.scope === '城乡' ||
      INTRODUCES.test(said.scope) ||
      COMPARABLE.test(said.scope) ||
      isOwnSector(token.match.ids, said.scope);
    const subject = { ...subjectOf(token), ...said, scope: whole ? null : said.scope };
    const { compound } = token.match;
    if (subject.scope !== null && PER_UNIT.test(subject.scope)) return [{ ...subject, ids: [], name: `${subject.scope}${subject.name}` }];
    return compound ? compound.ids.map((id) => ({ ...subject, ids: [id], single: compound.single })) : [subject];
  }

  /** What the words before a name say of whose figure it is. */
  #scopeBefore(tokens: readonly Token[], ids: readonly string[]): { scope: string | null; foreign: boolean } {
    let at = tokens.findLastIndex(isVerb);
    const near = tokens.slice(at + 1);
    if (isExample(near)) return { scope: null, foreign: false };
    let foreign = near.some((token) => isRole(token, 'place') && !this.isOwnWord(token));
    const narrowing = near.findIndex((token) => (isNoun(token) || token.kind === 'name') && !this.isOwnName(token.text));
    if (narrowing >= 0) {
      // 全市年接待游客 is the place's own; 年出口10亿美元 alone tells what a project or a firm brings in a year.
      const own = near[narrowing - 1];
      const words = textOf(near.slice(narrowing));
      // 按验资口径实际利用外资: how it was counted, not whose it is.
      if (/口径$/.test(words) && !/属|本级|辖区|在地/.test(words)) return { scope: null, foreign };
      if (words === '年') return { scope: null, foreign: foreign || !own || !this.isOwnWord(own) };
      return { scope: words.replace(/(?<=[^一二两三四五六七八九十几\d])年$/, ''), foreign };
    }
    // Beyond the verb: 开发区完成…, 全省实现….
    while (at >= 0 && (isVerb(tokens[at] as Token) || isAuxiliary(tokens[at] as Token))) at -= 1;
    // 省属企业在我市完成…: where it was done, not who did it.
    if (at > 1 && isText(tokens[at - 1] as Token, '在') && this.isOwnWord(tokens[at] as Token)) at -= 2;
    const doer = tokens[at];
    if (!doer) return { scope: null, foreign };
    if (isRole(doer, 'place')) foreign ||= !this.isOwnWord(doer);
    return { scope: !isOwnSector(ids, doer.text) && this.#isPart(tokens, at) ? doer.text : null, foreign };
  }

  /** 省属企业完成产业投资553亿元、研发投入133.5亿元: the part of the place that did what a list tells. */
  doer(tokens: readonly Token[]): string | null {
    let at = tokens.findIndex(isPlainVerb) - 1;
    while (at > 0 && isAuxiliary(tokens[at] as Token)) at -= 1;
    const token = tokens[at];
    const name = tokens.find(isIndicator);
    return token && !isOwnSector(name?.match.ids ?? [], token.text) && this.#isPart(tokens, at) ? token.text : null;
  }

  /** Whether the word at `at`, before a verb, names a part of the place that did it. */
  #isPart(tokens: readonly Token[], at: number): boolean {
    const doer = tokens[at] as Token;
    const caused = CAUSATIVE.has(tokens[at - 1]?.text ?? '') || isText(tokens[at + 1] as Token, '享受');
    // 城镇实现新增就业: a word of the indicator, not a town.
    if (!isNoun(doer) || caused || doer.text === '城镇') return false;
    return (PART.test(doer.text) || doer.text.startsWith('每')) && !this.isOwnName(doer.text);
  }

  /** Whether a text ends in the report's own place's name, long or short. */
  isOwnName(text: string): boolean {
    return this.#ownNames.some((own) => text.endsWith(own));
  }

  /** Whether 全市, 全省 … mean the report's own place. */
  isOwnWord(token: Token): boolean {
    if (token.kind !== 'word' || token.word.role !== 'place') return false;
    const { of } = token.word;
    const { name, level } = this.#place;
    const last = name.at(-1);
    if (of === 'own') return true;
    if (of === 'province') return level === 'province';
    if (of === 'city') return last === '市' || level === 'city';
    if (of === 'county') return last === '县' || last === '旗';
    if (of === 'district') return last === '区' || token.text === '辖区';
    return of === 'zone' && (level === 'zone' || name.endsWith('新区'));
  }
}

/** 产业集聚区将完成…: what may stand between who did it and the verb. */
const AUXILIARIES: ReadonlySet<string> = new Set(['将', '可', '已', '要', '也', '还', '又', '全年', '年内']);
const isAuxiliary = ({ text }: Token): boolean => AUXILIARIES.has(text);

export function subjectOf(token: NameToken): Subject {
  return { ids: token.match.ids, name: token.text, start: token.start, end: token.end, scope: null, foreign: false };
}

/** 服务业完成社会消费品零售总额: whether a part of the economy is what the indicator measures, and so narrows nothing. */
export function isOwnSector(ids: readonly string[], part: string): boolean {
  return ids.length > 0 && ids.every((id) => ownSectors[id]?.includes(part));
}

/** A subject for words that name no indicator; it holds a place in a list and yields nothing. */
export function unknownSubjects(tokens: readonly Token[]): Subject[] {
  const first = tokens.find(isNominal);
  const last = tokens.findLast(isNominal);
  return first && last ? [{ ids: [], name: nounPhrase(tokens), start: first.start, end: last.end, scope: null, foreign: false }] : [];
}

/**
 * Completes list members from the full name at the list's end: 工业、技改投资 → 工业投资;
 * 城镇和农村常住居民人均可支配收入 → 城镇常住居民人均可支配收入; 金融机构存、贷款余额 → 存款余额.
 */
export function completeMembers(members: readonly Subject[], last: readonly Subject[]): Subject[] {
  const full = last[0]?.name ?? '';
  return members.map((member) => {
    if (member.ids.length > 0) return member;
    const stem = member.name.replace(/^(?:全市|全省|全县|全区|其中)/, '');
    for (let cut = 1; cut < full.length; cut += 1) {
      const match = catalogueNames.get(stem + full.slice(cut));
      // 工业、制造业、工业技改投资: not another of the name that closes the list, but 工业投资.
      const another = match && !match.ids.every((id) => last[0]?.ids.includes(id));
      if (match && another && match.ids.length > 0 && !match.compound) return { ...member, ids: match.ids, name: match.name };
    }
    // 裕安区、金安区一般公共预算收入: the same figure of several parts of the place.
    const [whole] = last;
    if (whole?.scope && TOWN.test(whole.scope) && TOWN.test(stem)) return { ...whole, scope: stem, start: member.start };
    return member;
  });
}

/** 打通人民路、沿河路等断头路12条: what stands before 等 are examples, the number is of the name behind it. */
export function isExample(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last !== undefined && isText(last, '等') && tokens.length > 1;
}

/** 每千人托位、养老床位数: the people that a list's first member is counted by. */
const PER_HEAD = /^每[百千万]+(?:名|户|位)?(?:常住|户籍)?(?:人口|居民|老人|老年人|户|人)?/;

/** 每千人托位、养老床位数分别…: a list's later members under the head of its first; unknown where no such name is. */
function underOneHead(members: readonly Subject[]): readonly Subject[] {
  const head = PER_HEAD.exec(members[0]?.name ?? '')?.[0];
  if (head === undefined) return members;
  return members.map((member, at) => {
    if (at === 0 || PER_HEAD.test(member.name)) return member;
    const match = catalogueNames.get(head + member.name);
    return { ...member, ids: match && !match.compound ? match.ids : [] };
  });
}

/** 新区规上工业总产值、固定资产投资分别增长…: the part named before a list's first member is the part of every member. */
export function ofOnePart(list: readonly Subject[]): readonly Subject[] {
  const members = underOneHead(list);
  const scope = members[0]?.scope ?? null;
  return scope === null ? members : members.map((member) => (member.scope === null ? { ...member, scope } : member));
}

/** 包括地区生产总值年均增长5%左右…: words that announce a list, and narrow nothing. */
const INTRODUCES = /^(?:主要)?(?:包括|包含|即|亦即|如|例如|主要是)$/;

/** 扣除自然因素影响后空气优良天数比率: how a figure was made comparable. */
const COMPARABLE = /^(?:剔除|扣除|还原|考虑)[^，]*(?:因素|影响|口径|沙尘)(?:影响)?后?$/;

const TOWN = /[县区市镇乡旗]$/;

const SECTOR = new RegExp(
  `^(${Object.keys(sectors)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!.*(?:企业|项目|园|区|集聚|单位))`,
);

/** 服务业持续壮大，…增加值72.3亿元: a sector that a clause without number opens with, to be named whole by a later noun. */
export function sectorIn(tokens: readonly Token[]): Subject[] | null {
  const head = tokens.find(isNominal);
  const sector = head ? SECTOR.exec(head.text)?.[1] : undefined;
  const name = sector === undefined ? undefined : sectors[sector];
  return head && name !== undefined ? [{ ids: [], name, start: head.start, end: head.end, scope: null, foreign: false }] : null;
}

/** 粮食播种面积…、产量…: a short name whose other half stands in the subject before it; null when they make no name. */
export function kinOf(before: Subject, noun: { readonly text: string; readonly end: number }): Subject | null {
  if (noun.text.length < 2) return null;
  const found = (ids: readonly string[], name: string): Subject => ({ ...before, ids, name, end: noun.end });
  const other = (ids: readonly string[]): boolean => !ids.every((id) => before.ids.includes(id));
  const sister = before.ids.map((id) => sisters[id]?.[noun.text]).find((id) => id !== undefined);
  if (sister) return found([sister], noun.text);
  for (let cut = before.name.length; cut >= 0; cut -= 1)
    for (const name of [before.name.slice(0, cut) + noun.text, noun.text + before.name.slice(cut)]) {
      const match = catalogueNames.get(name);
      // 一般公共预算收入由…，地方收入由…: another figure of the same name, which it is not for us to tell.
      // 第二产业增势强劲，增加值…: the same figure by its full name.
      const full = name === before.name + noun.text;
      if (match && match.ids.length > 0 && !match.compound) return full || other(match.ids) ? found(match.ids, name) : null;
    }
  return null;
}

/** A zone's own figure, not a number of zones: 开发区主营业务收入, but not 示范区6.6万亩. */
export function isZoneFigure(about: string): boolean {
  const at = about.search(ZONE_TOPIC);
  const behind = about.slice(at);
  return at >= 0 && ZONE_FIGURE.test(behind) && !/项目|工程/.test(behind);
}

/** 开发区主营业务收入 → 开发区. */
export function zoneIn(about: string): string {
  const zone = ZONE_TOPIC.exec(about);
  return zone ? about.slice(0, zone.index + zone[0].length) : about;
}

/** Whether the subject is what is built in a year. */
export function isBuilt(subject: Subject): boolean {
  return subject.ids.length > 0 && subject.ids.every((id) => indicatorById(id).flow === 'built');
}

/** Whether the subject is a number of things, which 新增 may add to. */
export function isCounted(subject: Subject): boolean {
  return subject.ids.every((id) => indicatorById(id).unitFamily === 'count');
}

/** 新设立企业: a name of those that came in a year, no part of which is the total. */
export function isNewcomer(subject: Subject): boolean {
  return /^新增?(?:设|登记|注册|办)/.test(subject.name);
}
