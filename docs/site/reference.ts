/** The pages made from code, as Markdown: each element, property, event, error code, operation and person under an address of its own. */
import { errorCodes, type ErrorCode, retryableCodes, type WebhookEventType, webhookEventTypes } from '@hcc/schemas';
import { operations, type Operation } from '@hcc/schemas/contract';
import { type ElementDeclaration, readElements } from '../../packages/elements/scripts/manifest.ts';
import { detailOf, titleOf } from '../../packages/center/src/http/problem-words.ts';
import type { Persona } from '../../packages/center/src/sandbox/persona.ts';
import { personas } from '../../packages/center/src/sandbox/personas.ts';
import { transitions, type Transition } from '../../packages/rules/src/dossier/transitions.ts';

export const madePages: Readonly<Record<string, () => string>> = {
  elements,
  operations: operationList,
  errors: errorList,
  'webhook-events': webhookEvents,
  people,
};

/** A heading with a fixed address, whatever its words become. */
const heading = (level: number, id: string, text: string): string => `${'#'.repeat(level)} ${text} {#${id}}`;

function elements(): string {
  const all = readElements();
  const [first] = all;
  return [
    '# Elements',
    'Made from the elements themselves. Events bubble, are composed and carry no personal data.',
    ...all.map(element),
    heading(2, 'custom-properties', 'Custom properties'),
    'For every element; what stands beside each holds where a page sets nothing.',
    ...(first?.cssProperties ?? []).map(
      ({ name, default: value }) => `${heading(3, name, `\`${name}\``)}\n\n\`${value}\``,
    ),
  ].join('\n\n');
}

function element({ tagName, name, summary, members, events, slots }: ElementDeclaration): string {
  return [
    heading(2, tagName, `\`<${tagName}>\``),
    `${summary} Class \`${name}\`.`,
    ...members.map((field) => {
      const attribute = field.attribute === undefined ? ', property alone' : `, attribute \`${field.attribute}\``;
      return `${heading(3, `${tagName}.${field.name}`, `\`${field.name}\`${attribute}`)}\n\n${field.description}`;
    }),
    ...events.map(
      (event) =>
        `${heading(3, `${tagName}.${event.name}`, `Event \`${event.name}\``)}\n\n\`${event.type.text}\`: ${event.description}`,
    ),
    ...slots.map((slot) => `Slot ${slot.name ? `\`${slot.name}\`` : '(between the tags)'}: ${slot.description ?? ''}`),
  ].join('\n\n');
}

function operationList(): string {
  return [
    '# Operations',
    'Made from the contract; its whole is at `/openapi.json` of every Center. Paths stand below `/v1`.',
    ...(Object.values(operations) as Operation[]).map((operation) =>
      [
        heading(2, operation.id, `\`${operation.id}\``),
        `\`${operation.method} ${operation.path}\`${operation.testModeOnly ? ', in test mode alone' : ''}`,
        operation.summary,
        `Opened by: ${operation.credentials.join(', ')}. Refuses with: ${operation.errors.map((code) => `[${code}](made:errors#${code})`).join(', ')}.`,
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

function errorList(): string {
  return [
    '# Error codes',
    'The closed list. Each Center tells them at `/problems/CODE` too, in the language of the reader.',
    ...Object.entries(errorCodes).map(([code, status]) =>
      [
        heading(2, code, `\`${code}\``),
        `HTTP ${status}${retryableCodes.has(code as ErrorCode) ? '; the same request may succeed later' : ''}. ${titleOf(code as ErrorCode, 'en')}: ${detailOf(code as ErrorCode, {}, 'en')}`,
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

function webhookEvents(): string {
  return [
    '# Webhook events',
    'What a delivery may be called; its body is thin: codes, status and dates, no personal data. See [Webhooks and events](docs/webhooks.md).',
    ...webhookEventTypes.map((type) => `${heading(2, type, `\`${type}\``)}\n\n${meaningOf(type)}`),
  ].join('\n\n');
}

/** A step of the life cycle by its rows there; the two of money in words. */
function meaningOf(type: WebhookEventType): string {
  if (type === 'payment.succeeded')
    return 'A payment arrived in full; `data.paymentId` names it. See [Payments](docs/payments.md).';
  if (type === 'payment.held')
    return 'Money arrived that fits no payment as it stands, and waits for an officer; `data.paymentId` names it. See [Payments](docs/payments.md).';
  if (type === 'dossier.submitted') return 'It was filed, online or at a counter. Status `submitted`.';
  const rows = transitions.filter(({ event, chain }) => !chain && `dossier.${event}` === type);
  return [...new Set(rows.map(inWords))].map((line) => `- ${line}`).join('\n');
}

const inWords = ({ command, by, from, to }: Transition): string => {
  const who = by.who === 'officer' ? 'an officer' : by.who === 'center' ? 'the Center' : 'the applicant';
  const where =
    to === 'same' ? 'beside the steps' : to === 'beforePause' ? 'back to where it paused' : `to ${list(to)}`;
  return `[\`${command}\`](docs/life-cycle.md) by ${who}, from ${list(from)}, ${where}.`;
};

const list = (workflows: readonly string[]): string => workflows.map((one) => `\`${one}\``).join(' or ');

function people(): string {
  return [
    '# People of test mode',
    'Whoever files under one of these ID numbers gets the story that belongs to it. How: [Test mode](docs/sandbox.md).',
    ...Object.entries<Persona>(personas).map(([name, { fullName, personalId, story, outcome }]) =>
      [
        heading(2, name, `\`${name}\`: ${fullName}`),
        `ID number \`${personalId}\`. ${story.en} Ends at \`${outcome}\`.`,
      ].join('\n\n'),
    ),
  ].join('\n\n');
}
