import {
  changePassword,
  createAccount,
  isStrongPassword,
  resetPassword,
  setUp,
} from '@gongkai/shared/accounts/account.inputs';
import { refusalText } from '@gongkai/shared/refusals';
import { z } from '@gongkai/shared/zod';

/** The shared schemas with the password typed twice; `again` goes no further than the form. */
const again = z.string({ error: '请再输入一次密码' }).check(z.minLength(1, '请再输入一次密码'));
const DIFFERENT = '两次输入的密码不一致';
const WEAK = refusalText.WEAK_PASSWORD;

export const createAccountTwice = z.extend(createAccount, { again }).check(
  z.refine(({ password, loginName }) => isStrongPassword(password, loginName), {
    path: ['password'],
    error: WEAK,
  }),
  z.refine((typed) => typed.password === typed.again, { path: ['again'], error: DIFFERENT }),
);

export const resetPasswordTwice = (loginName: string) =>
  z.extend(resetPassword, { again }).check(
    z.refine(({ password }) => isStrongPassword(password, loginName), { path: ['password'], error: WEAK }),
    z.refine((typed) => typed.password === typed.again, { path: ['again'], error: DIFFERENT }),
  );

export const changePasswordTwice = z.extend(changePassword, { again }).check(
  // Whose name it is, only the server knows here.
  z.refine(({ next }) => isStrongPassword(next, ''), { path: ['next'], error: WEAK }),
  z.refine(({ next, current }) => next !== current, {
    path: ['next'],
    error: '新密码不能与当前密码相同',
  }),
  z.refine((typed) => typed.next === typed.again, { path: ['again'], error: DIFFERENT }),
);

/** An account of the first four. */
export const firstAccountTwice = z.extend(setUp.shape.office, { again }).check(
  z.refine(({ password, loginName }) => isStrongPassword(password, loginName), {
    path: ['password'],
    error: WEAK,
  }),
  z.refine((typed) => typed.password === typed.again, { path: ['again'], error: DIFFERENT }),
);
