/** Hand-made source records for the tests of the importer. Each starts valid; a test changes what it is about. */

/** A record as small as the format allows, with one way to file and one paper. */
export const smallRecord = {
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  kind: 'standard',
  levels: ['commune'],
  methods: [{ channel: 'direct', time: { amount: 3, unit: 'working_day' } }],
  dossier: [{ components: [{ name: 'Đơn đề nghị theo mẫu', original: 1, copy: 0 }] }],
};

/** The shape of `1.001193`: lists of what is handed in, what is shown, remarks, and an unnamed one; no variant. */
export const birthRecord = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  kind: 'standard',
  levels: ['commune'],
  audiences: ['citizen', 'overseas_vietnamese'],
  methods: (['online', 'postal', 'direct'] as const).map((channel) => ({
    channel,
    free: true,
    time: { amount: 1, unit: 'unspecified' },
    fees: [{ type: 'fee', amount: 0, currency: 'VND' }],
  })),
  dossier: [
    {
      case: 'Giấy tờ phải nộp',
      components: [
        { name: 'Trường hợp trẻ em bị bỏ rơi thì phải có biên bản về việc trẻ bị bỏ rơi.', original: 1, copy: 0 },
        {
          name: 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký khai sinh. Trường hợp người được ủy quyền là ông, bà thì không phải chứng thực.',
          original: 1,
          copy: 0,
        },
        { name: 'Trường hợp đã nộp bản điện tử thì không phải nộp bản giấy.', original: 0, copy: 0, guidance: true },
        {
          name: 'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng.',
          original: 1,
          copy: 0,
        },
      ],
    },
    { case: 'Giấy tờ phải xuất trình', components: [{ name: 'Hộ chiếu/Thẻ căn cước', original: 1, copy: 0 }] },
    {
      case: 'Lưu ý',
      components: [{ name: 'Cơ quan có thể từ chối giải quyết.', original: 0, copy: 0, guidance: true }],
    },
    {
      components: [
        {
          name: 'Tờ khai đăng ký khai sinh theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
          original: 1,
          copy: 0,
          forms: ['to-khai.docx'],
        },
        {
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký khai sinh (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
          original: 1,
          copy: 0,
        },
      ],
    },
  ],
  onlineServices: [{ code: '1.001193.01', name: 'Khai sinh', time: { amount: 1, unit: 'working_day' } }],
};
