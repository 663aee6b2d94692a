// Brings a heading of the page into view when `turn` changes, or the page's top when `heading` is empty.
export default function ({ data: [data], parentElement }) {
  const first = parentElement.turn === undefined;
  if (!first && parentElement.turn !== data.turn) {
    const main = document.querySelector('[data-testid="stMain"]');
    const heading = data.heading && [...main.querySelectorAll("h2, h3")].find((one) => one.textContent.trim() === data.heading);
    if (heading) heading.scrollIntoView({ block: "start" });
    else main.scrollTo({ top: 0 });
  }
  parentElement.turn = data.turn;
}
