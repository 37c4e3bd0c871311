/** Fetches a file and hands it to the browser to save; what the server says instead is returned in its words. */
export async function saveFile(path: string): Promise<string | null> {
  let response: Response;
  try {
    response = await fetch(path);
  } catch {
    return NETWORK;
  }
  if (!response.ok) return said(response);
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name ? decodeURIComponent(name) : '';
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return null;
}

const NETWORK = '网络中断，没有完成。恢复后请重试。';

/** What a refused request says, in words. */
export async function said(response: Response): Promise<string> {
  try {
    const { errors } = (await response.json()) as { errors?: { message: string }[] }; // what the server answers everywhere
    return errors?.[0]?.message ?? NETWORK;
  } catch {
    return NETWORK;
  }
}
