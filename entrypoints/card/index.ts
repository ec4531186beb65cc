/** The card's script: comes to a page once a mark is pointed at. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gateState } from '../../common/page-world.ts';
import { PageCard } from './page-card.ts';

export default defineUnlistedScript(() => {
  const gate = gateState();
  if (gate) gate.card = (style, onLost) => new PageCard(style, onLost);
});
