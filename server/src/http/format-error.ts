import { type GraphQLFormattedError, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { AppError } from '../core/errors.ts';

/** Messages of the GraphQL library say how the schema looks; one sentence replaces them all. */
const MALFORMED: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: '请求格式不正确，未作任何改动。请刷新页面后重试。',
  GRAPHQL_VALIDATION_FAILED: '请求格式不正确，未作任何改动。请刷新页面后重试。',
  BAD_REQUEST: '请求格式不正确，未作任何改动。请刷新页面后重试。',
  OPERATION_RESOLUTION_FAILURE: '请求格式不正确，未作任何改动。请刷新页面后重试。',
  BAD_USER_INPUT: '提交的内容格式不正确，未作任何改动。请检查后重试。',
};

/**
 * The one place where errors leave the server: what was meant for the user goes
 * out as it is, the rest becomes one sentence with a number that stands in the log.
 */
export function formatError(
  error: unknown,
  requestId: string,
  log: Logger,
  hideDetails: boolean,
  /** The code Apollo has found for an error of its own. */
  given?: unknown,
): GraphQLFormattedError {
  const original = innermost(error);
  const code = original instanceof AppError || typeof given !== 'string' ? codeOf(original) : given;
  if (original instanceof AppError || code === 'PERSISTED_QUERY_NOT_IN_LIST')
    return out(original instanceof Error ? original.message : '', code, original);
  if (code in MALFORMED) {
    const message = hideDetails || !(original instanceof Error) ? (MALFORMED[code] ?? '') : original.message;
    return { message, extensions: { code } };
  }
  log.error({ err: original, requestId }, 'unexpected');
  const unavailable = isDatabaseDown(original);
  return {
    message: unavailable
      ? `数据库暂时连不上，未作任何改动，请稍后重试。编号 ${requestId}`
      : `系统出错，本次操作未保存。请重试；仍不成功请将编号 ${requestId} 告知系统管理员。`,
    extensions: { code: unavailable ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', requestId },
  };
}

function out(message: string, code: string, error: unknown): GraphQLFormattedError {
  const fields = error instanceof GraphQLError ? error.extensions['fields'] : undefined;
  return { message, extensions: { code, ...(fields !== undefined && { fields }) } };
}

function innermost(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current;
}

function codeOf(error: unknown): string {
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const code = error.extensions['code'];
  if (typeof code === 'string') return code;
  // An error of the library itself, raised before anything was executed.
  return error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : 'INTERNAL_SERVER_ERROR';
}

function isDatabaseDown(error: unknown): boolean {
  const code = String((error as { code?: unknown })?.code ?? ''); // drivers put it there
  return /^(ECONN|ETIMEDOUT|PROTOCOL_CONNECTION_LOST|ER_CON_COUNT|EPIPE|ENOTFOUND)/.test(code);
}
