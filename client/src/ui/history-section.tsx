import type { HistoryFieldsFragment } from '../gql/graphql.ts';
import { HistoryList } from './history-list.tsx';
import { momentText } from './moment.ts';
import { Section } from './section.tsx';
import { ErrorState, LoadingLines } from './state-views.tsx';
import { useWorkbench } from './workbench-context.tsx';

export interface HistorySectionProps {
  lines: readonly HistoryFieldsFragment[] | undefined;
  error: { message: string } | undefined;
  onRetry: () => void;
  /** Verb → what was done, in Chinese. */
  verbs: Partial<Record<string, string>>;
  /** Field → its Chinese name; fields without one are the system's own and are not shown. */
  fieldNames: Partial<Record<string, string>>;
  valueText: (field: string, value: string) => string;
}

/** 办理记录 of one record. */
export function HistorySection(props: HistorySectionProps) {
  const { lines, error, onRetry, verbs, fieldNames, valueText } = props;
  const { today } = useWorkbench();
  return (
    <Section title="办理记录" right={lines ? `${lines.length}条` : null}>
      {lines ? (
        <HistoryList
          entries={lines.map((line) => ({
            id: line.id,
            act: verbs[line.verb] ?? line.verb,
            when: momentText(line.at, today),
            who: line.by,
            note: line.reason,
            changes: line.changes.flatMap(({ field, before, after }) => {
              const name = fieldNames[field];
              if (!name) return [];
              const text = (value: string | null) =>
                value === null || value === '' ? null : valueText(field, value);
              return [{ field: name, before: text(before), after: text(after) }];
            }),
          }))}
        />
      ) : error ? (
        <ErrorState detail={error.message} onRetry={onRetry} />
      ) : (
        <LoadingLines rows={3} />
      )}
    </Section>
  );
}
