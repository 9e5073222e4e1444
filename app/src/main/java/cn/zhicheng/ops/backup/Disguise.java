package cn.zhicheng.ops.backup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Puts made-up names and numbers in the place of real ones: the same one always the same, of the
 * same length, and nobody's. What it was cannot be told without the secret of the run.
 */
final class Disguise {
  /** Begins after no letter or digit, or after an escape of JSON. */
  private static final String FREE = "(?:(?<![0-9A-Za-z])|(?<=\\\\[nrt]))";

  private static final Pattern NUMBERS =
      Pattern.compile(
          FREE
              + "(?:(?<id>\\d{17}[\\dXx])|(?<mobile>1[3-9]\\d{9})|(?<phone>0\\d{2,3}-?\\d{7,8})"
              + "|(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"
              + "|(?<ip>\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})|(?<hash>[0-9a-f]{64}))"
              + "(?![0-9A-Za-z])");

  /** Fish and birds, in writing that hardly stands in any name or text. */
  private static final int RARE = 0x9C00;

  private static final int RARE_COUNT = 0x200;

  private final Mac mac;
  private final Map<Character, List<String>> real = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> hashes;

  /**
   * @param secret of this run
   * @param names of everybody, at most 16 characters each
   * @param hashes of files, and of what stands in their place
   */
  Disguise(byte[] secret, Collection<String> names, Map<String, String> hashes) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No HMAC-SHA-256 in this JDK", e);
    }
    this.hashes = hashes;
    taken.addAll(names);
    names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .forEach(name -> {
          real.computeIfAbsent(name.charAt(0), first -> new ArrayList<>()).add(name);
          this.names.put(name, madeUp(name));
        });
  }

  private String madeUp(String name) {
    for (int again = 0; ; again++) {
      byte[] random = random("name|" + again + "|" + name);
      var made = new StringBuilder();
      for (int at = 0; at < name.length(); at++) {
        int chosen = ((random[2 * at] & 0xff) << 8) | (random[2 * at + 1] & 0xff);
        made.append((char) (RARE + chosen % RARE_COUNT));
      }
      if (taken.add(made.toString())) {
        return made.toString();
      }
      if (again > 1000) {
        throw new IllegalStateException("No names are left of this length");
      }
    }
  }

  private byte[] random(String of) {
    return mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
  }

  private String digits(String of, int count) {
    byte[] random = random(of);
    var digits = new StringBuilder();
    for (int at = 0; at < count; at++) {
      digits.append((random[at] & 0xff) % 10);
    }
    return digits.toString();
  }

  /** Any text: names, numbers, addresses and hashes in it are replaced, the rest stays. */
  String text(String any) {
    return numbers(names(any));
  }

  private String names(String any) {
    StringBuilder made = null;
    for (int at = 0; at < any.length(); at++) {
      String name = nameAt(any, at);
      if (name != null) {
        if (made == null) {
          made = new StringBuilder(any);
        }
        made.replace(at, at + name.length(), names.getOrDefault(name, name));
        at += name.length() - 1;
      }
    }
    return made == null ? any : made.toString();
  }

  private @Nullable String nameAt(String any, int at) {
    for (String name : real.getOrDefault(any.charAt(at), List.of())) {
      if (any.startsWith(name, at)) {
        return name;
      }
    }
    return null;
  }

  private String numbers(String any) {
    return NUMBERS.matcher(any).replaceAll(found -> Matcher.quoteReplacement(replaced(found)));
  }

  private String replaced(MatchResult found) {
    return first(
        found,
        Map.of(
            "id", this::number,
            "mobile", this::mobile,
            "phone", phone -> "000-" + digits(phone, 8),
            "mail", mail -> "u" + digits(mail, 9) + "@example.com",
            "ip", ip -> "198.51.100.1",
            "hash", hash -> hashes.getOrDefault(hash, hash)));
  }

  private static String first(MatchResult found, Map<String, UnaryOperator<String>> by) {
    for (var group : by.entrySet()) {
      String text = found.group(group.getKey());
      if (text != null) {
        return group.getValue().apply(text);
      }
    }
    throw new IllegalStateException("Nothing was found");
  }

  /** An ID number of no region there is. */
  String number(String number) {
    if (!number.matches("\\d{17}[\\dXx]")) {
      return "C" + digits(number, Math.max(4, Math.min(number.length() - 1, 17)));
    }
    return "9999" + number.substring(6, 10) + "0101" + digits(number, 5) + "0";
  }

  /** A mobile number of no operator. */
  String mobile(String mobile) {
    return "10" + digits(mobile, Math.max(mobile.length() - 2, 4));
  }

  /** Something that stands for a token nobody shall know. */
  String token(String token) {
    return HexFormat.of().formatHex(random("token|" + token), 0, 16);
  }
}
