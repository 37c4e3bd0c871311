import type { Quarter } from '@gongkai/shared/packs/pack';
import type { PackFieldsFragment } from '../../gql/graphql.ts';

export type Pack = PackFieldsFragment;
export type Figures = Pack['now'];

export const fieldNames: Partial<Record<string, string>> = {
  meetingId: '例会',
  agenda: '议题',
  decisions: '议定事项草稿',
  text: '科室小结',
};

export const packPath = ({ year, quarter }: Quarter): string => `/packs/${year}/${quarter}`;

/** The figures the file is made from: as last frozen, or as they are while nothing is. */
export const shownFigures = ({ freezes, now }: Pack): Figures => freezes[0]?.figures ?? now;
