package cn.zhicheng.certificate;

import cn.zhicheng.shared.Problems;

/**
 * A revocation as typed.
 *
 * @param basis paper it rests on
 */
public record EndForm(String reason, String basis, boolean confirmed) {
  public static final EndForm EMPTY = new EndForm("", "", false);
  static final int REASON = 200;
  private static final int BASIS = 60;

  Problems problems() {
    return new Problems()
        .check(reason.isBlank() || reason.strip().length() > REASON, "reason", "请写明撤销原因，最多 200 字。")
        .check(basis.isBlank() || basis.strip().length() > BASIS, "basis", "请填写依据的文件文号，最多 60 字。")
        .check(!confirmed, "confirmed", "撤销后不能恢复，请勾选确认。");
  }
}
