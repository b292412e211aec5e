/**
 * What people call things, and the official words for it: the vocabulary that a catalogue is imported with and serves in
 * its index. Data, kept out of `@hcc/rules/search`, so that a browser fetches it once instead of carrying it.
 */
import type { Locale, StreetWords } from '@hcc/schemas';
import baseAbbreviations from '../../street-words/base-abbreviations.json' with { type: 'json' };
import baseActs from '../../street-words/base-acts.json' with { type: 'json' };
import baseBusiness from '../../street-words/base-business.json' with { type: 'json' };
import baseCivilStatus from '../../street-words/base-civil-status.json' with { type: 'json' };
import baseCountrysideAndCulture from '../../street-words/base-countryside-and-culture.json' with { type: 'json' };
import baseEnglish from '../../street-words/base-english.json' with { type: 'json' };
import baseFoodAndHealth from '../../street-words/base-food-and-health.json' with { type: 'json' };
import baseLandAndBuilding from '../../street-words/base-land-and-building.json' with { type: 'json' };
import baseResidenceAndIdentity from '../../street-words/base-residence-and-identity.json' with { type: 'json' };
import baseSchools from '../../street-words/base-schools.json' with { type: 'json' };
import baseVehicles from '../../street-words/base-vehicles.json' with { type: 'json' };
import baseWorkAndSupport from '../../street-words/base-work-and-support.json' with { type: 'json' };
import businessConstructionAndLand from '../../street-words/business-construction-and-land.json' with { type: 'json' };
import businessCultureAndTourism from '../../street-words/business-culture-and-tourism.json' with { type: 'json' };
import businessFarmingAndFishing from '../../street-words/business-farming-and-fishing.json' with { type: 'json' };
import businessFoodAndHealth from '../../street-words/business-food-and-health.json' with { type: 'json' };
import businessFounding from '../../street-words/business-founding.json' with { type: 'json' };
import businessIndustryAndEnvironment from '../../street-words/business-industry-and-environment.json' with { type: 'json' };
import businessLabour from '../../street-words/business-labour.json' with { type: 'json' };
import businessProfessionsAndSchools from '../../street-words/business-professions-and-schools.json' with { type: 'json' };
import businessTransport from '../../street-words/business-transport.json' with { type: 'json' };
import otherChinese from '../../street-words/other-chinese.json' with { type: 'json' };
import otherEnglish from '../../street-words/other-english.json' with { type: 'json' };

type File = typeof baseActs;

const read = (files: readonly File[]): readonly StreetWords[] =>
  files.flatMap(({ entries }) => entries.map(({ say, official }) => ({ say: [...say], official: [...official] })));

/** By the language people say it in. The files' `ground` (why an entry is there) is for who edits them. */
export const streetWordsIn: Readonly<Record<Locale, readonly StreetWords[]>> = {
  vi: read([
    baseAbbreviations,
    baseActs,
    baseBusiness,
    baseCivilStatus,
    baseCountrysideAndCulture,
    baseFoodAndHealth,
    baseLandAndBuilding,
    baseResidenceAndIdentity,
    baseSchools,
    baseVehicles,
    baseWorkAndSupport,
    businessConstructionAndLand,
    businessCultureAndTourism,
    businessFarmingAndFishing,
    businessFoodAndHealth,
    businessFounding,
    businessIndustryAndEnvironment,
    businessLabour,
    businessProfessionsAndSchools,
    businessTransport,
  ]),
  en: read([baseEnglish, otherEnglish]),
  'zh-Hans': read([otherChinese]),
};

export const defaultStreetWords: readonly StreetWords[] = Object.values(streetWordsIn).flat();
