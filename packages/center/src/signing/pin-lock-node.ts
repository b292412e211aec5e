/** Three wrong PINs in a row lock a directory of keys, as they lock a token, until an operator unlocks it. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Guessing a PIN of six digits takes a million tries; whoever mistypes it needs two. */
const mostWrongPins = 3;

const tries = Array.from({ length: mostWrongPins }, (_, index) => `wrong-pin-${index + 1}`);

/** The keys are locked, whatever PIN comes. */
export class KeysLocked extends Error {
  override readonly name = 'KeysLocked';
  constructor(directory: string) {
    super(
      `The keys in ${directory} are locked after ${mostWrongPins} wrong PINs. Unlock: hcc signer unlock --keys DIR.`,
    );
  }
}

/** The PIN opens none of the keys. */
export class WrongPin extends Error {
  override readonly name = 'WrongPin';
  constructor(directory: string, left: number) {
    super(`The PIN does not open the keys in ${directory}; ${left} of ${mostWrongPins} tries left.`);
  }
}

/** One encrypted key did not open. What a wrong PIN decrypts to is noise, so OpenSSL calls it bad or unknown by chance. */
class PinRefused extends Error {}

/** @param pem PKCS #8, encrypted (PBES2). @throws Error that {@link countingWrongPins} counts */
export function openKey(pem: string, pin: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, passphrase: pin });
  } catch (error) {
    throw new PinRefused('The PIN does not open the key.', { cause: error });
  }
}

/**
 * Opens keys, and counts when the PIN was wrong. A try is counted before it is made, in a file that only one process can
 * make: neither a kill in its middle nor several processes at once win a fourth.
 * @throws KeysLocked, WrongPin, or what `open` throws for another reason
 */
export async function countingWrongPins<T>(directory: string, open: () => Promise<T>): Promise<T> {
  const count = await nextTry(directory);
  try {
    const opened = await open();
    await unlockKeys(directory);
    return opened;
  } catch (error) {
    if (error instanceof PinRefused) throw new WrongPin(directory, mostWrongPins - count);
    await rm(join(directory, `wrong-pin-${count}`), { force: true });
    throw error;
  }
}

/** Forgets the wrong PINs. */
export async function unlockKeys(directory: string): Promise<void> {
  await Promise.all(tries.map((file) => rm(join(directory, file), { force: true })));
}

async function nextTry(directory: string): Promise<number> {
  for (let round = 0; round < rounds; round++) {
    for (const [index, file] of tries.entries())
      try {
        await writeFile(join(directory, file), '', { flag: 'wx', mode: 0o600 });
        return index + 1;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    await delay(100);
  }
  throw new KeysLocked(directory);
}

/** Other processes may be opening the same keys at this moment, with the right PIN. */
const rounds = 5;
