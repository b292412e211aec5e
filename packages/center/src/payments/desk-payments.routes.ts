/** What officers do about money: see to what is held, take it at a counter, decide on exemptions. */
import { mayOpen } from '@hcc/rules/dossier';
import { operations } from '@hcc/schemas/contract';
import type { Officer, Role } from '@hcc/schemas';
import { standingOf } from '../dossiers/decision-context.ts';
import { type FiledRecord, isFiled } from '../dossiers/dossier-record.ts';
import { openableDossier } from '../desk/openable-dossier.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { changePayment, closeOpen } from './change-payment.ts';
import { decideClaim } from './exemptions.ts';
import { feesOfDossier } from './fees-of-dossier.ts';
import { toDeskPayment } from './present-payment.ts';

const longestList = 100;

export const deskPaymentRoutes = (bind: Bind, ports: Ports) => {
  const { center } = ports;
  return [
    bind(operations.listDeskPayments, async ({ caller: { officer }, now }, stores) => {
      const items = [];
      for (const payment of await stores.payments.needingDesk(officer.unit.id, longestList)) {
        const record = await stores.dossiers.find(payment.dossierId);
        if (record && isFiled(record) && mayOpen(record.state, standingOf(center, officer, { now })))
          items.push(toDeskPayment(payment, record, (await feesOfDossier(stores, record, payment.id)).standing, now));
      }
      return { body: { items } };
    }),

    bind(operations.collectPayment, async ({ params, caller: { officer }, now, requestId }, stores) => {
      const found = await stores.payments.find(params.id);
      if (!found) throw new Problem('payment_not_found');
      const record = await openableDossier(ports, stores, { id: found.dossierId, officer, requestId }, 'lock').catch(
        asPaymentNotFound,
      );
      const role = actingRole(officer, record, 'collect', ['receive', 'return']);
      const { payments, standing } = await feesOfDossier(stores, record, found.id);
      const payment = payments.find(({ id }) => id === found.id) ?? found;
      const actor = { kind: 'officer', id: officer.id, unitId: officer.unit.id, role };
      const collected = await changePayment(stores, center, {
        record,
        payment,
        command: {
          type: 'collect',
          transactionId: `counter-${payment.id}`,
          dossier: standing,
        },
        actor,
        now,
      });
      if (collected.state.status === payment.state.status) throw new Problem('payment_not_open');
      const others = payments.filter(({ id }) => id !== found.id);
      await closeOpen(stores, center, { record, actor, now }, others);
      return { body: toDeskPayment(collected, record, standing, now) };
    }),

    bind(operations.decidePayment, async ({ params, body, caller: { officer }, now, requestId }, stores) => {
      const found = await stores.payments.find(params.id);
      if (!found) throw new Problem('payment_not_found');
      const record = await openableDossier(ports, stores, { id: found.dossierId, officer, requestId }, 'lock').catch(
        asPaymentNotFound,
      );
      const role = actingRole(officer, record, 'decidePayment', ['approve', 'lead']);
      const { payments, standing } = await feesOfDossier(stores, record, found.id);
      const payment = payments.find(({ id }) => id === found.id) ?? found;
      const { id, name, title } = officer;
      const actor = { kind: 'officer', id, unitId: officer.unit.id, role };
      const command = { type: 'decide' as const, ...body, by: { id, name, title }, dossier: standing };
      const decided = await changePayment(stores, center, { record, payment, command, actor, now });
      if (decided.state === payment.state) throw new Problem('payment_not_decidable');
      if (decided.state.status === 'succeeded' && payment.state.status !== 'succeeded') {
        const others = payments.filter((other) => other.id !== found.id);
        await closeOpen(stores, center, { record, actor, now }, others);
      }
      return { body: toDeskPayment(decided, record, standing, now) };
    }),

    bind(operations.decideExemption, async ({ params, body, caller: { officer }, now, requestId }, stores) => {
      const record = await openableDossier(ports, stores, { id: params.id, officer, requestId }, 'lock');
      const role = actingRole(officer, record, 'decideExemption', ['appraise', 'approve']);
      await decideClaim(stores, center, record, { ...body, officer, role, now });
      return { body: (await feesOfDossier(stores, record)).quote };
    }),
  ];
};

/** The same answer for a payment that is not there and one of a dossier that is not this officer's. */
function asPaymentNotFound(error: unknown): never {
  throw error instanceof Problem && error.code === 'dossier_not_found' ? new Problem('payment_not_found') : error;
}

/** The first of the roles that the officer has. @throws Problem `role_missing` */
function actingRole(officer: Officer, { state }: FiledRecord, command: string, roles: readonly Role[]): Role {
  const role = roles.find((one) => officer.roles.includes(one));
  if (role) return role;
  throw new Problem('role_missing', { command, role: roles.join(', '), unit: state.competentUnit.name, allowed: '–' });
}
