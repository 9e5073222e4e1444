package cn.zhicheng.form.print;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** The cmap table of a font in its format 12: runs of characters with runs of glyphs. */
record CharacterMap(List<Run> runs) {
  record Run(int first, int last, int glyph) {}

  /** Reads the full-Unicode subtable of the table at this offset. */
  static CharacterMap read(ByteBuffer file, int table) {
    int subtables = Short.toUnsignedInt(file.getShort(table + 2));
    for (int i = 0; i < subtables; i++) {
      int start = table + file.getInt(table + 8 + 8 * i);
      if (file.getShort(start) == 12) {
        return runs(file, start);
      }
    }
    throw new IllegalStateException("font without a full-Unicode character map");
  }

  private static CharacterMap runs(ByteBuffer file, int start) {
    var runs = new ArrayList<Run>();
    int count = file.getInt(start + 12);
    for (int i = 0; i < count; i++) {
      int at = start + 16 + 12 * i;
      runs.add(new Run(file.getInt(at), file.getInt(at + 4), file.getInt(at + 8)));
    }
    return new CharacterMap(runs);
  }

  CharacterMap without(IntPredicate hidden) {
    var kept = new ArrayList<Run>();
    for (Run run : runs) {
      int from = run.first;
      for (int c = run.first; c <= run.last + 1; c++) {
        if (c > run.last || hidden.test(c)) {
          if (c > from) {
            kept.add(new Run(from, c - 1, run.glyph + from - run.first));
          }
          from = c + 1;
        }
      }
    }
    return new CharacterMap(kept);
  }

  BitSet characters() {
    var characters = new BitSet();
    runs.forEach(run -> characters.set(run.first, run.last + 1));
    return characters;
  }

  /** A table with one subtable, for Windows and full Unicode (platform 3, encoding 10). */
  byte[] table() {
    int length = 16 + 12 * runs.size();
    var out = ByteBuffer.allocate(12 + length);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) 3).putShort((short) 10).putInt(12);
    out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(runs.size());
    runs.forEach(run -> out.putInt(run.first).putInt(run.last).putInt(run.glyph));
    return out.array();
  }
}
