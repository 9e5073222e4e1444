package cn.zhicheng.form.companion;

import cn.zhicheng.application.PrintSource;
import cn.zhicheng.form.FormCover;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.source.FormOfApplication;
import java.util.List;
import org.springframework.stereotype.Component;

/** 材料清单: every attachment with where it belongs, its pages and its hash. */
@Component
public class MaterialList {
  private final FormOfApplication forms;
  private final CompanionPdf pdf;

  MaterialList(FormOfApplication forms, CompanionPdf pdf) {
    this.forms = forms;
    this.pdf = pdf;
  }

  /** What is printed. */
  public record Sheet(FormCover cover, List<Proof> proofs) {}

  /** PDF/A-2a, A4. */
  public byte[] print(PrintSource source, List<Proof> proofs) {
    FormCover cover = forms.cover(source);
    return pdf.print(
        "form/companion/materials.jte",
        new Sheet(cover, proofs),
        new PrintName("材料清单", cover.number()),
        FormOfApplication.lastChange(source));
  }
}
