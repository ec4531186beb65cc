/**
 * How much general words speak for a block that names one side alone, or against it, in hundredths (general-words.ts):
 * those that tell most of all that stand on many pages. Fitted with the other weights (`npm run fit`).
 */
export const WORDS = {
  'Hong Kong only': `
    about -105 also -108 and -21 as 43 assistant 85 be 64 centre -113 china 214 city -70 com -121 cuhk 200
    digital -87 event -109 financial -59 fintech 287 first -146 for 50 government -65 have 89 hk -124
    hkd -123 hkma -108 hku 156 hkust 314 including -64 information -171 innovation 86 institutions 79
    international -176 into 95 ipo 391 its -56 management 74 model 123 not -137 of 110 on -82 our 148
    ph 238 phd 274 prof 116 professor 122 research 215 student 168 support 95 system 82 tech 169
    technology 104 that 79 the 91 this 164 to -26 trade -93 university 354 up -82 will -56 with -29
    zhang 151 上市 158 中文 98 主要 -49 了解 -98 人民 -125 以及 -180 企業 62 全球 76 其他 -86 创新 215 可以 -137 合作 179 器人 192
    國際 -66 在香 86 大学 110 局局 -160 工程 -121 市場 -96 平台 91 建議 -127 應用 106 成果 116 投資 84 採用 120 推動 85 政府 -193
    教育 -130 數據 56 智慧 71 服務 -83 机器 178 模型 223 機構 -91 活動 -128 測試 135 港中 170 港元 -128 港科 255 澳大 123 環境 -85
    生活 -104 的重 99 社會 -114 科技 77 科研 176 穩定 -96 立法 -119 管局 -125 粤港 129 經濟 -97 联合 129 自動 100 融中 -100 融科 211
    表示 16 貿易 -131 重點 118 金管 -58 銀行 -131 際金 -88 项目 138 香港 51`,
  'AI only': `
    accepted -74 agent -173 agents -63 ai 196 an 77 analysis 76 application 83 are -89 artificial 161
    as 85 been 66 but -54 can -26 china -208 chinese -114 code -79 coding -49 com -54 comprehensive -99
    conference -94 content -106 customer 151 cvpr -51 data 33 dataset -78 deep -38 deepseek -167
    detection -59 development 149 efficient -61 evaluation -74 first 105 for -51 foundation -102 from -51
    generation -65 generative 72 google -35 government 127 group 102 help 130 how -102 https -43 image -66
    in 36 industry 59 innovation -92 intelligence 154 is -25 it -54 its -40 knowledge -94 large -71
    leading 87 learning -24 llm -153 minimax -86 model -82 models -7 most 78 my -105 network -94 neural -79
    new -61 nvidia -64 of 111 on 57 paper -42 performance -63 platform 207 potential -72 processing -64
    providing 124 public 157 real-time 112 reasoning -81 recent -74 recognition -62 said 110 service 91
    services 89 significant -89 solutions 129 support 90 tasks -62 tech 52 technologies 121 that 36 the 156
    their 117 these -97 this -64 through -63 to 69 us 105 use 65 users -98 vision -103 we 31 which 51
    will 140 with -25 work -63 works 103 world -98 year 117 you -99 your -63 一个 -57 世界 -60 中国 -112 主要 83
    产品 -82 人工 180 企業 -121 使用 169 信息 -92 公司 -63 利用 101 功能 -73 包括 93 參與 159 发布 -89 型的 -48 大模 -31 学习 -70
    學生 132 工作 107 工智 214 平台 53 应用 -50 建立 79 引入 87 應用 241 成本 -72 我們 116 技術 108 推出 62 推動 129 推理 -37 提出 -100
    提升 178 摘要 -180 政府 145 效率 85 教學 145 教育 203 数据 -151 數據 -58 數碼 148 方法 -65 智慧 -70 智能 45 有效 79 模型 -80 法律 120
    流程 103 用户 -87 發展 -72 相關 154 系統 90 系统 88 美元 -80 能体 -56 能力 -86 自主 -98 自动 -73 自然 -81 落地 59 表示 180 計劃 116
    计算 -106 训练 -91 论文 -58 语言 -105 重要 -136 金融 -17 问题 -88 項目 119`,
};
