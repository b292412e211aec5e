import { statfsSync } from 'node:fs';

/**
 * Below this many free bytes nothing is written. The embedded database stops answering for good, and the whole process with it,
 * when its disk is full; 200 MB are a dozen of its 16 MB log segments, so what runs already can finish.
 */
export const defaultMinimumFreeBytes = 200 * 1024 * 1024;

export interface FreeSpaceGuardOptions {
  /** Any folder on the disk to watch. */
  directory: string;
  /** @default {@link defaultMinimumFreeBytes} */
  minimumBytes?: number;
  /** A clock in milliseconds that never goes back. @default performance.now */
  now?: () => number;
  /** Free bytes for an ordinary user. @default asks the file system */
  freeBytes?: (directory: string) => number;
}

export interface FreeSpaceGuard {
  /** Whether a write may begin: false below the floor, and when the directory cannot be asked. At most a second old. */
  canWrite(): boolean;
}

/** Refuses writes while there is still room for the database to live. Asked before each write; cheap. */
export function freeSpaceGuard({
  directory,
  minimumBytes = defaultMinimumFreeBytes,
  now = () => performance.now(),
  freeBytes = freeBytesOf,
}: FreeSpaceGuardOptions): FreeSpaceGuard {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let hasRoom = false;
  return {
    canWrite() {
      if (now() - checkedAt < maxAgeMs) return hasRoom;
      checkedAt = now();
      try {
        hasRoom = freeBytes(directory) >= minimumBytes;
      } catch {
        hasRoom = false;
      }
      return hasRoom;
    },
  };
}

/** A disk of 200 MB/s loses no more than the default floor in this time. Milliseconds. */
const maxAgeMs = 1_000;

function freeBytesOf(directory: string): number {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
}
