/* 订阅页：按地区、主题、站点、格式拼出订阅地址并复制。地区和站点的清单在读者动手时才取 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const form = document.querySelector(".picker");
  if (!form) return;
  const STATIONS = 300; // 再多就只列中心，免得一个选择框里有几千项
  const field = (name) => form.querySelector("#pick-" + name);
  const [province, city, county, theme, station, address] =
    ["province", "city", "county", "theme", "station", "address"].map(field);
  const said = form.querySelector("[role=status]");
  const page = form.querySelector("[data-page]");
  const home = page.getAttribute("href").replace(/\/$/, "");
  const allThemes = Array.from(theme.options, (option) => [option.value, option.text]).slice(1);
  let choices = null;
  let wanted = null;

  const option = ([value, text]) => new Option(text, value);
  // 换一批选项，原来选的还在就仍选它
  const fill = (select, rows) => {
    const kept = select.value;
    select.replaceChildren(select.options[0], ...rows.map(option));
    select.value = rows.some(([value]) => value === kept) ? kept : "";
  };
  const below = (code) => (choices && code ? choices.places.filter((row) => row[2] === code) : []);
  const fillPlaces = (select, code) => {
    const rows = below(code);
    fill(select, rows);
    select.parentElement.hidden = !rows.length;
  };
  const isIn = (region, code) => {
    while (region && region !== code) region = (choices.byCode.get(region) || [])[2];
    return Boolean(region);
  };
  const stationsOf = (place) => {
    const found = choices.stations.filter((row) => !place || isIn(row[2], place));
    return found.length > STATIONS ? found.filter((row) => row[3]) : found;
  };
  const chosen = (select) => (select.value ? select.options[select.selectedIndex].text : "");

  // 选中的列表：属于哪一类，在什么地址，叫什么
  const listing = (place, placeName) => {
    if (station.value) return ["station", `/stations/${station.value}/`, chosen(station)];
    if (place && theme.value) return ["region_theme", `/regions/${place}/${theme.value}/`, `${placeName} · ${chosen(theme)}`];
    if (place) return ["region", `/regions/${place}/`, placeName];
    return theme.value ? ["theme", `/themes/${theme.value}/`, `主题：${chosen(theme)}`] : ["home", "/", "全站新稿"];
  };
  const format = (family) => {
    const radios = Array.from(form.elements.format);
    const usable = radios.filter((radio) => radio.dataset.families.split(" ").includes(family));
    radios.forEach((radio) => { radio.parentElement.hidden = !usable.includes(radio); });
    const radio = usable.find((one) => one.checked) || usable[0];
    radio.checked = true;
    return radio;
  };

  const update = () => {
    fillPlaces(city, province.value);
    fillPlaces(county, city.value);
    const place = county.value || city.value || province.value;
    if (choices) {
      const here = place ? (choices.byCode.get(place) || [])[3] || [] : null;
      fill(theme, here ? allThemes.filter(([id]) => here.includes(id)) : allThemes);
      fill(station, stationsOf(place));
    }
    const [family, path, name] = listing(place, chosen(province) + chosen(city) + chosen(county));
    const radio = format(family);
    page.href = home + path;
    const url = form.dataset.origin + path + radio.value;
    if (url === address.value) return; // 清单来得晚，不要盖掉“已复制”
    address.value = url;
    said.textContent = `${name}（${radio.parentElement.textContent.trim()}）`;
  };

  const load = () => {
    wanted = wanted || fetch(form.dataset.choices, { credentials: "same-origin" })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))))
      .then((found) => {
        choices = { ...found, byCode: new Map(found.places.map((row) => [row[0], row])) };
        update();
      })
      .catch(() => {
        wanted = null;
        said.textContent = "没有取到市县和站点的清单，请稍后再试，或从下面的表里找。";
      });
  };

  // 剪贴板要在 https 下才能用；不能用时选中地址，让浏览器自己复制
  const copy = () => {
    const byHand = () => {
      address.select();
      return document.execCommand("copy") ? Promise.resolve() : Promise.reject(new Error("copy"));
    };
    return navigator.clipboard ? navigator.clipboard.writeText(address.value).catch(byHand) : byHand();
  };

  form.addEventListener("focusin", load);
  form.addEventListener("pointerdown", load);
  form.addEventListener("change", (event) => {
    // 一个站点的订阅不分主题：两样只能选一样，后选的算数
    if (event.target === theme && theme.value) station.value = "";
    if (event.target === station && station.value) theme.value = "";
    load(); // 有的辅助工具改了选项而不获焦
    update();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    copy().then(
      () => { said.textContent = `已复制：${address.value}`; },
      () => { address.select(); said.textContent = "请按 Ctrl+C 复制选中的地址。"; },
    );
  });
});
