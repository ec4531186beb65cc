/**
 * How much general words speak for a section of the article, or against it, in hundredths of log odds: those that tell
 * most of all that stand on many pages. Fitted (`npm run fit`).
 */
import type { SectionId } from './types.ts';

export const SECTION_WORDS: Record<SectionId, string> = {
  introduction: `
    ai 29 as 16 assistant -28 banking -47 business 54 chinese 41 company 43 data -21 financial -27
    fintech -44 for -14 google 49 hong 14 in -11 ipo 23 is 21 its 17 kong 12 model -29 of -16 ph -25
    phd -28 robotics 36 the -17 under -33 us 31 was 26 year -26 上市 45 中小 42 企業 36 发布 74 团队 -18 多模 51 技术 47
    政府 -40 智能 9 模型 47 法律 28 港中 47 究院 46 联合 -17 融科 -37 銀行 -51 香港 22`,
  'research-hubs': `
    ai -48 and 17 as -25 assistant 27 at 21 business -35 cantonese 62 company -46 data -11 department 35
    from 28 government -19 hk -35 hong -22 include 38 institute 32 ipo -55 its -45 kong -14 lab 49
    language 43 learning 34 market -47 models 25 nlp 35 of 6 ph 41 phd 52 professor 47 public -17
    research 36 said -39 science 55 student 52 students 28 such 24 technology -18 the -21 to -28
    university 60 use -19 will -27 上市 -58 企业 -45 企業 -36 公司 -35 前沿 32 发布 -38 团队 56 推出 -28 提出 38 支持 -31
    政府 -25 政策 -32 智慧 -23 智能 -28 机构 49 機構 23 港元 -41 港股 -48 研發 36 研究 55 科学 57 科研 35 联合 39 語言 36 資料 -38 金融 -21
    香港 -26`,
  'government-support': `
    an -24 artificial 23 at -25 banking 27 by 8 china -29 fintech 40 for 8 framework 58 from -17
    generative 44 global -71 government 66 guidance 40 guidelines 54 has -29 hk 32 hong -16 in -20
    intelligence 11 into -26 ipo -30 lab -21 learning -26 scheme 48 technology 10 the 14 to 8 under 45
    university -20 use 48 with -15 year 25 主要 28 交通 28 人工 14 企業 -29 公布 37 利用 28 包括 21 工智 14 支持 16 政府 31
    智能 -26 模型 -23 港股 -27 研究 -16 算力 -38 融科 57 銀行 39 香港 -24`,
  finance: `
    banking 35 banks 48 china 21 company 56 financial 33 government -25 has 19 hk 20 hong 12 investment 76
    ipo 85 kong -12 market 23 of -17 stock 60 to 7 university -19 use 27 was -22 上市 47 交易 69 企业 27 公司 17
    分析 18 工智 -11 投資 34 投资 51 推動 -27 教育 -36 模型 15 港股 122 發展 -19 科技 -23 金融 65 香港 -31`,
  'smart-city': `
    ai 11 are -14 artificial -16 as -12 assistant 33 at -7 chatbot 45 china -29 chinese -24 city 28
    fintech -28 hong 17 intelligence -23 ipo -30 is 1 kong 24 on -3 public 64 research -20 smart 84
    system 55 university -23 人工 -22 人才 -37 企業 -31 使用 21 公司 -28 分析 26 合作 -13 國際 -31 城市 56 安全 39 工智 -16
    應用 10 成功 35 技术 22 提升 23 政府 18 效率 37 方案 33 智慧 66 智能 21 服務 34 模型 -24 研究 -22 管理 23 系统 22 表示 -11 金融 -46`,
  'cross-border': `
    ai -41 artificial -14 data 21 hong -15 is -18 kong -15 mainland 42 of 19 that -19 to -18 we -24
    will 21 with 12 产业 39 合作 43 大学 14 工作 -24 模型 29 联合 35 跨境 40 香港 -22`,
  outlook: `
    ai 46 are 21 as 22 by -13 for -25 from -14 global 39 hong 10 in 9 is 11 kong 12 on 6 said 35 that 13
    the 11 to 14 use -23 we 32 with -26 中心 28 分析 -27 國際 36 平台 -27 應用 19 智能 7 未來 63 本港 41 發展 55 科技 19 香港 86`,
};
