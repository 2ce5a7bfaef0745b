import Foundation

/// The contrast of texts as they are painted, which axe leaves open for single letters, for texts over
/// drawings and for those that lie over each other.
///
/// Three pictures of the same place decide: with black letters, with white ones and with none. Where
/// the first two differ there is ink, and the third shows what lies under it.
@Browsing
enum Contrast {
  /// A text that is too faint somewhere, by success criterion 1.4.3 of WCAG 2.2.
  struct Finding: Decodable, CustomStringConvertible {
    let text: String
    let ink: String
    let ground: String
    let ratio: Double
    let needed: Double

    var description: String { "“\(text)” \(ink) on \(ground): \(ratio) : 1, not \(needed) : 1" }
  }

  struct Verdict: Decodable {
    /// The texts that were looked at, and seen.
    var seen: [String] = []
    /// Those of the document that something else covers.
    var unseen: [String] = []
    var findings: [Finding] = []
  }

  /// Judges the texts right inside of elements that match; each is scrolled to, and those near it are
  /// judged with it.
  ///
  /// - Parameter plain: Those of the elements that are only too short for axe: by the color that is
  ///   behind them in the document, unless they are drawn or there is a picture.
  static func judge(
    _ selectors: [String], plain: [String] = [], in tab: Tab
  ) throws -> Verdict {
    guard !selectors.isEmpty else { return Verdict() }
    let eye = try InOneBrowser.tab()
    defer { try? eye.close() }
    try eye.run("Object.assign(window, (() => { \(program)\n return { verdict }; })())")
    try tab.run(gathering)
    // What the page has just said lies over the rest for a while, and lets a pointer through.
    try tab.wait(until: "!document.querySelector('#said.shown')")
    let lists = [selectors, plain].map { "[\($0.map(quoted).joined(separator: ", "))]" }
    let known: String = try tab.evaluate(
      "JSON.stringify(contrast.gather(\(lists.joined(separator: ", "))))")
    var verdict: Verdict = try eye.evaluate("verdict(\(known), [])")
    while true {
      let texts: String = try tab.evaluate("contrast.next().then(JSON.stringify)")
      guard texts != "[]" else { break }
      var pictures: [String] = []
      for ink in ["#000", "#fff", "transparent"] {
        try tab.run("await contrast.paint('\(ink)')")
        pictures.append(try tab.window().base64EncodedString())
      }
      try tab.run("contrast.paint('')")
      let shots = pictures.map { "'\($0)'" }.joined(separator: ", ")
      let part: Verdict = try eye.evaluate("verdict(\(texts), [\(shots)])")
      verdict.seen += part.seen
      verdict.unseen += part.unseen
      verdict.findings += part.findings
    }
    return verdict
  }

  /// In the page: which texts there are, where they lie in the window, and how they are inked.
  private static let gathering = """
    window.contrast ??= (() => {
      let left = [];
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const opacity = e => (e ? Number(getComputedStyle(e).opacity) * opacity(e.parentElement) : 1);
      const isShown = e => !e || (getComputedStyle(e).display !== 'none' && isShown(e.parentElement));
      /** Whether an element is the top one at the middle of a box, or its drawing is. */
      const isOnTop = (element, b) => {
        const top = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
        return top && (top.contains(element) || element.contains(top)
          || (top.closest('svg') && top.closest('svg') === element.closest('svg')));
      };
      const boxesOf = node => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter(b => b.width >= 1 && b.height >= 1);
      };
      /** The stretches of a box, about as wide as a letter: something may cover some of them. */
      const stretchesOf = b => {
        const count = Math.max(1, Math.round(b.width / 8));
        return Array.from({ length: count }, (_, index) =>
          new DOMRect(b.x + index * b.width / count, b.y, b.width / count, b.height));
      };
      /** Waits until an element is where it was two frames before, for a second at most. */
      const standing = async element => {
        for (let before = '', frames = 0; frames < 60; frames += 2) {
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          const now = JSON.stringify(element.getBoundingClientRect());
          if (now === before) return;
          before = now;
        }
      };
      /** The color that is behind an element of the document, or null where pictures must tell. */
      const behind = element => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        if (element instanceof SVGElement || backgroundImage !== 'none') return null;
        if (backgroundColor === 'rgba(0, 0, 0, 0)') {
          return element.parentElement ? behind(element.parentElement) : 'white';
        }
        return /rgba|\\//.test(backgroundColor) ? null : backgroundColor;
      };
      const told = ({ element, node, boxes }) => {
        const style = getComputedStyle(element);
        const isDrawn = element instanceof SVGElement;
        const matrix = isDrawn && element.getScreenCTM();
        const size = parseFloat(style.fontSize) * (isDrawn ? Math.hypot(matrix.a, matrix.b) : 1);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        return {
          text: node.data.trim().slice(0, 40), ink: isDrawn ? style.fill : style.color,
          opacity: opacity(element), needed: isLarge ? 3 : 4.5, size, isDrawn,
          boxes: boxes.map(({ x, y, width, height }) => ({ x, y, width, height })),
        };
      };
      return {
        gather(selectors, plain) {
          const matching = list => new Set(list.flatMap(s => [...document.querySelectorAll(s)]));
          const easy = matching(plain);
          left = [...matching(selectors)].flatMap(element => [...element.childNodes]
            .filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
            .map(node => ({ element, node })))
            .filter(({ element, node }) => boxesOf(node).length && isShown(element)
              && element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
            .map(text => ({ ...text, ground: easy.has(text.element) ? behind(text.element) : null }));
          const known = left.filter(({ ground }) => ground);
          left = left.filter(({ ground }) => !ground);
          return known.map(text => ({ ...told({ ...text, boxes: [] }), ground: text.ground }));
        },
        /** Gives all letters a color, and waits until that is seen: a busy browser shows old tiles. */
        async paint(ink) {
          sheet.replaceSync(ink && `* { transition: none !important; caret-color: transparent !important;
              -webkit-text-fill-color: ${ink} !important; text-decoration-color: transparent !important }
            svg :is(text, tspan) { fill: ${ink} !important }`);
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        },
        async next() {
          if (!left.length) return [];
          left[0].element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          await standing(left[0].element);
          const isWithin = b => b.left >= 0 && b.top >= 0 && b.right <= innerWidth
            && b.bottom <= innerHeight;
          const here = left.map(text => ({ ...text, boxes: boxesOf(text.node) }))
            .filter(({ boxes }, index) => index === 0 || boxes.every(isWithin))
            .map(text => ({ ...text,
              boxes: text.boxes.flatMap(stretchesOf).filter(b => isOnTop(text.element, b)) }));
          const nodes = new Set(here.map(text => text.node));
          left = left.filter(text => !nodes.has(text.node));
          return here.map(told);
        },
      };
    })();
    """

  /// In another page, since no policy lets a picture in: relative luminance and contrast ratio as WCAG
  /// 2.2 defines them. A text is too faint where more than a third of the ink in a stretch as wide as a
  /// letter is.
  private static let program = """
    const pixels = async base64 => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context.drawImage(picture, 0, 0);
      return context.getImageData(0, 0, picture.width, picture.height);
    };
    const part = value => {
      const s = value / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    };
    const luminance = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    const ratio = (a, b) => {
      const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const swatch = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const colorOf = color => {
      swatch.clearRect(0, 0, 1, 1);
      swatch.fillStyle = color;
      swatch.fillRect(0, 0, 1, 1);
      return [...swatch.getImageData(0, 0, 1, 1).data];
    };
    const mixed = (text, ground) => {
      const ink = colorOf(text.ink);
      const share = text.opacity * ink[3] / 255;
      return ground.slice(0, 3).map((value, i) => ink[i] * share + value * (1 - share));
    };
    const onPlain = (text, ground) => ({ ground, ratio: ratio(mixed(text, ground), ground) });
    /** The faintest stretch of a text that is wide a letter, or null where none of it is seen. */
    const faintest = (text, [black, white, none]) => {
      const stretches = text.boxes.flatMap(box => {
        const step = Math.max(4, text.size * 0.6);
        const count = Math.max(1, Math.round(box.width / step));
        return Array.from({ length: count }, (_, index) =>
          ({ ...box, x: box.x + index * box.width / count, width: box.width / count }));
      });
      const known = new Map();
      let worst = null;
      stretches.forEach(({ x, y, width, height }) => {
        const inked = [];
        const [right, bottom] = [Math.min(none.width, x + width), Math.min(none.height, y + height)];
        for (let row = Math.max(0, Math.floor(y)); row < bottom; row += 1) {
          for (let column = Math.max(0, Math.round(x)); column < right; column += 1) {
            const at = (row * none.width + column) * 4;
            const cover = (white.data[at + 1] - black.data[at + 1]) / 255;
            if (cover < 0.5 * text.opacity) continue;
            const ground = [...none.data.slice(at, at + 3)];
            const key = ground.join();
            if (!known.has(key)) known.set(key, onPlain(text, ground));
            inked.push(known.get(key));
          }
        }
        if (!inked.length) return;
        const third = inked.sort((p, q) => p.ratio - q.ratio)[Math.floor(inked.length / 3)];
        if (!worst || third.ratio < worst.ratio) worst = third;
      });
      return worst;
    };
    const verdict = async (texts, pictures) => {
      const shots = await Promise.all(pictures.map(pixels));
      const judged = texts.map(text => ({ ...text, worst: text.ground
        ? onPlain(text, colorOf(text.ground)) : faintest(text, shots) }));
      const seen = judged.filter(({ worst }) => worst);
      return {
        seen: seen.map(({ text }) => text),
        unseen: judged.filter(({ worst, isDrawn }) => !worst && !isDrawn).map(({ text }) => text),
        findings: seen.filter(({ worst, needed }) => worst.ratio < needed).map(text => ({
          text: text.text, ink: text.ink, ground: `rgb(${text.worst.ground})`,
          ratio: Math.floor(text.worst.ratio * 100) / 100, needed: text.needed,
        })),
      };
    };
    """
}
