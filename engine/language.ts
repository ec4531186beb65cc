/** Which of the reader's three languages a text is written in, from its own characters. */
import type { Language } from './types.ts';

const HAN = /[\u3400-\u9fff]/g;
const LATIN = /[A-Za-z]/g;
/** Frequent characters that exist in one script only. */
const SIMPLIFIED = /[们这国为发会对动产业术学体将实应与个关开机经务单进说时点长问间现设计资据网络规则级总类划战观际维环绍积极构办汇银贷险证监顾创团队优势东车书长门头买卖见语让认识该请谁谢边达过还远运连选]/g;
const TRADITIONAL = /[們這國為發會對動產業術學體將實應與個關開機經務單進說時點長問間現設計資據網絡規則級總類劃戰觀際維環紹積極構辦匯銀貸險證監顧創團隊優勢東車書門頭買賣見語讓認識該請誰謝邊達過還遠運連選]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Language of a text. A text with few marks of its own takes `otherwise`, where that is Chinese too. */
export function languageOf(text: string, otherwise: Language | null = null): Language {
  const sample = text.length > 400 ? text.slice(0, 400) : text;
  const han = count(sample, HAN);
  if (han * 4 < count(sample, LATIN) || han === 0) return 'en';
  const simplified = count(sample, SIMPLIFIED);
  const traditional = count(sample, TRADITIONAL);
  if (simplified !== traditional) return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
  return otherwise && otherwise !== 'en' ? otherwise : 'zh-Hant';
}
