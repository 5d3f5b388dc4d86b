/* 文章页侧栏的“最新”：离窗口还有一屏多时才从列表的 latest.json 取前五条；取不到就只剩通往列表的标题 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const LIMIT = 5;
  const here = location.pathname;

  const line = (item) => {
    const link = document.createElement("a");
    link.href = item.url;
    link.textContent = item.title;
    if (item.title.split(/[^\p{L}\p{N}]+/u).some((part) => part.length > 12)) link.className = "loose";  // 太长的一段，随处可断
    const time = document.createElement("time");
    time.dateTime = item.date.slice(0, 10);
    const thisYear = item.date.slice(0, 4) === String(new Date().getFullYear());  // 往年的把年份写出来
    time.textContent = item.date.slice(thisYear ? 5 : 0, 10);
    const row = document.createElement("li");
    row.append(link, time);
    return row;
  };

  const alone = () => {
    const note = document.createElement("p");
    note.className = "empty";
    note.textContent = "暂时只有这一篇。";
    return note;
  };

  const fill = (box) => {
    const done = () => box.classList.add("filled");
    fetch(box.dataset.latest, { credentials: "same-origin" })
      .then((answer) => (answer.ok ? answer.json() : { items: [] }))
      .then((latest) => {
        const others = latest.items.filter((item) => new URL(item.url, location.href).pathname !== here).slice(0, LIMIT);
        if (!others.length && latest.items.length) box.append(alone());
        if (!others.length) return;
        const list = document.createElement("ul");
        list.className = "lines dated";
        list.append(...others.map(line));
        box.append(list);
      })
      .then(done, done);
  };

  const boxes = document.querySelectorAll("section[data-latest]");
  if (!("IntersectionObserver" in window)) {
    boxes.forEach(fill);
    return;
  }
  const watcher = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      watcher.unobserve(entry.target);
      fill(entry.target);
    });
  }, { rootMargin: "1200px" });
  boxes.forEach((box) => watcher.observe(box));
});
