package cn.zhicheng.form;

/**
 * The applicant's commitment.
 *
 * @param text the words of the version that was confirmed; line breaks make paragraphs
 * @param confirmedAt when it was confirmed on the platform, as in 「2026年9月21日 16:30」; empty while
 *     it was not, then only the lines for a signature are printed
 */
public record FormCommitment(String text, String confirmedAt) {}
