import Foundation

/// The contrast of texts as they are painted, which axe leaves open for texts over drawings.
@Browsing
enum Contrast {
  /// A text whose contrast is too small somewhere, by success criterion 1.4.3 of WCAG 2.2.
  struct Finding: Decodable, CustomStringConvertible {
    let text: String
    let ink: String
    let ground: String
    let ratio: Double
    let needed: Double

    var description: String {
      "“\(text)” \(ink) on \(ground): \(ratio) : 1, not \(needed) : 1"
    }
  }

  /// The texts of elements that match and are seen, against all colors that lie under at least a
  /// twentieth of them: what is painted without the texts' own ink is looked at.
  static func findings(of selectors: [String], in tab: Tab) throws -> [Finding] {
    try tab.run(
      """
      const texts = \(list(selectors)).flatMap(s => [...document.querySelectorAll(s)]);
      window.measured = [...new Set(texts)].flatMap(element => {
        const style = getComputedStyle(element);
        const range = document.createRange();
        range.selectNodeContents(element);
        const isDrawn = element instanceof SVGElement;
        const text = element.textContent.trim();
        if (!text || !element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) {
          return [];
        }
        const ink = isDrawn ? style.fill : style.color;
        const scale = isDrawn ? Math.hypot(element.getScreenCTM().a, element.getScreenCTM().b) : 1;
        const size = parseFloat(style.fontSize) * scale;
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const boxes = [...(isDrawn ? [element.getBoundingClientRect()] : range.getClientRects())];
        return boxes.map(box => ({ text: text.slice(0, 40), ink, needed: isLarge ? 3 : 4.5,
          x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height }));
      });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { transition: none !important }
        svg text, svg tspan { fill: transparent !important }
        :not(svg *) { color: transparent !important; caret-color: transparent !important }`);
      window.inkless = sheet;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      """)
    let ground = try tab.picture()
    try tab.run(
      """
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(e => e !== window.inkless)
      """)
    // The page's policy lets no picture in, so an empty page looks at it.
    let texts: String = try tab.evaluate("JSON.stringify(window.measured)")
    let eye = try InOneBrowser.tab()
    defer { try? eye.close() }
    return try eye.evaluate(
      """
      (async () => {
        \(Contrast.program)
        return findings(\(texts), await pixels(\(quoted(ground.base64EncodedString()))));
      })()
      """)
  }

  private static func list(_ selectors: [String]) -> String {
    "[" + selectors.map(quoted).joined(separator: ", ") + "]"
  }

  /// Relative luminance and contrast ratio as WCAG 2.2 defines them.
  private static let program = """
    const pixels = async base64 => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context.drawImage(picture, 0, 0);
      return context;
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
    const rgb = color => {
      swatch.clearRect(0, 0, 1, 1);
      swatch.fillStyle = color;
      swatch.fillRect(0, 0, 1, 1);
      return [...swatch.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const findings = (texts, context) => texts.flatMap(text => {
      const [x, y] = [Math.max(0, Math.floor(text.x)), Math.max(0, Math.floor(text.y))];
      const [width, height] = [Math.ceil(text.width), Math.ceil(text.height)];
      if (width < 1 || height < 1) return [];
      const data = context.getImageData(x, y, width, height).data;
      const counts = new Map();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] === 0) continue;
        const key = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const ink = rgb(text.ink);
      const grounds = [...counts].filter(([, count]) => count >= width * height / 20)
        .map(([key]) => [key >> 16, (key >> 8) & 255, key & 255]);
      const worst = grounds.map(ground => ({ ground, ratio: ratio(ink, ground) }))
        .sort((a, b) => a.ratio - b.ratio)[0];
      return worst && worst.ratio < text.needed
        ? [{ text: text.text, ink: text.ink, ground: `rgb(${worst.ground})`,
            ratio: Math.round(worst.ratio * 100) / 100, needed: text.needed }]
        : [];
    });
    """
}
