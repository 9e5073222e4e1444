package cn.zhicheng.identity.preset;

import cn.zhicheng.shared.Problems;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a password of one's own must be: long, and nothing that guessers try first. No rules about
 * kinds of characters; passphrases and Chinese are welcome.
 */
@Component
class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  /** From 3 on guessing offline takes years; lists of leaked passwords score far below. */
  private static final int ENOUGH = 3;

  /** Estimating takes longer the longer the text; what is strong so far stays strong. */
  private static final int LOOKED_AT = 48;

  /** Its words take 10 MB and are asked for a few times a day: kept while memory is plenty. */
  private volatile SoftReference<Zxcvbn> estimator = new SoftReference<>(null);

  /** Notes under {@code next} and {@code again} what is wrong with a new password. */
  void check(PasswordForm typed, Credentials of, Problems problems) {
    String next = typed.next();
    int length = next.codePointCount(0, next.length());
    List<String> own = own(of);
    String small = next.toLowerCase(Locale.ROOT);
    problems
        .check(next.isEmpty(), "next", "请填写新密码。")
        .check(length < SHORTEST, "next", "新密码至少 12 个字符，现在是 %d 个。".formatted(length))
        .check(length > LONGEST, "next", "新密码最多 128 个字符，现在是 %d 个。".formatted(length))
        .check(own.stream().anyMatch(small::contains), "next", "新密码不能包含账号、姓名或单位名称，请换一个。")
        .check(typed.next().equals(typed.current()), "next", "新密码不能与当前密码相同。");
    if (problems.isEmpty()) {
      problems.check(
          weak(next, own), "next", "这个密码容易被猜中（常见、已泄露，或是键盘顺序和重复的字符）。可以用几个不相关的词连成一句，例如一句只有自己知道的话。");
    }
    problems.check(!typed.again().equals(next), "again", "两次输入的新密码不一致，请重新输入。");
  }

  private boolean weak(String next, List<String> own) {
    String start = next.substring(0, Math.min(LOOKED_AT, next.length()));
    return estimator().measure(start, own).getScore() < ENOUGH;
  }

  private Zxcvbn estimator() {
    Zxcvbn kept = estimator.get();
    if (kept == null) {
      kept = new Zxcvbn();
      estimator = new SoftReference<>(kept);
    }
    return kept;
  }

  /** Words of two characters and more that belong to this account. */
  private static List<String> own(Credentials of) {
    return Stream.of(of.loginName(), of.holder(), of.organisation())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1)
        .toList();
  }
}
