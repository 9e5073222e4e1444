package cn.zhicheng.form;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a tree of records, lists, maps and values. Every value goes in with its length, so
 * that no two different trees read the same; maps go in by the order of their keys.
 */
final class FormHash {
  private final MessageDigest digest;

  private FormHash(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(Record tree) {
    try {
      var hash = new FormHash(MessageDigest.getInstance("SHA-256"));
      hash.add(tree);
      return HexFormat.of().formatHex(hash.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void add(@Nullable Object value) {
    switch (value) {
      case null -> digest.update((byte) 0);
      case Record tree -> {
        RecordComponent[] components = tree.getClass().getRecordComponents();
        open('R', components.length);
        for (RecordComponent component : components) {
          add(read(component, tree));
        }
      }
      case Map<?, ?> map -> {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, item) -> sorted.put(key.toString(), item));
        open('M', sorted.size());
        sorted.forEach((key, item) -> {
          add(key);
          add(item);
        });
      }
      case Collection<?> items -> {
        open('L', items.size());
        items.forEach(this::add);
      }
      case byte[] bytes -> bytes('B', bytes);
      default -> bytes('V', value.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void bytes(char kind, byte[] bytes) {
    open(kind, bytes.length);
    digest.update(bytes);
  }

  private void open(char kind, int size) {
    digest.update(ByteBuffer.allocate(6).putChar(kind).putInt(size).array());
  }

  private static @Nullable Object read(RecordComponent component, Record tree) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(tree);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
