package cn.zhicheng.form.print;

/**
 * A character the type has no glyph for, printed as 〓.
 *
 * @param code as in 「U+2EBF0」
 * @param times how often it occurs
 * @param context the text around its first occurrence, with 〓 in its place
 */
public record MissingGlyph(String code, int times, String context) {}
