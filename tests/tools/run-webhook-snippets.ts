/**
 * `node tests/tools/run-webhook-snippets.ts python3|php`: the documentation's check of a webhook in that language, run as it
 * stands there on a delivery signed by another library, and on three that are false.
 */
import { execFileSync } from 'node:child_process';
import { Webhook } from 'standardwebhooks';
import { readSnippets } from '../surface/read-snippets.ts';

const interpreter = process.argv[2] === 'php' ? 'php' : 'python3';
const language = interpreter === 'php' ? 'php' : 'python';
const snippet = readSnippets([language]).find(({ text }) => /is_?genuine/i.test(text));
if (!snippet) throw new Error(`docs/webhooks.md has no check of a webhook in ${language}.`);

const secret = `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`;
const body = '{"type":"dossier.accepted"}';
const signed = (sentAt: Date, text = body, by = secret) => ({
  body,
  secret,
  headers: {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': `v1,AAAA ${new Webhook(by).sign('msg_1', sentAt, text)}`,
  },
});
const now = new Date();
const cases = [
  { isGenuine: true, ...signed(now) },
  { isGenuine: false, ...signed(now, `${body} `) },
  { isGenuine: false, ...signed(new Date(now.getTime() - 600_000)) },
  {
    isGenuine: false,
    ...signed(now, body, `whsec_${Buffer.from('of somebody else, just as long').toString('base64')}`),
  },
];

const drivers = {
  python3: (code: string) => [
    '-c',
    `${code}\nimport json, sys\nprint(json.dumps([is_genuine(c["body"].encode(), c["headers"], c["secret"]) for c in json.load(sys.stdin)]))`,
  ],
  php: (code: string) => [
    '-r',
    `${code}\necho json_encode(array_map(fn($c) => isGenuine($c['body'], $c['headers'], $c['secret']), json_decode(stream_get_contents(STDIN), true)));`,
  ],
};
const said = execFileSync(interpreter, drivers[interpreter](snippet.text), {
  input: JSON.stringify(cases),
  encoding: 'utf8',
});
const wanted = JSON.stringify(cases.map(({ isGenuine }) => isGenuine));
if (JSON.stringify(JSON.parse(said)) !== wanted) throw new Error(`${snippet.place} says ${said.trim()} of ${wanted}.`);

// The others of the language are read by its parser.
if (interpreter === 'php')
  for (const { text } of readSnippets(['php']))
    execFileSync('php', ['-l'], {
      input: text.startsWith('<?php') ? text : `<?php\n${text}`,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
