import type { Taxonomy } from './taxonomy';

/** Topics that most service desks meet, as a first draft for a workspace to edit. */
export const DEFAULT_TAXONOMY: Taxonomy = {
  topics: [
    { name: 'Outage', keywords: ['outage', 'no internet', 'no signal', 'no service', 'no connection', 'service down', 'down since', 'network down', 'power cut', 'blackout'] },
    { name: 'Billing', keywords: ['bill', 'invoice', 'charged', 'overcharged', 'direct debit', 'statement', 'double payment', 'payment failed'] },
    { name: 'Delivery', keywords: ['delivery', 'parcel', 'courier', 'package', 'shipment', 'tracking number', 'has not arrived', 'never arrived', 'dispatched'] },
    { name: 'Login', keywords: ['password', 'log in', 'login', 'logged out', 'locked out', 'sign in', 'two factor', 'verification code', 'username'] },
    { name: 'Cancellation', keywords: ['cancel', 'cancellation', 'terminate my contract', 'close my account', 'end my contract', 'notice period'] },
    { name: 'Refund', keywords: ['refund', 'money back', 'reimburse', 'reimbursement', 'compensation', 'chargeback'] },
    { name: 'Technical fault', keywords: ['router', 'error code', 'error message', 'not working', 'stopped working', 'broken', 'crash', 'fault', 'faulty', 'keeps freezing', 'slow connection'] },
    { name: 'Change of contract', keywords: ['upgrade', 'downgrade', 'change my plan', 'change my contract', 'change my address', 'change of address', 'new tariff', 'switch plan', 'renew', 'renewal'] },
    { name: 'Information', keywords: ['opening hours', 'opening times', 'how do i', 'how can i', 'where can i find', 'what time do you', 'do you offer', 'do you sell', 'information about'] },
    { name: 'Complaint about staff', keywords: ['rude', 'unhelpful', 'your agent', 'your driver', 'your engineer', 'your colleague', 'hung up on me', 'staff', 'manager', 'no show'] },
  ],
};
