import type { CatalogueEntry, CatalogueIndex } from '@hcc/schemas';
import { lifeEvents } from './life-events.ts';

/** An entry that starts valid; a test changes what it is about. */
export const entry = (change: Partial<CatalogueEntry> & Pick<CatalogueEntry, 'code'>): CatalogueEntry => ({
  name: 'Cấp giấy xác nhận',
  level: 'provincial',
  words: '',
  fields: [0],
  audiences: ['citizen'],
  channels: ['counter'],
  mode: 'counterOnly',
  lifeEvents: [],
  unitId: 'qn-agency-justice',
  cost: { state: 'free' },
  duration: { unit: 'sameDay' },
  ...change,
});

/** Two codes share the name of food safety, as in the national record. */
export const fields: CatalogueIndex['fields'] = [
  { code: 'G15-TP01', name: 'Hộ tịch' },
  { code: 'G02-CT01', name: 'An toàn thực phẩm' },
  { code: 'G18-YT01', name: 'An toàn thực phẩm' },
  { name: 'Đất đai' },
];

export const context = {
  fields,
  lifeEvents,
  units: [
    { id: 'qn-agency-justice', name: 'Sở Tư pháp' },
    { id: 'qn-agency-health', name: 'Sở Y tế' },
  ],
};
