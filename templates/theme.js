/* What an article can do when scripts run: its text grows and shrinks, it is printed, and its address is copied. Nothing needs it. */
(() => {
  const sizes = [0.9, 1, 1.15, 1.3, 1.5, 1.75];
  const normal = 1;
  const key = 'text-size';
  let size = normal;

  function show(index) {
    size = Math.min(Math.max(index, 0), sizes.length - 1);
    document.documentElement.style.setProperty('--text-scale', sizes[size]);
    for (const button of document.querySelectorAll('[data-text]')) {
      const spent = { smaller: size === 0, larger: size === sizes.length - 1 }[button.dataset.text];
      button.setAttribute('aria-disabled', String(spent === true));
    }
  }

  /* Some browsers refuse to keep anything. */
  function kept(index) {
    try {
      if (index === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, index);
    } catch {}
    return null;
  }

  const before = Number(kept() ?? normal);
  if (before !== normal && before in sizes) show(before);

  const steps = { smaller: () => size - 1, normal: () => normal, larger: () => size + 1 };
  for (const tools of document.querySelectorAll('.tools')) {
    tools.hidden = false;
    tools.addEventListener('click', ({ target }) => {
      const { text, print: asked } = target.closest('button')?.dataset ?? {};
      if (asked !== undefined) print();
      if (text === undefined) return;
      show(steps[text]());
      kept(size);
    });
  }

  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.parentElement.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.copied;
    });
  }

  /* Pictures further down are not there yet when someone prints. */
  addEventListener('beforeprint', () => {
    for (const image of document.querySelectorAll('img[loading=lazy]')) image.loading = 'eager';
  });
})();
