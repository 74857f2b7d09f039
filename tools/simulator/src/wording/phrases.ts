/** Sentences without a keyword of any topic. Requests end every opening message, so that none reads like venting. */
export const REQUESTS = [
  'Could you look into this, please?',
  'Can somebody help me with this?',
  'Please let me know what happens next.',
  'What can be done about it?',
  'Can you sort this out for me, please?',
  'Please advise.',
  'Could you tell me more?',
];

export const CHASERS = ['Any news on this, please?', 'Hello, is anybody there? I am still waiting for an answer.', 'Could somebody please reply?', 'I wrote to you a while ago. Can you tell me more by now?'];

export const FOLLOW_UPS = [
  'Yes, that is right. What should I do next?',
  'I have done that now. Could you check again, please?',
  'Thanks. And how long will that take?',
  'I have tried it as you said. Can you see it on your side?',
];

export const THANKS = ['Thank you, that is sorted now.', 'Great, thanks for your answer.', 'Brilliant, cheers.', 'Thanks, much appreciated.'];

export const REPLIES = [
  'Hello {name}, thank you for getting in touch. We have looked into it and put it right on our side.',
  'Hi {name}, thanks for telling us. We have passed this on to the right team and noted it on your account.',
  'Hello {name}, sorry for the trouble. We have checked and everything should be fine from tomorrow.',
  'Hi {name}, we can see what happened. Please try again this evening and tell us if it comes back.',
  'Hello {name}, we have made the change for you. You will find it in your account within a day.',
];

export const HANDOFFS = [
  'Sorry about that, {name}. Please send us a private message with your customer number and we will look into it.',
  'Hi {name}, we would like to help. Could you write to us in private with your details?',
];

export const REPLIES_TO_RAGE = ['Sorry to read that, {name}. Tell us what went wrong and we will look into it.', 'Hi {name}, that is not what we want. We are here if you would like to tell us more.'];

export const AUTOMATIC_REPLY = 'This is an automatic reply. Thank you for writing to us: your message has reached us and a person will answer as soon as possible.';

/** Venting: strong, loud, and nothing that anyone could act on. */
export const RAGE = [
  'WORST COMPANY EVER!!! ABSOLUTE SHAMBLES!!!',
  'Terrible. Just terrible. A pathetic excuse of a company!!!',
  'UTTERLY USELESS!!! NEVER AGAIN!!!',
  'A complete joke of a company!!! Avoid!!!',
  'You are a DISGRACE!!! Shameful!!!',
  'Appalling, dreadful, useless. Take a bow, clowns!!!',
  'I HATE THIS COMPANY!!! RUBBISH FROM START TO FINISH!!!',
];

export const PAGE_POSTS = [
  'A good start to the week, everybody!',
  'Meet the people behind our network: today it is Priya from planning.',
  'Our autumn photo contest is open. Show us the view from your desk!',
  'We are planting 500 trees this year.',
  'Faster lines are coming to more streets every month.',
];

export const TOWNS = ['Leeds', 'Bristol', 'Derby', 'York', 'Exeter', 'Preston', 'Reading', 'Swansea', 'Dundee', 'Norwich', 'Bath', 'Luton'];
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const HOURS = ['six this morning', 'eight this morning', 'ten', 'noon', 'two', 'last night', 'yesterday evening'];
