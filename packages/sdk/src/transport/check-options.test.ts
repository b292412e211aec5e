import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, type ClientOptions } from '../index.ts';

const baseUrl = 'https://center.example';

afterEach(() => void vi.unstubAllGlobals());

function inABrowser() {
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  });
}

describe('a key', () => {
  it.each(['pk_test_bank', 'pk_live_9Zk3', 'sk_test_bank-1', 'sk_live_9Zk3'])('%s is taken on a back end', (key) => {
    expect(() => createClient({ key, baseUrl })).not.toThrow();
  });

  it.each(['sk_test_bank', 'sk_live_9Zk3'])('%s is refused in a browser, and not repeated', (key) => {
    inABrowser();
    const create = () => createClient({ key, baseUrl });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(/secret key.*publishable key/s);
    expect(create).not.toThrow(key);
  });

  it('that is publishable is taken in a browser', () => {
    inABrowser();
    expect(() => createClient({ key: 'pk_live_9Zk3', baseUrl })).not.toThrow();
  });

  it.each(['', 'bank', 'pk_bank', 'pk_test_', 'PK_test_a', ' pk_test_a', 'pk_test_a\n', 'Bearer pk_test_a'])(
    '%j is malformed',
    (key) => {
      expect(() => createClient({ key, baseUrl })).toThrow(/starts with pk_test_/);
    },
  );

  it('does not go together with a session', () => {
    const both = { key: 'pk_test_a', session: 's', baseUrl } as unknown as ClientOptions;
    expect(() => createClient(both)).toThrow(/not both/);
  });
});

describe('other options', () => {
  it.each(['', '/v1', 'center.example', 'ftp://center.example', 'javascript:alert(1)'])(
    'baseUrl %j is refused',
    (wrong) => {
      expect(() => createClient({ baseUrl: wrong })).toThrow(/such as https:\/\/center\.example/);
    },
  );

  it.each(['https://center.example/v1', 'https://center.example/hcc/v1/'])(
    'baseUrl %s is told what is too much',
    (wrong) => {
      expect(() => createClient({ baseUrl: wrong })).toThrow(/must not end in \/v1/);
    },
  );

  it.each([0, -1, Number.NaN, Infinity, 2 ** 31])('timeoutMs %d is refused', (read) => {
    expect(() => createClient({ baseUrl, timeoutMs: { read } })).toThrow(/timeoutMs/);
  });

  it.each([-1, 1.5, Number.NaN])('retry.limit %d is refused', (limit) => {
    expect(() => createClient({ baseUrl, retry: { limit } })).toThrow(/retry\.limit/);
  });
});
