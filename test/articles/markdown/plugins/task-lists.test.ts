import { expect, test } from 'vitest';
import { html } from '../../rendering.ts';

test('each box of a task list says whether the task is done', () => {
  expect(html('- [x] Họp\n- [ ] Ký')).toBe(
    '<ul class="contains-task-list">\n' +
      '<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Đã xong"> Họp</li>\n' +
      '<li class="task-list-item"><input type="checkbox" disabled aria-label="Chưa xong"> Ký</li>\n</ul>',
  );
});
