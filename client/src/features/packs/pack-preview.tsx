import { Fragment } from 'react';
import { decisionStateText } from '@gongkai/shared/meetings/meeting.texts';
import { quarterText } from '@gongkai/shared/packs/pack';
import { rateText } from '@gongkai/shared/packs/pack.texts';
import { writtenDay } from '../../ui/moment.ts';
import { useSections } from '../../ui/section-field.tsx';
import { Sheet, Tray } from '../../ui/sheet.tsx';
import { shownFigures, type Figures, type Pack } from './pack-words.ts';

const numerals = '一二三四五六七八九十';

/** The sheet as it will be printed, in the same words and numbers as the Word file. */
export function PackPreview({ pack }: { pack: Pack }) {
  const figures = shownFigures(pack);
  const sections = useSections();
  const nameOf = (id: string): string => sections.find((section) => section.id === id)?.name ?? '';
  return (
    <Tray caption="预览" actions={`数字截至${writtenDay(figures.today)}`}>
      <Sheet title={`${quarterText(pack)}政府信息公开工作例会材料`}>
        <h3>一、会议议程</h3>
        {pack.agenda.map(({ topic, speaker }, index) => (
          <p key={topic}>{`${index + 1}．${topic}${speaker ? `（${speaker}）` : ''}`}</p>
        ))}
        <h3 id="part-LAST_DECISIONS">二、上次议定事项落实情况</h3>
        <LastDecisions last={figures.last} />
        <h3 id="part-PROGRESS">三、各科室任务进度</h3>
        <p>{`截至${writtenDay(figures.today)}，全局任务${figures.total.total}项，已完成${figures.total.done}项，在办${figures.total.going}项，逾期${figures.total.overdue}项。`}</p>
        <Progress figures={figures} />
        <h3 id="part-OVERDUE">四、逾期事项及原因</h3>
        {figures.overdue.length === 0 ? <p>没有逾期事项。</p> : null}
        {figures.overdue.map((line, index) => (
          <p
            key={line.taskNo}
          >{`${index + 1}．${line.title}。${line.section}${line.person ? `（${line.person}）` : ''}，${writtenDay(line.dueOn)}到期，逾期${line.workingDaysLate}个工作日。原因：${line.reason ?? '科室尚未填写'}。`}</p>
        ))}
        <h3 id="part-STATISTICS">五、统计表</h3>
        <Statistics figures={figures} />
        <h3 id="part-SUMMARIES">六、各科室小结</h3>
        {pack.summaries.length === 0 ? <p>尚未向科室收取小结。</p> : null}
        {pack.summaries.map(({ id, section, text, submittedAt }, index) => (
          <Fragment key={id}>
            <h4>{`（${numerals[index] ?? index + 1}）${section.name}`}</h4>
            {(submittedAt ? text.split('\n') : ['未报。']).map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </Fragment>
        ))}
        <h3 id="part-DECISIONS">七、议定事项（草稿）</h3>
        {pack.decisions.length === 0 ? <p>会上议定。</p> : null}
        {pack.decisions.map(({ what, sectionId, dueOn }, index) => (
          <p key={what}>{`${index + 1}．${what}。${nameOf(sectionId)}，${writtenDay(dueOn)}前完成。`}</p>
        ))}
      </Sheet>
    </Tray>
  );
}

function LastDecisions({ last }: Pick<Figures, 'last'>) {
  if (!last) return <p>此前没有召开过季度例会。</p>;
  return (
    <>
      <p>{`${writtenDay(last.heldOn)}${last.name}议定${last.decisions.length}项。`}</p>
      {last.decisions.map(({ what, section, dueOn, state }, index) => (
        <p
          key={what}
        >{`${index + 1}．${what}。${section}，${writtenDay(dueOn)}前完成，${decisionStateText[state]}。`}</p>
      ))}
    </>
  );
}

function Progress({ figures: { progress, total } }: { figures: Figures }) {
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

function Statistics({ figures: { lines } }: { figures: Figures }) {
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
              <td key={index}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
