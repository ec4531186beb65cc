/** The modules that `plugin.ts` serves. */
declare module 'virtual:knowledge/gate' {
  export const gate: import('./gate.ts').GateExpressions;
}
declare module 'virtual:knowledge/matching' {
  export const matching: Omit<import('../tables.ts').Tables, 'ids'>;
  export const hosts: string[];
}
declare module 'virtual:knowledge/card' {
  export const sections: import('../types.ts').SectionText[];
  export const termTexts: import('../types.ts').TermText[];
  export const edition: import('../types.ts').Edition;
  export const ids: string[];
}
declare module 'virtual:knowledge/article' {
  export const article: import('../types.ts').Section[];
  export const entities: import('../types.ts').Entity[];
  export const topics: import('../types.ts').Topic[];
  export const edition: import('../types.ts').Edition;
}
