package cn.zhicheng.document.preview;

/** XHTML written piece by piece; texts are escaped, and there may not be endlessly many. */
final class Markup {
  private static final int MOST_CHARACTERS = 300_000;
  private final StringBuilder out = new StringBuilder();
  private int characters;

  Markup open(String tag, String style) {
    out.append('<').append(tag);
    if (!style.isEmpty()) {
      attribute("style", style);
    }
    out.append('>');
    return this;
  }

  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element without content; attributes as name and value in turn. */
  Markup empty(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append("/>");
    return this;
  }

  Markup text(String text) throws TooManyPagesException {
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new TooManyPagesException("characters");
    }
    text.codePoints().filter(Markup::allowed).forEach(this::escaped);
    return this;
  }

  Markup raw(String xhtml) {
    out.append(xhtml);
    return this;
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    value.codePoints().filter(Markup::allowed).forEach(this::escaped);
    out.append('"');
  }

  private void escaped(int character) {
    switch (character) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\n' -> out.append("<br/>");
      case '\t' -> out.append("&#160;&#160;&#160;&#160;");
      default -> out.appendCodePoint(character);
    }
  }

  /** What XML 1.0 may hold. */
  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
