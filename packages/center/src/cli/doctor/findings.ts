/** What is wrong with a partner's page and how to mend it, from what a visit showed. */
import { originAllowed } from '../../partners/origins.ts';
import { knownTags, type Observations, type WidgetSeen } from './observations.ts';
import { exactPolicy, lacksOf } from './policy.ts';

export interface Finding {
  /** Stable, for scripts. */
  readonly id: string;
  readonly what: string;
  readonly fix: string;
}

/** Above it, signatures of webhooks and single-use bootstraps are refused now and then; Standard Webhooks allow five minutes. */
const largestSkewMs = 60_000;

/** @param center its address, without a slash at the end. */
export function findingsOf(seen: Observations, center: string): Finding[] {
  const { origin } = new URL(seen.url);
  return [
    ...ofPage(seen),
    ...ofPolicy(seen, new URL(center).origin),
    ...ofScript(seen, center),
    ...ofKey(seen, origin),
    ...ofRegistration(seen),
    ...seen.widgets.flatMap((widget) => ofWidget(widget, seen)),
    ...ofClocks(seen),
  ];
}

function ofPage({ status, url }: Observations): Finding[] {
  if (status < 400) return [];
  return [
    {
      id: 'page-failed',
      what: `${url} answers ${status}.`,
      fix: 'Name the address of the page that carries the elements.',
    },
  ];
}

function ofPolicy({ policies, violations }: Observations, center: string): Finding[] {
  const lacks = lacksOf(policies, center);
  const findings = lacks.map(({ directive, source, why }) => ({
    id: 'policy',
    what: `The page's Content-Security-Policy does not allow ${source} in ${directive}: ${why}.`,
    fix: `Add ${source} to ${directive}. Exactly this is needed: ${exactPolicy(center)}`,
  }));
  // What reading the policy did not tell: a nonce that the tag lacks, a path, a policy that a script added.
  const unread = violations.filter(({ directive }) => !lacks.some((lack) => directive.startsWith(lack.directive)));
  const names = [...new Set(unread.map(({ directive, blocked }) => `${directive} refused ${blocked}`))];
  return [
    ...findings,
    ...names.map((what) => ({
      id: 'policy',
      what: `The page's policy stood in the way: ${what}.`,
      fix: `Exactly this is needed: ${exactPolicy(center)}`,
    })),
  ];
}

function ofScript({ loaders, widgets, failures }: Observations, center: string): Finding[] {
  const tag = `<script type="module" src="${center}/embed/v1/hcc.js" data-key="pk_…"></script>`;
  if (loaders.length === 0) {
    // Elements of the npm package need no script tag.
    if (widgets.some(({ isDefined }) => isDefined)) return [];
    return [{ id: 'no-script', what: 'The page has no script tag of ours.', fix: `Put ${tag} into its head.` }];
  }
  const findings: Finding[] = [];
  if (widgets.length === 0)
    findings.push({
      id: 'no-element',
      what: 'The page carries our script and none of our elements.',
      fix: `Put one where it shall be, such as <hcc-procedure-finder></hcc-procedure-finder>. Known: ${knownTags.join(', ')}.`,
    });
  for (const { src, isModule } of loaders) {
    if (!isModule)
      findings.push({ id: 'no-module', what: `${src} is loaded without type="module".`, fix: `Write ${tag}.` });
    const failed = failures.find(({ url }) => url === src);
    if (failed && !/blocked|csp/i.test(failed.error))
      findings.push({
        id: 'script-failed',
        what: `${src} could not be loaded (${failed.error}).`,
        fix: 'Check the address, and the integrity attribute if there is one: it must be that of integrity.json in the same folder.',
      });
  }
  return findings;
}

function ofKey({ loaders, refusals, frames }: Observations, origin: string): Finding[] {
  const findings: Finding[] = [];
  const keys = new Set(loaders.map(({ key }) => key));
  for (const key of keys) {
    if (key === undefined)
      findings.push({
        id: 'no-key',
        what: 'The script tag carries no data-key.',
        fix: 'Add data-key="pk_…", your publishable key.',
      });
    else if (key.startsWith('sk_'))
      findings.push({
        id: 'secret-key',
        what: 'The page shows a secret key to everybody.',
        fix: 'Revoke it now, and put the publishable key (pk_…) into data-key. A secret key stays on your back end.',
      });
  }
  const codes = new Set(refusals.map(({ code }) => code));
  const strange = frames.some(({ ancestors }) => !originAllowed(origin, ancestors));
  if (codes.has('origin_not_allowed') || strange)
    findings.push({
      id: 'origin-not-registered',
      what: `${origin} is not among the origins of this key; the browser shows no frame and hands over no answer.`,
      fix: `Have ${origin} registered for the key, scheme and port included. Sandbox keys work on localhost and 127.0.0.1 alone.`,
    });
  const isUnknown = refusals.some(({ status, url }) => status === 401 || (status === 404 && url.includes('/frame/')));
  if (isUnknown && !keys.has(undefined))
    findings.push({
      id: 'key-unknown',
      what: 'This Center does not know the key, or knows it in its other mode.',
      fix: 'Test keys (pk_test_…) belong to the sandbox, live keys (pk_live_…) to the Center in operation.',
    });
  return findings;
}

function ofRegistration({ loaders, warnings }: Observations): Finding[] {
  const twice = warnings.filter((line) => line.includes('already registered'));
  const sources = new Set(loaders.map(({ src }) => src));
  if (twice.length === 0 && sources.size < 2) return [];
  return [
    {
      id: 'registered-twice',
      what: `The library is on the page more than once${sources.size > 1 ? `: ${[...sources].join(', ')}` : ''}. The first copy stays in use.`,
      fix: 'Keep one: the script tag, or the npm package; and one version of it.',
    },
  ];
}

function ofWidget(widget: WidgetSeen, { loaders }: Observations): Finding[] {
  const { tag } = widget;
  if (!knownTags.includes(tag))
    return [{ id: 'unknown-tag', what: `There is no element <${tag}>.`, fix: `Known: ${knownTags.join(', ')}.` }];
  if (!widget.isDefined) {
    // Said already: without a script nothing is defined.
    if (loaders.length === 0) return [];
    return [
      {
        id: 'not-loaded',
        what: `<${tag}> has not come alive.`,
        fix: 'Mend what is said above of the script and the policy.',
      },
    ];
  }
  const findings: Finding[] = [];
  if (widget.error !== undefined)
    findings.push({
      id: 'error-shown',
      what: `<${tag}> tells its visitor of an error: ${widget.error}.`,
      fix: 'Mend what else is said here; where nothing is, /problems/ of the Center explains each code.',
    });
  const add = (what: string, fix: string): void => void findings.push({ id: 'reset', what: `<${tag}> ${what}`, fix });
  if (!widget.isDisplayed)
    add(
      'is not displayed: it, or what it stands in, has display: none.',
      'Take that rule off, unless you show the element later.',
    );
  else if (widget.width < 240)
    add(`is ${Math.round(widget.width)} px wide.`, 'Give it 240 px or more; it has no width of its own.');
  else if (widget.height < 40)
    add(`is ${Math.round(widget.height)} px high.`, 'Take off height and max-height: it is as high as what it shows.');
  if (widget.opacity < 0.9)
    add(`shows through: opacity ${widget.opacity.toFixed(2)}.`, 'Take off opacity from it and from what it stands in.');
  if (widget.zoom < 0.8) add(`is zoomed to ${Math.round(widget.zoom * 100)} %.`, 'Take off zoom.');
  if (widget.isDisplayed && widget.coveredBy !== undefined)
    findings.push({
      id: 'covered',
      what: `<${tag}> lies under ${widget.coveredBy}, which takes its clicks.`,
      fix: `Give ${widget.coveredBy} pointer-events: none, a lower z-index, or another place.`,
    });
  return findings;
}

function ofClocks({ ahead }: Observations): Finding[] {
  const { center, page } = ahead;
  if (center === undefined) return [];
  const skew = (name: string, ms: number): Finding[] =>
    Math.abs(ms) <= largestSkewMs
      ? []
      : [
          {
            id: 'clock',
            what: `The clock of ${name} is ${Math.round(Math.abs(ms) / 1000)} s ${ms > 0 ? 'ahead of' : 'behind'} the Center's.`,
            fix: 'Let it follow a time server: bootstraps live 15 minutes, signatures of webhooks 5.',
          },
        ];
  return [...skew('this machine', -center), ...(page === undefined ? [] : skew("the page's server", page - center))];
}
