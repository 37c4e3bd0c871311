import { Pagination, Table, type TableColumnType, type TableProps } from 'antd';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Column, DataTableProps, Line } from './data-table-types.ts';
import { ExportButton } from './export-button.tsx';
import { RuledList } from './ruled-list.tsx';
import { EmptyState } from './state-views.tsx';
import { linesOf, skeletonLines } from './table-lines.ts';
import { TableSettings } from './table-settings.tsx';
import { texts } from './texts.ts';
import { useIsPhone } from './use-is-phone.ts';
import { useTableSettings } from './use-table-settings.ts';
import './data-table.css';

export type { Column, DataTableProps, Paging, Selection, Sort } from './data-table-types.ts';

const words = texts.table;

/** A click on a link, button or box inside the row is theirs and not the row's. */
function hitsControl(event: MouseEvent): boolean {
  return (
    event.target instanceof Element && event.target.closest('a, button, input, label, [role=button]') !== null
  );
}

function toAntdColumn<Row>(column: Column<Row>, props: DataTableProps<Row>, span: number, first: boolean) {
  const antd: TableColumnType<Line<Row>> = {
    key: column.key,
    title: column.title,
    onCell: (line) => (line.kind === 'group' ? { colSpan: first ? span : 0 } : {}),
    render: (_, line) => {
      if (line.kind === 'group') return line.head;
      if (line.kind === 'skeleton') return <span className="skeleton-line" aria-hidden="true" />;
      return column.render(line.row, line.index);
    },
  };
  if (column.align) antd.align = column.align;
  if (column.width !== undefined) antd.width = column.width;
  if (column.sortable) {
    antd.sorter = true;
    const sorted = props.sort?.key === column.key ? props.sort.order : null;
    antd.sortOrder = sorted === 'asc' ? 'ascend' : sorted === 'desc' ? 'descend' : null;
  }
  return antd;
}

/** antd's Table drawn as a 三线表; what it shows (page, sort, selection) is the caller's state. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    name,
    label,
    columns,
    rows,
    loading = false,
    error,
    empty,
    paging,
    selection,
    onOpen,
    card,
  } = props;
  const choosable = props.settings ?? true;
  const phone = useIsPhone();
  const settings = useTableSettings(name, columns);
  const waiting = loading && rows.length === 0;
  const lines = waiting ? skeletonLines<Row>(Math.min(paging?.pageSize ?? 5, 10)) : linesOf(props);
  const asList = phone && card !== undefined;
  const nothing = empty ?? <EmptyState title={words.empty} detail={words.emptyDetail} />;

  const rowProps: NonNullable<TableProps<Line<Row>>['onRow']> = (line) => {
    if (line.kind !== 'row' || !onOpen) return {};
    return {
      tabIndex: 0,
      onClick: (event: MouseEvent) => {
        if (!hitsControl(event) && !getSelection()?.toString()) onOpen(line.row);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(line.row);
      },
    };
  };

  const rowClass = (line: Line<Row>): string =>
    [
      `is-${line.kind}`,
      onOpen && line.kind === 'row' ? 'can-open' : '',
      line.key === props.current ? 'is-current' : '',
    ]
      .filter(Boolean)
      .join(' ');

  const change: NonNullable<TableProps<Line<Row>>['onChange']> = (_page, _filters, sorter) => {
    const one = Array.isArray(sorter) ? sorter[0] : sorter;
    const key = one?.columnKey;
    props.onSort?.(
      one?.order && typeof key === 'string' ? { key, order: one.order === 'ascend' ? 'asc' : 'desc' } : null,
    );
  };

  // Group lines span the columns; antd's own selection column stands outside them and counts for none.
  const visible = settings.visible;
  return (
    <div
      className={`data-table is-${settings.density}${props.twoLine ? ' is-two-line' : ''}`}
      aria-busy={loading}
    >
      {props.tools || (!asList && choosable) ? (
        <div className="data-table-tools">
          <div className="data-table-tools-left">{props.tools}</div>
          {asList || !choosable ? null : (
            <div className="data-table-tools-right">
              {props.exportAs ? (
                <ExportButton ledger={props.exportAs} columns={settings.visible.map(({ key }) => key)} />
              ) : null}
              <TableSettings columns={columns} settings={settings} />
            </div>
          )}
        </div>
      ) : null}
      {error !== undefined && error !== null && error !== false ? (
        <div className="data-table-state">{error}</div>
      ) : asList && card ? (
        <RuledList label={label} lines={lines} card={card} empty={nothing} onOpen={onOpen} />
      ) : (
        <Table<Line<Row>>
          aria-label={label}
          columns={visible.map((column, index) => toAntdColumn(column, props, visible.length, index === 0))}
          dataSource={lines}
          rowKey="key"
          size={settings.density === 'compact' ? 'small' : 'middle'}
          pagination={false}
          onRow={rowProps}
          rowClassName={rowClass}
          onChange={change}
          showSorterTooltip={false}
          locale={{ emptyText: nothing }}
          {...(props.minWidth ? { scroll: { x: props.minWidth } } : {})}
          {...(selection
            ? {
                rowSelection: {
                  selectedRowKeys: [...selection.keys],
                  onChange: (keys) => selection.onChange(keys.map(String)),
                  getCheckboxProps: (line) => ({ disabled: line.kind !== 'row', 'aria-label': words.select }),
                  renderCell: (_checked, line, _index, box) => (line.kind === 'row' ? box : null),
                  columnWidth: 32,
                },
              }
            : {})}
        />
      )}
      {paging && paging.total > 0 ? (
        <div className="data-table-foot">
          <span>{words.total(paging.total, props.unit ?? '条')}</span>
          <Pagination
            size="small"
            current={paging.page}
            pageSize={paging.pageSize}
            total={paging.total}
            simple={phone}
            showSizeChanger={!phone && paging.total > 10}
            pageSizeOptions={[10, 20, 50, 100]}
            hideOnSinglePage={paging.total <= 10}
            onChange={(page, pageSize) => props.onPage?.(page, pageSize)}
          />
        </div>
      ) : null}
      {selection && selection.keys.length > 0 ? (
        <div
          className="bulk-bar"
          role="region"
          aria-label={words.selected(selection.keys.length, props.unit ?? '条')}
        >
          <b aria-live="polite">{words.selected(selection.keys.length, props.unit ?? '条')}</b>
          {selection.acts}
          <button type="button" className="text-button" onClick={() => selection.onChange([])}>
            {words.clear}
          </button>
        </div>
      ) : null}
    </div>
  );
}
