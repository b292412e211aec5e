import type { FormDefinition, LocalizedText } from '@hcc/schemas';
import type { KeptTip } from './tips.store.ts';

type Field = FormDefinition['pages'][number]['groups'][number]['fields'][number];

/**
 * A form with what is said of its papers: a notice ahead of each slot, shown whenever the slot is. It is a kind of field
 * that every client draws, so none has to know of tips; and each text keeps a language of its own.
 */
export function withTips(
  form: FormDefinition,
  tips: readonly Pick<KeptTip, 'componentId' | 'words'>[],
): FormDefinition {
  if (tips.length === 0) return form;
  const words = new Map(tips.map((tip) => [tip.componentId, tip.words]));
  const withTip = (field: Field): Field[] => {
    const said = field.type === 'attachment' ? words.get(field.componentId) : undefined;
    return said ? [tipOf(field, said), field] : [field];
  };
  return {
    ...form,
    pages: form.pages.map((page) => ({
      ...page,
      groups: page.groups.map((group) => ({ ...group, fields: group.fields.flatMap(withTip) })),
    })),
  };
}

const tipOf = ({ id, visible }: Field, words: LocalizedText): Field => ({
  id: `tip.${id.replaceAll('.', '-')}`,
  type: 'notice',
  label: title,
  help: words,
  required: false,
  ...(visible === undefined ? {} : { visible }),
});

const title: LocalizedText = { vi: 'Lưu ý', en: 'Please note', 'zh-Hans': '请注意' };
