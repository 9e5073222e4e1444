package cn.zhicheng.form;

/**
 * What a body decided on the platform. The box keeps room for stamp and signature all the same.
 *
 * @param result as in 「同意推荐」, 「审核通过」
 * @param opinion the opinion as typed; line breaks make paragraphs
 * @param postUse as in 「占用专业技术七级岗位」, only for an institution's own box; else empty
 * @param postExplanation the explanation that goes with it; else empty
 * @param notice when and where it was made public and with what result; else empty
 * @param person who decided
 * @param date as in 「2026年9月21日」
 */
public record FormDecision(
    String result,
    String opinion,
    String postUse,
    String postExplanation,
    String notice,
    String person,
    String date) {}
