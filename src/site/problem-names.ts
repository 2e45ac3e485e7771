/** What each rule of the problems list means to a reader of the site, and what to do about it; what it found is told by `problem-words.ts`. */
const rules: Readonly<Record<string, readonly [name: string, advice: string]>> = {
  // Of a file.
  'broken-link': ['链接指向不存在的文件', '把链接指向的文件放回来，或删去链接。'],
  'link-out-of-folder': ['链接指向文件夹之外', '把文件本身放进报告文件夹；指向外面的链接不读。'],
  'linked-folder': ['链接来的文件夹', '把文件夹本身放进来；链接的文件夹不读。'],
  'file-too-large': ['文件过大', '一份报告不会这么大：拆成单份报告，或去掉夹带的内容。'],
  'unreadable-file': ['文件读不了', '查看文件的权限，或重新抓取。'],
  'unsupported-file': ['不支持的文件类型', '只读 .txt .html .htm .md：请另存为其中一种。'],
  'no-regular-file': ['不是普通文件', '只读普通文件：请移走。'],
  'empty-file': ['空文件', '重新抓取这份报告。'],
  'unprocessed-file': ['处理中断，搁置', '其他文件不受影响；请把这份文件连同说明发给维护者。'],
  'internal-error': ['处理时出错', '其他文件不受影响；请把这份文件连同说明发给维护者。'],
  'bad-sidecar': ['附注文件有误', '按“关于”页的格式改正附注（.meta.yaml）。'],
  'unknown-sidecar-place': ['附注写的地方查不到', '按统计局的全称写，如“安徽省六安市”。'],
  'orphan-sidecar': ['附注文件没有对应的报告', '附注应与报告同名，放在一起：请改名，或删去。'],
  // Of its text.
  'charset-guessed': ['编码是推断的', '若正文有乱码，请换一份编码明确的来源。'],
  'misread-encoding-undone': ['整篇文字按错误的编码读过，已逐字还原', '不必处理；若能找到编码正确的网页，请换一份。'],
  'misread-encoding': ['整篇文字按错误的编码读过', '请重新抓取，按网页原来的编码保存。'],
  'undecodable-bytes': ['解码前已丢失的字', '这些字在抓取时已经丢了：对照原网页补上。'],
  'control-characters': ['控制字符', '已去掉；请看是否连带丢了别的字。'],
  'binary-file': ['不是文本文件', '先转成文本，再放进来。'],
  'lost-character': ['没能补回的字', '对照原文，把正确的字写进 content/corrections.yaml。'],
  'doubtful-character': ['拿不准的字', '正文里已标出，附有其他可能；请对照原文，把正确的字写进 content/corrections.yaml。'],
  'figure-beside-gap': ['数字旁有没能补回的字', '宁缺毋错，这个数没有收入；请对照原文，写进 content/corrections.yaml。'],
  'not-a-report': ['不是报告，搁置', '没有上站。若确是报告全文，请在附注里写明地方和年份。'],
  'prose-left-out': ['正文之外的成段文字没有收入', '若它属于报告，请对照原网页，把两段放进同一份文件。'],
  'second-report': ['一个文件里有第二份报告', '只读第一份：请把每份报告另存为一个文件。'],
  'repeated-report': ['同一份报告在文件里出现了两次', '只读第一遍；若两遍有出入，请对照原文，留下对的一遍。'],
  // Of what it is a report of.
  'year-inferred': ['年份是推断的', '若年份不对，请在附注里写明。'],
  'year-uncertain': ['年份只由会议日期推定', '原文没有写明安排哪一年的工作；请核对，有误时在附注里写明年份。'],
  draft: ['是征求意见稿', '数字可能与大会上的正式报告不同；有正式文本时请替换。'],
  'year-disagreement': ['各处说的年份不一', '请对照原文；若判断有误，在附注里写明年份。'],
  'second-source': ['同一份报告的又一个来源', '两份都列为来源，较完整的一份为准，不必处理。'],
  'sources-differ': ['几个来源文字不同', '数字不同之处已在报告页标出，请对照原文。'],
  'same-text-elsewhere': ['同样的文字也见于别处', '同一文字记在两个地方或年份名下：请查明哪一份张冠李戴。'],
  'witness-only-fact': ['只有次要来源提到的数', '为准的一份没有这句话：请对照原文。'],
  // Of its facts.
  'list-length-mismatch': ['并列的指标与数对不上', '宁缺毋错，这些数没有归到任何指标；若原文完整，不必处理。'],
  'shared-identity': ['同一件事说了两次', '两处都保留，后一处的编号带原句的校验码，不必处理。'],
  corrected: ['人工更正', '依据写在更正清单（content/corrections.yaml）里，不必处理。'],
  'unknown-correction': ['更正对不上任何事实', '编号可能写错，或该事实已不存在：请改正或删去这条更正。'],
  'contradicted-fact': ['前后说法不一', '两处都保留并注明；请读两处原句，或是报告自相矛盾，或是其中一处另有所指。'],
};

/** A problem's rule in Chinese; the rule itself when it has no name. */
export const problemName = (rule: string): string => rules[rule]?.[0] ?? rule;

/** What whoever keeps the raw files may do about a problem of the rule, in Chinese; null for a rule without a name. */
export const problemAdvice = (rule: string): string | null => rules[rule]?.[1] ?? null;
