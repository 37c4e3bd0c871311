import { App } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { saveFile } from './save-file.ts';
import { texts } from './texts.ts';

const words = texts.table;

/** 导出: the list as it stands, by its own address; the columns are those shown, in their order. */
export function ExportButton({ ledger, columns }: { ledger: string; columns: readonly string[] }) {
  const { search } = useLocation();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const params = new URLSearchParams(search);
    for (const key of ['page', 'size']) params.delete(key);
    params.set('columns', columns.join(','));
    const refused = await saveFile(`/exports/${ledger}.xlsx?${params.toString()}`);
    setBusy(false);
    if (refused) void message.error(refused, 8);
  };
  return (
    <button
      type="button"
      className="text-button table-settings-open"
      disabled={busy}
      onClick={() => void save()}
    >
      {busy ? words.exporting : words.export}
    </button>
  );
}
