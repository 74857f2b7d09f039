/** One topic and the words that speak for it. A keyword is a word or a phrase, matched whole and with simple inflection. */
export interface TopicRule {
  name: string;
  keywords: readonly string[];
}

/** The topics of a workspace, in the order in which a tie is decided. Plain JSON. */
export interface Taxonomy {
  topics: readonly TopicRule[];
}
