import type { Component, Procedure } from '@hcc/schemas';

const component = (id: string, name: string, more: Partial<Component> = {}): Component => {
  return { id, name, use: 'submit', originals: 1, copies: 0, forms: [], ...more };
};

/** Birth registration as the importer reads it: no variant, two groups of papers, one paper under an authorisation. */
export const birthRegistration: Procedure = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  version: '2026-01-16.1',
  kind: 'standard',
  level: 'commune',
  levels: ['commune'],
  fields: [{ code: 'G15-TP07', name: 'Hộ tịch' }],
  audiences: ['citizen'],
  agencies: { executing: ['Ủy ban nhân dân cấp xã'], competent: [], coordinating: [] },
  methods: [],
  variants: [],
  components: [
    component('c1', 'Tờ khai đăng ký khai sinh', { electronicForm: true }),
    component(
      'c2',
      'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh; nếu không có người làm chứng thì phải có giấy cam đoan về việc sinh.',
    ),
    component('c3', 'Biên bản về việc trẻ bị bỏ rơi', { condition: 'Trường hợp trẻ em bị bỏ rơi', copies: 2 }),
    component('c4', 'Văn bản ủy quyền', { authorisation: true }),
    component('c5', 'Bản sao có chứng thực các giấy tờ phải xuất trình', { channel: 'post', originals: 0, copies: 1 }),
    component('c6', 'Giấy tờ tùy thân', { use: 'present' }),
  ],
  notes: [],
  steps: [],
  results: [{ name: 'Giấy khai sinh' }],
  legalBasis: [],
  keywords: [],
  lifeEvents: [],
  filingMode: { mode: 'here', reason: { vi: 'Nộp tại đây' } },
  asOfOn: '2026-07-18',
  validFromOn: '2026-07-18',
  validToOn: null,
};

/** The same with two cases, each with a paper of its own. */
export const withVariants: Procedure = {
  ...birthRegistration,
  variants: [
    { id: 'v1', name: 'Đăng ký đúng hạn' },
    { id: 'v2', name: 'Đăng ký quá hạn' },
  ],
  components: [
    component('c1', 'Giấy chứng sinh'),
    component('c2', 'Giấy cam đoan', { variantId: 'v2' }),
    component('c3', 'Văn bản của người làm chứng', {
      variantId: 'v2',
      condition: 'Trường hợp không có Giấy chứng sinh',
    }),
  ],
};
