/** Persons, organisations and addresses of authored forms: each part as the plain field `id.part`. */
import type {
  AddressBlock,
  Field,
  FieldSource,
  LocalizedText,
  OrganisationBlock,
  OrganisationPart,
  PersonBlock,
  PersonPart,
} from '@hcc/schemas';
import { joinTexts } from './labels.ts';
import { addressParts, organisationParts, personParts, sexes } from './part-labels.ts';

export function expandBlock(block: PersonBlock | OrganisationBlock | AddressBlock): Field[] {
  switch (block.type) {
    case 'person':
      return block.parts.map((part) => personField(part, block));
    case 'organisation':
      return block.parts.map((part) => organisationField(part, block));
    case 'address':
      return [
        {
          ...common(block, 'unit', addressParts.unit, block.required),
          type: 'addressUnit',
          ...(block.dated === undefined ? {} : { dated: block.dated }),
        },
        { ...common(block, 'detail', addressParts.detail, false), type: 'text', maxLength: 250 },
      ];
  }
}

function personField(part: PersonPart, block: PersonBlock): Field {
  const base = common(block, part, personParts[part], block.required.includes(part));
  const has = (other: PersonPart): boolean => block.parts.includes(other);
  switch (part) {
    case 'fullName':
      return { ...base, type: 'text', maxLength: 300 };
    case 'sex':
      return { ...base, type: 'radio', options: sexes };
    case 'bornOn':
      return { ...base, type: 'date', coarsest: 'year', latest: 'today' };
    case 'personalId':
      return {
        ...base,
        type: 'personalId',
        maxLength: 20,
        ...(has('bornOn') ? { bornOn: `${block.id}.bornOn` } : {}),
        ...(has('sex') ? { sex: `${block.id}.sex` } : {}),
      };
    case 'phone':
      return { ...base, type: 'phone', maxLength: 30 };
    case 'email':
      return { ...base, type: 'email', maxLength: 254 };
    default:
      return { ...base, type: 'text', maxLength: 250 };
  }
}

function organisationField(part: OrganisationPart, block: OrganisationBlock): Field {
  const base = common(block, part, organisationParts[part], block.required.includes(part));
  switch (part) {
    case 'taxNumber':
      return { ...base, type: 'taxNumber', maxLength: 20 };
    case 'phone':
      return { ...base, type: 'phone', maxLength: 30 };
    case 'email':
      return { ...base, type: 'email', maxLength: 254 };
    default:
      return { ...base, type: 'text', maxLength: 300 };
  }
}

/** "Họ và tên" of whom: the label names part and person, since an error summary shows it alone. */
function common(
  { id, label, help, visible, source }: PersonBlock | OrganisationBlock | AddressBlock,
  part: string,
  partLabel: LocalizedText,
  required: boolean,
): { id: string; label: LocalizedText; required: boolean; help?: LocalizedText; source?: FieldSource } & Pick<
  Field,
  'visible'
> {
  return {
    id: `${id}.${part}`,
    label: joinTexts([partLabel, label], ' – '),
    required,
    ...(help === undefined ? {} : { help }),
    ...(visible === undefined ? {} : { visible }),
    ...(source === undefined ? {} : { source }),
  };
}
