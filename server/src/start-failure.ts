/** One line for the person at the terminal: what is wrong and what to look at, without a stack. */
export function describeStartFailure(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }; // whatever was thrown
  if (
    /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ER_ACCESS_DENIED_ERROR|ER_BAD_DB_ERROR|ER_DBACCESS_DENIED_ERROR)$/.test(
      code ?? '',
    )
  )
    return `数据库连不上（${code}）。请检查 DATABASE_URL 指向的数据库是否已启动、库名和账号是否正确。`;
  if (/^(EACCES|EROFS|ENOSPC|SQLITE_CANTOPEN)$/.test(code ?? ''))
    return `数据目录不能写入（${code}）。请检查 DATA_DIR 的权限和剩余空间。`;
  return `启动失败：${message ?? String(error)}`;
}
