export function SetUp(_props: { today: string; onDone: () => void }) {
  return null;
}
