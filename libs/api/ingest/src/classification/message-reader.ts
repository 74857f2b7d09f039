import type { Direction } from '@channelwise/vocabulary';
import { automaticByText } from './automatic-reply';
import { findRage } from './rage';
import type { Taxonomy } from './taxonomy';
import { TopicClassifier } from './topic-classifier';

export interface MessageReading {
  topic: string | null;
  rage: boolean;
  automatic: boolean;
}

const classifiers = new WeakMap<Taxonomy, TopicClassifier>();

/** The classifier of a taxonomy, made once. */
export function topicClassifier(taxonomy: Taxonomy): TopicClassifier {
  let classifier = classifiers.get(taxonomy);
  if (!classifier) classifiers.set(taxonomy, (classifier = new TopicClassifier(taxonomy)));
  return classifier;
}

/**
 * What the words of a message say. Topic and rage are the customer's: the company's own words on an outbound message decide neither.
 * `subject` is read before the text.
 */
export function readMessage(classifier: TopicClassifier, direction: Direction, text: string | null, subject: string | null = null): MessageReading {
  const all = subject === null ? (text ?? '') : text === null ? subject : `${subject}\n${text}`;
  if (all === '') return { topic: null, rage: false, automatic: false };
  const automatic = (subject !== null && automaticByText(subject).automatic) || (text !== null && automaticByText(text).automatic);
  if (direction === 'outbound') return { topic: null, rage: false, automatic };
  return { topic: classifier.classify(all).topic, rage: !automatic && text !== null && findRage(text).rage, automatic };
}
