import type { LocalizedText } from '@hcc/schemas';
import { tidy } from './paper-name.ts';

/**
 * Papers whose content a national database holds, by the words their names begin with. The Center takes those itself
 * where the applicant agrees: an authority may not ask for what a connected database can tell (Decree 61/2018/ND-CP, and
 * Law on Identification 26/2023/QH15 Art. 10 for the population database). Only a name that *is* the paper counts, never
 * one that mentions it: "Giấy chứng sinh" is in none of them.
 */
const databases: { holder: LocalizedText; names: RegExp }[] = [
  {
    holder: {
      vi: 'Cơ sở dữ liệu quốc gia về dân cư',
      en: 'the national population database',
      'zh-Hans': '国家人口数据库',
    },
    names:
      /^(?:(?:bản sao|bản chụp|bản chính|ảnh chụp)\s+)?(?:thẻ\s+)?(?:căn cước(?: công dân)?|chứng minh nhân dân|cmnd|cccd|sổ hộ khẩu|giấy xác nhận (?:thông tin về )?(?:nơi )?cư trú|xác nhận thông tin về cư trú)(?![\p{L}])/iu,
  },
  {
    holder: {
      vi: 'Cơ sở dữ liệu hộ tịch điện tử',
      en: 'the electronic civil status database',
      'zh-Hans': '电子户籍数据库',
    },
    names:
      /^(?:(?:bản sao|bản chụp|bản chính|trích lục)\s+)?(?:giấy khai sinh|giấy chứng nhận kết hôn|trích lục (?:khai sinh|kết hôn|khai tử)|giấy chứng tử)(?![\p{L}])/iu,
  },
  {
    holder: {
      vi: 'Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp',
      en: 'the national business registration database',
      'zh-Hans': '国家企业登记数据库',
    },
    names:
      /^(?:(?:bản sao|bản chụp|bản chính)\s+)?giấy chứng nhận đăng ký (?:doanh nghiệp|kinh doanh|hộ kinh doanh|hợp tác xã)(?![\p{L}])/iu,
  },
];

/** The database that may hold a paper already; undefined where none does. */
export const holderOf = (paperName: string): LocalizedText | undefined =>
  databases.find(({ names }) => names.test(tidy(paperName).normalize('NFC')))?.holder;
