/** Letters a to z only: names become parts of addresses and of JSON. */
export const FIRST_NAMES = [
  'Aisha', 'Alan', 'Amelia', 'Anil', 'Beth', 'Callum', 'Carys', 'Chloe', 'Daniel', 'Dev', 'Eilidh', 'Emma', 'Farah', 'Gareth', 'Grace', 'Hamza',
  'Hannah', 'Imran', 'Isla', 'Jack', 'Joan', 'Kate', 'Kofi', 'Leah', 'Liam', 'Maya', 'Megan', 'Mohan', 'Niamh', 'Noah', 'Olga', 'Oscar',
  'Poppy', 'Priya', 'Rhys', 'Rosa', 'Sam', 'Sian', 'Tariq', 'Tessa', 'Una', 'Victor', 'Wendy', 'Yusuf', 'Zara',
];

export const LAST_NAMES = [
  'Adams', 'Ahmed', 'Baker', 'Begum', 'Bell', 'Campbell', 'Clarke', 'Davies', 'Evans', 'Fraser', 'Green', 'Hall', 'Hughes', 'Hussain', 'Jones',
  'Kaur', 'Kelly', 'Khan', 'Lewis', 'Mason', 'Mensah', 'Morgan', 'Murphy', 'Novak', 'Osei', 'Patel', 'Price', 'Reid', 'Roberts', 'Shah', 'Singh',
  'Smith', 'Stewart', 'Taylor', 'Thomas', 'Walker', 'Ward', 'Webb', 'Wilson', 'Wood', 'Wright', 'Young',
];

export const MAIL_DOMAINS = ['mailbox.example', 'post.example', 'inbox.example', 'letters.example'];
