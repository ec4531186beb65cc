/** What the matches of one text say: words for Hong Kong, for AI, for other places and other meanings. */
import { spelled } from './fold.ts';
import type { Match } from './match.ts';
import type { TermRow } from './tables.ts';

/**
 * The ways in which a text can speak for or against; the weights are per way (weights.ts).
 * `name` is a term that brings Hong Kong (or AI) along by what it is, `weak` one that may mean something else.
 */
export interface Clues {
  /** How the text itself speaks for Hong Kong and for AI, and the words that do. */
  hongKong: Say;
  ai: Say;
  /** The text names entities of the article that are Hong Kong's by what they are, or AI's only. */
  entity: boolean;
  aiEntity: boolean;
  weakEntity: boolean;
  /** So many UTF-16 units of the text are names of entities. */
  named: number;
  topic: boolean;
  weakTopic: boolean;
  /** Names something that is AI's own ground. */
  core: boolean;
  /** Another country, region or city. */
  elsewhere: boolean;
  mainland: boolean;
  /** Models and firms of AI that are not Hong Kong's. */
  foreignAi: boolean;
  /** "AI" is said to mean something else. */
  notAi: boolean;
}

/** What can be spoken for. */
export type Side = 'hongKong' | 'ai';

/** How something is said, and the words. */
export interface Say {
  how: 'name' | 'strong' | 'bare' | 'weak' | 'hint' | null;
  text: string;
  /** The different doubtful words that say it. */
  doubtful: string[];
}

/** What says it most surely is kept. */
const ORDER: Record<NonNullable<Say['how']>, number> = { strong: 5, name: 4, bare: 3, weak: 2, hint: 1 };
/** Is it said by more than a word that may mean something else? Three different ones agree by no accident (chosen). */
export const isSaid = ({ how, doubtful }: Say): boolean =>
  (how !== null && how !== 'weak' && how !== 'hint') || doubtful.length >= 3;

const silent = (): Say => ({ how: null, text: '', doubtful: [] });

function say(current: Say, how: NonNullable<Say['how']>, text: string): void {
  if (how === 'weak' && !current.doubtful.includes(text)) current.doubtful.push(text);
  if (current.how !== null && ORDER[current.how] >= ORDER[how]) return;
  current.how = how;
  current.text = text;
}

const BARE = /^(?:A\.?I\.?|ＡＩ|LLMs?|AGI)$/;
/** Folded, every spelling of artificial intelligence is AI; only the two letters may mean something else. */
const WHOLE = new RegExp(`${spelled(...'人工智')}|${spelled(...'artificial')}`, 'i');

/**
 * The page says what it means by the two letters, and that is something else: "Air India (AI)", 認可機構（AI）. What ends
 * in intelligence, technology or a model, and what 人工智能 begins, is artificial intelligence; "advances in (AI)" says
 * nothing of it.
 */
const DEFINED =
  /\b[Aa][a-z]+ [Ii](?!ntelligen|n |s |t |ncluding )[a-z]+ \(AIs?\)|(?<!人工智[能慧][\u3400-\u9fff]{0,6})(?![能慧技術术科型])[\u3400-\u9fff][（(]AIs?[）)]/;

export const definesLetters = (text: string): boolean => DEFINED.test(text);

function strength(match: Match, words: string): 'strong' | 'bare' | 'weak' {
  if (!match.weak || WHOLE.test(words)) return 'strong';
  return BARE.test(words) ? 'bare' : 'weak';
}

/** @param text what the matches' offsets refer to */
export function cluesOf(text: string, matches: readonly Match[], terms: readonly TermRow[]): Clues {
  const clues: Clues = {
    hongKong: silent(),
    ai: silent(),
    entity: false,
    aiEntity: false,
    weakEntity: false,
    named: 0,
    topic: false,
    weakTopic: false,
    core: false,
    elsewhere: false,
    mainland: false,
    foreignAi: false,
    notAi: definesLetters(text),
  };
  for (const match of matches) {
    const term = terms[match.term];
    if (!term) continue;
    const words = text.slice(match.start, match.end);
    switch (term.role) {
      case 'ai':
      case 'ai-elsewhere':
        say(clues.ai, strength(match, words), words);
        if (term.role === 'ai-elsewhere') clues.foreignAi = true;
        break;
      case 'hong-kong':
        say(clues.hongKong, match.weak ? 'weak' : 'strong', words);
        break;
      case 'ai-hint':
        say(clues.ai, 'hint', words);
        break;
      case 'hong-kong-hint':
        say(clues.hongKong, 'hint', words);
        break;
      case 'elsewhere':
        clues.elsewhere = true;
        break;
      case 'mainland':
        clues.mainland = true;
        break;
      case 'not-ai':
        clues.notAi = true;
        break;
      case 'not-hong-kong':
      case 'other-reading':
        break;
      case 'entity':
        clues.named += words.length;
        if (match.weak) clues.weakEntity = true;
        else if (term.needs === 'hong-kong') clues.aiEntity = true;
        else clues.entity = true;
        if (term.core && !match.weak) clues.core = true;
        bring(clues, match, term, words);
        break;
      case 'topic':
        if (match.weak) clues.weakTopic = true;
        else clues.topic = true;
        if (term.core && !match.weak) clues.core = true;
        bring(clues, match, term, words);
        break;
    }
  }
  return clues;
}

const needsAi = ({ needs }: TermRow): boolean => needs === 'ai' || needs === 'hong-kong+ai';
const LETTERS = /(?<![A-Za-z])A\.?I(?![a-z])/;

/** What a term does not need, it brings along; what its words say, they say even where the term is doubtful. */
function bring(clues: Clues, match: Match, term: TermRow, words: string): void {
  const { hongKong, ai } = match.says;
  if (hongKong) say(clues.hongKong, 'strong', words);
  else if (!term.needs.includes('hong-kong')) say(clues.hongKong, match.weak ? 'weak' : 'name', words);
  if (ai) say(clues.ai, WHOLE.test(words) || !LETTERS.test(words) ? 'strong' : match.weak ? 'bare' : 'name', words);
  else if (!needsAi(term)) say(clues.ai, !match.weak ? 'name' : BARE.test(words) ? 'bare' : 'weak', words);
}
