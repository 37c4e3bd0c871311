import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way mail leaves; null where none is set up. */
export type Mailer = (mail: Mail) => Promise<void>;

/** `smtp://user:password@host:port` or `smtps://…`; from whom is MAIL_FROM. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, connectionTimeout: 10_000, socketTimeout: 20_000 });
  return async (mail) => void (await transport.sendMail({ from, ...mail }));
}
