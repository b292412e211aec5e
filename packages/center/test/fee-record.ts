/** A record of a catalogue that asks for no papers and for 50,000 đồng: its draft is whole with its answers, and can be paid. */
export const feeRecord = (code: string) => ({
  code,
  name: 'Cấp giấy phép mẫu',
  kind: 'standard',
  levels: ['province'],
  fields: [{ name: 'Mẫu' }],
  audiences: ['citizen'],
  methods: [{ channel: 'online', fees: [{ type: 'charge', amount: 50_000, currency: 'VND' }] }],
  dossier: [],
  steps: [],
  results: [{ name: 'Giấy phép mẫu' }],
  legalBasis: [],
});
