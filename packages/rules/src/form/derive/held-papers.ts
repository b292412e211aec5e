import type { LocalizedText } from '@hcc/schemas';
import { tidy } from './paper-name.ts';

/**
 * Papers whose content a national database holds, by the words their names begin with. The Center takes those itself
 * where the applicant agrees: an authority may not ask for what a connected database can tell (Decree 61/2018/ND-CP, and
 * Law on Identification 26/2023/QH15 Art. 10 for the population database). Only a name that *is* the paper counts, never
 * one that mentions it: "Giấy chứng sinh" is in none of them.
 */
const prefix =
  '^(?:(?:bản (?:sao|chụp|chính|gốc|điện tử)|ảnh chụp|có chứng thực|hợp lệ|hợp pháp|được chứng thực từ bản chính|kèm (?:theo )?bản chính để đối chiếu|hoặc),?\\s+)*';
const named = (names: string): RegExp => new RegExp(`${prefix}(?:${names})(?![\\p{L}])`, 'iu');

const databases: { holder: LocalizedText; names: RegExp }[] = [
  {
    holder: {
      vi: 'Cơ sở dữ liệu quốc gia về dân cư',
      en: 'the national population database',
      'zh-Hans': '国家人口数据库',
    },
    names: named(
      '(?:thẻ )?(?:căn cước(?: công dân)?|chứng minh nhân dân|cmnd|cccd)|sổ hộ khẩu|giấy xác nhận (?:thông tin về )?(?:nơi )?cư trú|xác nhận thông tin về cư trú',
    ),
  },
  {
    holder: {
      vi: 'Cơ sở dữ liệu hộ tịch điện tử',
      en: 'the electronic civil status database',
      'zh-Hans': '电子户籍数据库',
    },
    names: named(
      '(?:trích lục )?(?:giấy khai sinh|giấy chứng nhận kết hôn|giấy chứng tử)|trích lục (?:khai sinh|kết hôn|khai tử)',
    ),
  },
  {
    holder: {
      vi: 'Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp',
      en: 'the national business registration database',
      'zh-Hans': '国家企业登记数据库',
    },
    names: named('giấy chứng nhận đăng ký (?:doanh nghiệp|kinh doanh|hộ kinh doanh|hợp tác xã)'),
  },
];

/** Papers that say so themselves. */
const toldByName: typeof databases = [
  {
    holder: {
      vi: 'Cơ sở dữ liệu quốc gia về dân cư',
      en: 'the national population database',
      'zh-Hans': '国家人口数据库',
    },
    names: /^thông tin chứng minh\s.{1,200}?\sđược khai thác (?:trong|từ)\s/iu,
  },
  {
    holder: {
      vi: 'Cơ sở dữ liệu quốc gia về đất đai',
      en: 'the national land database',
      'zh-Hans': '国家土地数据库',
    },
    names: /có trong Cơ sở dữ liệu quốc gia về đất đai thì .{1,80}thay thế/iu,
  },
];

/** The database that may hold a paper already; undefined where none does, or where other papers are asked for with it. */
export function holderOf(paperName: string): LocalizedText | undefined {
  const name = tidy(paperName).normalize('NFC');
  const [paper = ''] = name.split(/;\s+(?=trường hợp\s)/iu);
  const told = toldByName.find(({ names }) => names.test(name));
  if (told !== undefined) return told.holder;
  return paper.includes(';') ? undefined : databases.find(({ names }) => names.test(name))?.holder;
}
