import { COMPANY } from '../files/company';
import type { FoundInteraction } from './found-interaction';

/** Calls of a queue log, by a reader that knows nothing of how it was written. */
export function readQueueLog(text: string): FoundInteraction[] {
  const calls = new Map<string, FoundInteraction>();
  for (const line of linesOf(text)) {
    const [epoch = '', id = '', queue = '', , event = '', , data2 = ''] = line.split('|');
    const at = Number(epoch);
    if (event === 'IVRSTART') {
      calls.set(id, { id, channel: 'phone', handle: '', at, inbound: true, automatic: false, isPublic: false, text: '', thread: null, call: { answeredAt: null, endedAt: 0, abandoned: false } });
      continue;
    }
    const found = calls.get(id);
    if (!found?.call) throw new Error(`${event} of a call that never began: ${line}`);
    if (event === 'ENTERQUEUE') [found.handle, found.text] = [data2, queue];
    if (event === 'CONNECT') found.call.answeredAt = at;
    if (event === 'ABANDON') found.call.abandoned = true;
    if (/^(ABANDON|EXITWITHTIMEOUT|COMPLETE)/.test(event)) found.call.endedAt = at;
  }
  return [...calls.values()];
}

export interface Mail {
  headers: Map<string, string>;
  body: string;
}

/** Messages of an mbox, split at lines that begin with `From `. */
export function readMails(text: string): Mail[] {
  return text
    .split(/^From .*\n/m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n\n');
      const headers = part.slice(0, end).split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
      return { headers: new Map(headers), body: part.slice(end + 2) };
    });
}

export function readMbox(text: string): FoundInteraction[] {
  return readMails(text).map(({ headers, body }) => {
    const header = (name: string): string => headers.get(name) ?? '';
    const inbound = !header('From').includes(COMPANY.address);
    const id = header('Message-ID');
    return {
      id, channel: 'email', inbound, isPublic: false, call: null, automatic: headers.has('Auto-Submitted'),
      handle: /<(.*)>/.exec(header(inbound ? 'From' : 'To'))?.[1] ?? '',
      at: Date.parse(header('Date')) / 1000,
      text: `${header('Subject')}\n${body.replace(/^>.*$/gm, '')}`,
      thread: header('References').split(' ')[0] || id,
    };
  });
}

interface XItem {
  id: string;
  text: string;
  created_at: string;
  author_id?: string;
  in_reply_to_user_id?: string;
  sender_id?: string;
  participant_ids?: string[];
}

export function readTwitter(text: string): FoundInteraction[] {
  const pages = linesOf(text).map((line) => JSON.parse(line) as { data: XItem[] });
  return pages.flatMap((page) =>
    page.data.map((item) => {
      const author = item.author_id ?? item.sender_id ?? '';
      const inbound = author !== COMPANY.twitterId;
      const other = item.in_reply_to_user_id ?? item.participant_ids?.find((id) => id !== COMPANY.twitterId) ?? '';
      return message('twitter', item.id, inbound ? author : other, item.created_at, inbound, item.sender_id === undefined, item.text);
    }),
  );
}

interface GraphItem {
  id: string;
  from: { id: string };
  message: string;
  created_time: string;
  parent?: { id: string };
  to?: { data: { id: string }[] };
}

export function readFacebook(text: string): FoundInteraction[] {
  const objects = linesOf(text).map((line) => JSON.parse(line) as GraphItem & { comments?: { data: GraphItem[] }; messages?: { data: GraphItem[] } });
  return objects.flatMap((object) => {
    if (object.messages) {
      return object.messages.data.map((item) => {
        const inbound = item.from.id !== COMPANY.facebookPageId;
        return message('facebook', item.id, inbound ? item.from.id : (item.to?.data[0]?.id ?? ''), item.created_time, inbound, false, item.message);
      });
    }
    const ofPage = object.from.id === COMPANY.facebookPageId;
    const items = [...(ofPage ? [] : [object]), ...(object.comments?.data ?? [])];
    const authors = new Map(items.map((item) => [item.id, item.from.id]));
    return items.map((item) => {
      const inbound = item.from.id !== COMPANY.facebookPageId;
      const addressee = item.parent ? authors.get(item.parent.id) : object.from.id;
      return message('facebook', item.id, inbound ? item.from.id : (addressee ?? ''), item.created_time, inbound, true, item.message);
    });
  });
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function message(channel: 'twitter' | 'facebook', id: string, handle: string, time: string, inbound: boolean, isPublic: boolean, text: string): FoundInteraction {
  return { id, channel, handle, at: Date.parse(time) / 1000, inbound, isPublic, text, automatic: false, thread: null, call: null };
}
