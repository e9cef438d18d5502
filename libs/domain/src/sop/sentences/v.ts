import { Force, type SentenceText } from '../model';

/** Procedures (V). */
export const procedures = [
  {
    id: 'V.A.s1',
    force: Force.Shall,
    paraphrase: 'FACESNXT is used as its user agreement says.',
    digest: 'f1fd2c6b488a2dfb4d906dd246a2d9376255a6fb17fa7f33c3b0f0ee8e2f126e',
  },
  {
    id: 'V.A.s2',
    force: Force.Shall,
    paraphrase: 'Nobody registers before the assigned supervisor and the Investigative Section Commander have approved.',
    digest: '14c848fd41d4af0a8d2fde42b66ba2f525c5b31b81dd5c86de8621a06613008a',
  },
  {
    id: 'V.B.s1',
    force: Force.May,
    paraphrase: 'Authorized members may search to identify or verify somebody in a law-enforcement investigation, given a digital image.',
    digest: 'd918824e2a8c9a84b2470502b124bfadcaa664cbca711944677fc9c225305ed4',
  },
  {
    id: 'V.C.s1',
    force: Force.Shall,
    paraphrase: 'Nothing from FACESNXT is used, opened, viewed or passed on for personal use or for anything but official duties.',
    digest: 'f0c92a18985628f878427e5530ed75bfc0869fbd1ddd815cc77463824fed3f3e',
  },
  {
    id: 'V.D.s1',
    force: Force.May,
    paraphrase: 'Who violates the procedure can lose access and may be disciplined.',
    digest: '84c39187288c4a891e0f89b98d74b7af6db24839e559e08f97ed100e67e4b626',
    note: '“is subject to” and “may”: no duty',
  },
  {
    id: 'V.E.1.s1',
    force: Force.Shall,
    paraphrase: 'Under the agreement the Sheriff gives the department access to the network and its images.',
    digest: '0ab81a63b511d52e6a2341e0306885f389b6e9edc62118aff88f8e9dfc729dee',
    note: 'a duty of the Sheriff, not of a member',
  },
  {
    id: 'V.E.2.s1',
    force: Force.Statement,
    paraphrase: 'Results are investigative leads that help to identify or verify somebody.',
    digest: '9e02b725f46cd58300777097dffaba752d42fc1cf9bd2f6de46d8154ff65ae37',
    note: 'no verb of duty',
  },
  {
    id: 'V.E.2.s2',
    force: Force.Statement,
    paraphrase: 'What a facial comparison finds is for lead purposes only.',
    digest: '015909095e7f1ef2c2d3dfa75bfd45490aa0534d6e710d828dc7ec16188fff88',
    note: 'no verb of duty, read as a limit',
  },
  {
    id: 'V.E.2.s3',
    force: Force.Shall,
    paraphrase: 'The members determine identity themselves, and act on their own determination.',
    digest: '19f7c449c08dc756bbe564965b1eabfb48acb79a6bdcee0c3aece58c15fbb9b4',
  },
  {
    id: 'V.E.3.s1',
    force: Force.Shall,
    paraphrase: 'The FACESNXT online training is completed before access is given.',
    digest: '65d571ee715e689ed3a461f86654d803c0c12028911b86a79e893ea027ac5d6d',
  },
  {
    id: 'V.E.4.s1',
    force: Force.Shall,
    paraphrase: 'What users do is logged, monitored and audited.',
    digest: '33e0690d30fb4e00de537301d5aca2af19aa472da9d3a6df41b2665d94c6c5c2',
  },
] as const satisfies readonly SentenceText[];
