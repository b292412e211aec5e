/** Parked: its events have been given up, though they are kept. Disabled: it answered 410 Gone. */
export type EndpointTrouble = 'endpointParked' | 'endpointDisabled';

export interface NoticeFacts {
  /** Of the receiver's address, without path and query. */
  host: string;
  endpointId: string;
  /** Deliveries that were given up. */
  parked: number;
  /** As the delivery log says it, such as `HTTP 500`. */
  failure: string;
}

export interface NoticeWords {
  subject: Record<EndpointTrouble, (host: string) => string>;
  body: Record<EndpointTrouble, (facts: NoticeFacts) => readonly string[]>;
  sentBy: (center: string) => string;
}

export const vi: NoticeWords = {
  subject: {
    endpointParked: (host) => `Sự kiện không gửi được đến ${host}`,
    endpointDisabled: (host) => `Đã ngừng gửi sự kiện đến ${host}`,
  },
  body: {
    endpointParked: ({ host, endpointId, parked, failure }) => [
      `Điểm nhận ${endpointId} (${host}) không nhận được sự kiện sau mười lần gửi trong hơn ba ngày.`,
      `Lỗi gần nhất: ${failure}. Số sự kiện đã thôi gửi: ${parked}.`,
      `Không có gì bị mất: trong 30 ngày có thể đọc lại hoặc yêu cầu gửi lại. Với SDK: webhookEndpoints.deliveries('${endpointId}'), webhookEndpoints.replay('${endpointId}', { from }).`,
    ],
    endpointDisabled: ({ host, endpointId }) => [
      `Điểm nhận ${endpointId} (${host}) trả lời 410 Gone, nên không sự kiện nào được gửi đến đó nữa.`,
      `Nếu không chủ ý, hãy yêu cầu xác minh lại điểm nhận. Với SDK: webhookEndpoints.challenge('${endpointId}').`,
    ],
  },
  sentBy: (center) => `Thư tự động của ${center}. Thư không chứa dữ liệu cá nhân.`,
};
