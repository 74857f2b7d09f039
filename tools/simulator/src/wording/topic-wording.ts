/** Sentences of a topic. Each carries a keyword of that topic and of no other, so that a rule by keywords finds exactly one. */
export interface TopicWording {
  subjects: readonly string[];
  sentences: readonly string[];
}

/** `{number}`, `{day}`, `{month}`, `{town}` and `{hour}` are filled in. No quotation marks and no backslashes: sentences go into JSON as they are. */
export const TOPIC_WORDING: Readonly<Record<string, TopicWording>> = {
  Billing: {
    subjects: ['Question about my invoice', 'Wrong amount on my bill', 'Charged twice in {month}', 'Invoice {number}'],
    sentences: [
      'I was charged twice for {month}.',
      'My invoice for {month} is £{number} higher than usual.',
      'There is an item on my bill that I do not recognise.',
      'I have been charged for something I never ordered.',
      'The bill that came on {day} shows the wrong amount.',
      'I have two invoices for {month}, one over £{number}.',
    ],
  },
  Delivery: {
    subjects: ['Parcel {number}', 'Delivery due on {day}', 'Parcel has not turned up', 'Missed by the courier'],
    sentences: [
      'My parcel was due on {day} and has not turned up.',
      'The courier left my parcel with a neighbour I do not know.',
      'We stayed in all day on {day} for a delivery and nobody came.',
      'Your page says that a delivery was attempted, but we were at home.',
      'The parcel came without half of its contents.',
      'Parcel {number} has been in the same depot since {day}.',
    ],
  },
  Outage: {
    subjects: ['No internet in {town}', 'Outage since {hour}', 'Is there an outage?', 'Down since {day}'],
    sentences: [
      'We have had no internet since {hour}.',
      'There seems to be an outage in {town}.',
      'Everything here in {town} has been down since {hour}.',
      'No internet in the whole street.',
      'Another outage in {town}, the second since {day}.',
      'No internet at home and I work from here.',
    ],
  },
  Login: {
    subjects: ['Cannot log in', 'Password reset', 'Locked out of my account', 'Trouble with my password'],
    sentences: [
      'I cannot log in to my account.',
      'My password has not been accepted since {day}.',
      'I am locked out of the app.',
      'The link to reset my password never comes.',
      'After the update I have to log in again every {number} minutes.',
      'I tried my password three times and now I am locked out.',
    ],
  },
  Cancellation: {
    subjects: ['Please cancel my contract', 'I want to cancel my contract', 'Cancel my contract {number}'],
    sentences: [
      'I would like to cancel my contract at the end of {month}.',
      'I asked you on {day} to cancel my contract and it is still running.',
      'We are moving abroad, so I have to cancel my contract.',
      'I tried to cancel my contract on the website and the page ends nowhere.',
    ],
  },
  Refund: {
    subjects: ['Where is my refund?', 'Refund {number}', 'Money back for {month}', 'Refund still open'],
    sentences: [
      'I sent the box back in {month} and there is no refund yet.',
      'I was promised a refund of £{number} and it has not come.',
      'I would like my money back for {month}.',
      'You said that the refund takes five days, that was on {day}.',
      'Half of the refund is missing.',
    ],
  },
  'Technical fault': {
    subjects: ['Error code {number}', 'Router restarts all the time', 'TV app not working', 'New router, old trouble'],
    sentences: [
      'My router restarts every few minutes.',
      'The box shows error code {number}.',
      'The television app is not working on my tablet.',
      'Since the update my router drops the wifi in the evening.',
      'I get error code {number} whenever I open the app.',
      'The second socket is not working since {day}.',
    ],
  },
  'Change of contract': {
    subjects: ['Upgrade to the faster line', 'I would like to change my plan', 'Upgrade from {month}'],
    sentences: [
      'I would like to upgrade to the faster line.',
      'I want to change my plan to the smaller one from {month}.',
      'Your page offers me an upgrade for £{number} and I would take it.',
      'We are three people now, so I would like to change my plan.',
    ],
  },
  Information: {
    subjects: ['Opening hours in {town}', 'How do I add a second user?', 'Your opening hours'],
    sentences: [
      'What are the opening hours of your shop in {town}?',
      'How do I add a second person to my account?',
      'How do I find my customer number?',
      'Are your opening hours different in {month}?',
      'How do I see what I have used this month?',
    ],
  },
};
