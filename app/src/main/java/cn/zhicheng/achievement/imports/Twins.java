package cn.zhicheng.achievement.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells rows that say the same. Of each a hash of sixteen bytes is kept and its number, in plain
 * arrays: a million rows take 42 MB.
 */
final class Twins {
  private static final int FIRST = 1 << 10;
  private final MessageDigest digest = digest();
  private long[] hashes = new long[2 * FIRST];

  /** Excel's numbers of the rows, in the places of their hashes; 0 where there is none. */
  private int[] numbers = new int[FIRST];

  private int count;

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Number of the row that said this before; 0 when this one, which is noted, is the first. */
  int before(String what, int number) {
    var hash = ByteBuffer.wrap(digest.digest(what.getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong();
    long low = hash.getLong();
    int place = place(high, low);
    if (numbers[place] != 0) {
      return numbers[place];
    }
    put(place, high, low, number);
    if (++count > numbers.length / 4 * 3) {
      grow();
    }
    return 0;
  }

  /** Where this hash is, or would be: there, or in the next place that is free. */
  private int place(long high, long low) {
    int last = numbers.length - 1;
    int place = (int) low & last;
    while (numbers[place] != 0 && (hashes[2 * place] != high || hashes[2 * place + 1] != low)) {
      place = place + 1 & last;
    }
    return place;
  }

  private void put(int place, long high, long low, int number) {
    hashes[2 * place] = high;
    hashes[2 * place + 1] = low;
    numbers[place] = number;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[2 * oldHashes.length];
    numbers = new int[2 * oldNumbers.length];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        long high = oldHashes[2 * i];
        long low = oldHashes[2 * i + 1];
        put(place(high, low), high, low, oldNumbers[i]);
      }
    }
  }
}
