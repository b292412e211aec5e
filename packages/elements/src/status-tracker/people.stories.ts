/** The people of test mode: made by `run generate` from `personas.ts`, do not edit. */
import type { Meta } from '@storybook/web-components-vite';
import { storyOf } from '../../.storybook/people-story.ts';

const meta: Meta = { title: 'Status tracker/People', component: 'hcc-status-tracker' };
export default meta;

/** Everything goes well. */
export const Lan = storyOf('lan');
/** Not accepted, with a reason. */
export const Tuan = storyOf('tuan');
/** Overdue: nobody decides in time. */
export const Huong = storyOf('huong');
/** Withdraws before it is accepted. */
export const Duc = storyOf('duc');
/** A supplement is asked for and comes. */
export const Mai = storyOf('mai');
/** A second supplement is asked for, with its justification. */
export const Nam = storyOf('nam');
/** Refused in time: the refusal is the result. */
export const Son = storyOf('son');
/** Late: an apology with a new date, then the result. */
export const Hoa = storyOf('hoa');
/** Re-appointed once, before the date has passed. */
export const Binh = storyOf('binh');
/** A payment fails, the next succeeds. */
export const Yen = storyOf('yen');
/** A đồng too little is paid: the payment is held. */
export const Quang = storyOf('quang');
/** The unit that decides closes; another takes over. */
export const Thao = storyOf('thao');
/** Another unit is consulted. */
export const Hai = storyOf('hai');
/** Stopped by the authority, with a notice. */
export const Phuc = storyOf('phuc');
/** A result on paper, stamped on site. */
export const Cuc = storyOf('cuc');
/** The result goes by public post. */
export const Dung = storyOf('dung');
/** A financial duty is to be paid before the decision. */
export const Nga = storyOf('nga');
/** A field check comes before the appraisal. */
export const Khanh = storyOf('khanh');
/** Asks to withdraw once accepted; the authority confirms. */
export const Thu = storyOf('thu');
