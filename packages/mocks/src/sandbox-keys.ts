import { loadSandboxPartners } from '@hcc/center/app';
import partners from '@hcc/center/profiles/sandbox-partners.json' with { type: 'json' };

export interface SandboxKeys {
  publishable: string;
  secret: string;
}

const keysOf = (partnerId: string): SandboxKeys => {
  const partner = loadSandboxPartners(partners).find(({ id }) => id === partnerId);
  if (!partner) throw new Error(`The sandbox has no partner ${partnerId}.`);
  return partner.keys;
};

/** The fixed keys of the sandbox, good on any port of localhost and 127.0.0.1. */
export const sandboxKeys: Readonly<Record<'district' | 'bank' | 'utility', SandboxKeys>> = {
  district: keysOf('partner-district'),
  bank: keysOf('partner-bank'),
  utility: keysOf('partner-utility'),
};
