import { createClient } from '@hcc/sdk';
import { readSiteSettings } from '../../site/site-settings.ts';
import { startIntegrator } from './integrator.ts';

/** The bank's published sandbox key: this is the bank's other back end. A real one comes from the environment alone. */
const sandboxKey = 'sk_test_sandbox_bank_528805f4d64eb1cef76a7f8e584e45c744d70f29';

try {
  const { port, center } = readSiteSettings(process.env, 4004);
  const client = createClient({ key: process.env['HCC_KEY'] ?? sandboxKey, baseUrl: center });
  const integrator = await startIntegrator(client, port);
  console.log(`Integrator ${integrator.url}`);
  const stop = (): void => void integrator.stop().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await integrator.registered;
} catch (error) {
  console.error(`The integrator cannot go on. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
