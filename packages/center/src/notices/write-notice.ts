import type { LocalizedText } from '@hcc/schemas';
import type { PartnerContact } from '../partners/partners.store.ts';
import type { KeptEndpoint } from '../webhooks/webhooks.store.ts';
import type { Mail } from './mail.ts';
import type { Notice } from './notice.ts';
import { en } from './words/en.ts';
import { vi } from './words/vi.ts';
import { zhHans } from './words/zh-hans.ts';

const words = { vi, en, 'zh-Hans': zhHans };

/** @param center who writes. An endpoint's path and query stay out: a partner may keep a secret there. */
export function writeNotice(
  { id, kind }: Notice,
  endpoint: Pick<KeptEndpoint, 'id' | 'url' | 'parked' | 'lastFailure'>,
  { email, locale }: PartnerContact,
  center: { name: LocalizedText },
): Mail {
  const { subject, body, sentBy } = words[locale];
  const { host } = new URL(endpoint.url);
  const facts = {
    host,
    endpointId: endpoint.id,
    parked: endpoint.parked,
    failure: endpoint.lastFailure ?? '-',
  };
  return {
    id,
    to: email,
    subject: subject[kind](host),
    text: [...body[kind](facts), sentBy(center.name[locale] ?? center.name.vi)].join('\n\n'),
  };
}
