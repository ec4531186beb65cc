/** How many nodes came to each node that changed its children. A list of nodes is counted without touching them. */
export function addedTo(records: readonly MutationRecord[]): Map<Node, number> {
  const counts = new Map<Node, number>();
  for (const { target, addedNodes } of records) counts.set(target, (counts.get(target) ?? 0) + addedNodes.length);
  return counts;
}
