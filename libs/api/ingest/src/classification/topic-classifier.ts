import type { Taxonomy } from './taxonomy';

export interface TopicFinding {
  /** Null: no keyword of any topic was found. */
  topic: string | null;
  /** The keywords that spoke for the topic, for people. */
  reason: string;
}

interface Phrase {
  words: string[];
  keyword: string;
  topicIndex: number;
}

/** How much of a text is read: who has not said by then what it is about, does not. */
const TEXT_CHARACTERS = 4000;
const STEM_CACHE_SIZE = 50_000;

/**
 * Finds the topic of a text by keywords: whole words, compared by their stem, so that `invoices` is `invoice` and `cancelled` is
 * `cancel`. The topic with the most different keywords wins; then the one with the longest phrase; then the one named first.
 */
export class TopicClassifier {
  private readonly phrasesByFirstWord = new Map<string, Phrase[]>();
  private readonly topicBySlug = new Map<string, string>();
  private readonly stems = new Map<string, string>();
  private readonly found: Set<string>[];

  constructor(private readonly taxonomy: Taxonomy) {
    this.found = taxonomy.topics.map(() => new Set<string>());
    taxonomy.topics.forEach((topic, topicIndex) => {
      this.topicBySlug.set(slug(topic.name), topic.name);
      for (const keyword of topic.keywords) {
        const words = wordsOf(keyword).map(stem);
        const [first] = words;
        if (first === undefined) continue;
        const phrases = this.phrasesByFirstWord.get(first) ?? [];
        phrases.push({ words, keyword, topicIndex });
        this.phrasesByFirstWord.set(first, phrases);
      }
    });
  }

  /** The topic of a message or a subject. */
  classify(text: string): TopicFinding {
    const words = wordsOf(text.length > TEXT_CHARACTERS ? text.slice(0, TEXT_CHARACTERS) : text);
    for (let index = 0; index < words.length; index++) words[index] = this.stemOf(words[index] ?? '');
    for (const set of this.found) set.clear();
    const longest: number[] = [];
    let any = false;
    for (let index = 0; index < words.length; index++) {
      const phrases = this.phrasesByFirstWord.get(words[index] ?? '');
      if (!phrases) continue;
      for (const phrase of phrases) {
        if (!phrase.words.every((word, offset) => words[index + offset] === word)) continue;
        this.found[phrase.topicIndex]?.add(phrase.keyword);
        longest[phrase.topicIndex] = Math.max(longest[phrase.topicIndex] ?? 0, phrase.words.length);
        any = true;
      }
    }
    if (!any) return { topic: null, reason: 'no keyword of any topic' };

    let best = 0;
    for (let index = 1; index < this.found.length; index++) {
      const more = (this.found[index]?.size ?? 0) - (this.found[best]?.size ?? 0);
      if (more > 0 || (more === 0 && (longest[index] ?? 0) > (longest[best] ?? 0))) best = index;
    }
    const keywords = [...(this.found[best] ?? [])].map((keyword) => `"${keyword}"`).join(', ');
    return { topic: this.taxonomy.topics[best]?.name ?? null, reason: `the text says ${keywords}` };
  }

  /** The topic that a label (queue, mailbox, hashtag) stands for: by its name, `technical-fault`, else by keywords in it. */
  ofLabel(label: string): string | null {
    return this.topicBySlug.get(slug(label)) ?? this.classify(label.replace(/[-_.]/g, ' ')).topic;
  }

  private stemOf(word: string): string {
    let known = this.stems.get(word);
    if (known === undefined) {
      known = stem(word);
      if (this.stems.size >= STEM_CACHE_SIZE) this.stems.clear();
      this.stems.set(word, known);
    }
    return known;
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}

function slug(label: string): string {
  return wordsOf(label.replaceAll('_', ' ')).join('-');
}

/** A rough English stem: enough to join the forms of a word, too simple to join different words of service texts. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  let base = word.replace(/'s$/, '');
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:sh|ch|x|ss|zz)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !base.endsWith('ss') && !base.endsWith('us')) base = base.slice(0, -1);
  if (base.endsWith('ing') && base.length > 5) base = base.slice(0, -3);
  else if (base.endsWith('ed') && base.length > 4) base = base.slice(0, -2);
  if (base.length > 3 && /([bdgklmnprt])\1$/.test(base) && !/(?:bill|sell)$/.test(base)) base = base.slice(0, -1);
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}
