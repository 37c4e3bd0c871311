import { Button, Checkbox, Popover, Segmented } from 'antd';
import type { Column, Density } from './data-table-types.ts';
import { texts } from './texts.ts';
import type { TableSettings as Settings } from './use-table-settings.ts';

const words = texts.table;

/** Which columns are shown, and how close the rows stand. */
export function TableSettings<Row>({
  columns,
  settings,
}: {
  columns: readonly Column<Row>[];
  settings: Settings<Row>;
}) {
  const shown = new Set(settings.visible.map((column) => column.key));
  // A column of buttons has no name, and nothing to choose.
  const named = columns.filter((column) => column.title !== '');
  const content = (
    <div className="table-settings">
      <p className="note">{words.density}</p>
      <Segmented<Density>
        block
        size="small"
        value={settings.density}
        onChange={settings.setDensity}
        options={[
          { value: 'default', label: words.normal },
          { value: 'compact', label: words.compact },
        ]}
      />
      <p className="note">{words.shown}</p>
      <ul>
        {named.map((column) => (
          <li key={column.key}>
            <Checkbox
              checked={shown.has(column.key)}
              disabled={column.fixed === true}
              onChange={(event) => settings.setShown(column.key, event.target.checked)}
            >
              {column.title}
            </Checkbox>
          </li>
        ))}
      </ul>
      <Button type="link" size="small" onClick={settings.restore}>
        {words.restore}
      </Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight" arrow={false}>
      <button type="button" className="text-button table-settings-open">
        {words.columns}
      </button>
    </Popover>
  );
}
