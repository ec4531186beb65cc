/**
 * What our symbol in a tab's isolated world is called. In a file of its own for the background, which has no document
 * and so cannot carry page-world.ts.
 */
export const WORLD_NAME = 'hong-kong-ai';
