package cn.zhicheng.form;

import java.time.Instant;
import java.util.List;

/**
 * Everything the 专业技术资格评审表 says, ready to print: dates, dictionary values and numbers are already
 * Chinese text, an empty string means "nothing entered" and is printed as 无 or as a blank to be
 * filled by hand. Whoever maps an application to this record needs no layout knowledge, and leaving
 * something out can never drop a section: each of them is always printed.
 *
 * <p>Equal records give the same bytes. The hash on every page ({@link #hash()}) covers all of it.
 *
 * @param cover the front page
 * @param commitment the 承诺书 as it was confirmed (FAQ-P31)
 * @param basics 基本情况 with the photo
 * @param tables the registers: training, work, achievements, papers, appraisals, attachments
 * @param summary 专业技术工作总结; line breaks make paragraphs
 * @param defence 答辩情况, empty before the defence
 * @param audits one per step of the plan's chain, in order, also those still to come (FAQ-P46)
 * @param remarks 备注, line breaks make paragraphs
 * @param unreviewed whether every page says 「未经评委会组建单位审核」 (FAQ-P45)
 * @param asOf the last change of the data; becomes the date of the document, never "now"
 */
public record ReviewForm(
    FormCover cover,
    FormCommitment commitment,
    FormBasics basics,
    FormTables tables,
    String summary,
    String defence,
    List<FormAudit> audits,
    String remarks,
    boolean unreviewed,
    Instant asOf) {
  public ReviewForm {
    audits = List.copyOf(audits);
  }

  /** SHA-256 of the whole record in hexadecimal; the pages carry its first 16 digits. */
  public String hash() {
    return FormHash.of(this);
  }
}
