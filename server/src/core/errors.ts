import { GraphQLError } from 'graphql';
import { ZodMiniError } from './zod-error.ts';

/**
 * Exceptions: a bug, a missing right, a broken link. They are thrown, carry a
 * code, and are logged once. What the user may meet in the course of work is a
 * `Refusal` and is returned.
 */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

export class AppError extends GraphQLError {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, fields?: readonly FieldError[]) {
    super(message, { extensions: { code, ...(fields && { fields }) } });
    this.code = code;
  }
}

export const unauthenticated = (): AppError => new AppError('UNAUTHENTICATED', '登录已过期，请重新登录。');
export const forbidden = (): AppError =>
  new AppError('FORBIDDEN', '您的角色没有这项权限。需要时请联系安全管理员。');
export const notFound = (): AppError =>
  new AppError('NOT_FOUND', '没有找到该记录，可能已被移交或您无权查看。');

export function invalidInput(fields: readonly FieldError[]): AppError {
  const first = fields[0]?.message ?? '提交的内容不正确';
  return new AppError('BAD_USER_INPUT', first, fields);
}

/** zod's issues as field errors, in the schema's own Chinese words. */
export function fromZod(error: ZodMiniError): AppError {
  return invalidInput(
    error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      message: /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '内容格式不正确',
    })),
  );
}
