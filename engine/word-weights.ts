/**
 * How much general words speak for a block that names one side alone, or against it, in hundredths (general-words.ts):
 * those that tell most of all that stand on many pages. Fitted with the other weights (`npm run fit`).
 */
export const WORDS = {
  'Hong Kong only': `
    about -110 also -136 and -35 as 56 assistant 91 be 68 centre -116 china 189 city -81 com -126 cuhk 189
    event -99 financial -53 fintech 296 first -169 for 51 have 70 hk -130 hkd -122 hkma -88 hku 147
    hkust 396 hub 94 including -83 information -165 innovation 81 international -196 into 83 ipo 419
    its -55 management 69 market -42 model 121 not -154 of 101 on -82 our 152 ph 263 phd 276 prof 106
    professor 104 research 202 science 39 student 151 support 94 system 89 tech 157 technology 98 that 76
    the 94 these 87 this 180 to -27 trade -104 university 367 wang 137 will -59 with -25 zhang 156 上市 162
    中文 93 人民 -116 以及 -196 企業 76 全球 74 其他 -84 创新 227 可以 -134 合作 148 器人 197 在香 91 大学 115 學生 -84 局局 -165
    工程 -114 市場 -89 平台 98 建議 -131 恒指 -96 應用 116 投資 67 採用 123 推動 88 政府 -192 教育 -117 數據 63 智慧 81 服務 -105
    机器 181 模型 226 機構 -90 活動 -126 測試 155 港中 172 港元 -130 港的 63 港科 225 澳大 129 環境 -111 生活 -104 社會 -114 科技 79
    科研 179 穩定 -104 立法 -119 管局 -121 粤港 137 經濟 -104 联合 130 自動 94 融中 -98 融科 246 表示 33 貿易 -135 進行 -97 重點 111
    金管 -53 銀行 -129 際金 -89 项目 136 香港 42`,
  'AI only': `
    accepted -84 agent -176 agents -64 ai 211 an 72 analysis 58 application 71 are -86 artificial 163
    as 102 based 39 been 65 but -54 can -32 china -207 chinese -109 code -78 coding -46 com -56
    comprehensive -93 conference -118 content -108 customer 151 cvpr -69 data 36 dataset -76 deep -41
    deepseek -164 detection -57 development 156 early 96 efficient -67 evaluation -70 first 83 for -66
    foundation -114 from -49 generation -84 generative 43 google -36 government 141 group 115 he 105
    help 136 how -98 https -45 image -83 in 32 innovation -95 intelligence 143 is -36 it -62 its -31
    knowledge -91 large -73 leading 86 learning -28 llm -153 minimax -76 model -97 models -18 most 74
    my -126 network -98 neural -80 neurips -30 new -51 nvidia -64 object -51 of 108 on 44 our 25 paper -56
    papers -46 performance -61 platform 207 processing -61 providing 128 public 161 real-time 132
    reasoning -85 recognition -62 said 112 segmentation -44 service 86 services 93 significant -87
    solutions 136 support 95 tech 57 technologies 128 technology 50 that 48 the 141 their 106 these -93
    this -60 through -56 to 70 us 104 use 72 users -97 via -48 video -4 vision -113 wang -47 we 36
    whether 97 which 37 will 127 with -36 work -59 works 103 world -107 year 121 you -99 your -60 zhang -45
    中国 -110 主要 95 产品 -80 人工 176 企業 -113 使用 173 信息 -88 公司 -76 利用 107 功能 -71 包括 103 參與 166 发布 -90 型的 -52
    大模 -41 学习 -75 學生 148 工作 101 工智 211 建立 83 引入 91 應用 230 成本 -83 我們 107 技術 106 推動 120 推理 -36 提出 -99 提升 192
    摘要 -174 政府 149 效率 88 教學 143 教育 195 数据 -157 數據 -68 數碼 137 方法 -61 方面 -96 智慧 -70 智能 40 模型 -55 法律 125
    流程 104 用户 -87 發展 -71 相關 147 系統 97 系统 83 美元 -78 能力 -90 自主 -89 自然 -77 表示 188 課程 177 计算 -108 训练 -95 语言 -113
    重要 -137 金融 -17 问题 -92`,
};
