import { Modal, type ModalProps } from 'antd';

/**
 * A modal that fades in where it will stay. antd's own grows out of the point that was pressed: until it has,
 * its buttons move away under the pointer, and a press that begins on one ends beside it.
 */
export function Dialog(props: ModalProps) {
  return <Modal {...props} transitionName="ant-fade" />;
}
