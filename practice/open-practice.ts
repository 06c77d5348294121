/** Opens the practice in a window, or walks through it by itself where there is no screen. */
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
  // On macOS a browser without a window goes on running.
  context.on('page', (page) => page.on('close', () => context.pages().length === 0 && void context.close()));
  const [first] = context.pages();
  await (first ?? (await context.newPage())).goto(startAddress);
  console.log('  Trình duyệt đã mở. Đóng cửa sổ hoặc bấm Ctrl+C để kết thúc.');
  await new Promise((done) => context.on('close', done));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
