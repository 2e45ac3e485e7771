import { indicatorById } from '../../indicators/index.ts';
import { parseUnit } from '../../text/units.ts';
import type { Statement } from './statement.ts';
import type { Subject } from './subjects.ts';
import type { Token } from './tokens.ts';

const ABOVE_SIZE = /^(?:规模以上|规上|规模|限额以上)/;

/** 工业总产值135亿元，其中规模以上工业企业产值93亿元: a name short for the figure of firms above size is not, where that is told beside it. */
export function withoutWholes(statements: readonly Statement[], tokens: readonly Token[]): Statement[] {
  return statements.map((statement, index) => {
    const { subject } = statement;
    if (subject && isTaxOfOthers(subject, statements.slice(0, index), tokens)) return { ...statement, subject: null };
    const narrow = subject?.scope === null ? PART_OF_INVESTMENT.exec(subject.name) : null;
    const investment = narrow?.[1] ?? narrow?.[2];
    if (subject && investment !== undefined && statements.some((other) => isWholeOf(subject, other.subject)))
      return { ...statement, subject: { ...subject, scope: investment } };
    if (subject && isShortForMore(subject, statements)) return { ...statement, subject: null };
    if (!subject || !/^工业(?:总产值|产值|增加值)$/.test(subject.name)) return statement;
    if (subject.name === '工业增加值' && isOfAllIndustry(subject, statements))
      return { ...statement, subject: { ...subject, ids: ['all-industry-value-added'] } };
    const part = statements
      .slice(index + 1)
      .some((later) => later.subject && ABOVE_SIZE.test(later.subject.name) && later.subject.ids[0] === subject.ids[0]);
    return part ? { ...statement, subject: null } : statement;
  });
}

/** Names short for an indicator's own, and what stands in its own: 全年新增就业1.2万人，其中城镇新增就业0.8万人; 新培育规上企业28家，其中规上工业企业15家. */
const SHORT_NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^新增(?:就业|从业)/, /城镇/],
  [/^(?:规上|规模以上|入规)企业$/, /工业/],
];

/** Whether a short name speaks of more than its indicator, which is told beside it by its own name. */
function isShortForMore(subject: Subject, statements: readonly Statement[]): boolean {
  const own = SHORT_NAMES.find(([short]) => short.test(subject.name))?.[1];
  return own !== undefined && statements.some(({ subject: other }) => other && other.ids[0] === subject.ids[0] && own.test(other.name));
}

/**
 * 工业增加值突破7600亿元、占生产总值24%: an amount or a share without 规上 is of all industry, and so is the growth told of it;
 * alone the growth is that of firms above size, the one that is published each month.
 */
function isOfAllIndustry(subject: Subject, statements: readonly Statement[]): boolean {
  return statements.some(
    (one) => one.subject?.start === subject.start && (parseUnit(one.unit)?.family === 'money' || one.manner.share !== null),
  );
}

/**
 * 全社会固定资产投资55亿元，其中城镇固定资产投资38亿元; 实际利用外资15亿美元，其中外商直接投资12亿美元: names that stand for all
 * investment only where that is not told beside them.
 */
const PART_OF_INVESTMENT = /^(?:(地方|城镇|规模以上|限额以上|500万元以上)固定资产|(?:实际)?(?:利用|吸收|使用)?(外商直接投资))/;
const isWholeOf = (part: Subject, other: Subject | null): boolean =>
  other !== null && other.scope === null && other.ids[0] === part.ids[0] && !PART_OF_INVESTMENT.test(other.name);

const WHOLE_ECONOMY: ReadonlySet<string> = new Set(['economy', 'fiscal', 'investment', 'consumption', 'income', 'trade', 'prices']);

/** 种植烤烟8万亩，收购烟叶20万担，实现税收2800万元: behind figures of something else bare 税收 is what that brought in. */
function isTaxOfOthers(subject: Subject, earlier: readonly Statement[], tokens: readonly Token[]): boolean {
  if (subject.name !== '税收' || subject.scope !== null) return false;
  const before = earlier.findLast((one) => one.subject?.start !== subject.start);
  const parted = tokens.some(
    ({ text, start }) => text === '；' && before !== undefined && before.number.end <= start && start < subject.start,
  );
  if (!before || parted) return false;
  const [id] = before.subject?.ids ?? [];
  return id === undefined || !WHOLE_ECONOMY.has(indicatorById(id).theme);
}
