/** Center profiles for the option `profile`: the pilot, the same after 1 July 2025, and a second locality. */
import binhduong from '@hcc/center/profiles/binhduong.json' with { type: 'json' };
import quangninh2025 from '@hcc/center/profiles/quangninh-2025.json' with { type: 'json' };
import quangninh from '@hcc/center/profiles/quangninh.json' with { type: 'json' };

export const profiles: Readonly<Record<'quangninh' | 'quangninh2025' | 'binhduong', unknown>> = {
  quangninh,
  quangninh2025,
  binhduong,
};
