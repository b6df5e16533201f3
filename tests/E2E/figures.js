// Measured in the figure's own units. A text counts as 60 % of its line height: the rest is air above and below the letters.
() => [...document.querySelectorAll('main figure svg')].flatMap(svg => {
  const width = svg.viewBox.baseVal.width;
  const picture = svg.viewBox.baseVal;
  const toUnits = svg.getScreenCTM().inverse();
  const boxOf = element => {
    const on = element.getBoundingClientRect();
    const from = new DOMPoint(on.left, on.top).matrixTransform(toUnits), to = new DOMPoint(on.right, on.bottom).matrixTransform(toUnits);
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };
  const air = box => ({ ...box, top: box.top + (box.bottom - box.top) * 0.2, bottom: box.bottom - (box.bottom - box.top) * 0.2 });
  const leaves = (box, by, slack) => box.left < by.left - slack || box.right > by.right + slack || box.top < by.top - slack || box.bottom > by.bottom + slack;
  const area = box => (box.right - box.left) * (box.bottom - box.top);
  const all = { left: picture.x, top: picture.y, right: picture.x + width, bottom: picture.y + picture.height };
  const shapes = [...svg.querySelectorAll('rect, circle, ellipse')].map(boxOf).filter(area).sort((a, b) => area(a) - area(b));
  const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim() !== '').map(text => ({
    says: text.textContent.trim().slice(0, 30), box: air(boxOf(text)), size: parseFloat(getComputedStyle(text).fontSize) * 336 / width,
  }));
  const found = texts.flatMap(({ says, box, size }) => {
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    const holder = shapes.find(shape => shape.left <= x && x <= shape.right && shape.top <= y && y <= shape.bottom);
    return [
      ...(leaves(box, all, 0.5) ? [`'${says}' leaves the picture`] : []),
      ...(holder && leaves(box, holder, 1) ? [`'${says}' leaves its box`] : []),
      ...(size < 12 ? [`'${says}' is smaller than 12 px`] : []),
    ];
  });
  const over = texts.flatMap((a, n) => texts.slice(n + 1).filter(b =>
    Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1)
    .map(b => `'${a.says}' and '${b.says}' overlap`));
  return [...found, ...over].map(defect => `${svg.querySelector('title')?.textContent ?? 'figure'}: ${defect}`);
})
