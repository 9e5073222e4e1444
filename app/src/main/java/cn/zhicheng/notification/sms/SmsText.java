package cn.zhicheng.notification.sms;

import java.util.regex.Pattern;

/**
 * What a text message may say: one part of 70 characters, signed; no addresses, no ID numbers, no
 * phone numbers.
 */
public final class SmsText {
  /** Characters of one part. */
  public static final int LONGEST = 70;

  private static final String SIGNATURE = "【安徽职称申报】";
  private static final String MORE = "…详见系统消息中心";
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)[\\w./?=&%#:~+-]+");

  /** Long runs of digits: ID cards, phones, bank cards. Application numbers have 14. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(?:\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

  private SmsText() {}

  /** A sentence of the inbox as a text message. */
  public static String of(String sentence) {
    String plain = NUMBER.matcher(ADDRESS.matcher(sentence).replaceAll("")).replaceAll("（号码略）");
    String body = plain.replaceAll("\\s+", " ").strip();
    int room = LONGEST - SIGNATURE.length();
    if (body.length() <= room) {
      return SIGNATURE + body;
    }
    int end = room - MORE.length();
    // Never half of a character outside the basic plane.
    end = Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end;
    return SIGNATURE + body.substring(0, end) + MORE;
  }
}
