package cn.zhicheng.form.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font of the class path, its character map rewritten without the look-alikes. */
final class FontFile {
  private static final int CMAP = 0x636D6170;

  private final byte[] bytes;
  private final BitSet characters;

  private FontFile(byte[] bytes, BitSet characters) {
    this.bytes = bytes;
    this.characters = characters;
  }

  static FontFile load(String resource) {
    try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no font " + resource);
      }
      return of(new GZIPInputStream(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The new map is appended to the file, and the directory entry points there. */
  private static FontFile of(byte[] original) {
    var file = ByteBuffer.wrap(original);
    int entry = entry(file);
    var map = CharacterMap.read(file, file.getInt(entry + 8)).without(LookAlikes::hidden);
    byte[] table = map.table();
    int start = (original.length + 3) & ~3;
    byte[] bytes = Arrays.copyOf(original, start + table.length);
    System.arraycopy(table, 0, bytes, start, table.length);
    ByteBuffer.wrap(bytes).putInt(entry + 8, start).putInt(entry + 12, table.length);
    return new FontFile(bytes, map.characters());
  }

  private static int entry(ByteBuffer file) {
    int tables = Short.toUnsignedInt(file.getShort(4));
    for (int i = 0; i < tables; i++) {
      if (file.getInt(12 + 16 * i) == CMAP) {
        return 12 + 16 * i;
      }
    }
    throw new IllegalStateException("font without a character map");
  }

  boolean has(int character) {
    return characters.get(character);
  }

  /**
   * A parsed font reads from one stream as it goes, so each render thread needs its own. Ligatures
   * are left out: looking for them took 40 % of a form, and Chinese has none.
   */
  TrueTypeFont parse() {
    try {
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
