import type { Stage } from '../stage';
import { isActive, registerFirst, registerByTwo } from './registration';

/** V.A, V.E.3, VI.A: two approvals and the training come before the first search. */
export async function nobodyRegistersAlone(stage: Stage): Promise<void> {
  const { narrator } = stage;
  narrator.chapter('Nobody registers alone, and nobody searches untrained', 'SOP V.A, V.E.3, VI.A');
  if (await isActive(stage.who('detective-reyes'))) {
    narrator.tell('Detective Calla Reyes holds an account in force from an earlier run that was broken off; the story goes on with it.');
  } else {
    await registerFirst(stage, { handle: 'detective-reyes', supervisor: 'sergeant-vance', commander: 'commander' });
  }
  await theCommanderApplies(stage);
}

/** The Commander is a user like anybody: the approvals move up, so that nobody approves himself. */
async function theCommanderApplies(stage: Stage): Promise<void> {
  const { narrator } = stage;
  const commander = stage.who('commander');
  narrator.tell('The Commander runs searches too. She cannot be her own second approval:');
  if (await isActive(commander)) {
    narrator.shows(`${commander.name} has an account in force from an earlier run`);
    return;
  }
  const self = { memberId: await stage.idOf('commander'), paperApproval: 'I remember approving it' };
  const attested = await commander.post('/v1/registrations/legacy', self);
  narrator.refused(commander, 'attests that her own approval lies on paper', attested, 'REG_SELF_APPROVAL');
  await registerByTwo(stage, { handle: 'commander', supervisor: 'major', commander: 'chief' });
}
