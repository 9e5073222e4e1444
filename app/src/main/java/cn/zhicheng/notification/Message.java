package cn.zhicheng.notification;

import cn.zhicheng.journal.NewsLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody once.
 *
 * @param occasion what it is about; the same occasion is never told twice to the same recipient
 * @param path page it leads to, beginning with a slash
 * @param important goes by text message too, where the recipient wants that
 * @param urgent a deadline: the text message is sent at night as well
 * @param at when it happened; null: now
 */
public record Message(
    Recipient to,
    NotificationKind kind,
    String occasion,
    String sentence,
    String path,
    boolean important,
    boolean urgent,
    @Nullable Instant at) {
  /** Characters a sentence may have; longer ones are cut. */
  public static final int LONGEST = 500;

  private static final int LONGEST_PATH = 200;
  private static final int LONGEST_OCCASION = 80;

  /** Cuts what is too long, so that one long reason never holds up everybody's messages. */
  public Message {
    sentence = cut(sentence, LONGEST);
    if (!path.startsWith("/") || path.startsWith("//") || path.length() > LONGEST_PATH) {
      throw new IllegalArgumentException("No page of ours: " + path);
    }
    if (occasion.length() > LONGEST_OCCASION) {
      throw new IllegalArgumentException("Too long an occasion: " + occasion);
    }
  }

  /** News from a line of the journal. */
  public static Message of(
      NewsLine line, Recipient to, NotificationKind kind, String sentence, String path) {
    return new Message(to, kind, "J" + line.id(), sentence, path, false, false, line.line().at());
  }

  /** What the clock says, not the journal. */
  public static Message now(
      Recipient to, NotificationKind kind, String occasion, String sentence, String path) {
    return new Message(to, kind, occasion, sentence, path, false, false, null);
  }

  public Message asImportant() {
    return new Message(to, kind, occasion, sentence, path, true, urgent, at);
  }

  public Message asUrgent() {
    return new Message(to, kind, occasion, sentence, path, true, true, at);
  }

  /** The text in at most so many characters, the last a 「…」 where it was cut. */
  public static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
