package cn.zhicheng.form.bundle;

import cn.zhicheng.form.companion.CompanionPdf;
import cn.zhicheng.form.companion.Proof;
import cn.zhicheng.form.print.PrintName;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A page that stands in a volume for what could not be taken over, and says so. */
@Component
public class NoticePage {
  /** Nothing of a notice depends on when it was made. */
  private static final Instant ALWAYS = Instant.EPOCH;

  private final CompanionPdf pdf;

  NoticePage(CompanionPdf pdf) {
    this.pdf = pdf;
  }

  /** What it says. */
  public record Words(String title, String sentence, Proof proof) {}

  byte[] of(String title, String sentence, Proof proof) {
    return pdf.print(
        "form/companion/notice.jte",
        new Words(title, sentence, proof),
        new PrintName(title, ""),
        ALWAYS);
  }
}
