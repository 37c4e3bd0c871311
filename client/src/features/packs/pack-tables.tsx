import { rateText } from '@gongkai/shared/packs/pack.texts';
import type { Figures } from './pack-words.ts';

/** 各科室任务进度, with the total in the last line. */
export function ProgressTable({ figures: { progress, total } }: { figures: Figures }) {
  const line = ({ name, total: all, done, going, overdue }: Figures['total'], head: string) => (
    <tr key={head}>
      <th scope="row">{name}</th>
      {[all, done, going, overdue, rateText(done, all)].map((value, index) => (
        <td key={index}>{value}</td>
      ))}
    </tr>
  );
  return (
    <table className="sheet-grid pack-grid">
      <thead>
        <tr>
          {['科室', '任务', '完成', '在办', '逾期', '完成率'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {progress.map((one) => line(one, one.name))}
        {line({ ...total, name: '合计' }, 'total')}
      </tbody>
    </table>
  );
}

/** The lines of the form: quarter and year to date, each beside the year before. */
export function StatisticsTable({ figures: { lines } }: { figures: Figures }) {
  return (
    <table className="sheet-grid pack-grid is-statistics">
      <thead>
        <tr>
          {['指标名称', '单位', '本季', '上年同季', '年初至今', '上年同期'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, label, unit, indent, quarter, quarterBefore, toDate, toDateBefore }) => (
          <tr key={code}>
            <th
              scope="row"
              className={indent === 0 ? '' : label.startsWith('其中') ? 'is-first' : 'is-other'}
            >
              {label}
            </th>
            <td>{unit}</td>
            {[quarter, quarterBefore, toDate, toDateBefore].map((value, index) => (
              <td key={index} className="is-number">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
