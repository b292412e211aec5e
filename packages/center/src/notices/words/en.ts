import type { NoticeWords } from './vi.ts';

export const en: NoticeWords = {
  subject: {
    endpointParked: (host) => `Events cannot be delivered to ${host}`,
    endpointDisabled: (host) => `Events are no longer sent to ${host}`,
  },
  body: {
    endpointParked: ({ host, endpointId, parked, failure }) => [
      `The endpoint ${endpointId} (${host}) did not take its events in ten tries over more than three days.`,
      `Last failure: ${failure}. Deliveries given up: ${parked}.`,
      `Nothing is lost: for 30 days they can be read, or sent again. With the SDK: webhookEndpoints.deliveries('${endpointId}'), webhookEndpoints.replay('${endpointId}', { from }).`,
    ],
    endpointDisabled: ({ host, endpointId }) => [
      `The endpoint ${endpointId} (${host}) answered 410 Gone, so no event is sent there any more.`,
      `If that was not meant, have the endpoint proven again. With the SDK: webhookEndpoints.challenge('${endpointId}').`,
    ],
  },
  sentBy: (center) => `Sent automatically by ${center}. It holds no personal data.`,
};
