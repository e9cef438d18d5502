import type { Handle } from '@app/testing';
import type { House } from '../support/house';
import { until } from '../support/wait';

/** One thing that somebody does in a story; a harness may disturb the house between two of them. */
export type Act = (house: House) => Promise<void>;

export const TRAINING = {
  course: 'FACESNXT-ONLINE',
  courseVersion: '1',
  completedAt: '2026-02-01T12:00:00Z',
  certificateRef: 'C-1',
  result: 'PASSED',
};

/** A member becomes an authorized member: V.A, V.E.3, VI.A. */
export function registrationStory(member: Handle = 'detective', supervisor: Handle = 'sergeant'): Act[] {
  const done =
    (handle: Handle, kind: string, form: object | (() => object)): Act =>
    async (house) => {
      await house.as(handle).complete(`registration.${kind}`, typeof form === 'function' ? form() : form);
    };
  return [
    async (house) => {
      const { status, body } = await house.as(member).post('/v1/registrations');
      if (status !== 201) throw new Error(`the registration was refused: ${JSON.stringify(body)}`);
    },
    done(supervisor, 'supervisor-approval', { decision: 'APPROVED', reason: 'Planted reason of the supervisor' }),
    done('commander', 'commander-approval', { decision: 'APPROVED' }),
    done(member, 'user-agreement', { version: '1', accepted: true }),
    done(member, 'training-completion', TRAINING),
    done('coordinator', 'training-verification', { decision: 'REJECTED', reason: 'The certificate is not legible' }),
    done(member, 'training-completion', TRAINING),
    done('administrator', 'external-account', () => ({ externalUserId: 'fx-1', createdAt: new Date().toISOString() })),
    async (house) => {
      await house.as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });
      const active = async (): Promise<boolean> =>
        (await house.as(member).get<{ account?: { status: string } | null }>('/v1/me')).body.account?.status === 'ACTIVE';
      await until(active, 'the account did not become active');
    },
  ];
}
