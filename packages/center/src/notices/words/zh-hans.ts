import type { NoticeWords } from './vi.ts';

export const zhHans: NoticeWords = {
  subject: {
    endpointParked: (host) => `事件无法送达 ${host}`,
    endpointDisabled: (host) => `已停止向 ${host} 发送事件`,
  },
  body: {
    endpointParked: ({ host, endpointId, parked, failure }) => [
      `接收端 ${endpointId}（${host}）在三天多的十次投递中均未收下事件。`,
      `最近一次失败：${failure}。已放弃投递：${parked} 条。`,
      `没有任何内容丢失：30 天内可以读取，也可以要求重新发送。使用 SDK：webhookEndpoints.deliveries('${endpointId}'), webhookEndpoints.replay('${endpointId}', { from }).`,
    ],
    endpointDisabled: ({ host, endpointId }) => [
      `接收端 ${endpointId}（${host}）回应了 410 Gone，因此不再向其发送任何事件。`,
      `如非本意，请重新验证该接收端。使用 SDK：webhookEndpoints.challenge('${endpointId}').`,
    ],
  },
  sentBy: (center) => `本邮件由${center}自动发送，不含个人信息。`,
};
