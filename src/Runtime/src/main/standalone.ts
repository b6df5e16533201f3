const notice = document.querySelector<HTMLElement>('[data-player="notice"]');
if (notice !== null) {
  notice.textContent = 'Nothing is recorded: this page was not opened by a learning management system.';
  notice.hidden = false;
}
