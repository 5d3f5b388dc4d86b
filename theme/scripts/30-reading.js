/* 文章工具：打印、听新闻（用系统自带的语音，不连外网） */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));

  const speech = window.speechSynthesis;
  const buttons = document.querySelectorAll("[data-listen]");
  if (!speech) {
    buttons.forEach((button) => { button.hidden = true; });
    return;
  }
  const press = (on) => buttons.forEach((button) => button.setAttribute("aria-pressed", String(on)));
  const words = () => {
    const title = document.querySelector("main h1");
    const text = document.querySelector(".body, .photo-set") || document.querySelector("main");
    return ((title && !text.contains(title) ? title.innerText + "。" : "") + text.innerText).replace(/\s+/g, " ");
  };
  const read = () => {
    // 一句一段：有的系统念长文会中断
    (words().match(/[^。！？]+[。！？]?/g) || []).forEach((sentence) => {
      const voice = new SpeechSynthesisUtterance(sentence);
      voice.lang = "zh-CN";
      voice.rate = 0.9;
      voice.onend = () => { if (!speech.pending) press(false); };
      speech.speak(voice);
    });
  };
  buttons.forEach((button) => button.addEventListener("click", () => {
    const stop = speech.speaking;
    speech.cancel();
    press(!stop);
    if (!stop) read();
  }));
  window.addEventListener("pagehide", () => speech.cancel());
});
