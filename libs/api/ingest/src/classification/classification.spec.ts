import { automaticByText } from './automatic-reply';
import { DEFAULT_TAXONOMY } from './default-taxonomy';
import { readMessage } from './message-reader';
import { findRage } from './rage';
import { TopicClassifier } from './topic-classifier';

const classifier = new TopicClassifier(DEFAULT_TAXONOMY);

describe('topics by keywords', () => {
  test.each([
    ['I was charged twice on my last invoice', 'Billing'],
    ['Your invoices are always late', 'Billing'],
    ['My parcel was supposed to come yesterday, the courier never rang', 'Delivery'],
    ['No internet in all of Leeds, down since 8', 'Outage'],
    ['I am locked out and my password does not work', 'Login'],
    ['I want to cancel my contract', 'Cancellation'],
    ['I cancelled last month!', 'Cancellation'],
    ['When do I get my money back?', 'Refund'],
    ['The router shows error code 51', 'Technical fault'],
    ['I would like to upgrade', 'Change of contract'],
    ['What are your opening hours?', 'Information'],
    ['Your agent was so rude to me', 'Complaint about staff'],
    ['Hello there', null],
    ['', null],
  ])('"%s" is about %s', (text, topic) => {
    expect(classifier.classify(text).topic).toBe(topic);
  });

  test('keywords are whole words: a billboard is no bill', () => {
    expect(classifier.classify('Nice billboard').topic).toBeNull();
  });

  test('the topic with most keywords wins, then the longer phrase, then the first one named; the reason names the keywords', () => {
    expect(classifier.classify('refund of the bill: I was charged twice')).toEqual({ topic: 'Billing', reason: 'the text says "bill", "charged"' });
    const taxonomy = { topics: [{ name: 'A', keywords: ['x'] }, { name: 'B', keywords: ['y'] }, { name: 'C', keywords: ['z z'] }] };
    expect(new TopicClassifier(taxonomy).classify('y x').topic).toBe('A');
    expect(new TopicClassifier(taxonomy).classify('x z z').topic).toBe('C');
  });

  test.each([
    ['technical-fault', 'Technical fault'],
    ['Change_of_contract', 'Change of contract'],
    ['queue-billing-2', 'Billing'],
    ['uk-refunds', 'Refund'],
    ['support', null],
  ])('a label %s stands for %s', (label, topic) => {
    expect(classifier.ofLabel(label)).toBe(topic);
  });
});

describe('venting', () => {
  test.each([
    'WORST COMPANY EVER!!!',
    'You are useless and pathetic. Never again!!',
    'What a joke, absolute shambles!!',
  ])('"%s" asks for nothing', (text) => {
    expect(findRage(text).rage).toBe(true);
  });

  test.each([
    ['a question', 'WORST COMPANY EVER!!! Where is it?'],
    ['a request', 'Terrible, useless service!! Please fix it'],
    ['a matter of one\'s own', 'Useless!! Terrible!! Still no parcel, my order is lost'],
    ['calm criticism', 'The service was terrible'],
    ['praise in capitals', 'THANK YOU SO MUCH EVERYONE!!!'],
    ['nothing', ''],
  ])('%s is no venting', (_case, text) => {
    expect(findRage(text).rage).toBe(false);
  });

  test('the reason is in words', () => {
    expect(findRage('WORST COMPANY EVER!!!').reason).toBe('no question and no request, but "worst", capitals throughout, rows of exclamation marks');
    expect(findRage('Useless and terrible!! Please call').reason).toBe('strong words, but "Please" can be acted on');
  });
});

describe('automatic replies', () => {
  test.each(['Out of office: back on Monday', 'Automatic reply: Re: bill', 'We have received your message and will get back to you', 'This is an automated message.'])('"%s" is automatic', (text) => {
    expect(automaticByText(text).automatic).toBe(true);
  });

  test.each(['I was out of the office when the parcel came', 'Your automatic payment failed', ''])('"%s" is a person\'s', (text) => {
    expect(automaticByText(text).automatic).toBe(false);
  });
});

describe('a message', () => {
  test('topic and venting are the customer\'s: the company\'s words decide neither', () => {
    expect(readMessage(classifier, 'outbound', 'Sorry about your bill. WORST EVER!!! USELESS!!!')).toEqual({ topic: null, rage: false, automatic: false });
  });

  test('the subject counts for the topic', () => {
    expect(readMessage(classifier, 'inbound', 'see below', 'Refund').topic).toBe('Refund');
  });
});
