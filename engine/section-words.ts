/**
 * How much general words speak for a section of the article, or against it, in hundredths of log odds: those that tell
 * most of all that stand on many pages. Fitted (`npm run fit`).
 */
import type { SectionId } from './types.ts';

export const SECTION_WORDS: Record<SectionId, string> = {
  introduction: `
    ai 29 as 18 assistant -28 banking -47 business 56 chinese 40 company 43 data -21 financial -24
    fintech -43 for -16 google 49 hong 14 in -9 ipo 26 is 19 its 23 kong 11 model -28 of -17 phd -27
    robotics 29 the -17 under -32 us 31 was 26 year -23 上市 45 企業 38 发布 73 合作 -9 团队 -18 多模 51 技术 46 政府 -39
    智能 7 模型 39 法律 28 港中 57 究院 47 联合 -17 融科 -33 銀行 -44 香港 23`,
  'research-hubs': `
    ai -48 and 13 as -27 assistant 27 at 23 cantonese 64 company -45 department 35 from 30 government -19
    hk -40 hong -26 include 36 ipo -53 its -38 kong -14 lab 47 language 54 learning 35 market -50 nlp 39
    of 5 ph 40 phd 48 professor 41 research 37 said -40 science 52 student 51 students 28 such 28 the -21
    to -28 university 56 use -20 will -28 上市 -59 企业 -45 企業 -33 公司 -34 創新 -21 发布 -36 团队 57 推出 -26 提出 41
    支持 -28 政府 -24 政策 -30 智慧 -21 智能 -27 机构 48 模型 -18 機構 25 港元 -41 港股 -48 研發 37 研究 57 科学 57 科研 37 联合 40
    語言 36 資料 -33 金融 -18 香港 -23`,
  'government-support': `
    an -26 artificial 32 at -23 by 10 china -27 financial 24 fintech 40 for 8 framework 60 from -17
    generative 47 global -72 government 72 guidelines 59 has -27 hk 32 hong -13 in -18 into -28 ipo -28
    kong -7 learning -26 of -9 robotics -39 technology 15 the 15 to 9 under 42 university -20 use 50
    year 24 主要 28 交通 27 人工 15 企業 -30 公布 37 利用 27 包括 20 工智 15 支持 18 政府 32 智能 -31 模型 -30 港股 -27 研究 -18 算力 -37
    融科 52 金融 18 銀行 34 香港 -27`,
  finance: `
    banking 28 banks 49 china 23 company 54 financial 35 for -3 has 19 hk 23 hong 13 investment 72 ipo 83
    its 25 kong -12 market 24 model 12 of -16 stock 60 the -9 this 3 to 9 university -18 use 28 was -23
    上市 46 交易 72 企业 27 公司 19 分析 19 包括 -24 工智 -13 投資 35 投资 51 推動 -28 教育 -35 模型 9 港股 123 發展 -20 科技 -20 金融 64
    風險 38 香港 -32`,
  'smart-city': `
    ai 9 are -12 artificial -17 as -12 assistant 34 chatbot 41 china -30 chinese -26 city 28 fintech -28
    first 27 hk 18 hong 17 intelligence -23 ipo -29 kong 23 on -10 public 58 research -18 smart 75
    system 57 university -21 人工 -22 人才 -38 企業 -32 使用 21 公司 -27 分析 26 創新 13 合作 -14 國際 -29 城市 57 安全 37 工智 -17
    應用 12 成功 34 技术 20 提供 15 提升 24 政府 21 效率 38 方案 32 智慧 68 智能 22 服務 36 模型 -29 研究 -22 系统 22 表示 -12 金融 -44`,
  'cross-border': `
    ai -40 and -10 data 22 hong -14 is -19 kong -14 mainland 42 of 20 that -16 to -16 we -24 will 24
    with 16 产业 39 合作 40 大学 13 工作 -24 模型 22 联合 35 跨境 38 香港 -21`,
  outlook: `
    ai 43 are 21 as 22 by -11 for -26 from -13 global 40 government -17 hong 9 in 10 is 10 kong 13 on 7
    said 36 that 14 the 11 to 17 use -24 we 33 with -24 中心 28 分析 -27 國際 38 平台 -27 應用 21 未來 61 本港 41 發展 58
    科技 19 香港 85`,
};
