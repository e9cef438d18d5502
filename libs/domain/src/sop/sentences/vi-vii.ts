import { Force, type SentenceText } from '../model';

/** Queries (VI) and auditing (VII). */
export const queriesAndAuditing = [
  {
    id: 'VI.A.s1',
    force: Force.Statement,
    paraphrase:
      'Only the Investigative Section, the Accident Investigative Unit, and members approved by the Chief or the designee use FACESNXT.',
    digest: '71cb6e42ea691785f63e6d3f030a0598d16544b1c6e17a5f99e9e988a848f2d1',
    note: 'no verb of duty, read as a limit',
  },
  {
    id: 'VI.B.s1',
    force: Force.Shall,
    paraphrase: 'Every query carries its case number.',
    digest: '7f3491a63d4649c546920514d7f08ecb234d97cb22585a1e835c4702404da162',
  },
  {
    id: 'VI.B.s2',
    force: Force.Shall,
    paraphrase: 'Members, not the machine, determine whether probe and gallery image match.',
    digest: 'b55a92fed3ecaef26a9b555bb948e52db4dc1e19f930228b0cef432bd6ed1bb5',
  },
  {
    id: 'VI.C.s1',
    force: Force.Shall,
    paraphrase: 'The case report documents the use: why it was searched, and whether a positive match was made.',
    digest: '5624cda2b576baaf0f16594d4c78680dd91957ee239440def24310cb7520cc4c',
  },
  {
    id: 'VI.D.s1',
    force: Force.Shall,
    paraphrase: 'Who ran the query evaluates its results.',
    digest: '6923d5880354e2fbbe6ebef259ccf165dd854f4b6328da00b160e9bc73733e43',
  },
  {
    id: 'VI.D.s2',
    force: Force.Shall,
    paraphrase: 'And reviews reports, conducts interviews, presents line-ups and examines all other evidence, prints and DNA among it.',
    digest: 'c4b09fab555ce892852b83a3113e43c00a0d9a2fa44116527bd2a6f3f7ca8b68',
  },
  {
    id: 'VI.E.s1',
    force: Force.Shall,
    paraphrase: 'A result is never the only ground for probable cause, an arrest or a search warrant.',
    digest: 'a2396bfb781dd37e56e823c3f301785bc7a886d2d70d92d27b1ed11f70f2b1ea',
  },
  {
    id: 'VII.A.s1',
    force: Force.Shall,
    paraphrase: 'The system is audited for compliance with the agreement and with this procedure.',
    digest: 'fe0024b0ef70cafac86f3e2c68306f3ffb03baa99973b55963e2e6a46d0016de',
  },
  {
    id: 'VII.B.s1',
    force: Force.Shall,
    paraphrase:
      'Each month the Commander generates and reviews a report: searches, user activity, database queries, inquiries to be substantiated.',
    digest: 'e6f243dc4b920fa0ec8c67d3066455edcbf490d23582cbdc779c9bf2ef2bb810',
  },
  {
    id: 'VII.C.s1',
    force: Force.Shall,
    paraphrase: 'Each quarter the Commander audits the system and submits a memorandum of findings to the Major.',
    digest: '7944023936d3231d011a4bcd346b5de2692701ac7fab189db74f8725c523cdaf',
  },
  {
    id: 'VII.D.s1',
    force: Force.Shall,
    paraphrase: 'The Commander addresses every discrepancy that review or audit discovers.',
    digest: 'eba5fa6b76651679c1b150277620b7977d1dca3cbb669b2d2d0c00c3d8d404af',
  },
  {
    id: 'VII.E.s1',
    force: Force.Shall,
    paraphrase: 'The Commander manages the accounts, and deactivates one at once for any of four causes.',
    digest: '328c9bb081d06e1e4e627751e659ff6bd9128b3c8e188523b604d9b67ee6c555',
  },
  {
    id: 'VII.E.1.s1',
    force: Force.Shall,
    paraphrase: 'First cause: separation from service.',
    digest: '93c65de7a415ccbd7e848a8f37909dfefadfa6d840ba9f256d4e56f61dee75d4',
    leadIn: 'VII.E.s1',
  },
  {
    id: 'VII.E.2.s1',
    force: Force.Shall,
    paraphrase: 'Second cause: transfer from the unit.',
    digest: '523a6508b50d1bedb1e824a41c023f4aa41dd854db9b0e27ba8d6d785f183967',
    leadIn: 'VII.E.s1',
  },
  {
    id: 'VII.E.3.s1',
    force: Force.Shall,
    paraphrase: 'Third cause: negligent, improper or unauthorized use.',
    digest: 'bd9053682bee406c5545695a03af4e07c74a7490ad70b27edbd5e1040ccd52ce',
    leadIn: 'VII.E.s1',
  },
  {
    id: 'VII.E.4.s1',
    force: Force.Shall,
    paraphrase: 'Fourth cause: passing information to people not authorized to have it.',
    digest: 'e3d151dc4c79b0e76712f6c809932e94fbc36f5f0ecf197d9de2c8f9d1ff6731',
    leadIn: 'VII.E.s1',
  },
] as const satisfies readonly SentenceText[];
