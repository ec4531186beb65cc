/**
 * How much general words speak for a block that names one side alone, or against it, in twentieths (general-words.ts):
 * those that tell most of all that stand on many pages. Fitted with the other weights (`npm run fit`).
 */
export const WORDS = {
  'Hong Kong only': `
    about -22 also -27 and -7 as 11 assistant 18 be 14 centre -23 china 38 city -16 com -25 cuhk 38
    event -20 financial -11 fintech 59 first -34 for 10 have 14 hk -26 hkd -24 hkma -18 hku 29
    hkust 79 hub 19 including -17 information -33 innovation 16 international -39 into 17 ipo 84
    its -11 management 14 market -8 model 24 not -31 of 20 on -16 our 30 ph 53 phd 55 prof 21
    professor 21 research 40 science 8 student 30 support 19 system 18 tech 31 technology 20 that 15
    the 19 these 17 this 36 to -5 trade -21 university 73 wang 27 will -12 with -5 zhang 31 上市 32
    中文 19 人民 -23 以及 -39 企業 15 全球 15 其他 -17 创新 45 可以 -27 合作 30 器人 39 在香 18 大学 23 學生 -17 局局 -33
    工程 -23 市場 -18 平台 20 建議 -26 恒指 -19 應用 23 投資 13 採用 25 推動 18 政府 -38 教育 -23 數據 13 智慧 16 服務 -21
    机器 36 模型 45 機構 -18 活動 -25 測試 31 港中 34 港元 -26 港的 13 港科 45 澳大 26 環境 -22 生活 -21 社會 -23 科技 16
    科研 36 穩定 -21 立法 -24 管局 -24 粤港 27 經濟 -21 联合 26 自動 19 融中 -20 融科 49 表示 7 貿易 -27 進行 -19 重點 22
    金管 -11 銀行 -26 際金 -18 项目 27 香港 8`,
  'AI only': `
    accepted -17 agent -35 agents -13 ai 42 an 14 analysis 12 application 14 are -17 artificial 33
    as 20 based 8 been 13 but -11 can -6 china -41 chinese -22 code -16 coding -9 com -11
    comprehensive -19 conference -24 content -22 customer 30 cvpr -14 data 7 dataset -15 deep -8
    deepseek -33 detection -11 development 31 early 19 efficient -13 evaluation -14 first 17 for -13
    foundation -23 from -10 generation -17 generative 9 google -7 government 28 group 23 he 21
    help 27 how -20 https -9 image -17 in 6 innovation -19 intelligence 29 is -7 it -12 its -6
    knowledge -18 large -15 leading 17 learning -6 llm -31 minimax -15 model -19 models -4 most 15
    my -25 network -20 neural -16 neurips -6 new -10 nvidia -13 object -10 of 22 on 9 our 5 paper -11
    papers -9 performance -12 platform 41 processing -12 providing 26 public 32 real-time 26
    reasoning -17 recognition -12 said 22 segmentation -9 service 17 services 19 significant -17
    solutions 27 support 19 tech 11 technologies 26 technology 10 that 10 the 28 their 21 these -19
    this -12 through -11 to 14 us 21 use 14 users -19 via -10 video -1 vision -23 wang -9 we 7
    whether 19 which 7 will 25 with -7 work -12 works 21 world -21 year 24 you -20 your -12 zhang -9
    中国 -22 主要 19 产品 -16 人工 35 企業 -23 使用 35 信息 -18 公司 -15 利用 21 功能 -14 包括 21 參與 33 发布 -18 型的 -10
    大模 -8 学习 -15 學生 30 工作 20 工智 42 建立 17 引入 18 應用 46 成本 -17 我們 21 技術 21 推動 24 推理 -7 提出 -20 提升 38
    摘要 -35 政府 30 效率 18 教學 29 教育 39 数据 -31 數據 -14 數碼 27 方法 -12 方面 -19 智慧 -14 智能 8 模型 -11 法律 25
    流程 21 用户 -17 發展 -14 相關 29 系統 19 系统 17 美元 -16 能力 -18 自主 -18 自然 -15 表示 38 課程 35 计算 -22 训练 -19 语言 -23
    重要 -27 金融 -3 问题 -18`,
};
