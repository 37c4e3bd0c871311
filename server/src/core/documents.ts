import type { Permission } from '@gongkai/shared/permissions';
import { assertAllowed } from './allow.ts';
import type { Ctx } from './context.ts';
import { notFound } from './errors.ts';
import type { Route } from './route.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file made from a record when it is asked for, at GET /documents/<noun>/<id>/<name>.docx. */
export interface OfferedDocument {
  readonly allow: Permission;
  /** Throws “not found” where the record is missing or out of reach. */
  make(ctx: Ctx, recordId: string): Promise<MadeDocument>;
}

export interface MadeDocument {
  /** As the browser saves it, without the ending. */
  readonly fileName: string;
  readonly content: Buffer;
}

const offered = new Map<string, OfferedDocument>();

/** Lets records of a noun be had as a document; what has not been offered does not exist. */
export function offerDocument(noun: string, name: string, document: OfferedDocument): void {
  offered.set(`${noun}/${name}`, document);
}

export function offeredDocument(noun: string, name: string): OfferedDocument | null {
  return offered.get(`${noun}/${name}`) ?? null;
}

/** All addresses with the right each asks for, for the test of rights. */
export function allDocuments(): { readonly address: string; readonly allow: Permission }[] {
  return [...offered].map(([address, { allow }]) => ({ address, allow }));
}

/** The door of all documents. Somebody without a session learns nothing, not even which there are. */
export const documentRoute: Route = {
  method: 'get',
  path: '/documents/:noun/:id/:file',
  allow: 'session:own',
  async answer(ctx, { params: { noun = '', id = '', file = '' } }) {
    const name = /^([a-z-]+)\.docx$/.exec(file)?.[1] ?? '';
    const document = offeredDocument(noun, name);
    if (!document || !/^[0-9a-f-]{36}$/.test(id)) throw notFound();
    assertAllowed(ctx.actor, document.allow);
    const { fileName, content } = await document.make(ctx, id);
    return { file: content, name: `${fileName}.docx`, mime: DOCX };
  },
};
