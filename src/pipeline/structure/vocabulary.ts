import type { SectionRole } from '../../schema/index.ts';

/** A word of headings and the role it speaks for. Each with an example. */
export interface RoleWord {
  readonly role: Extract<SectionRole, 'review' | 'plan' | 'targets' | 'self-building' | 'problems' | 'notes' | 'closing'>;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly example: string;
}

/** Heading words that tell a part's role. The heaviest sum decides; on squeezed headings without their number. */
export const ROLE_WORDS: readonly RoleWord[] = [
  { role: 'review', pattern: /回顾|回眸/u, weight: 8, example: '2023年工作回顾' },
  { role: 'review', pattern: /^(?:过去|刚刚?过去|上届|本届政府)/u, weight: 5, example: '过去五年工作回顾' },
  {
    role: 'review',
    pattern:
      /(?:取得|实现|迈出|迈上|开创|展现|呈现|得到|获得).{0,12}(?:新|显著|明显|重大|历史性|积极)?(?:成效|成就|进展|进步|突破|跨越|台阶|步伐|局面|提升|胜利)$/u,
    weight: 4,
    example: '在接续奋斗中新福建建设取得新成效',
  },
  {
    role: 'review',
    pattern: /(?:主要|发展|工作|重大)?(?:成就|成绩|成效)|完成情况|执行情况|工作总结|发展历程|工作情况/u,
    weight: 4,
    example: '“十三五”发展成就',
  },
  { role: 'review', pattern: /基本(?:情况|总结)|以来(?:的)?(?:主要)?工作/u, weight: 4, example: '2021年以来工作回顾' },
  {
    role: 'review',
    pattern:
      /^(?!.*(?:确保|力争|努力|争取|今年|为.{0,12}而)).*(?:目标|任务|计划|规划)(?:提前|超额|全面|圆满|胜利|如期|顺利|基本|较好)(?:地)?(?:实现|完成|收官)/u,
    weight: 6,
    example: '“十五”计划主要预期目标提前实现，发展站在新的起点上',
  },
  { role: 'plan', pattern: /(?:工作|任务|重点|目标|发展)?(?:安排|部署|建议|打算|计划|布局|举措)/u, weight: 4, example: '2024年工作安排' },
  {
    role: 'plan',
    pattern:
      /(?:主要|重点|工作|目标|中心)任务|重点工作|工作重点|主要工作(?!回顾)|工作思路|发展思路|总体(?:要求|思路|部署)|目标(?:要求|任务|与任务|和任务)/u,
    weight: 5,
    example: '2018年目标任务和重点工作',
  },
  { role: 'plan', pattern: /(?:今后|未来|下一步|新的一年|今年|来年|明年|下届)/u, weight: 5, example: '今后五年的目标任务' },
  {
    role: 'plan',
    pattern: /(?:努力|奋力|全力|扎实|切实|着力|加快|推进|推动|确保|实施|开启|谱写|打造|夺取|做好|抓好|围绕|聚焦|突出)/u,
    weight: 1.5,
    example: '埋头苦干、奋勇前进，全力抓好2023年重点工作',
  },
  { role: 'plan', pattern: /牢记.{2,6}使命|奋勇争先|开局|开好局|起好步|奋进/u, weight: 1, example: '在中国式现代化建设中奋勇争先' },
  {
    role: 'targets',
    pattern: /(?:总体要求(?:和|及|与))?(?:主要|预期|发展|奋斗|经济社会发展)(?:的)?(?:主要)?(?:预期)?目标$|(?:主要)?预期(?:目标|指标)/u,
    weight: 5,
    example: '2022年工作总体要求和主要目标',
  },
  {
    role: 'self-building',
    pattern:
      /(?:政府|自身|作风|机关|效能|法治政府|服务型政府|勤政|廉政).{0,8}(?:自身)?建设|(?:建设|打造|当好).{0,16}政府(?:$|[，,])|从严治政|政府(?:治理|执行力|公信力|效能|系统)|(?:改进|转变).{0,4}作风|自身建设|执政为民|服务型政府|治理能力现代化水平$|(?:职能|机关|干部|队伍)(?:和|、)?作风|作风转变|政府(?:良好)?形象|(?:加强|改善|改进|提升)(?:和改善|和改进)?政府(?:工作|服务)/u,
    weight: 9,
    example: '全面加强政府自身建设',
  },
  {
    role: 'problems',
    pattern: /^(?!.*(?:补|破解|解决|化解|应对|攻坚|缩小|战胜|克服|整治|防范)).*(?:问题|困难|挑战|不足|短板|差距)$|形势(?:与|和)挑战/u,
    weight: 6,
    example: '存在的主要困难和问题',
  },
];

/** Cues of a paragraph that looks back, and of one that looks ahead; counted to tell review from plan. */
export const PAST_CUES =
  /过去(?:的)?[一五]年|[一五]年来|(?:去|上|前)年|完成|实现了?|增长\d|达到|荣获|获评|取得|迈上|成功|全面完成|圆满|显著|累计|新增|了[^解]|已|建成|提前|下降\d|创历史|位居|获批|入选|顺利|扎实开展|被评为|再创|跃居|蝉联|投产/gu;
export const FUTURE_CUES =
  /今年(?!以来)|新的一年|今后|未来[三五]年|明年|将(?!近|军|来之)|力争|确保|争取|要(?:求|坚持|把|以|着力|加快|努力|进一步)|加快(?:推进|建设|发展|构建|打造|实施)?|(?:深入|大力|全力|持续|积极|着力|加强|深化|强化|完善|推动|推进|支持|鼓励|引导|抓好|落实|健全|实施|加大|提高|优化)/gu;

/** Paragraphs that state the year's main targets. On squeezed text, first 200 units. */
export const TARGET_LEADS: readonly RegExp[] = [
  /(?:主要|预期|发展|奋斗|总体|工作|具体|建议|调控|经济社会发展|经济增长|工作)(?:的)?(?:主要)?(?:预期|预测|指导|发展|奋斗|调控)?(?:性)?(?:目标|指标)(?:任务)?(?:建议)?(?:和.{2,10})?(?:是|为|如下|有|安排|确定为|设定为|拟定为|定为|初步安排|建议|包括|[：:])/u,
  /(?:目标|指标)(?:是|为|[：:]).{0,60}(?:生产总值|gdp).{0,20}(?:增长|\d)/iu,
  /(?:提出|确定|确立|综合考虑|建议|安排).{0,60}(?:目标|指标).{0,30}(?:生产总值|gdp|地区生产总值)/iu,
  /^(?:今年|全年|\d{4}年).{0,40}(?:预期|力争|计划|确保).{0,40}(?:生产总值|gdp).{0,16}(?:增长|达到|\d)/iu,
];

/** A target of several years: it belongs to the plan, not to the year's targets. */
export const LONG_TARGETS =
  /(?:今后|未来|下(?:一个|个)?|新的)(?:的)?[三五](?:年|个年)|到(?:20\d\d|本届|二〇).{0,3}年(?!.{0,4}(?:底|末).{0,3}当年)|(?:“十五”|“?十[一二三四五六]五”?)(?:时期|期间|规划|计划|末)?.{0,16}(?:目标|主要|奋斗)|五年(?:的)?(?:奋斗|发展|主要|总体|工作)?目标|(?:20\d\d)年远景/u;

/** Paragraphs that own up to problems. On squeezed text, first 160 units. */
export const PROBLEM_LEADS: readonly RegExp[] = [
  /(?:问题|困难|不足|短板)(?:也|却|依然|仍然|更)?(?:不容忽视|不可忽视|不容回避|不容乐观|依然存在|依然突出)/u,
  /(?:老|新|深层次|遗留|历史)(?:的)?(?:矛盾|问题|挑战).{0,20}(?:仍|依然|更加|尚|还|不断).{0,120}(?:一是|不够|不足|不强|不高)/u,
  /(?:清醒|深刻|充分|深深|冷静|客观|也要|也应|必须|还)(?:地)?(?:认识|看到|意识|感到|面对|正视).{0,200}(?:问题|困难|挑战|不足|短板|差距|矛盾|制约|压力)/u,
  /(?:还|仍|依然|也)(?:存在|面临|有).{0,60}(?:问题|困难|挑战|不足|短板|差距|矛盾)/u,
  /^(?!针对|面对|围绕|着眼|聚焦|克服|着力|坚持).*(?:存在|面临)(?:的|着|不少|一些|许多|诸多|很多).{0,30}(?:问题|困难|挑战|不足|短板|差距)/u,
  /^(?:在)?(?:肯定|总结|看到|取得)成绩.{0,12}(?:同时|之时|时候|之余)/u,
  /(?:主要(?:是|表现在|问题)|突出表现|集中表现).{0,60}(?:不够|不足|不强|不高|偏低|滞后|薄弱|偏弱|较低|较大)/u,
];

/** Each of the leads above holds one of these: most paragraphs hold none, and need not be tried by each lead. */
export const PROBLEM_WORDS = /问题|困难|挑战|不[足够强高]|短板|差距|矛盾|制约|压力|成绩|偏[低弱]|滞后|薄弱|较[低大]/;

/** Words that say a problem paragraph goes on. */
export const PROBLEM_GOES_ON =
  /^(?:这些|对此|对于?(?:这些|上述|存在)|针对(?:这些|上述|存在)|上述|以上|我们(?:一定|必须|将|要)(?:高度重视|正视|直面|采取|积极|认真|清醒)|[一二三四五六七八]是|——)/u;

/** Paragraphs that look back over a whole part: they stand beside its sections, not in the last one. */
export const PART_LEADS =
  /^(?:各位(?:代表|委员)|同志们|同时[，,]我们(?:也|还)?(?:清醒|必须|要|深)|在(?:看到|肯定|总结|取得)成绩|(?:过去|刚刚过去|回顾|回首|总结|审视).{0,30}(?:成绩|历程|工作|五年|一年).{0,80}|(?:一年来|五年来|过去的?[一五]年)[，,].{0,30}(?:自身建设|政府建设|成绩|来之不易|感谢)|(?:成绩|上述成绩|这些成绩|取得这些|取得的成绩).{0,60}(?:来之不易|得益于|归功|根本|离不开)|(?:在此|借此机会)[，,]?我(?:谨)?代表|(?:此外|与此同时|同时)[，,].{0,80}(?:国防|双拥|民族|宗教|统计|档案|外事|老龄|人防)|今年(?:还将|[，,]?我们(?:还|将)继续)|(?:总之|综上)[，,])/u;

/** Paragraphs that open the plan in a text without headings. */
export const PLAN_STARTS =
  /^(?:各位代表[！!，,：:])?(?:(?:今年|(?:20\d\d|二〇\p{Script=Han}{2})年)(?:是|[，,]?(?:我们)?(?:政府)?工作(?:的)?(?:总体|指导|基本|主要)|.{0,16}(?:总体要求|总体思路|指导思想|预期目标|主要目标|工作思路|重点抓好|要(?:重点|着力)))|新的一年|做好(?:今年|新的一年|20\d\d年)|(?:今后|未来)[一三五]年|(?:按照|根据|围绕).{0,40}(?:今年|20\d\d年).{0,30}(?:要求|目标|工作))/u;

/** Thanks that close a review. */
export const THANKS = /(?:表示|致以|道一声).{0,12}(?:衷心|诚挚|崇高|最).{0,6}(?:感谢|谢意|敬意|问候)/u;

/** Paragraphs that open the part on the government itself in a text without headings. */
export const SELF_BUILDING_LEADS =
  /(?:加强|抓好|推进|强化|重视|推动|深化).{0,10}(?:政府|自身|政府系统)(?:的)?(?:自身)?建设|打铁(?:还需|必须|还要)自身硬|(?:建设|打造|做).{0,20}(?:服务型|法治|廉洁|责任|阳光|人民满意的?|让人民满意的?)政府|政府工作(?:面临|要有)?新(?:要求|气象)/u;

/** The same in a paragraph that speaks for a whole part: 各位代表！做好各项工作，必须加强政府自身建设. */
export const OWN_BUILDING = /(?:加强|抓好|推进|强化|重视|深化)(?:政府|政府系统)?自身建设|对政府(?:系统)?(?:的)?自身建设提出/u;

/**
 * What a paragraph on the government itself speaks of where it does not name it: 必须坚持依法行政，自觉接受市人大监督和市政协民主监督，
 * 压缩“三公”经费，整治“四风”.
 */
export const OWN_MATTERS: readonly RegExp[] = [
  /人大(?:及其常委会)?(?:的)?.{0,8}监督/u,
  /政协(?:的)?.{0,6}监督|民主监督/u,
  /(?:建议|议案).{0,6}提案/u,
  /人大(?:及其常委会)?(?:通过)?(?:的)?(?:各项)?决[议定]/u,
  /依法行政|法治政府/u,
  /廉政|廉洁|腐败|中央八项规定|“?四风/u,
  /“?三公”?经费|过紧日子|一般性支出/u,
  /审计监督|政务公开|行政问责|绩效/u,
  /(?:政府)?执行力|工作作风|作风建设|真抓实干|抓落实/u,
];
/** How such a paragraph begins, at the end of a plan. */
export const OWN_LEADS =
  /^(?:各位(?:代表|委员)[！!，,：:]|新的一年[，,]|面对(?:新|艰巨|繁重)|(?:做好|完成|实现)(?:今年|新的一年|全年|上述|以上|各项|这些)|(?:为|要)(?:出色|全面|圆满)?(?:地)?(?:完成|实现)(?:好)?(?:今年|全年|上述|以上))/u;

/** Paragraphs that look back whatever their verbs: 一年来，我们切实加强自身建设. */
export const PAST_LEADS = /^(?:各位代表[！!，,：:])?(?:[一五]年来|过去的?[一五]年|(?:刚刚)?过去的|回顾|回首|去年)/u;
