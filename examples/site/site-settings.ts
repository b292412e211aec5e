/** What every example takes from its environment. */
export interface SiteSettings {
  /** TCP port on 127.0.0.1; 0 takes a free one. `PORT` */
  port: number;
  /** Base URL of the Center, without a slash at the end. `HCC_CENTER`, @default http://localhost:4000 */
  center: string;
}

/** As it stands in the examples' pages; `HCC_CENTER` takes its place where it names another. */
export const defaultCenter = 'http://localhost:4000';

/** @throws Error naming the setting and the mend. */
export function readSiteSettings(env: NodeJS.ProcessEnv, defaultPort: number): SiteSettings {
  const port = env['PORT']?.trim() || String(defaultPort);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`PORT is "${port}"; give a whole number from 0 to 65535.`);
  const address = env['HCC_CENTER']?.trim() || defaultCenter;
  const center = URL.parse(address);
  if (!center || !/^https?:$/.test(center.protocol))
    throw new Error(`HCC_CENTER is "${address}"; give the Center's address, such as ${defaultCenter}.`);
  return { port: Number(port), center: center.href.replace(/\/+$/, '') };
}
