/** Opens the practice in a window, or walks through it by itself where there is no screen. */
import type { BrowserContext } from 'playwright-core';
import { launch } from './launch';
import { startAddress } from './pages';
import { tour } from './tour';

export async function openPractice(): Promise<void> {
  const context = await launch(!hasDisplay());
  if (!hasDisplay()) {
    console.log('  Máy này không có màn hình, nên ba bản nháp mẫu được gõ thử tự động.');
    await tour(context);
    return context.close();
  }
  closeWithLastPage(context);
  const page = await context.newPage();
  await page.goto(startAddress);
  // The empty page that the browser came with.
  await context.pages()[0]?.close();
  console.log('  Trình duyệt đã mở. Đóng cửa sổ hoặc bấm Ctrl+C để kết thúc.');
  await new Promise((done) => context.on('close', done));
}

/** On macOS a browser without a window would go on running. */
function closeWithLastPage(context: BrowserContext): void {
  context.on('page', (page) =>
    page.on('close', () => {
      if (context.pages().length === 0) void context.close();
    }),
  );
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
