import type { Response } from 'express';
import { AppError, type ErrorCode } from '../core/errors.ts';
import type { Refusal } from '../core/refusal.ts';

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** What is known goes out as GraphQL would say it, with the status of its code; the rest is `lastResort`'s. */
export function answerError(response: Response, error: unknown, next: (error: unknown) => void): void {
  if (!(error instanceof AppError)) return next(error);
  const { code, message } = error;
  response.status(STATUS[code]).json({ errors: [{ message, extensions: { code } }] });
}

/** A rule said no: the request was understood, and nothing was done. */
export function answerRefusal(response: Response, { code, message }: Refusal): void {
  response.status(422).json({ errors: [{ message, extensions: { code } }] });
}
