package cn.zhicheng.achievement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a value must keep to, besides its type.
 *
 * @param maxLength in characters (code points); texts always have one, other types 0
 * @param min smallest number; null for none
 * @param max largest number; null for none
 * @param scale digits allowed behind the point of a decimal
 * @param pattern the whole text must match it; null for none
 * @param patternSentence what the person reads when it does not; empty without a pattern
 * @param notFuture a date or month must not lie after today
 */
public record Limits(
    int maxLength,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    int scale,
    @Nullable Pattern pattern,
    String patternSentence,
    boolean notFuture) {}
