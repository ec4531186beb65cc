/** Entities to test with. */
import type { Entity } from '../../engine/types.ts';

export const entity = (id: string, en: string[], hant: string[], hans: string[]): Entity => ({
  id,
  kind: 'company',
  section: 'finance',
  names: { en, 'zh-Hant': hant, 'zh-Hans': hans },
  what: { en: `${en[0]} is one.`, 'zh-Hant': `${hant[0]}是其一。`, 'zh-Hans': `${hans[0]}是其一。` },
  related: [],
});
export const cyberport = entity('cyberport', ['Cyberport'], ['數碼港'], ['数码港']);
export const hkust = entity(
  'hkust',
  [
    'The Hong Kong University of Science and Technology',
    'Hong Kong University of Science & Technology',
    'HKUST',
    'UST',
  ],
  ['香港科技大學', '香港科大', '港科大'],
  ['香港科技大学', '港科大'],
);
