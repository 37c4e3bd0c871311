export interface ChartData {
  head: readonly string[];
  rows: readonly {
    key: string;
    name: string;
    values: readonly (number | string)[];
    onOpen?: (() => void) | undefined;
  }[];
}

/** The accessible form of a chart: the first column names the mark, numbers stand at the right. */
export function ChartTable({ label, data }: { label: string; data: ChartData }) {
  return (
    <div className="chart-table" tabIndex={0} role="region" aria-label={label}>
      <table className="table-rules">
        <thead>
          <tr>
            {data.head.map((word, index) => (
              <th key={word} scope="col" className={index > 0 ? 'number' : undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.values.map((value, index) => (
                <td key={data.head[index + 1] ?? index} className="number">
                  {index === 0 && row.onOpen ? (
                    <button type="button" className="text-button" onClick={row.onOpen}>
                      {value}
                    </button>
                  ) : (
                    value
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
