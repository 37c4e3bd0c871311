import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The one file a verb is given, beside its options; none, or more than one, is a usage error. */
export function readFileName(args: readonly string[]): string {
  const [name, ...more] = args;
  if (name === undefined || name.startsWith('-')) throw new UsageError('缺少文件名');
  readOptions(more, {});
  return name;
}

/** Options of a verb; unknown ones, missing values and stray words are usage errors in Chinese. */
export function readOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }; // parseArgs throws errors with codes
    const name = /'(-[^']*)'/.exec(message)?.[1] ?? /'([^']*)'/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`不认识的选项 ${name}`);
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') throw new UsageError(`多余的参数 ${name}`);
    throw new UsageError(`选项 ${name} 缺少取值或取值不当`);
  }
}

/** A year, as typed. */
export function readYear(text: string | undefined): number {
  if (text === undefined) throw new UsageError('缺少 --year，例如 --year 2009');
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2008 || year > 2199)
    throw new UsageError(`--year 应为2008至2199的年份，现在是“${text}”`);
  return year;
}
