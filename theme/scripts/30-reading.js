/* 文章工具：打印、听新闻（用系统自带的语音，不连外网） */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const STOP = "停止朗读";
  document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));

  const speech = window.speechSynthesis;
  const buttons = Array.from(document.querySelectorAll("[data-listen]"));
  if (!buttons.length) return;
  const names = buttons.map((button) => button.textContent);
  let turn = 0; // 停过一次，前一次排着的句子说完也不算数

  // 念不了中文的浏览器不出现这个按钮；有的浏览器过一会儿才知道有哪些语音
  const offer = () => {
    const voices = speech ? speech.getVoices() : [];
    const able = Boolean(speech) && (!voices.length || voices.some((voice) => /^(zh|cmn)/i.test(voice.lang)));
    buttons.forEach((button) => { button.hidden = !able; });
  };
  offer();
  if (!speech) return;
  if (speech.addEventListener) speech.addEventListener("voiceschanged", offer);

  const show = (on) => buttons.forEach((button, index) => { button.textContent = on ? STOP : names[index]; });
  const words = () => {
    const main = document.querySelector("main");
    const parts = document.querySelector(".body, .photo-set") ? main.querySelectorAll("h1, .deck, .body, .photo-set") : [main];
    return Array.from(parts, (part) => part.innerText).join("。").replace(/\s+/g, " ");
  };
  const stop = () => {
    turn += 1;
    speech.cancel();
    show(false);
  };
  const read = () => {
    const mine = ++turn;
    // 一句一段：有的系统念长文会中断；一句也不超过二百字
    const sentences = words().match(/[^。！？；]{1,200}[。！？；]?/g) || [];
    const next = () => {
      if (mine !== turn) return;
      const sentence = sentences.shift();
      if (sentence === undefined) {
        show(false);
        return;
      }
      const voice = new SpeechSynthesisUtterance(sentence);
      voice.lang = "zh-CN";
      voice.rate = 0.9;
      voice.onend = next;
      voice.onerror = () => { if (mine === turn) stop(); };
      speech.speak(voice);
    };
    show(true);
    next();
  };
  buttons.forEach((button) => button.addEventListener("click", () => {
    const on = button.textContent !== STOP;
    stop();
    if (on) read();
  }));
  window.addEventListener("pagehide", stop);
});
