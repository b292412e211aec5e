import { type Client, createClient } from '@hcc/sdk';

/** Officers settle a dossier through the desk's own operations; the desk's page has a journey of its own. */
export async function act(
  center: string,
  code: string,
  role: string,
  unitName: string,
  command: Parameters<ReturnType<typeof createClient>['desk']['command']>[1],
): Promise<void> {
  const { items } = await createClient({ baseUrl: center }).desk.officers();
  const officer = items.find(({ roles, unit }) => roles.some((one) => one === role) && unit.name.includes(unitName));
  if (!officer) throw new Error(`No seeded officer at "${unitName}" may ${role}.`);
  const { token } = await createClient({ baseUrl: center }).desk.signIn({ officerId: officer.id });
  const { desk } = createClient({ session: token, baseUrl: center });
  const { items: found } = await desk.dossiers({ mine: 'false', q: code });
  const id = found[0]?.id;
  if (!id) throw new Error(`${code} is not on the desk.`);
  const { etag } = await desk.dossier(id).withResponse();
  await desk.command(id, command, { ifMatch: etag ?? '' });
}

/** The first seeded officer of a unit, signed in. */
export async function officerAt(center: string, unitId: string): Promise<Client> {
  const anybody = createClient({ baseUrl: center });
  const { items } = await anybody.desk.officers();
  const officer = items.find(({ unit }) => unit.id === unitId);
  if (!officer) throw new Error(`No seeded officer is at ${unitId}.`);
  const { token } = await anybody.desk.signIn({ officerId: officer.id });
  return createClient({ baseUrl: center, session: token });
}
