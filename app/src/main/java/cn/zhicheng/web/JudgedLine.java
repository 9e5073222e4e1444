package cn.zhicheng.web;

/**
 * One condition with what became of it, for the component {@code judgements}.
 *
 * @param state in one word, e.g. 符合
 * @param clause the paper it rests on; may be empty
 * @param values what was compared, e.g. 您的数据：最高学历：硕士; may be empty
 * @param note what follows from it; may be empty
 * @param href where it is mended; empty for nowhere
 */
public record JudgedLine(
    Tone tone,
    String icon,
    String state,
    String sentence,
    String clause,
    String values,
    String note,
    String href,
    String link) {}
