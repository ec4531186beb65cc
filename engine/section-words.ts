/**
 * How much general words speak for a section of the article, or against it, in twentieths of log odds: those that tell
 * most of all that stand on many pages. Fitted (`npm run fit`).
 */
import type { SectionId } from './types.ts';

export const SECTION_WORDS: Record<SectionId, string> = {
  introduction: `
    ai 6 as 3 assistant -6 banking -9 business 11 chinese 8 company 9 data -4 financial -5
    fintech -9 for -3 google 10 hong 3 in -2 ipo 5 is 4 its 3 kong 2 model -6 of -3 ph -5
    phd -6 robotics 7 the -3 under -7 us 6 was 5 year -5 上市 9 中小 8 企業 7 发布 15 团队 -4 多模 10 技术 9
    政府 -8 智能 2 模型 9 法律 6 港中 9 究院 9 联合 -3 融科 -7 銀行 -10 香港 4`,
  'research-hubs': `
    ai -10 and 3 as -5 assistant 5 at 4 business -7 cantonese 12 company -9 data -2 department 7
    from 6 government -4 hk -7 hong -4 include 8 institute 6 ipo -11 its -9 kong -3 lab 10
    language 9 learning 7 market -9 models 5 nlp 7 of 1 ph 8 phd 10 professor 9 public -3
    research 7 said -8 science 11 student 10 students 6 such 5 technology -4 the -4 to -6
    university 12 use -4 will -5 上市 -12 企业 -9 企業 -7 公司 -7 前沿 6 发布 -8 团队 11 推出 -6 提出 8 支持 -6
    政府 -5 政策 -6 智慧 -5 智能 -6 机构 10 機構 5 港元 -8 港股 -10 研發 7 研究 11 科学 11 科研 7 联合 8 語言 7 資料 -8 金融 -4
    香港 -5`,
  'government-support': `
    an -5 artificial 5 at -5 banking 5 by 2 china -6 fintech 8 for 2 framework 12 from -3
    generative 9 global -14 government 13 guidance 8 guidelines 11 has -6 hk 6 hong -3 in -4
    intelligence 2 into -5 ipo -6 lab -4 learning -5 scheme 10 technology 2 the 3 to 2 under 9
    university -4 use 10 with -3 year 5 主要 6 交通 6 人工 3 企業 -6 公布 7 利用 6 包括 4 工智 3 支持 3 政府 6
    智能 -5 模型 -5 港股 -5 研究 -3 算力 -8 融科 11 銀行 8 香港 -5`,
  finance: `
    banking 7 banks 10 china 4 company 11 financial 7 government -5 has 4 hk 4 hong 2 investment 15
    ipo 17 kong -2 market 5 of -3 stock 12 to 1 university -4 use 5 was -4 上市 9 交易 14 企业 5 公司 3
    分析 4 工智 -2 投資 7 投资 10 推動 -5 教育 -7 模型 3 港股 24 發展 -4 科技 -5 金融 13 香港 -6`,
  'smart-city': `
    ai 2 are -3 artificial -3 as -2 assistant 7 at -1 chatbot 9 china -6 chinese -5 city 6
    fintech -6 hong 3 intelligence -5 ipo -6 is 0 kong 5 on -1 public 13 research -4 smart 17
    system 11 university -5 人工 -4 人才 -7 企業 -6 使用 4 公司 -6 分析 5 合作 -3 國際 -6 城市 11 安全 8 工智 -3
    應用 2 成功 7 技术 4 提升 5 政府 4 效率 7 方案 7 智慧 13 智能 4 服務 7 模型 -5 研究 -4 管理 5 系统 4 表示 -2 金融 -9`,
  'cross-border': `
    ai -8 artificial -3 data 4 hong -3 is -4 kong -3 mainland 8 of 4 that -4 to -4 we -5
    will 4 with 2 产业 8 合作 9 大学 3 工作 -5 模型 6 联合 7 跨境 8 香港 -4`,
  outlook: `
    ai 9 are 4 as 4 by -3 for -5 from -3 global 8 hong 2 in 2 is 2 kong 2 on 1 said 7 that 3
    the 2 to 3 use -5 we 6 with -5 中心 6 分析 -5 國際 7 平台 -5 應用 4 智能 1 未來 13 本港 8 發展 11 科技 4 香港 17`,
};
