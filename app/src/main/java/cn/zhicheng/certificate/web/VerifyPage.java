package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.certificate.verify.FileCheck;
import cn.zhicheng.certificate.verify.Verification;
import cn.zhicheng.certificate.verify.Visits;
import cn.zhicheng.seal.FileOutcome;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 「证书查验」.
 *
 * @param answer null when nothing was found or asked
 * @param said what is said on top; empty when nothing was asked
 */
public record VerifyPage(
    String number,
    String name,
    @Nullable Problems problems,
    @Nullable Verification answer,
    String said,
    String more) {
  static final VerifyPage EMPTY = new VerifyPage("", "", null, null, "", "");

  static VerifyPage told(Verification answer) {
    return new VerifyPage("", "", null, answer, said(answer.state()), more(answer));
  }

  static VerifyPage told(FileCheck check) {
    Verification found = check.found();
    return found == null
        ? new VerifyPage("", "", null, null, said(check.outcome()), more(check.outcome()))
        : told(found);
  }

  private static String said(FileOutcome outcome) {
    return switch (outcome) {
      case VALID -> "查无此证书";
      case CHANGED -> "文件被改动过";
      case FOREIGN -> "不是本平台签发的文件";
      case NOT_SIGNED -> "文件没有数字签名";
      case UNREADABLE -> "不能识别这个文件";
    };
  }

  private static String more(FileOutcome outcome) {
    return switch (outcome) {
      case VALID -> "签名有效，文件由本平台签发，但不是电子职称证书。";
      case CHANGED -> "文件的内容与签名不符，签发后被编辑过，请向持证人索取原文件。";
      case FOREIGN -> "文件带有其他单位的签名，或者签名所用的证书已被吊销，请核对文件来源。";
      case NOT_SIGNED -> "可能是扫描件，或者打印、另存后的文件，请向持证人索取原文件，也可以输入编号和姓名查验。";
      case UNREADABLE -> "请选择从「我的证书」下载的 PDF 或 OFD 文件。";
    };
  }

  private static String said(CertificateState state) {
    return switch (state) {
      case ISSUED -> "有效";
      case REPLACED -> "已更正";
      case REVOKED -> "已撤销";
    };
  }

  private static String more(Verification answer) {
    return switch (answer.state()) {
      case ISSUED -> "本证书由下列单位签发，现在有效。";
      case REPLACED ->
          answer.later().isEmpty()
              ? "本证书已更正并失效，请向持证人索取更正后的新证书。"
              : "本证书已更正并失效，新证书编号 " + answer.later() + "。";
      case REVOKED -> "本证书已被签发单位撤销，不再有效。";
    };
  }

  public Tone tone() {
    return answer == null ? Tone.WARN : CertificateTone.of(answer.state());
  }

  public List<Detail> details() {
    var rows = new ArrayList<Detail>();
    if (answer != null) {
      rows.add(Detail.of("证书编号", answer.number()));
      rows.add(Detail.of("姓名", answer.name()));
      rows.add(Detail.of("资格名称", answer.title()));
      rows.add(Detail.of("专业", answer.specialty()));
      rows.add(Detail.of("取得日期", answer.obtainedOn().toString()));
      rows.add(Detail.of("签发单位", answer.issuer()));
      if (answer.endedOn() != null) {
        rows.add(Detail.of("失效日期", answer.endedOn().toString()));
      }
    }
    return rows;
  }

  /** The limit, said before it is hit. */
  public static String limit() {
    return "同一网络 10 分钟内最多查验 " + Visits.MOST + " 次。";
  }
}
