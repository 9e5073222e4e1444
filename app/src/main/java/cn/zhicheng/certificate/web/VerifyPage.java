package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.certificate.verify.Verification;
import cn.zhicheng.certificate.verify.Visits;
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
    return new VerifyPage(
        "", "", null, answer, said(answer.state()), more(answer));
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
