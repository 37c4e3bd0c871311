import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DayPanelProps {
  open: boolean;
  day: string | null;
  today: string;
  onPick: (day: string) => void;
  onClose: () => void;
}

/** Only the calendar of antd's picker: its own input is out of sight, out of the tab order and without a name. */
export function DayPanel({ open, day, today, onPick, onClose }: DayPanelProps) {
  return (
    <span className="day-field-panel" aria-hidden="true" inert>
      <DatePicker
        open={open}
        value={day ? dayjs(day) : null}
        defaultPickerValue={dayjs(day ?? today)}
        showNow={false}
        tabIndex={-1}
        classNames={{ popup: { root: 'day-popup' } }}
        cellRender={(cell, info) =>
          info.type === 'date' && dayjs.isDayjs(cell) && cell.format('YYYY-MM-DD') === today ? (
            <span className="day-popup-today">{info.originNode}</span>
          ) : (
            info.originNode
          )
        }
        onOpenChange={(next) => !next && onClose()}
        onChange={(picked) => picked && onPick(picked.format('YYYY-MM-DD'))}
      />
    </span>
  );
}
