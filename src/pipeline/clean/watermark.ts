import type { Edit } from '../../text/tracked.ts';

/** A collector's mark behind the last sentence: 来自马克数据网, 详见官网：www.…, 图解：…. */
const MARK =
  /(?<=[。！？!”）)]|[ \u00a0\u3000]{2})[ \u00a0\u3000]*(?:来自|转自|数据来源|本文来[自源]|详见官网|图解[：:]|来源[：:]|整理[：:]|官网[：:]|(?:https?:\/\/|www\.))[^。！？；\n]{1,60}[ \u00a0\u3000]*$/gmu;

/** Edits that drop collectors' marks at line ends. */
export const watermarkEdits = (text: string): Edit[] =>
  Array.from(text.matchAll(MARK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: '',
    action: 'dropped' as const,
    rule: 'watermark',
  }));
