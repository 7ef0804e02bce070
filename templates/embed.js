/* Films, sounds, posts and maps of other sites come when a reader asks for them. Without this, their links lead there. */
(() => {
  const allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture; web-share';

  function show(link) {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: link.dataset.frame, title: link.dataset.title, allow, tabIndex: 0 });
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.setAttribute(
      'sandbox',
      'allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts',
    );
    link.replaceWith(frame);
    frame.focus();
  }

  for (const link of document.querySelectorAll('a.play[data-frame]')) {
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show(link);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      show(link);
    });
  }
})();
